/** Mulberry32: small, and the same on every machine. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** At most `size` of the items, the same ones for the same seed, in their old order. */
export function sample(items, size, seed) {
  if (items.length <= size) return items;
  const random = seededRandom(seed);
  return items
    .map((item, at) => ({ item, at, drawn: random() }))
    .toSorted((one, other) => one.drawn - other.drawn)
    .slice(0, size)
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}
