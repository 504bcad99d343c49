import type { ClauseKind } from '@nbn/contracts';
import { numberClauses, type ClauseNumber } from './numbering.ts';
import { keyBetween } from './order-keys.ts';

/** Where a clause stands. Its id is its identity: editing, moving and renumbering leave it alone. */
export interface ClausePosition {
  id: string;
  position: string;
}

/**
 * Reading order: by position, and by id where two positions are the same, so that every reader sees one
 * order.
 */
export function inOrder<T extends ClausePosition>(clauses: readonly T[]): T[] {
  return clauses.toSorted((a, b) => compareStrings(a.position, b.position) || compareStrings(a.id, b.id));
}

/** By code unit, as the database sorts positions. */
function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The clauses in reading order, each with its number. */
export function outlineOf<T extends ClausePosition & { kind: ClauseKind; level: number }>(
  clauses: readonly T[],
): (T & { number: ClauseNumber })[] {
  const ordered = inOrder(clauses);
  const numbers = numberClauses(ordered);
  return ordered.map((clause, at) => ({ ...clause, number: numbers[at]! }));
}

/**
 * The position that puts a clause directly after `afterId` (null: first of all). `moving` is left out of the
 * reckoning, so that a clause can be moved next to itself. Undefined when `afterId` is not there.
 */
export function positionAfter(
  clauses: readonly ClausePosition[],
  afterId: string | null,
  moving?: string,
): string | undefined {
  const ordered = inOrder(clauses).filter((clause) => clause.id !== moving);
  const at = afterId === null ? -1 : ordered.findIndex((clause) => clause.id === afterId);
  if (at < 0 && afterId !== null) return undefined;
  const low = ordered[at]?.position ?? null;
  // Equal neighbours leave no room between them: the next different position is the upper bound.
  const high =
    ordered.slice(at + 1).find((clause) => low === null || clause.position > low)?.position ?? null;
  return keyBetween(low, high);
}
