import type { ProposalTally } from './majority.ts';

/** Fewer ballots than this tell too much about each of them. */
export const LEAST_DISCLOSED = 5;

/** What of a secret decision's result may be shown besides its outcome. */
export interface Disclosure {
  /**
   * The numbers of the whole count and the published ballots; without it two auditors of different countries
   * hold them.
   */
  readonly totals: boolean;
  readonly byChamber: boolean;
  /** Never: three ballots of one country are no secret to its team. */
  readonly byCountry: false;
}

/**
 * The small-number rules: under five ballots only the outcome; chambers only where each has five and none is
 * unanimous, since a unanimous chamber shows what each of its members chose.
 */
export function secretDisclosure(ballots: number, chambers: readonly ProposalTally[]): Disclosure {
  const totals = ballots >= LEAST_DISCLOSED;
  const safe = chambers.every((tally) => {
    const counts = [tally.yes, tally.no, tally.abstain];
    const cast = counts.reduce((sum, of) => sum + of, 0);
    return cast >= LEAST_DISCLOSED && !counts.includes(cast);
  });
  return { totals, byChamber: totals && chambers.length > 0 && safe, byCountry: false };
}

/** A turnout counter that moves in steps, so that no single ballot can be seen coming in. */
export function steppedTurnout(ballots: number, step = LEAST_DISCLOSED): number {
  return ballots - (ballots % step);
}
