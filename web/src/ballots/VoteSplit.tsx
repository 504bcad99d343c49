import { useTranslation } from 'react-i18next';
import classes from './VoteSplit.module.css';

export interface SplitRow {
  readonly key: string;
  readonly name: string;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly passed: boolean;
}

/** For, against and abstaining as one bar a row, with the numbers in words: never by colour alone. */
export function VoteSplit({ label, rows }: { label: string; rows: readonly SplitRow[] }) {
  const { t } = useTranslation('ballots');
  return (
    <ul className={classes.rows} aria-label={label}>
      {rows.map(({ key, name, yes, no, abstain, passed }) => {
        const cast = Math.max(1, yes + no + abstain);
        const width = (part: number) => ({ width: `${Math.round((part / cast) * 1000) / 10}%` });
        return (
          <li key={key} className={classes.row}>
            <span className={classes.name}>{name}</span>
            <span className={classes.track} aria-hidden>
              <span className={classes.yes} style={width(yes)} />
              <span className={classes.abstain} style={width(abstain)} />
              <span className={classes.no} style={width(no)} />
            </span>
            <span className={classes.words}>
              {t('proposal.split', { yes, no, abstain })} ·{' '}
              {t(passed ? 'proposal.passed' : 'proposal.notPassed')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
