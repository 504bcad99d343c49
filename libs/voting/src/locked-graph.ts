import type { Victory } from './victories.ts';

/**
 * Which options stand above which, closed under "above one that is above"; rows are never changed once handed
 * on.
 */
export type LockedGraph = readonly Uint8Array[];

export function emptyGraph(size: number): LockedGraph {
  return Array.from({ length: size }, () => new Uint8Array(size));
}

export function closesCycle(graph: LockedGraph, { from, to }: Victory): boolean {
  return from === to || graph[to]![from] === 1;
}

/** The graph with the victories in it; those that would close a circle by then are left out. */
export function withVictories(graph: LockedGraph, victories: readonly Victory[]): LockedGraph {
  const rows = graph.map((row) => Uint8Array.from(row));
  for (const victory of victories) {
    if (closesCycle(rows, victory) || rows[victory.from]![victory.to] === 1) continue;
    const below = rows[victory.to]!;
    rows.forEach((row, at) => {
      if (at !== victory.from && row[victory.from] === 0) return;
      row[victory.to] = 1;
      below.forEach((reached, option) => {
        if (reached === 1) row[option] = 1;
      });
    });
  }
  return rows;
}

/**
 * Of equally strong victories: those that stand in a circle with each other and what is locked, and those
 * that stand in none.
 */
export function splitByCycles(
  graph: LockedGraph,
  group: readonly Victory[],
): { free: Victory[]; circular: Victory[] } {
  const open = group.filter((victory) => !closesCycle(graph, victory));
  const reach = reachability(graph, open);
  const circular = open.filter(({ from, to }) => reach[to]![from] === 1);
  return { free: open.filter((victory) => !circular.includes(victory)), circular };
}

/** Reach over locked and given victories together, circles included. */
function reachability(graph: LockedGraph, victories: readonly Victory[]): Uint8Array[] {
  const rows = graph.map((row) => Uint8Array.from(row));
  for (const { from, to } of victories) rows[from]![to] = 1;
  for (let via = 0; via < rows.length; via++) {
    for (const row of rows) {
      if (row[via] === 0) continue;
      rows[via]!.forEach((reached, option) => {
        if (reached === 1) row[option] = 1;
      });
    }
  }
  return rows;
}
