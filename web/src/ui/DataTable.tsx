import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './DataTable.module.css';
import { ScrollRegion } from './ScrollRegion.tsx';

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
  /**
   * On a phone its rows stand below each other, each cell beside the head of its column, instead of
   * scrolling; for tables that are read row by row.
   */
  stacks?: boolean;
  /** Its columns stand close to each other; for tables of many countries. */
  narrow?: boolean;
}

/** Laid out as blocks, a table stays one for screen readers. */
const ROLES = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  head: 'columnheader',
  name: 'rowheader',
  cell: 'cell',
} as const;

/**
 * A table where people compare. The first column names the row. On a phone the table scrolls within its
 * frame, by keyboard too.
 *
 * <DataTable caption={…} columns={[{ key: 'country', head: t('country'), cell: (row) => row.country }, …]}
 * rows={rows} rowKey={(row) => row.id} />
 */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  stacks,
  narrow,
}: DataTableProps<Row>) {
  const id = useId();
  const is = (role: keyof typeof ROLES) => (stacks ? ROLES[role] : undefined);
  return (
    <ScrollRegion labelledBy={id} lined>
      <table className={classes.table} data-stacks={stacks} data-narrow={narrow} role={is('table')}>
        <caption id={id} style={captionHidden ? { padding: 0 } : undefined}>
          {captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead role={is('group')}>
          <tr role={is('row')}>
            {columns.map((column) => (
              <th key={column.key} scope="col" role={is('head')} data-number={column.number}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={is('group')}>
          {rows.map((row, place) => (
            <tr key={rowKey(row)} role={is('row')}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.key} scope="row" role={is('name')}>
                    {column.cell(row, place)}
                  </th>
                ) : (
                  <td
                    key={column.key}
                    data-number={column.number}
                    data-head={stacks && typeof column.head === 'string' ? column.head : undefined}
                    role={is('cell')}
                  >
                    {column.cell(row, place)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
