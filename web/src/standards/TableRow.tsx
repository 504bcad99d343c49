import type { TextFormat } from '@nbn/contracts';
import { CELL_SEPARATOR, cellsOf } from '@nbn/drafting';
import type { ReactNode } from 'react';

interface TableRowProps {
  /** Null where words of the row are not to be quoted. */
  clauseId: string | null;
  text: string;
  formats: readonly TextFormat[];
  columns: number;
  isHeader: boolean;
  /** The words of a cell, from an offset of the row's text. */
  children: (cell: { text: string; formats: readonly TextFormat[] }, from: number) => ReactNode;
  /** What stands beside the row. */
  beside?: ReactNode;
}

/**
 * A row of a table. Its words are exactly the text, the boundaries between cells among them, so that a
 * selection has the text's own offsets.
 */
export function TableRow({ clauseId, text, formats, columns, isHeader, children, beside }: TableRowProps) {
  const cells = cellsOf({ text, formats });
  let from = 0;
  const own = clauseId === null ? {} : { 'data-clause-text': clauseId };
  return (
    <tr {...own} id={clauseId === null ? undefined : `clause-${clauseId}`}>
      {Array.from({ length: columns }, (_, at) => {
        const cell = cells[at] ?? { text: '', formats: [] };
        const start = from;
        from += cell.text.length + CELL_SEPARATOR.length;
        const words = (
          <>
            {children(cell, start)}
            {at < cells.length - 1 && CELL_SEPARATOR}
          </>
        );
        return isHeader ? (
          <th key={at} scope="col">
            {words}
          </th>
        ) : (
          <td key={at}>{words}</td>
        );
      })}
      {beside !== undefined && <td data-screen-only>{beside}</td>}
    </tr>
  );
}
