/** All ends that a count can come to when ties are broken this way or that. */
export interface TieBreakOutcomes<State> {
  /** The ends, each once; first the one reached by always taking the first way. */
  readonly ends: readonly State[];
  /** False where there were more ways than could be followed; then some ends are missing. */
  readonly whole: boolean;
}

/**
 * Follows every way in which a count can go on. `next` gives the ways that lead on from a state, or null at
 * an end; states with the same key lead to the same ends and are followed once.
 */
export function exploreTieBreaks<State>(
  start: State,
  next: (state: State) => readonly State[] | null,
  keyOf: (state: State) => string,
  most: number,
): TieBreakOutcomes<State> {
  const ends: State[] = [];
  const seen = new Set<string>();
  const waiting = [start];
  let steps = 0;
  while (waiting.length > 0) {
    const state = waiting.pop()!;
    const key = keyOf(state);
    if (seen.has(key)) continue;
    seen.add(key);
    // The first end is always reached, so that there is a reckoning to show.
    if (++steps > most && ends.length > 0) return { ends, whole: false };
    const ways = next(state);
    if (ways === null) ends.push(state);
    else waiting.push(...[...ways].reverse());
  }
  return { ends, whole: true };
}
