import { Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { BALLOT_CONSENTS, BALLOT_LIMITS, type BallotConsent } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { SafeguardedField } from '../ui/safeguard/SafeguardedField.tsx';

/** An answer to a text that seeks consent, with the words that go with it. */
export interface ConsentDraft {
  readonly consent: BallotConsent | null;
  readonly reason: string;
  readonly paragraph: string;
  readonly lifts: string;
}

interface ConsentPaperProps {
  draft: ConsentDraft;
  onChange: (draft: ConsentDraft) => void;
}

/**
 * Consent, with reservations, standing aside, block or abstain. A block says against which paragraph, why,
 * and what would lift it.
 */
export function ConsentPaper({ draft, onChange }: ConsentPaperProps) {
  const { t } = useTranslation('ballots');
  const { consent, reason, paragraph, lifts } = draft;
  const needsWords = consent === 'reservations' || consent === 'block';
  return (
    <Stack gap="md">
      <Radio.Group
        value={consent ?? ''}
        onChange={(value) =>
          onChange({ ...draft, consent: BALLOT_CONSENTS.find((of) => of === value) ?? null })
        }
        label={t('paper.consentLabel')}
        description={t('paper.consentHelp')}
      >
        <Stack gap="sm" mt="md">
          {BALLOT_CONSENTS.map((value) => (
            <Radio
              key={value}
              value={value}
              label={t(`consent.${value}`)}
              description={t(`consentHelp.${value}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {consent === 'block' && (
        <TextInput
          label={t('paper.paragraph')}
          required
          maxLength={BALLOT_LIMITS.paragraph}
          value={paragraph}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, paragraph: value })}
          inputContainer={(input) => <SafeguardedField name="paragraph">{input}</SafeguardedField>}
        />
      )}
      {consent !== null && consent !== 'consent' && consent !== 'abstain' && (
        <Textarea
          label={t('paper.reason')}
          description={t('paper.reasonHelp')}
          required={needsWords}
          autosize
          minRows={3}
          maxLength={BALLOT_LIMITS.reason}
          value={reason}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, reason: value })}
          inputContainer={(input) => <SafeguardedField name="reason">{input}</SafeguardedField>}
        />
      )}
      {consent === 'block' && (
        <Textarea
          label={t('paper.lifts')}
          required
          autosize
          minRows={2}
          maxLength={BALLOT_LIMITS.reason}
          value={lifts}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, lifts: value })}
          inputContainer={(input) => <SafeguardedField name="lifts">{input}</SafeguardedField>}
        />
      )}
    </Stack>
  );
}
