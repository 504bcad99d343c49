import { count } from './methods.ts';
import type { Ranking } from './paper.ts';
import { isRanking, type AnyPaper } from './paper.ts';

/** A set of options of which each part of the electorate has its share. */
export interface RepresentativeSet {
  readonly sure: readonly string[];
  /** Equal for the places that are left. */
  readonly tied: readonly string[];
  readonly open: number;
}

/**
 * Which `places` options represent everybody, as a view beside a ranked result: by equal shares, each voter
 * supporting what it ranks on its first `places` places, whole groups of equal rank included. It decides
 * nothing.
 */
export function representativeSet(
  options: readonly string[],
  papers: readonly AnyPaper[],
  places: number,
): RepresentativeSet {
  const approvals = papers
    .filter(isRanking)
    .map(({ ranking }) => ({ paper: { approvals: firstOf(ranking, places) } }));
  const { sure, tied, open } = count('equal-shares', { options, papers: approvals, places });
  return { sure, tied, open };
}

function firstOf(ranking: Ranking, places: number): string[] {
  const first: string[] = [];
  for (const group of ranking) {
    if (first.length >= places) break;
    first.push(...group);
  }
  return first;
}
