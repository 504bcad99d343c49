import type { PairwiseMatrix } from './pairwise.ts';

/** The option that beats every other in direct comparison, if there is one. */
export function condorcetWinner({ size, units }: PairwiseMatrix): number | null {
  for (let a = 0; a < size; a++) {
    let beaten = 0;
    for (let b = 0; b < size; b++) if (a !== b && units[a * size + b]! > units[b * size + a]!) beaten++;
    if (beaten === size - 1) return a;
  }
  return null;
}

/** The smallest group whose members all beat every option outside it. */
export function smithSet({ size, units }: PairwiseMatrix): number[] {
  const notBeatenBy = (a: number, b: number): boolean => units[a * size + b]! >= units[b * size + a]!;
  const reach = (start: number): Set<number> => {
    const seen = new Set([start]);
    for (const at of seen) {
      for (let other = 0; other < size; other++) if (other !== at && notBeatenBy(other, at)) seen.add(other);
    }
    return seen;
  };
  // An option drags in everything it does not beat; the smallest such closed group is the one sought.
  const groups = Array.from({ length: size }, (_, at) => reach(at));
  const smallest = groups.reduce(
    (least, group) => (group.size < least.size ? group : least),
    groups[0] ?? new Set<number>(),
  );
  return [...smallest].sort((a, b) => a - b);
}
