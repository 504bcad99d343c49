import { Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { BallotTermsFields, termsOf } from '../BallotTermsFields.tsx';
import type { Amendment, AmendmentActs } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

/** Puts an amendment to the vote: the clause as it would say with it, and nothing else. */
export function BallotDialog({ amendment, ballot, onClose }: { amendment: Amendment; ballot: AmendmentActs['ballot']; onClose: () => void }) {
  const { t } = useTranslation('amendments');
  const [badTime, setBadTime] = useState(false);
  const { clause, standingText, ballots: [last] } = amendment;
  const again = last?.textChanged === true;

  function submit(values: FormData) {
    const terms = termsOf(values);
    setBadTime(terms === null);
    if (terms) ballot.mutate(terms, { onSuccess: onClose });
  }

  return (
    <FormDialog title={t(again ? 'ask.ballotAgain' : 'ask.ballot')} verb={t(again ? 'act.ballotAgain' : 'act.ballot')} problem={ballot.error} busy={ballot.isPending} onSubmit={submit} onClose={onClose} large>
      <Text size="sm">{t(again ? 'effect.ballotAgain' : 'effect.ballot')}</Text>
      {standingText !== null && <TrackedChanges before={clause.text} after={standingText} legend />}
      <BallotTermsFields question={last?.ballot.question ?? t('terms.ask', { clause: clause.number ?? '' })} electorate={last?.ballot.electorate} timeZone={last?.ballot.timeZone} badTime={badTime} />
    </FormDialog>
  );
}
