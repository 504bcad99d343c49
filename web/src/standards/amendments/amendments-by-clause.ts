import { OPEN_AMENDMENT_STATES } from '@nbn/contracts';
import type { AmendmentLine } from './queries.ts';

/** It waits for its authors, for an outcome, or for being put into the text. */
export const isOpenAmendment = ({ state }: Pick<AmendmentLine, 'state'>): boolean =>
  state === 'draft' || OPEN_AMENDMENT_STATES.some((open) => open === state);

/** Amendments with those of the same clause, in the order of the text and of their numbers. */
export function sortByClause(
  amendments: readonly AmendmentLine[],
  order: readonly string[],
): { clauseId: string; amendments: AmendmentLine[] }[] {
  return order
    .map((clauseId) => ({
      clauseId,
      amendments: amendments
        .filter((one) => one.clauseId === clauseId)
        .toSorted((a, b) => a.ordinal - b.ordinal),
    }))
    .filter((group) => group.amendments.length > 0);
}

/** How many open ones each clause has that were put to everybody or are one's own drafts. */
export function countOpenByClause(amendments: readonly AmendmentLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { clauseId } of amendments.filter(isOpenAmendment))
    counts.set(clauseId, (counts.get(clauseId) ?? 0) + 1);
  return counts;
}
