import { cellsOf } from '@nbn/drafting';
import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx';
import type { FileClause } from '../standard-content.ts';
import type { ClauseSurroundings } from './word-clause.ts';
import { commentedRuns, commentPlaces } from './word-runs.ts';
import { STYLE_OF, TAB_AT } from './word-styles.ts';

/** Twentieths of a point between the margins. */
const WIDTH = 9_406 - TAB_AT.clause;

/** What stands in and behind the words of a row. */
export type RowSurroundings = Pick<ClauseSurroundings, 'threads' | 'cited'>;

/** Rows that follow each other as a table, the first of them its header, which each page repeats. */
export function clauseTable(
  rows: readonly FileClause[],
  columns: number,
  surroundingsOf: (row: FileClause) => RowSurroundings,
): Table {
  const width = Math.floor(WIDTH / columns);
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    indent: { size: TAB_AT.clause, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: cellParagraphs(row, columns, surroundingsOf(row), at === 0).map(
            (paragraph) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                margins: { left: 100, right: 100, top: 40, bottom: 40 },
                children: [paragraph],
              }),
          ),
        }),
    ),
  });
}

/** A paragraph a cell. A comment begins and ends in the cells where its words do. */
function cellParagraphs(
  row: FileClause,
  columns: number,
  { threads, cited }: RowSurroundings,
  isHeader: boolean,
): Paragraph[] {
  const places = commentPlaces(row.text, threads);
  let from = 0;
  const paragraphs = cellsOf(row).map(({ text, formats }, at, cells) => {
    const shifted = places.map(({ ids, start, end }) => ({ ids, start: start - from, end: end - from }));
    from += text.length + 1;
    return new Paragraph({
      style: isHeader ? STYLE_OF.head : STYLE_OF.row,
      children: [
        ...commentedRuns({ text, formats, places: shifted }),
        ...(at === cells.length - 1 ? cited : []),
      ],
    });
  });
  const empty = Array.from(
    { length: columns - paragraphs.length },
    () => new Paragraph({ style: STYLE_OF.row }),
  );
  return [...paragraphs, ...empty];
}
