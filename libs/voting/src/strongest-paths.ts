import type { PairwiseMatrix } from './pairwise.ts';

/** What makes one victory stronger than another: the votes for it, or the distance between both sides. */
export const STRENGTHS = ['winning', 'margins'] as const;
export type Strength = (typeof STRENGTHS)[number];

export interface StrongestPaths {
  /** Levels of strength, comparable by number; 0 where no path leads from a to b. */
  readonly level: Uint16Array;
  /** The votes (or the distance) on the weakest link of the best path, in the matrix's units; 0 where there is none. */
  readonly units: Float64Array;
}

interface Victory {
  readonly from: number;
  readonly to: number;
  readonly votes: number;
  readonly against: number;
}

/**
 * The strongest path between each two options. Only victories are links; by winning votes, more votes for the winner
 * make a link stronger and, those being equal, fewer against.
 */
export function strongestPaths(matrix: PairwiseMatrix, strength: Strength = 'winning'): StrongestPaths {
  const { size } = matrix;
  const level = new Uint16Array(size * size);
  const worth = rankVictories(victories(matrix), size, strength, level);
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

function victories({ size, units }: PairwiseMatrix): Victory[] {
  const found: Victory[] = [];
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      const [votes, against] = [units[from * size + to]!, units[to * size + from]!];
      if (votes > against) found.push({ from, to, votes, against });
    }
  }
  return found;
}

/** Writes the level of each victory and returns what each level is worth: comparing pairs of numbers becomes comparing one. */
function rankVictories(found: Victory[], size: number, strength: Strength, level: Uint16Array): number[] {
  const key = (victory: Victory): readonly [number, number] =>
    strength === 'winning' ? [victory.votes, -victory.against] : [victory.votes - victory.against, 0];
  const sorted = found.map((victory) => ({ victory, key: key(victory) })).sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1]);
  const worth = [0];
  let previous: readonly [number, number] | null = null;
  for (const { victory, key: own } of sorted) {
    if (!previous || previous[0] !== own[0] || previous[1] !== own[1]) worth.push(own[0]);
    previous = own;
    level[victory.from * size + victory.to] = worth.length - 1;
  }
  return worth;
}
