import { useTranslation } from 'react-i18next';
import classes from './Consensus.module.css';
import { OutcomeView } from './OutcomeView.tsx';
import type { ConsensusClause } from './queries.ts';

/** What the seats thought of these words in the round before, and what the reader's own seat said. */
export function RoundBefore({ clause }: { clause: ConsensusClause }) {
  const { t } = useTranslation('consensus');
  const before = clause.rounds.findLast(({ outcome, void: isVoid }) => outcome && !isVoid);
  if (!before?.outcome) return null;
  return (
    <div className={classes.before}>
      <strong>{t('rate.before')}</strong>
      <OutcomeView round={before} />
    </div>
  );
}
