/** The groups of an order seen as places: who is in beyond doubt, who shares what is left. */
export interface Placing {
  /** Options that have a place beyond doubt. */
  readonly sure: readonly string[];
  /** Options tied for the places that remain; the count chooses none of them. */
  readonly tied: readonly string[];
  /** How many places they are tied for. */
  readonly open: number;
}

/** Takes whole groups while they fit; a group that does not fit is tied for the remaining places. */
export function placesOf(order: readonly (readonly string[])[], places: number): Placing {
  const sure: string[] = [];
  for (const group of order) {
    const left = places - sure.length;
    if (left === 0) break;
    if (group.length > left) return { sure, tied: group, open: left };
    sure.push(...group);
  }
  return { sure, tied: [], open: 0 };
}

/** Groups by a number, highest first; equal numbers share a group. */
export function groupsByScore(options: readonly string[], scores: readonly number[]): string[][] {
  const levels = [...new Set(scores)].sort((a, b) => b - a);
  return levels.map((level) => options.filter((_, at) => scores[at] === level));
}

/** Peels off, again and again, all options above which no option left stands. */
export function groupsByRelation(
  options: readonly string[],
  above: (a: number, b: number) => boolean,
): string[][] {
  let left = options.map((_, at) => at);
  const groups: string[][] = [];
  while (left.length > 0) {
    const top = left.filter((b) => !left.some((a) => above(a, b)));
    if (top.length === 0) throw new RangeError('The relation has a circle');
    groups.push(top.map((at) => options[at]!));
    left = left.filter((at) => !top.includes(at));
  }
  return groups;
}

/**
 * Placing where the count can end in more than one way: sure is who has a place in every end,
 * tied who has one in some, for as many places as the ends leave to them.
 */
export function placesOfEnds(options: readonly string[], ends: readonly (readonly string[])[]): Placing {
  const inAll = options.filter((option) => ends.every((end) => end.includes(option)));
  const tied = options.filter(
    (option) => !inAll.includes(option) && ends.some((end) => end.includes(option)),
  );
  const most = Math.max(0, ...ends.map((end) => end.length));
  return { sure: inAll, tied, open: tied.length === 0 ? 0 : most - inAll.length };
}
