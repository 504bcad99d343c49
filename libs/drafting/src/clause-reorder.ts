import { keysBetween } from './order-keys.ts';
import type { ClausePosition } from './outline.ts';

/** Of a row of keys, the most that are in rising order already: by patience, n log n. */
function longestAscendingKeys(keys: readonly (string | undefined)[]): ReadonlySet<number> {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [at, key] of keys.entries()) {
    if (key === undefined) continue;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (keys[tails[middle]!]! < key) low = middle + 1;
      else high = middle;
    }
    before.set(at, tails[low - 1]);
    tails[low] = at;
  }
  const kept = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) kept.add(at);
  return kept;
}

/**
 * The positions that must be written so that clauses stand in this order: those of as few as possible, and
 * none that a clause has now.
 * @param known where clauses stand now; a clause that is not among them is new.
 */
export function reorderPositions(
  order: readonly string[],
  known: readonly ClausePosition[],
): ClausePosition[] {
  const positions = new Map(known.map(({ id, position }) => [id, position]));
  const taken = new Set(positions.values());
  const now = order.map((id) => positions.get(id));
  const kept = longestAscendingKeys(now);
  const written: ClausePosition[] = [];
  for (let at = 0; at < order.length;) {
    if (kept.has(at)) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < order.length && !kept.has(end)) end += 1;
    const low = at > 0 ? now[at - 1]! : null;
    const high = end < order.length ? now[end]! : null;
    // Some of the keys between may be another clause's until it has moved too: as many more are made as there
    // can be.
    const clashing = [...taken].filter(
      (key) => (low === null || key > low) && (high === null || key < high),
    ).length;
    const free = keysBetween(low, high, end - at + clashing).filter((key) => !taken.has(key));
    for (; at < end; at += 1) written.push({ id: order[at]!, position: free.shift()! });
  }
  return written;
}
