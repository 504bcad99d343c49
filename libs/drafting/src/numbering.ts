import { CLAUSE_LEVEL_MAX, isNumberedClause, type ClauseKind } from '@nbn/contracts';

export interface ClauseNumber {
  /** What stands in the margin: `3.1`, `(b)`, or nothing for a note or a row. */
  label: string;
  /** What people cite: `3.1`, `3.1(b)(ii)`; a note or a row is cited by the clause it stands under. */
  reference: string;
  /** The depth shown: one below the clause that it stands under, an item below an item one more. */
  level: number;
  /** Which row of its table it is, from 1; of rows alone. */
  row?: number;
}

/** Letters of a lettered item: a … z, aa, ab … */
function itemLetters(n: number): string {
  const rest = Math.floor((n - 1) / 26);
  return (rest > 0 ? itemLetters(rest) : '') + String.fromCharCode(97 + ((n - 1) % 26));
}

const ROMAN = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

function romanNumeral(n: number): string {
  let [rest, numeral] = [n, ''];
  for (const [value, letters] of ROMAN) {
    numeral += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return numeral;
}

/** How items are marked, by their depth among items: (a), (i), (1), (A). */
const ITEM_SIGNS: readonly ((n: number) => string)[] = [
  itemLetters,
  romanNumeral,
  String,
  (n) => itemLetters(n).toUpperCase(),
];

/**
 * Levels that stand open above the next clause, each deeper than the one before; closes those that it does
 * not stand under.
 */
function pushLevel(levels: number[], level: number): number {
  while (levels.at(-1)! >= level) levels.pop();
  levels.push(level);
  return levels.length;
}

/** Numbers the items under one clause: those of a deeper level stand under the item before them. */
class ItemCounter {
  private readonly levels: number[] = [];
  private readonly counts: number[] = [];

  /** The signs of an item and of those that it stands under, from the outermost. */
  next(level: number): string[] {
    const depth = pushLevel(this.levels, level);
    this.counts.length = Math.min(this.counts.length, depth);
    this.counts[depth - 1] = (this.counts[depth - 1] ?? 0) + 1;
    return this.counts.map((count, at) => `(${ITEM_SIGNS[Math.min(at, ITEM_SIGNS.length - 1)]!(count)})`);
  }
}

/**
 * Numbers a standard's clauses from nothing but their order, kind and level, so that
 * moving or removing a clause renumbers the rest and no number is ever stored.
 *
 * A clause stands under the last one before it of a higher level, wherever that is: a level that was skipped,
 * or a text that begins below the first level, gives no number to a clause that is not there, and clauses of
 * one level stay side by side. So do items among themselves.
 */
export function numberClauses(clauses: readonly { kind: ClauseKind; level: number }[]): ClauseNumber[] {
  const levels: number[] = [];
  const counters: number[] = [];
  let under = '';
  let items = new ItemCounter();
  let row = 0;
  return clauses.map((clause) => {
    const shown = Math.max(1, counters.length);
    row = clause.kind === 'row' ? row + 1 : 0;
    if (row > 0) return { label: '', reference: under, level: shown, row };
    if (!isNumberedClause(clause)) return { label: '', reference: under, level: shown };
    const level = Math.max(1, Math.trunc(clause.level));
    if (clause.kind === 'item') {
      const signs = items.next(level);
      return { label: signs.at(-1)!, reference: under + signs.join(''), level: shown + signs.length - 1 };
    }
    const depth = pushLevel(levels, Math.min(level, CLAUSE_LEVEL_MAX));
    counters.length = Math.min(counters.length, depth);
    counters[depth - 1] = (counters[depth - 1] ?? 0) + 1;
    items = new ItemCounter();
    under = counters.join('.');
    return { label: under, reference: under, level: depth };
  });
}

/**
 * How deep each heading stands among the headings alone, from 1; 0 for what is no heading. An outline that is
 * read aloud or listed skips no rank, also where clauses stand between a heading and the one below it.
 */
export function headingRanks(clauses: readonly { kind: ClauseKind; depth: number }[]): number[] {
  const depths: number[] = [];
  return clauses.map(({ kind, depth }) => (kind === 'heading' ? pushLevel(depths, depth) : 0));
}
