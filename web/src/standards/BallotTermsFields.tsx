import { resolveWallClock } from '@nbn/calendar';
import { BALLOT_ELECTORATES, BALLOT_LIMITS, BALLOT_MAJORITIES, MEETING_ZONES } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import type { components } from '../api/schema.d.ts';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, DateTimeField, TextField } from '../ui/Form.tsx';
import { wordsOf } from '../ui/FormDialog.tsx';

type Terms = components['schemas']['OpenAmendmentBallot'];

/** The form's terms of a proposal; null when the zone's clock does not show that time. */
export function termsOf(values: FormData): Terms | null {
  const timeZone = wordsOf(values, 'timeZone');
  const closes = resolveWallClock(wordsOf(values, 'closesAt'), timeZone, 'first');
  if (closes.kind !== 'instant') return null;
  return {
    question: wordsOf(values, 'question'), method: 'proposal', timeZone, closesAt: closes.instant.toISOString(),
    electorate: BALLOT_ELECTORATES.find((one) => one === wordsOf(values, 'electorate')) ?? 'one-country-one-vote',
    majority: BALLOT_MAJORITIES.find((one) => one === wordsOf(values, 'majority')) ?? 'simple',
  };
}

interface BallotTermsFieldsProps {
  question: string;
  electorate?: Terms['electorate'] | undefined;
  timeZone?: string | undefined;
  badTime: boolean;
}

/** How a text of a standard is voted on: whose votes count, how many must be for it, and until when. */
export function BallotTermsFields({ question, electorate = 'one-country-one-vote', timeZone, badTime }: BallotTermsFieldsProps) {
  const { t } = useTranslation(['amendments', 'ballots']);
  const format = useFormat();
  const zone = timeZone ?? MEETING_ZONES.find((known) => known === format.zone) ?? 'Europe/Copenhagen';
  return (
    <>
      <TextField name="question" label={t('terms.question')} required maxLength={BALLOT_LIMITS.question} defaultValue={question} />
      <ChoiceField name="electorate" label={t('terms.electorate')} defaultValue={electorate} data={BALLOT_ELECTORATES.map((value) => ({ value, label: t(`ballots:electorate.${value}`) }))} />
      <ChoiceField name="majority" label={t('terms.majority')} defaultValue="simple" data={BALLOT_MAJORITIES.map((value) => ({ value, label: t(`terms.needed.${value}`) }))} />
      <ChoiceField name="timeZone" label={t('terms.zone')} defaultValue={zone} data={[...MEETING_ZONES]} />
      <DateTimeField name="closesAt" label={t('terms.closes')} required error={badTime ? t('terms.badTime') : undefined} />
    </>
  );
}
