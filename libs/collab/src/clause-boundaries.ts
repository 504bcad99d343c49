import type { CollabClause } from './schema.ts';

/** Characters on each side: no fewer than the safeguarding check reads around the boundary of two texts. */
const BOUNDARY_LENGTH = 100;

type BoundarySides = readonly [end: string, beginning: string];

/**
 * The end of a clause and the beginning of the next one, now and before the change; `before` is null if the
 * two did not follow each other.
 */
export interface ClauseBoundary {
  readonly now: BoundarySides;
  readonly before: BoundarySides | null;
}

interface ChangedClause {
  readonly now: CollabClause;
  readonly before: string | null;
}

interface Orders {
  readonly now: readonly string[];
  /** The same list, if the order is as it was. */
  readonly before: readonly string[];
}

/**
 * The boundaries between clauses that follow each other for the first time, or whose words near the boundary
 * changed.
 * @param textOf the words of a clause after the change.
 */
export function changedBoundaries(
  changed: readonly ChangedClause[],
  orders: Orders,
  textOf: (id: string) => string,
): ClauseBoundary[] {
  const former = new Map(changed.map(({ now, before }) => [now.id, before]));
  const followed = previousFollowers(orders);
  return indexesToCheck(changed, orders).flatMap((at) => {
    const [id, next] = [orders.now[at], orders.now[at + 1]];
    if (id === undefined || next === undefined) return [];
    const now = sides(textOf(id), textOf(next));
    const before = followed(id, next)
      ? sides(former.get(id) ?? textOf(id), former.get(next) ?? textOf(next))
      : null;
    return before && before[0] === now[0] && before[1] === now[1] ? [] : [{ now, before }];
  });
}

const sides = (text: string, next: string): BoundarySides => [
  text.slice(-BOUNDARY_LENGTH),
  next.slice(0, BOUNDARY_LENGTH),
];

/** The places of clauses whose boundary with the next one may have changed. */
function indexesToCheck(changed: readonly ChangedClause[], { now, before }: Orders): number[] {
  if (now !== before) return [...now.keys()];
  const places = changed.map(({ now: { id } }) => now.indexOf(id));
  return [...new Set(places.flatMap((at) => [at - 1, at]))];
}

function previousFollowers({ now, before }: Orders): (id: string, next: string) => boolean {
  if (now === before) return () => true;
  const followers = new Map(before.map((id, at) => [id, before[at + 1]]));
  return (id, next) => followers.get(id) === next;
}
