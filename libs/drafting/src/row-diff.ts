import type { ClauseKind } from '@nbn/contracts';
import { diffFormatted, type FormattedChange } from './format-merge.ts';
import type { FormattedText } from './formats.ts';
import { CELL_SEPARATOR, cellsOf } from './tables.ts';

/** A cell as it was and as it is; one of both is missing where the row had fewer cells, or has. */
interface CellPair {
  readonly before?: FormattedText;
  readonly after?: FormattedText;
}

/** What a revision changed in a clause of this kind: in a row cell by cell, in anything else word by word. */
export const diffClause = (
  kind: ClauseKind,
  before: FormattedText,
  after: FormattedText,
): FormattedChange[] => (kind === 'row' ? diffRow(before, after) : diffFormatted(before, after));

/**
 * What a revision changed in a row. Cells are compared by their columns; where there are more or fewer of them,
 * those that are equal at both ends stayed.
 */
export function diffRow(before: FormattedText, after: FormattedText): FormattedChange[] {
  let [hadCell, hasCell] = [false, false];
  return pairsOf(cellsOf(before), cellsOf(after)).flatMap((pair): FormattedChange[] => {
    const [went, came] = [hadCell && pair.before !== undefined, hasCell && pair.after !== undefined];
    hadCell ||= pair.before !== undefined;
    hasCell ||= pair.after !== undefined;
    const words = diffFormatted(pair.before ?? NO_WORDS, pair.after ?? NO_WORDS);
    if (!went && !came) return words;
    return [{ kind: separatorKind(went, came), text: CELL_SEPARATOR, formats: [] }, ...words];
  });
}

/** The changes of a row, a list for each cell, also for one that went. */
export function changedCells(changes: readonly FormattedChange[]): FormattedChange[][] {
  const cells: FormattedChange[][] = [[]];
  for (const change of changes) {
    if (change.text === CELL_SEPARATOR) cells.push([]);
    else cells.at(-1)!.push(change);
  }
  return cells;
}

const NO_WORDS: FormattedText = { text: '', formats: [] };

function separatorKind(went: boolean, came: boolean): 'same' | 'removed' | 'added' {
  if (went && came) return 'same';
  return went ? 'removed' : 'added';
}

function pairsOf(before: readonly FormattedText[], after: readonly FormattedText[]): CellPair[] {
  const shorter = Math.min(before.length, after.length);
  const isSame = (one: FormattedText | undefined, other: FormattedText | undefined): boolean =>
    one?.text === other?.text;
  let [head, tail] = [0, 0];
  if (before.length !== after.length) {
    while (head < shorter && isSame(before[head], after[head])) head += 1;
    while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  }
  const [middleBefore, middleAfter] = [before, after].map((cells) =>
    cells.slice(head, cells.length - tail),
  ) as [FormattedText[], FormattedText[]];
  const paired = (one: readonly FormattedText[], other: readonly FormattedText[]): CellPair[] =>
    Array.from({ length: Math.max(one.length, other.length) }, (_, at) => ({
      ...(one[at] ? { before: one[at] } : {}),
      ...(other[at] ? { after: other[at] } : {}),
    }));
  return [
    ...paired(before.slice(0, head), after.slice(0, head)),
    ...paired(middleBefore, middleAfter),
    ...paired(before.slice(before.length - tail), after.slice(after.length - tail)),
  ];
}
