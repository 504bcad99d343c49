import type { ClauseKind } from '@nbn/contracts';
import { sliceFormats, type FormattedText } from './formats.ts';

/** Between two cells of a row. */
export const CELL_SEPARATOR = '\t';

/** The cells of a row, each with its own form; a row has at least one. */
export function cellsOf({ text, formats }: FormattedText): FormattedText[] {
  let from = 0;
  return text.split(CELL_SEPARATOR).map((cell) => {
    const to = from + cell.length;
    const found = { text: cell, formats: sliceFormats(formats, from, to) };
    from = to + CELL_SEPARATOR.length;
    return found;
  });
}

/** How many columns a table of these rows has: as many as its widest row has cells. */
export function columnsOf(rows: readonly { readonly text: string }[]): number {
  return Math.max(0, ...rows.map(({ text }) => text.split(CELL_SEPARATOR).length));
}

/**
 * A text as a row of as many cells as another one has; null where it has more or fewer. Those at the edges that
 * are empty in the other may be left out, as blanks around any text are.
 */
export function fitCells(row: string, text: string): string | null {
  const cells = row.split(CELL_SEPARATOR).map((cell) => cell.trim());
  const missing = cells.length - columnsOf([{ text }]);
  const before = Math.max(
    0,
    cells.findIndex((cell) => cell !== ''),
  );
  const behind = cells.length - 1 - cells.findLastIndex((cell) => cell !== '');
  if (missing === 0) return text;
  if (missing !== before + behind) return null;
  return CELL_SEPARATOR.repeat(before) + text + CELL_SEPARATOR.repeat(behind);
}

/** A clause by itself, or the rows of a table. */
export type ClauseBlock<T> =
  | { readonly kind: 'clause'; readonly clause: T }
  | { readonly kind: 'table'; readonly rows: readonly T[]; readonly columns: number };

/** Clauses in their order, with rows that follow each other put together. */
export function blocksOf<T extends { readonly kind: ClauseKind; readonly text: string }>(
  clauses: readonly T[],
): ClauseBlock<T>[] {
  const groups: T[][] = [];
  for (const clause of clauses) {
    const last = groups.at(-1);
    if (clause.kind === 'row' && last?.[0]!.kind === 'row') last.push(clause);
    else groups.push([clause]);
  }
  return groups.map((group) =>
    group[0]!.kind === 'row'
      ? { kind: 'table', rows: group, columns: columnsOf(group) }
      : { kind: 'clause', clause: group[0]! },
  );
}
