import { exploreTieBreaks } from './explore-tie-breaks.ts';
import { closesCycle, emptyGraph, splitByCycles, withVictories, type LockedGraph } from './locked-graph.ts';
import { counted, type Count, type Method, type Poll } from './method.ts';
import { packRankings } from './packed-rankings.ts';
import { matrixRows, pairwise, type PairwiseMatrix } from './pairwise.ts';
import { groupsByRelation } from './placing.ts';
import { smithSet } from './smith-set.ts';
import { byStrength, victoriesOf, type Strength, type Victory } from './victories.ts';

/** More victories of one strength in circles than this have too many orders to follow them all. */
const MOST_CONFLICTS = 10;

/** The reckoning of a count by ranked pairs; rows and columns stand in the order of `options`. */
export interface RankedPairsWorking {
  readonly method: 'ranked-pairs';
  readonly options: readonly string[];
  readonly scale: number;
  readonly matrix: readonly (readonly number[])[];
  /** Victories that were locked in, strongest first; where equal ones conflict, those of one of the ways. */
  readonly locked: readonly (readonly [string, string])[];
  /** Equally strong victories that close a circle: which of them is locked first changes the order. */
  readonly conflicting: readonly (readonly [string, string])[];
  /** The order where all victories of an equally strong conflicting group are refused. */
  readonly orderWithoutConflicting: readonly (readonly string[])[];
  /**
   * False where there were more orders of equal victories than could be followed; then all that could still
   * come first count as tied.
   */
  readonly whole: boolean;
}

/**
 * Ranked pairs: victories are locked in, the strongest first, unless one closes a circle with those before
 * it. Equally strong victories are followed in every order; options that come first in some of them are tied.
 */
export const rankedPairs: Method<'ranked-pairs', RankedPairsWorking, 'ranking'> = {
  name: 'ranked-pairs',
  paper: { kind: 'ranking', equalRanks: true },
  count: (poll) => countRankedPairs(poll),
};

export function countRankedPairs(
  { options, papers, places }: Poll,
  strength: Strength = 'winning',
): Count<RankedPairsWorking> {
  const matrix = pairwise(packRankings(options, papers));
  const groups = byStrength(victoriesOf(matrix), strength);
  const start: Lock = {
    group: 0,
    left: null,
    graph: emptyGraph(options.length),
    locked: null,
    conflicting: [],
  };
  const found = exploreTieBreaks(start, (lock) => lockNext(lock, groups), keyOf, maxBranches(options.length));
  const whole = found.whole && !found.ends.some(({ left }) => left !== null);
  const certain = certainLock(start, groups);
  const ends = whole ? found.ends : [certain];
  const named = ({ from, to }: Victory): readonly [string, string] => [options[from]!, options[to]!];
  const working: RankedPairsWorking = {
    method: 'ranked-pairs',
    options: [...options],
    scale: matrix.scale,
    matrix: matrixRows(matrix),
    locked: lockedIn(ends[0]!.locked).map(named),
    conflicting: ends[0]!.conflicting.map(named),
    orderWithoutConflicting: orderOf(options, refusingConflicts(options.length, groups)),
    whole,
  };
  const orders = ends.map(({ graph }) => orderOf(options, graph));
  const [first] = orders;
  if (whole && orders.every((order) => sameOrder(order, first!))) return counted(first!, places, working);
  const winners = whole
    ? options.filter((option) => orders.some((order) => order[0]!.includes(option)))
    : possibleWinners(options, matrix, certain.graph);
  return counted(
    [winners, options.filter((option) => !winners.includes(option))].filter((group) => group.length > 0),
    places,
    working,
  );
}

/** A step costs as much as there are pairs. */
function maxBranches(size: number): number {
  return Math.max(20, Math.floor(20_000 / size ** 2));
}

/**
 * A way through the victories: what is locked so far, and the victories of the present group still to be
 * taken up.
 */
interface Lock {
  readonly group: number;
  readonly left: readonly Victory[] | null;
  readonly graph: LockedGraph;
  readonly locked: Chain | null;
  readonly conflicting: readonly Victory[];
}

interface Chain {
  readonly victories: readonly Victory[];
  readonly before: Chain | null;
}

function lockNext(lock: Lock, groups: readonly Victory[][]): Lock[] | null {
  if (lock.left === null) {
    const group = groups[lock.group];
    if (!group) return null;
    const { free, circular } = splitByCycles(lock.graph, group);
    const locked = free.length > 0 ? { victories: free, before: lock.locked } : lock.locked;
    const conflicting = [...lock.conflicting, ...circular];
    return [
      { group: lock.group, left: circular, graph: withVictories(lock.graph, free), locked, conflicting },
    ];
  }
  if (lock.left.length > MOST_CONFLICTS) return null;
  const open = lock.left.filter((victory) => !closesCycle(lock.graph, victory));
  if (open.length === 0) return [{ ...lock, group: lock.group + 1, left: null }];
  return open.map((victory) => ({
    ...lock,
    left: open.filter((other) => other !== victory),
    graph: withVictories(lock.graph, [victory]),
    locked: { victories: [victory], before: lock.locked },
  }));
}

function keyOf({ group, left, graph }: Lock): string {
  const open = left === null ? '*' : left.map(({ from, to }) => `${from}>${to}`).join();
  const locked = graph.map((row) => row.join('')).join();
  return `${group}|${open}|${locked}`;
}

function lockedIn(chain: Chain | null): Victory[] {
  const groups: (readonly Victory[])[] = [];
  for (let at = chain; at; at = at.before) groups.push(at.victories);
  return groups.toReversed().flat();
}

function refusingConflicts(size: number, groups: readonly Victory[][]): LockedGraph {
  return groups.reduce(
    (graph, group) => withVictories(graph, splitByCycles(graph, group).free),
    emptyGraph(size),
  );
}

function orderOf(options: readonly string[], graph: LockedGraph): string[][] {
  return groupsByRelation(options, (a, b) => graph[a]![b] === 1);
}

function sameOrder(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** What is locked before the first circle of equal victories: the same in every way. */
function certainLock(start: Lock, groups: readonly Victory[][]): Lock {
  let lock = start;
  for (;;) {
    const next = lockNext(lock, groups);
    if (!next || (next[0]!.left ?? []).length > 0)
      return next ? { ...lock, conflicting: next[0]!.conflicting } : lock;
    lock = next[0]!;
  }
}

/** Nobody outside the Smith set can come first, and nobody who stands under another in every way. */
function possibleWinners(options: readonly string[], matrix: PairwiseMatrix, graph: LockedGraph): string[] {
  return smithSet(matrix)
    .filter((at) => !graph.some((row) => row[at] === 1))
    .map((at) => options[at]!);
}
