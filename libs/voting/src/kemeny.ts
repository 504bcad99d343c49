import { counted, type Count, type Poll } from './method.ts';
import { packRankings } from './packed-rankings.ts';
import { matrixRows, pairwise, type PairwiseMatrix } from './pairwise.ts';

const MOST_OPTIONS = 16;

/** The reckoning of a Kemeny count. */
export interface KemenyWorking {
  readonly method: 'kemeny';
  readonly options: readonly string[];
  readonly scale: number;
  readonly matrix: readonly (readonly number[])[];
  /** Units of preferences that the best ranking keeps. */
  readonly score: number;
  /** How many strict rankings keep that many. */
  readonly bestRankings: number;
}

/**
 * Kemeny, for information: the ranking that agrees with the most pairwise preferences. Exact, so only for a
 * few options.
 */
export function countKemeny({ options, papers, places }: Poll): Count<KemenyWorking> {
  if (options.length > MOST_OPTIONS)
    throw new RangeError(`At most ${MOST_OPTIONS} options can be ranked by Kemeny`);
  const matrix = pairwise(packRankings(options, papers));
  const table = bestBySubset(matrix);
  const all = (1 << options.length) - 1;
  const working: KemenyWorking = {
    method: 'kemeny',
    options: [...options],
    scale: matrix.scale,
    matrix: matrixRows(matrix),
    score: table.best[all]!,
    bestRankings: table.ways[all]!,
  };
  if (working.bestRankings === 1) return counted(onlyRanking(options, matrix, table), places, working);
  const first = firstsOf(all, matrix, table).map((at) => options[at]!);
  return counted(
    [first, options.filter((option) => !first.includes(option))].filter((group) => group.length > 0),
    places,
    working,
  );
}

interface SubsetTable {
  readonly best: Float64Array;
  readonly ways: Float64Array;
}

/** For each set of options: what its best ranking keeps among them, and how many rankings do. */
function bestBySubset(matrix: PairwiseMatrix): SubsetTable {
  const table = { best: new Float64Array(1 << matrix.size), ways: new Float64Array(1 << matrix.size) };
  table.ways[0] = 1;
  for (let set = 1; set < table.best.length; set++) {
    let best = -1;
    let ways = 0;
    for (let first = 0; first < matrix.size; first++) {
      if (!(set & (1 << first))) continue;
      const kept = keptBy(first, set, matrix) + table.best[set ^ (1 << first)]!;
      if (kept > best) [best, ways] = [kept, 0];
      if (kept === best) ways += table.ways[set ^ (1 << first)]!;
    }
    [table.best[set], table.ways[set]] = [best, ways];
  }
  return table;
}

/** What is kept when this option stands before all others of the set. */
function keptBy(first: number, set: number, { size, units }: PairwiseMatrix): number {
  let kept = 0;
  for (let other = 0; other < size; other++)
    if (other !== first && set & (1 << other)) kept += units[first * size + other]!;
  return kept;
}

function firstsOf(set: number, matrix: PairwiseMatrix, { best }: SubsetTable): number[] {
  return Array.from({ length: matrix.size }, (_, at) => at).filter(
    (at) => set & (1 << at) && keptBy(at, set, matrix) + best[set ^ (1 << at)]! === best[set],
  );
}

function onlyRanking(options: readonly string[], matrix: PairwiseMatrix, table: SubsetTable): string[][] {
  const ranking: string[][] = [];
  let set = (1 << options.length) - 1;
  while (set !== 0) {
    const [first] = firstsOf(set, matrix, table) as [number];
    ranking.push([options[first]!]);
    set ^= 1 << first;
  }
  return ranking;
}
