import { LEVELLED, type PackedRankings } from './packed-rankings.ts';

/** How many units of votes put row a strictly before column b: `units[a * size + b]`. */
export interface PairwiseMatrix {
  readonly size: number;
  readonly units: Uint32Array | Float64Array;
  /** How many units make one vote. */
  readonly scale: number;
}

/** Counts every ballot once against every pair of options. */
export function pairwise(rankings: PackedRankings): PairwiseMatrix {
  const { size, weights } = rankings;
  if (!weights && !rankings.levels) return { size, units: countPlain(rankings), scale: 1 };
  const units = new Float64Array(size * size);
  for (let row = 0; row < rankings.ballots; row++) {
    const weight = weights ? weights.units[row]! : 1;
    if (rankings.strict[row] === LEVELLED) addLevelled(rankings, row, weight, units);
    else addStrict(rankings, row, weight, units);
  }
  return { size, units, scale: weights?.scale ?? 1 };
}

/** The numbers of a square matrix, a list a row. */
export function matrixRows({ size, units }: Pick<PairwiseMatrix, 'size' | 'units'>): number[][] {
  return Array.from({ length: size }, (_, a) => Array.from(units.subarray(a * size, (a + 1) * size)));
}

/** The hot loop: no weights, no equal ranks but at the end. Whole numbers of ballots fit in 32 bits. */
function countPlain({ size, ballots, order, strict }: PackedRankings): Uint32Array {
  const units = new Uint32Array(size * size);
  for (let row = 0, at = 0; row < ballots; row++, at += size) {
    const end = at + size;
    for (let a = at, last = at + strict[row]!; a < last; a++) {
      const line = order[a]! * size;
      for (let b = a + 1; b < end; b++) units[line + order[b]!]!++;
    }
  }
  return units;
}

function addStrict(
  { size, order, strict }: PackedRankings,
  row: number,
  weight: number,
  units: Float64Array,
): void {
  const end = (row + 1) * size;
  for (let a = row * size, last = a + strict[row]!; a < last; a++) {
    const line = order[a]! * size;
    for (let b = a + 1; b < end; b++) units[line + order[b]!]! += weight;
  }
}

function addLevelled(
  { size, order, levels }: PackedRankings,
  row: number,
  weight: number,
  units: Float64Array,
): void {
  const end = (row + 1) * size;
  for (let a = row * size; a < end; a++) {
    const line = order[a]! * size;
    for (let b = a + 1; b < end; b++) {
      if (levels![b]! > levels![a]!) units[line + order[b]!]! += weight;
    }
  }
}
