import type { CountedPaper, PaperKind, PaperRules } from './paper.ts';
import { placesOf, type Placing } from './placing.ts';

/** Everything a method is given: the frozen options, the papers, how many places there are. */
export interface Poll {
  readonly options: readonly string[];
  readonly papers: readonly CountedPaper[];
  readonly places: number;
}

/** What every count says, whatever its method; `Working` is the full reckoning. */
export interface Count<Working> extends Placing {
  readonly state: 'decided' | 'tied';
  /** Groups of tied options, best first. Ties are never broken by a hidden choice. */
  readonly order: readonly (readonly string[])[];
  readonly working: Working;
}

/** One way of counting. A new method is one file with one of these, and its line in the registry. */
export interface Method<Name extends string, Working, Kind extends PaperKind = PaperKind> {
  readonly name: Name;
  readonly paper: PaperRules<Kind>;
  count(poll: Poll): Count<Working>;
}

/** A count whose places follow from its order. */
export function counted<Working>(
  order: readonly (readonly string[])[],
  places: number,
  working: Working,
): Count<Working> {
  const placing = placesOf(order, places);
  return { state: placing.open > 0 ? 'tied' : 'decided', order, ...placing, working };
}
