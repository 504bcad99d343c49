import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { OUTCOMES, ROUND_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewerNotice } from '../../ui/NewerNotice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { SafeguardedField } from '../../ui/safeguard/SafeguardedField.tsx';
import { type SavedFields, useSharedDraft } from '../../unsaved/use-shared-draft.ts';
import { OutcomeText } from './OutcomeText.tsx';
import type { Outcome, Remark, Round, RoundMutations } from './queries.ts';

interface Fields {
  readonly outcome: Outcome;
  readonly reason: string;
}

/** Where an outcome is kept until it is saved. */
export const outcomeDraftKey = (remarkId: string): string => `outcome ${remarkId}`;

type DecidedRemark = Pick<Remark, 'id' | 'outcome' | 'outcomeReason' | 'outcomeRevision'>;

const toSavedFields = ({ outcome, outcomeReason, outcomeRevision }: DecidedRemark): SavedFields<Fields> => ({
  fields: { outcome: outcome ?? 'accepted', reason: outcomeReason ?? '' },
  revision: outcomeRevision,
});

interface OutcomeFormProps {
  remark: DecidedRemark;
  decide: RoundMutations['decide'];
  onClose: () => void;
}

/** Says what became of a remark, and why: everyone who reads the standard reads it. */
export function OutcomeForm({ remark, decide, onClose }: OutcomeFormProps) {
  const { t } = useTranslation(['consultations', 'shell']);
  const { id } = remark;
  const words = useSharedDraft(outcomeDraftKey(id), t('response.reason'), toSavedFields(remark));
  const {
    fields: { outcome, reason },
    base,
    newer,
  } = words;
  const [held, setHeld] = useState(false);

  function save() {
    const savedOf = ({ remarks }: Round): SavedFields<Fields> | null => {
      const now = remarks.find((one) => one.id === id);
      return now ? toSavedFields(now) : null;
    };
    words.send(
      () => decide.mutate({ id, revision: base.revision, outcome, reason }, { onSuccess: onClose }),
      savedOf,
    );
  }

  function goOn(mine: boolean) {
    if (newer) words.rebaseOnto(newer, mine ? { outcome, reason } : newer.fields);
    decide.reset();
  }

  return (
    <Stack gap="sm" maw={620}>
      <NativeSelect
        label={t('response.outcome')}
        value={outcome}
        onChange={(event) => words.write({ outcome: event.currentTarget.value as Outcome })}
        data={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        maw={280}
      />
      <Textarea
        label={t('response.reason')}
        description={t('response.reasonHint')}
        required
        autosize
        minRows={2}
        maxLength={ROUND_LIMITS.remark}
        value={reason}
        onChange={(event) => words.write({ reason: event.currentTarget.value })}
        inputContainer={(input) => (
          <SafeguardedField name="reason" onBlocked={setHeld}>
            {input}
          </SafeguardedField>
        )}
      />
      {newer ? (
        <NewerNotice
          title={t('response.newer')}
          choices={[
            { label: t('position.keepMine'), choose: () => goOn(true) },
            { label: t('position.takeTheirs'), choose: () => goOn(false) },
          ]}
        >
          <OutcomeText outcome={newer.fields.outcome} reason={newer.fields.reason} />
        </NewerNotice>
      ) : (
        <ProblemNotice problem={decide.error} />
      )}
      <Group gap="sm">
        <Button
          size="sm"
          loading={decide.isPending}
          disabled={held || reason.trim() === '' || newer !== null}
          onClick={save}
        >
          {t('response.save')}
        </Button>
        <Button
          size="sm"
          variant="default"
          disabled={decide.isPending}
          onClick={() => {
            words.discard();
            onClose();
          }}
        >
          {t('shell:cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
