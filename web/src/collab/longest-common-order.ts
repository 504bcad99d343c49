/**
 * Which of the old ones stay where they are: pairs of places (old, new) of the same id, as many as can be
 * without any two crossing. What crosses was moved; a shared text knows no moving, so it is inserted again and
 * the old one goes.
 */
export function longestCommonOrder(
  old: readonly (string | null)[],
  now: readonly (string | null)[],
): [old: number, now: number][] {
  const places = new Map(old.map((id, at) => [id, at]));
  const pairs: [number, number][] = [];
  for (const [at, id] of now.entries()) {
    const before = id === null ? undefined : places.get(id);
    if (before !== undefined) pairs.push([before, at]);
  }
  // The longest rising run of old places, by the lowest end that a run of each length can have.
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [n, [place]] of pairs.entries()) {
    let length = ends.length;
    while (length > 0 && pairs[ends[length - 1]!]![0] >= place) length -= 1;
    previous[n] = length > 0 ? ends[length - 1]! : -1;
    ends[length] = n;
  }
  const kept: [number, number][] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = previous[n]!) kept.unshift(pairs[n]!);
  return kept;
}
