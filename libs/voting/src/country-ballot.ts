import { isRanking, type CountedPaper, type Paper, type PaperKind } from './paper.ts';
import { schulze } from './schulze.ts';

/**
 * The one ballot a country sends, made from its team's papers by a fixed rule and without any tie-break.
 * Ranking: the Schulze order of the team, ties kept as equal ranks. Approvals: what more than half of the papers approve.
 * A team that cast fewer than `leastSeats` papers sends none.
 */
export function countryBallot(kind: PaperKind, options: readonly string[], team: readonly Paper[], leastSeats = 1): Paper | null {
  if (team.length < leastSeats || team.length === 0) return null;
  return kind === 'approvals' ? { approvals: approvedByMost(options, team) } : { ranking: orderOfTeam(options, team) };
}

function approvedByMost(options: readonly string[], team: readonly Paper[]): string[] {
  const lists = team.map((paper) => new Set(isRanking(paper) ? [] : paper.approvals));
  return options.filter((option) => 2 * lists.filter((list) => list.has(option)).length > team.length);
}

function orderOfTeam(options: readonly string[], team: readonly Paper[]): readonly (readonly string[])[] {
  const papers: CountedPaper[] = team.map((paper) => ({ paper }));
  const { order } = schulze.count({ options, papers, places: 1 });
  // All options equal says no more than a blank paper does.
  return order.length === 1 && options.length > 1 ? [] : order;
}
