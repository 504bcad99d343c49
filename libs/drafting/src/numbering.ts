import { CLAUSE_LEVEL_MAX, type ClauseKind } from '@nbn/contracts';

export interface Numbered {
  /** What stands in the margin: `3.1`, `(b)`, or nothing for a note. */
  label: string;
  /** What people cite: `3.1`, `3.1(b)`; a note is cited by the clause it stands under. */
  reference: string;
  /** The depth shown; never deeper than one below what stands before. */
  level: number;
}

/** Letters of a lettered item: a … z, aa, ab … */
function letters(n: number): string {
  const rest = Math.floor((n - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((n - 1) % 26));
}

/**
 * Numbers a standard's clauses from nothing but their order, kind and level, so that
 * moving or removing a clause renumbers the rest and no number is ever stored.
 */
export function numberClauses(clauses: readonly { kind: ClauseKind; level: number }[]): Numbered[] {
  const counters: number[] = [];
  let under = '';
  let item = 0;
  return clauses.map(({ kind, level }) => {
    if (kind === 'note') return { label: '', reference: under, level: Math.max(1, counters.length) };
    if (kind === 'item') {
      item += 1;
      const label = `(${letters(item)})`;
      return { label, reference: `${under}${label}`, level: Math.max(1, counters.length) };
    }
    // A level that skips one is drawn in: "1" is followed by "1.1", never by "1.0.1".
    const depth = Math.min(Math.max(1, Math.trunc(level)), counters.length + 1, CLAUSE_LEVEL_MAX);
    counters.length = depth;
    counters[depth - 1] = (counters[depth - 1] ?? 0) + 1;
    item = 0;
    under = counters.join('.');
    return { label: under, reference: under, level: depth };
  });
}
