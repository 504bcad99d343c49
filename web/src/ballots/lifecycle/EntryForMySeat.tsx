import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { PaperSummary } from '../PaperSummary.tsx';
import type { Ballot } from '../queries.ts';
import { toVotingPaper } from '../voting-types.ts';
import { optionLabels } from '../result-wording.ts';
import { type BallotLifecycleView, lifecycleQuery, useBallotCommand } from './queries.ts';

/** What the secretariat entered in my seat's name: what it says, and how to object. */
export function EntryForMySeat({ ballot }: { ballot: Ballot }) {
  const { data: lifecycle } = useQuery(lifecycleQuery(ballot.id));
  const entry = lifecycle?.entries.find(({ forMe }) => forMe);
  return entry ? <EntryNotice ballot={ballot} entry={entry} /> : null;
}

function EntryNotice({ ballot, entry }: { ballot: Ballot; entry: BallotLifecycleView['entries'][number] }) {
  const { t } = useTranslation('ballots');
  const act = useBallotCommand(ballot.id);
  const { id, way, paper, enteredBy } = entry;
  const refuse = () => act.mutate({ act: 'refuse-entry', entryId: id });
  return (
    <Notice
      kind="waits"
      title={t('entries.forMe.title')}
      actions={
        <Button size="xs" variant="default" loading={act.isPending} onClick={refuse}>
          {t('entries.forMe.refuse')}
        </Button>
      }
    >
      <p>{t(`entries.${way}`, { name: enteredBy })}</p>
      {paper && <PaperSummary paper={toVotingPaper(paper)} labels={optionLabels(ballot.options)} />}
      <p>{t('entries.forMe.text')}</p>
      <ProblemNotice problem={act.error} />
    </Notice>
  );
}
