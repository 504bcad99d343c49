/**
 * Of a row of values, the places of the most that stand in rising order already: by patience, n log n. Where
 * there is no value, the place is not among them.
 */
export function longestAscendingRun<T extends string | number>(
  values: readonly (T | undefined)[],
): ReadonlySet<number> {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const [at, value] of values.entries()) {
    if (value === undefined) continue;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[tails[middle]!]! < value) low = middle + 1;
      else high = middle;
    }
    before.set(at, tails[low - 1]);
    tails[low] = at;
  }
  const run = new Set<number>();
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) run.add(at);
  return run;
}
