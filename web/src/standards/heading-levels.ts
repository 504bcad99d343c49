import { headingRanks } from '@nbn/drafting';
import type { NumberedClause } from './clause-name.ts';

const DEEPEST = 6;

/** Heading levels of the page: h2 below the title, none skipped; 0 for what is no heading. */
export function headingLevels(clauses: readonly NumberedClause[]): number[] {
  const ranks = headingRanks(clauses.map(({ kind, number }) => ({ kind, depth: number.level })));
  return ranks.map((rank) => (rank === 0 ? 0 : Math.min(DEEPEST, rank + 1)));
}
