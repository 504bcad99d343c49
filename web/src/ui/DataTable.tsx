import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './DataTable.module.css';

export interface Column<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: Row, place: number) => ReactNode;
  /** Numbers stand at the right, in figures of one width. */
  readonly number?: boolean;
}

interface DataTableProps<Row> {
  /** Says what is compared; a table is never without it. */
  caption: string;
  /** The caption is there for screen readers only, because a heading says it just above. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/**
 * A table where people compare. The first column names the row. On a phone the table scrolls within its frame, by keyboard too.
 *
 *     <DataTable caption={…} columns={[{ key: 'country', head: t('country'), cell: (row) => row.country }, …]} rows={rows} rowKey={(row) => row.id} />
 */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey }: DataTableProps<Row>) {
  const id = useId();
  return (
    // A scrolling region must be reachable by keyboard (WCAG 2.1.1).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes.scroll} aria-labelledby={id} tabIndex={0}>
      <table className={classes.table}>
        <caption id={id} style={captionHidden ? { padding: 0 } : undefined}>{captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
        <thead>
          <tr>{columns.map((column) => <th key={column.key} scope="col" data-number={column.number}>{column.head}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={rowKey(row)}>
              {columns.map((column, at) => at === 0
                ? <th key={column.key} scope="row">{column.cell(row, place)}</th>
                : <td key={column.key} data-number={column.number}>{column.cell(row, place)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
