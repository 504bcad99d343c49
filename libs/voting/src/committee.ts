import { compare, toNumberOrText, type Fraction } from './fraction.ts';
import type { TieBreakOutcomes } from './explore-tie-breaks.ts';
import type { Count } from './method.ts';
import { placesOfEnds } from './placing.ts';

/** One choice on the way to a committee. */
export interface CommitteeStep {
  readonly by: 'equal-shares' | 'phragmen' | 'approval';
  readonly option: string;
  /**
   * Exact, as text where it is no whole number: the payment per unit of weight, the level of burden, or the
   * approvals.
   */
  readonly amount: number | string;
}

/** What a count that chooses a whole group says besides its own reckoning. */
export interface CommitteeWorking {
  readonly options: readonly string[];
  /** Every committee that some way of breaking ties gives; options in the order of `options`. */
  readonly committees: readonly (readonly string[])[];
  /** The steps to the first of them. */
  readonly steps: readonly CommitteeStep[];
  /**
   * False where there were more ways than could be followed; then whatever is not chosen before the first tie
   * counts as tied.
   */
  readonly whole: boolean;
}

/** A way to a committee: whom it chose so far, and where ties stood open. */
export interface PartialCommittee {
  readonly chosen: readonly number[];
  readonly steps: readonly {
    readonly by: CommitteeStep['by'];
    readonly option: number;
    readonly amount: Fraction;
    readonly tied: boolean;
  }[];
}

/** Puts the ends of all ways together into one count. */
export function committeeCount<Extra>(
  options: readonly string[],
  places: number,
  { ends, whole }: TieBreakOutcomes<PartialCommittee>,
  extra: Extra,
): Count<CommitteeWorking & Extra> {
  const named = (chosen: readonly number[]): string[] => options.filter((_, at) => chosen.includes(at));
  const committees = [
    ...new Map(
      ends.map(({ chosen }) => named(chosen)).map((committee) => [committee.join('\n'), committee]),
    ).values(),
  ].sort((a, b) =>
    compareLists(
      a.map((option) => options.indexOf(option)),
      b.map((option) => options.indexOf(option)),
    ),
  );
  const { steps } = ends[0]!;
  const firstTie = steps.findIndex(({ tied }) => tied);
  const sure = named(steps.slice(0, Math.max(firstTie, 0)).map(({ option }) => option));
  const placing = whole
    ? placesOfEnds(options, committees)
    : {
        sure,
        tied: options.filter((option) => !sure.includes(option)),
        open: Math.min(places, options.length) - sure.length,
      };
  const others = options.filter((option) => !placing.sure.includes(option) && !placing.tied.includes(option));
  return {
    state: placing.open > 0 ? 'tied' : 'decided',
    order: [placing.sure, placing.tied, others].filter((group) => group.length > 0),
    ...placing,
    working: {
      options: [...options],
      committees,
      whole,
      steps: steps.map(({ by, option, amount }) => ({
        by,
        option: options[option]!,
        amount: toNumberOrText(amount),
      })),
      ...extra,
    },
  };
}

/** The ways on from here: one for each option that shares the best number. */
export function bestBranches<Way extends { readonly amount: Fraction }>(
  ways: readonly Way[],
  wanted: 'least' | 'most',
): Way[] {
  const [first] = ways;
  if (!first) return [];
  const sign = wanted === 'least' ? 1 : -1;
  const best = ways.reduce(
    (best, { amount }) => (sign * compare(amount, best) < 0 ? amount : best),
    first.amount,
  );
  return ways.filter(({ amount }) => compare(amount, best) === 0);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}
