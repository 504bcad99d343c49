import { CLAUSE_LEVEL_MAX, type ClauseKind } from '@nbn/contracts';

export interface ClauseNumber {
  /** What stands in the margin: `3.1`, `(b)`, or nothing for a note. */
  label: string;
  /** What people cite: `3.1`, `3.1(b)`; a note is cited by the clause it stands under. */
  reference: string;
  /** The depth shown: one below the clause that it stands under. */
  level: number;
}

/** Letters of a lettered item: a … z, aa, ab … */
function itemLetters(n: number): string {
  const rest = Math.floor((n - 1) / 26);
  return (rest > 0 ? itemLetters(rest) : '') + String.fromCharCode(97 + ((n - 1) % 26));
}

/**
 * Levels that stand open above the next clause, each deeper than the one before; closes those that it does
 * not stand under.
 */
function pushLevel(levels: number[], level: number): number {
  while (levels.at(-1)! >= level) levels.pop();
  levels.push(level);
  return levels.length;
}

/**
 * Numbers a standard's clauses from nothing but their order, kind and level, so that
 * moving or removing a clause renumbers the rest and no number is ever stored.
 *
 * A clause stands under the last one before it of a higher level, wherever that is: a level that was skipped,
 * or a text that begins below the first level, gives no number to a clause that is not there, and clauses of
 * one level stay side by side.
 */
export function numberClauses(clauses: readonly { kind: ClauseKind; level: number }[]): ClauseNumber[] {
  const levels: number[] = [];
  const counters: number[] = [];
  let under = '';
  let item = 0;
  return clauses.map(({ kind, level }) => {
    if (kind === 'note') return { label: '', reference: under, level: Math.max(1, counters.length) };
    if (kind === 'item') {
      item += 1;
      const label = `(${itemLetters(item)})`;
      return { label, reference: `${under}${label}`, level: Math.max(1, counters.length) };
    }
    const depth = pushLevel(levels, Math.min(Math.max(1, Math.trunc(level)), CLAUSE_LEVEL_MAX));
    counters.length = Math.min(counters.length, depth);
    counters[depth - 1] = (counters[depth - 1] ?? 0) + 1;
    item = 0;
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
