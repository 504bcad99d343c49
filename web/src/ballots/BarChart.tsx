import classes from './BarChart.module.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Length of the bar, from 0 to 1. */
  readonly share: number;
  /** The value in words, beside the bar. */
  readonly value: string;
  /** Has a place beyond doubt. */
  readonly chosen: boolean;
}

/** Horizontal bars with their labels and values in words; read aloud as a list. */
export function BarChart({ label, bars }: { label: string; bars: readonly Bar[] }) {
  return (
    <ul className={classes.bars} aria-label={label}>
      {bars.map(({ key, label: name, share, value, chosen }) => (
        <li key={key} className={classes.line}>
          <span className={classes.name}>{name}</span>
          <span className={classes.track} aria-hidden>
            <span
              className={classes.bar}
              data-chosen={chosen || undefined}
              style={{ width: `${Math.round(share * 1000) / 10}%` }}
            />
          </span>
          <span className={classes.value}>{value}</span>
        </li>
      ))}
    </ul>
  );
}
