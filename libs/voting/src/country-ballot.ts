import { divide, fraction, toNumberOrText, ZERO } from './fraction.ts';
import {
  isApproval,
  type AnyPaper,
  type CountedPaper,
  type Paper,
  type PaperKind,
  type ShownPaperKind,
} from './paper.ts';
import { schulze } from './schulze.ts';

/**
 * What a team's numbers come to in its country's ballot, exactly: the mean of its scores, or its dots as
 * shares of all it spent.
 */
export interface SharePaper {
  readonly shares: Readonly<Record<string, number | string>>;
}

/** The ballot a country sends, by the kind of paper its team filled in. */
export type CountryPaper<Kind extends PaperKind = ShownPaperKind> = Kind extends ShownPaperKind
  ? Paper<Kind>
  : SharePaper;

/**
 * The one ballot a country sends, made from its team's papers by a fixed rule and without any tie-break.
 * Ranking: the Schulze order of the team, ties kept as equal ranks. Approvals: what more than half of the
 * papers approve. Scores: the exact mean. Dots: divided by all the team spent, so that each country weighs
 * one. A team that cast fewer than `leastSeats` papers sends none.
 */
export function countryBallot<Kind extends PaperKind>(
  kind: Kind,
  options: readonly string[],
  team: readonly AnyPaper[],
  leastSeats = 1,
): CountryPaper<Kind> | null {
  if (team.length < leastSeats || team.length === 0) return null;
  return combinePapers(kind, options, team) as CountryPaper<Kind>;
}

/**
 * The papers that count for a country: its one ballot, or its team's papers weighed so that together they are
 * that ballot.
 */
export function countryPapers(
  kind: PaperKind,
  options: readonly string[],
  team: readonly AnyPaper[],
): CountedPaper[] {
  if (kind === 'approvals' || kind === 'ranking')
    return [{ paper: combinePapers(kind, options, team) as AnyPaper }];
  if (kind === 'scores') return team.map((paper) => ({ paper, weight: `1/${team.length}` }));
  const spent = options.reduce((all, option) => all + sumOf(team, option), 0);
  return team.map((paper) => ({ paper, ...(spent > 0 ? { weight: `1/${spent}` } : {}) }));
}

function combinePapers(
  kind: PaperKind,
  options: readonly string[],
  team: readonly AnyPaper[],
): AnyPaper | SharePaper {
  if (kind === 'approvals') return { approvals: approvedByMost(options, team) };
  if (kind === 'ranking') return { ranking: orderOfTeam(options, team) };
  const sums = options.map((option) => sumOf(team, option));
  const whole = kind === 'scores' ? team.length : sums.reduce((all, of) => all + of, 0);
  const shares = sums.map((of) => (whole === 0 ? ZERO : divide(fraction(of), fraction(whole))));
  return { shares: Object.fromEntries(options.map((option, at) => [option, toNumberOrText(shares[at]!)])) };
}

function sumOf(team: readonly AnyPaper[], option: string): number {
  return team.reduce(
    (sum, paper) => sum + (Object.hasOwn(numbersOf(paper), option) ? numbersOf(paper)[option]! : 0),
    0,
  );
}

function numbersOf(paper: AnyPaper): Readonly<Record<string, number>> {
  if ('scores' in paper) return paper.scores;
  return 'dots' in paper ? paper.dots : {};
}

function approvedByMost(options: readonly string[], team: readonly AnyPaper[]): string[] {
  const lists = team.map((paper) => new Set(isApproval(paper) ? paper.approvals : []));
  return options.filter((option) => 2 * lists.filter((list) => list.has(option)).length > team.length);
}

function orderOfTeam(options: readonly string[], team: readonly AnyPaper[]): readonly (readonly string[])[] {
  const papers: CountedPaper[] = team.map((paper) => ({ paper }));
  const { order } = schulze.count({ options, papers, places: 1 });
  // All options equal says no more than a blank paper does.
  return order.length === 1 && options.length > 1 ? [] : order;
}
