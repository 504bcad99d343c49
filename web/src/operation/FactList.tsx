import classes from './Operation.module.css';

interface FactListProps {
  facts: readonly (readonly [name: string, fact: string])[];
  /** They are numbers, and have room beside their names everywhere. */
  counts?: boolean;
}

/** Each fact beside its name; below it on a phone. */
export function FactList({ facts, counts }: FactListProps) {
  return (
    <dl className={classes.facts} data-counts={counts}>
      {facts.map(([name, fact]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
