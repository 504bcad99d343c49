import type { NumberedClause } from './clause-name.ts';

/** Heading levels of the page: h2 below the title, none skipped. */
export function headingLevels(clauses: readonly NumberedClause[]): number[] {
  let last = 1;
  return clauses.map(({ kind, number }) => {
    if (kind !== 'heading') return 0;
    last = Math.min(number.level + 1, last + 1);
    return last;
  });
}
