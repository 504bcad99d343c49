import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/Page.tsx';
import { ClauseWords } from '../ClauseWords.tsx';
import classes from './Consensus.module.css';
import { OutcomeView } from './OutcomeView.tsx';
import type { ConsensusClause, Process } from './queries.ts';

/** Every clause with what each closed round came to, the last one first. */
export function Results({ process }: { process: Process }) {
  const { t } = useTranslation('consensus');
  return (
    <Section title={t('results.title')}>
      {process.closedRounds === 0 ? (
        <Text>{t('results.none')}</Text>
      ) : (
        <>
          <Text>{t('results.counts', { ...process.counts })}</Text>
          <ul className={classes.clauses}>
            {process.content.map((clause) => (
              <ClauseResult key={clause.clauseId} clause={clause} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function ClauseResult({ clause }: { clause: ConsensusClause }) {
  const { t } = useTranslation('consensus');
  const closed = clause.rounds.filter(({ outcome }) => outcome).toReversed();
  return (
    <li>
      <h3 className={classes.heading}>
        {t('results.clause', { number: clause.number })}
        {clause.removed && `, ${t('results.removed')}`}
      </h3>
      <ClauseWords {...clause} className={classes.words} />
      {closed.map((round) => (
        <div key={round.round} data-void={round.void || undefined} className={classes.round}>
          <strong>
            {t('results.round', { number: round.round })}
            {round.void && ` (${t('results.void')})`}
          </strong>
          <OutcomeView round={round} />
        </div>
      ))}
    </li>
  );
}
