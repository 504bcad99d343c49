import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { PaperInWords } from '../PaperInWords.tsx';
import type { Ballot } from '../queries.ts';
import { paperOf } from '../result.ts';
import { labelsOf } from '../wording.ts';
import { type BallotLife, lifeQuery, useBallotAct } from './queries.ts';

/** What the secretariat entered in my seat's name: what it says, and how to object. */
export function EnteredForMySeat({ ballot }: { ballot: Ballot }) {
  const { data: life } = useQuery(lifeQuery(ballot.id));
  const entry = life?.entries.find(({ forMe }) => forMe);
  return entry ? <EnteredPaper ballot={ballot} entry={entry} /> : null;
}

function EnteredPaper({ ballot, entry }: { ballot: Ballot; entry: BallotLife['entries'][number] }) {
  const { t } = useTranslation('ballots');
  const act = useBallotAct(ballot.id);
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
      {paper && <PaperInWords paper={paperOf(paper)} labels={labelsOf(ballot.options)} />}
      <p>{t('entries.forMe.text')}</p>
      <ProblemNotice problem={act.error} />
    </Notice>
  );
}
