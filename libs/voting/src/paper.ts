/** The ways a voter can fill in a ballot paper. */
export const PAPER_KINDS = ['approvals', 'ranking', 'scores', 'dots'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Groups of equally liked options, best first; options left out come last and equal among themselves. */
export type Ranking = readonly (readonly string[])[];

export interface ApprovalPaper {
  readonly approvals: readonly string[];
}

export interface RankingPaper {
  readonly ranking: Ranking;
}

/** A whole number for each option that was scored; an option left out has 0. */
export interface ScorePaper {
  readonly scores: Readonly<Record<string, number>>;
}

/** Dots spent on options, no more than the voter was given. */
export interface DotPaper {
  readonly dots: Readonly<Record<string, number>>;
}

export interface PaperOfKind {
  readonly approvals: ApprovalPaper;
  readonly ranking: RankingPaper;
  readonly scores: ScorePaper;
  readonly dots: DotPaper;
}

/** The papers that the members' pages show; the count knows more of them. */
export type ShownPaperKind = 'approvals' | 'ranking';

/** What a voter handed in. An empty paper is blank: it counts for turnout and expresses no preference. */
export type Paper<Kind extends PaperKind = ShownPaperKind> = PaperOfKind[Kind];

export type AnyPaper = Paper<PaperKind>;

/** What a method accepts on its paper. */
export interface PaperRules<Kind extends PaperKind = PaperKind> {
  readonly kind: Kind;
  /** Whether two options may stand on the same rank. */
  readonly equalRanks: boolean;
  /** The highest score, or the number of dots a voter has. */
  readonly most?: number;
}

/**
 * A paper and how much of it there is: `count` equal papers, each of a decimal `weight` (both 1 by default).
 */
export interface CountedPaper {
  readonly paper: AnyPaper;
  readonly count?: number;
  readonly weight?: string;
}

export function isRanking(paper: AnyPaper): paper is RankingPaper {
  return 'ranking' in paper;
}

export function isApproval(paper: AnyPaper): paper is ApprovalPaper {
  return 'approvals' in paper;
}

export function isBlank(paper: AnyPaper): boolean {
  if ('ranking' in paper) return paper.ranking.length === 0;
  if ('approvals' in paper) return paper.approvals.length === 0;
  return Object.values('scores' in paper ? paper.scores : paper.dots).every((number) => number === 0);
}
