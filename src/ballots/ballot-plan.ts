import { BALLOT_LIMITS, type BallotElectorate, type BallotMethod, type BallotSubjectKind } from '@nbn/contracts';
import { BallotTimesDoNotFit, MorePlacesThanOptions } from './ballots.problems.ts';

/** What a feature asks when it puts a question to the electorate. */
export interface BallotPlan {
  readonly subject: { readonly kind: BallotSubjectKind; readonly id: string };
  readonly question: string;
  readonly method: BallotMethod;
  readonly electorate: BallotElectorate;
  /** In the order in which the paper shows them. Ids are those of the things themselves. */
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly places: number;
  readonly quorumCountries: number | null;
  /** Null opens at once. */
  readonly opensAt: Date | null;
  readonly closesAt: Date;
  readonly timeZone: string;
}

/** Refuses a plan that could not be voted on or counted. */
export function checkPlan(plan: BallotPlan, now: Date): void {
  const opens = plan.opensAt && plan.opensAt > now ? plan.opensAt : now;
  const seconds = (plan.closesAt.getTime() - opens.getTime()) / 1000;
  if (!(seconds >= BALLOT_LIMITS.shortestSeconds && seconds <= BALLOT_LIMITS.longestDays * 86_400)) throw new BallotTimesDoNotFit();
  if (plan.places > plan.options.length) throw new MorePlacesThanOptions();
}
