import type { ManuscriptClause } from './shape.ts';

/** What stands this near the end or the beginning of a clause belongs to it together with its neighbour. */
const REACH = 100;

type Sides = readonly [before: string, behind: string];

/** The end of a clause and the beginning of the next one; `before` is what stood there, where the same two met already. */
export interface ClauseSeam {
  readonly now: Sides;
  readonly before: Sides | null;
}

interface ChangedClause {
  readonly now: ManuscriptClause;
  readonly before: string | null;
}

interface Orders {
  readonly now: readonly string[];
  /** The same list, if the order is as it was. */
  readonly before: readonly string[];
}

/**
 * Where clauses meet that did not meet before, or with other words: what is written in two halves is whole there.
 * @param textOf the words of a clause as they are now.
 */
export function freshSeams(changed: readonly ChangedClause[], orders: Orders, textOf: (id: string) => string): ClauseSeam[] {
  const former = new Map(changed.map(({ now, before }) => [now.id, before]));
  const met = metIn(orders);
  return placesIn(changed, orders).flatMap((at) => {
    const [id, next] = [orders.now[at], orders.now[at + 1]];
    if (id === undefined || next === undefined) return [];
    const now = sides(textOf(id), textOf(next));
    const before = met(id, next) ? sides(former.get(id) ?? textOf(id), former.get(next) ?? textOf(next)) : null;
    return before && before[0] === now[0] && before[1] === now[1] ? [] : [{ now, before }];
  });
}

const sides = (text: string, next: string): Sides => [text.slice(-REACH), next.slice(0, REACH)];

/** The places of clauses behind which something may be new. */
function placesIn(changed: readonly ChangedClause[], { now, before }: Orders): number[] {
  if (now !== before) return [...now.keys()];
  const places = changed.map(({ now: { id } }) => now.indexOf(id));
  return [...new Set(places.flatMap((at) => [at - 1, at]))];
}

function metIn({ now, before }: Orders): (id: string, next: string) => boolean {
  if (now === before) return () => true;
  const followers = new Map(before.map((id, at) => [id, before[at + 1]]));
  return (id, next) => followers.get(id) === next;
}
