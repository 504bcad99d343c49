import type { ClauseKind } from '@nbn/contracts';
import { changedCells, type FormattedChange } from '@nbn/drafting';
import classes from './Draft.module.css';
import { RowCells } from './RowCells.tsx';
import { TextRun } from './TextRun.tsx';

interface ChangedWordsProps {
  /** Of the clause whose words they are. */
  kind: ClauseKind;
  changes: readonly FormattedChange[];
}

// A change has no identity but its place: the list is rendered again as a whole.
const runsOf = (changes: readonly FormattedChange[]) =>
  changes.map(({ kind, text, formats }, at) => (
    <TextRun key={at} kind={kind} text={text} formats={formats} />
  ));

/** What changed in a clause, in a row of a table cell by cell. */
export function ChangedWords({ kind, changes }: ChangedWordsProps) {
  if (kind !== 'row') return <p className={classes.difference}>{runsOf(changes)}</p>;
  return (
    <div className={classes.difference}>
      <RowCells cells={changedCells(changes).map(runsOf)} />
    </div>
  );
}
