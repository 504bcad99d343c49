import { longestAscendingRun } from './longest-ascending-run.ts';
import { keysBetween } from './order-keys.ts';
import type { ClausePosition } from './outline.ts';

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
  const kept = longestAscendingRun(now);
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
