import type { TextFormat } from '@nbn/contracts';
import { columnsOf } from '@nbn/drafting';
import classes from './Draft.module.css';
import { FormattedWords } from './FormattedWords.tsx';
import { TableRow } from './TableRow.tsx';

interface PlainTableProps {
  /** How it is called aloud. */
  label: string;
  rows: readonly { readonly id: string; readonly text: string; readonly formats: readonly TextFormat[] }[];
}

/** Rows that follow each other as the table that they are, to read. */
export function PlainTable({ label, rows }: PlainTableProps) {
  const line = ({ id, text, formats }: PlainTableProps['rows'][number], isHeader: boolean) => (
    <TableRow
      key={id}
      clauseId={null}
      text={text}
      formats={formats}
      columns={columnsOf(rows)}
      isHeader={isHeader}
    >
      {(cell) => <FormattedWords {...cell} />}
    </TableRow>
  );
  return (
    <div className={classes.tableScroll}>
      <table className={classes.table} aria-label={label}>
        <thead>{line(rows[0]!, true)}</thead>
        <tbody>{rows.slice(1).map((row) => line(row, false))}</tbody>
      </table>
    </div>
  );
}
