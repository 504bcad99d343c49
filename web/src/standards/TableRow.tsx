import type { TextFormat } from '@nbn/contracts';
import { CELL_SEPARATOR, cellsOf, type FormattedText } from '@nbn/drafting';
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

function cellsWithOffsets(row: FormattedText): (FormattedText & { from: number })[] {
  let at = 0;
  return cellsOf(row).map((cell) => {
    const from = at;
    at += cell.text.length + CELL_SEPARATOR.length;
    return { ...cell, from };
  });
}

/**
 * A row of a table. Its words are exactly the text, the boundaries between cells among them, so that a
 * selection has the text's own offsets.
 */
export function TableRow({ clauseId, text, formats, columns, isHeader, children, beside }: TableRowProps) {
  const cells = cellsWithOffsets({ text, formats });
  const own = clauseId === null ? {} : { 'data-clause-text': clauseId };
  return (
    <tr {...own} id={clauseId === null ? undefined : `clause-${clauseId}`}>
      {Array.from({ length: columns }, (_, at) => {
        const { from, ...cell } = cells[at] ?? { text: '', formats: [], from: text.length };
        const words = (
          <>
            {children(cell, from)}
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
