import type { PairwiseMatrix } from './pairwise.ts';
import { byStrength, victoriesOf, type Strength, type Victory } from './victories.ts';

export interface StrongestPaths {
  /** Levels of strength, comparable by number; 0 where no path leads from a to b. */
  readonly level: Uint16Array;
  /**
   * The votes (or the distance) on the weakest link of the best path, in the matrix's units; 0 where there is
   * none.
   */
  readonly units: Float64Array;
}

/**
 * The strongest path between each two options. Only victories are links; by winning votes, more votes for the
 * winner make a link stronger and, those being equal, fewer against.
 */
export function strongestPaths(matrix: PairwiseMatrix, strength: Strength = 'winning'): StrongestPaths {
  const { size } = matrix;
  const level = new Uint16Array(size * size);
  const worth = rankVictories(byStrength(victoriesOf(matrix), strength), size, strength, level);
  for (let via = 0; via < size; via++) {
    for (let from = 0; from < size; from++) {
      const first = level[from * size + via]!;
      if (first === 0) continue;
      for (let to = 0; to < size; to++) {
        if (to === from) continue;
        const path = Math.min(first, level[via * size + to]!);
        if (path > level[from * size + to]!) level[from * size + to] = path;
      }
    }
  }
  return { level, units: Float64Array.from(level, (of) => worth[of]!) };
}

/**
 * Writes the level of each victory and returns what each level is worth: comparing pairs of numbers becomes
 * comparing one.
 */
function rankVictories(
  strongestFirst: Victory[][],
  size: number,
  strength: Strength,
  level: Uint16Array,
): number[] {
  const worth = [0];
  for (const group of strongestFirst.toReversed()) {
    const [{ votes, against }] = group as [Victory];
    worth.push(strength === 'winning' ? votes : votes - against);
    for (const { from, to } of group) level[from * size + to] = worth.length - 1;
  }
  return worth;
}
