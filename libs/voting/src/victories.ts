import type { PairwiseMatrix } from './pairwise.ts';

/** One option put before another by more votes than the other way round. */
export interface Victory {
  readonly from: number;
  readonly to: number;
  readonly votes: number;
  readonly against: number;
}

/** What makes one victory stronger than another: the votes for it, or the distance between both sides. */
export const STRENGTHS = ['winning', 'margins'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Every victory of the matrix. */
export function victoriesOf({ size, units }: PairwiseMatrix): Victory[] {
  const found: Victory[] = [];
  for (let from = 0; from < size; from++) {
    for (let to = 0; to < size; to++) {
      const [votes, against] = [units[from * size + to]!, units[to * size + from]!];
      if (votes > against) found.push({ from, to, votes, against });
    }
  }
  return found;
}

/**
 * Victories in groups of equal strength, the strongest first. By winning votes, fewer votes against settle
 * what is equal.
 */
export function byStrength(victories: readonly Victory[], strength: Strength): Victory[][] {
  const key = ({ votes, against }: Victory): readonly [number, number] =>
    strength === 'winning' ? [votes, -against] : [votes - against, 0];
  const sorted = victories
    .map((victory) => ({ victory, key: key(victory) }))
    .sort((a, b) => b.key[0] - a.key[0] || b.key[1] - a.key[1]);
  const groups: Victory[][] = [];
  sorted.forEach(({ victory, key: own }, at) => {
    const before = sorted[at - 1]?.key;
    if (before && before[0] === own[0] && before[1] === own[1]) groups.at(-1)!.push(victory);
    else groups.push([victory]);
  });
  return groups;
}
