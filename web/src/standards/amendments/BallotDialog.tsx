import { Text } from '@mantine/core';
import { resolveWallClock } from '@nbn/calendar';
import { BALLOT_ELECTORATES, BALLOT_LIMITS, BALLOT_MAJORITIES, MEETING_ZONES } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { ChoiceField, DateTimeField, TextField } from '../../ui/Form.tsx';
import { FormDialog, wordsOf } from '../../ui/FormDialog.tsx';
import type { Amendment, AmendmentActs } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

/** Puts an amendment to the vote: the clause as it would say with it, and nothing else. */
export function BallotDialog({ amendment, ballot, onClose }: { amendment: Amendment; ballot: AmendmentActs['ballot']; onClose: () => void }) {
  const { t } = useTranslation(['amendments', 'ballots']);
  const format = useFormat();
  const [badTime, setBadTime] = useState(false);
  const { clause, standingText, ballots: [last] } = amendment;
  const zone = MEETING_ZONES.find((known) => known === format.zone) ?? 'Europe/Copenhagen';
  const again = last?.textChanged === true;

  function submit(values: FormData) {
    const timeZone = wordsOf(values, 'timeZone');
    const closes = resolveWallClock(wordsOf(values, 'closesAt'), timeZone, 'first');
    setBadTime(closes.kind !== 'instant');
    if (closes.kind !== 'instant') return;
    ballot.mutate({
      question: wordsOf(values, 'question'), method: 'proposal', timeZone, closesAt: closes.instant.toISOString(),
      electorate: BALLOT_ELECTORATES.find((one) => one === wordsOf(values, 'electorate')) ?? 'one-country-one-vote',
      majority: BALLOT_MAJORITIES.find((one) => one === wordsOf(values, 'majority')) ?? 'simple',
    }, { onSuccess: onClose });
  }

  return (
    <FormDialog title={t(again ? 'ask.ballotAgain' : 'ask.ballot')} verb={t(again ? 'act.ballotAgain' : 'act.ballot')} problem={ballot.error} busy={ballot.isPending} onSubmit={submit} onClose={onClose} large>
      <Text size="sm">{t(again ? 'effect.ballotAgain' : 'effect.ballot')}</Text>
      {standingText !== null && <TrackedChanges before={clause.text} after={standingText} legend />}
      <TextField name="question" label={t('terms.question')} required maxLength={BALLOT_LIMITS.question} defaultValue={last?.ballot.question ?? t('terms.ask', { clause: clause.number ?? '' })} />
      <ChoiceField name="electorate" label={t('terms.electorate')} defaultValue={last?.ballot.electorate ?? 'one-country-one-vote'} data={BALLOT_ELECTORATES.map((value) => ({ value, label: t(`ballots:electorate.${value}`) }))} />
      <ChoiceField name="majority" label={t('terms.majority')} defaultValue="simple" data={BALLOT_MAJORITIES.map((value) => ({ value, label: t(`terms.needed.${value}`) }))} />
      <ChoiceField name="timeZone" label={t('terms.zone')} defaultValue={last?.ballot.timeZone ?? zone} data={[...MEETING_ZONES]} />
      <DateTimeField name="closesAt" label={t('terms.closes')} required error={badTime ? t('terms.badTime') : undefined} />
    </FormDialog>
  );
}
