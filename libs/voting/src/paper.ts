/** The ways a voter can fill in a ballot paper. */
export const PAPER_KINDS = ['approvals', 'ranking'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Groups of equally liked options, best first; options left out come last and equal among themselves. */
export type Ranking = readonly (readonly string[])[];

export interface ApprovalPaper {
  readonly approvals: readonly string[];
}

export interface RankingPaper {
  readonly ranking: Ranking;
}

/** What a voter handed in. An empty paper is blank: it counts for turnout and expresses no preference. */
export type Paper = ApprovalPaper | RankingPaper;

/** What a method accepts on its paper. */
export interface PaperRules {
  readonly kind: PaperKind;
  /** Whether two options may stand on the same rank. */
  readonly equalRanks: boolean;
}

/** A paper and how much of it there is: `count` equal papers, each of a decimal `weight` (both 1 unless said). */
export interface CountedPaper {
  readonly paper: Paper;
  readonly count?: number;
  readonly weight?: string;
}

export function isRanking(paper: Paper): paper is RankingPaper {
  return 'ranking' in paper;
}

export function isBlank(paper: Paper): boolean {
  return (isRanking(paper) ? paper.ranking : paper.approvals).length === 0;
}
