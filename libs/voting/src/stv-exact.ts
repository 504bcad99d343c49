import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  subtract,
  sum,
  toNumberOrText,
  ZERO,
  type Fraction,
} from './fraction.ts';
import type { Poll } from './method.ts';
import { isRanking } from './paper.ts';
import { weightsOf } from './weight.ts';

/**
 * The votes that are enough: votes / (places + 1) rounded up past it, the same unrounded, or votes / places.
 */
export const EXACT_QUOTAS = ['droop', 'hagenbach-bischoff', 'hare'] as const;
export type ExactQuota = (typeof EXACT_QUOTAS)[number];

export interface ExactStvCount {
  readonly elected: readonly string[];
  readonly quota: number | string;
  /** The votes of those still in, a round after another. */
  readonly rounds: readonly Readonly<Record<string, number | string>>[];
  /** Options level where a choice between them had to be made and nothing made it; the count stops there. */
  readonly tied: readonly string[];
}

interface Ballot {
  readonly ranking: readonly string[];
  value: Fraction;
}

/** Single transferable vote with values kept as exact fractions, for comparison with other rules. */
export function countExactStv({ options, papers, places }: Poll, kind: ExactQuota = 'droop'): ExactStvCount {
  const ballots = readBallots(papers);
  const quota = quotaOf(sum(ballots.map(({ value }) => value)), places, kind);
  const left = new Set(options);
  const elected: string[] = [];
  const rounds: Readonly<Record<string, number | string>>[] = [];
  while (elected.length < places && left.size > 0) {
    const votes = new Map(
      [...left].map((option) => [option, sum(heldBy(ballots, option, left).map(({ value }) => value))]),
    );
    rounds.push(Object.fromEntries([...votes].map(([option, of]) => [option, toNumberOrText(of)])));
    const over = [...left].filter((option) => compare(votes.get(option)!, quota) >= 0);
    const fillsPlaces = left.size <= places - elected.length;
    const lowest = () => (fillsPlaces ? [...left].slice(0, 1) : extreme([...left], votes, -1));
    const choice = over.length > 0 ? extreme(over, votes, 1) : lowest();
    if (choice.length > 1) return { elected, quota: toNumberOrText(quota), rounds, tied: choice };
    const [option] = choice as [string];
    if (over.length > 0) scaleSurplus(heldBy(ballots, option, left), votes.get(option)!, quota);
    if (over.length > 0 || fillsPlaces) elected.push(option);
    left.delete(option);
  }
  return { elected, quota: toNumberOrText(quota), rounds, tied: [] };
}

function readBallots(papers: Poll['papers']): Ballot[] {
  const { units, scale } = weightsOf(papers);
  return papers.flatMap(({ paper }, row) => {
    if (!isRanking(paper))
      throw new TypeError('Only ranking papers can be counted by single transferable vote');
    if (paper.ranking.some((group) => group.length !== 1))
      throw new RangeError('A paper of a single transferable vote has no equal ranks');
    return paper.ranking.length > 0
      ? [{ ranking: paper.ranking.flat(), value: fraction(units[row]!, scale) }]
      : [];
  });
}

function quotaOf(votes: Fraction, places: number, kind: ExactQuota): Fraction {
  if (kind === 'hare') return divide(votes, fraction(places));
  const exact = divide(votes, fraction(places + 1));
  return kind === 'hagenbach-bischoff' ? exact : add(fraction(exact.over / exact.under), fraction(1));
}

function heldBy(ballots: readonly Ballot[], option: string, left: ReadonlySet<string>): Ballot[] {
  return ballots.filter(({ ranking }) => ranking.find((named) => left.has(named)) === option);
}

function scaleSurplus(held: readonly Ballot[], votes: Fraction, quota: Fraction): void {
  const part = votes.over === 0n ? ZERO : divide(subtract(votes, quota), votes);
  for (const ballot of held) ballot.value = multiply(ballot.value, part);
}

function extreme(options: readonly string[], votes: ReadonlyMap<string, Fraction>, sign: 1 | -1): string[] {
  const best = options
    .map((option) => votes.get(option)!)
    .reduce((a, b) => (sign * compare(b, a) > 0 ? b : a));
  return options.filter((option) => compare(votes.get(option)!, best) === 0);
}
