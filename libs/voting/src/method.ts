import type { CountedPaper, PaperRules } from './paper.ts';
import type { Placing } from './placing.ts';

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
export interface Method<Name extends string, Working> {
  readonly name: Name;
  readonly paper: PaperRules;
  count(poll: Poll): Count<Working>;
}
