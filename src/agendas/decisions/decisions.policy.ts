import type { CountryCode, MeetingKind, MinutesState } from '@nbn/contracts';
import { mayShareAbroad } from '../../meetings/index.ts';
import { mayWrite } from '../minutes/minutes.policy.ts';
import type { Actor } from '#platform/access/actor';

/** What the rules look at in a decision. */
export interface DecisionFacts {
  readonly kind: MeetingKind;
  readonly countryCode: CountryCode | null;
  readonly minutesState: MinutesState;
  readonly withdrawn: boolean;
  readonly followUpOn: string | null;
  readonly reviewOn: string | null;
  readonly reviewSeatId: string | null;
  readonly reviewed: boolean;
  /** Its agenda item is for few. */
  readonly itemClosed: boolean;
}

type PolicyActor = Pick<Actor, 'role' | 'country' | 'permissions' | 'seat'>;

/** Who reports what a country does: the seats of its team. */
export function mayReport(actor: PolicyActor, country: CountryCode): boolean {
  return actor.permissions.has('follow-ups:write') && actor.role === 'team' && actor.country === country;
}

/**
 * Who reads a country's note and evidence: that country's own people, and everybody else once its team shares
 * them.
 */
export function mayReadNote(
  { country: own, role }: Pick<Actor, 'country' | 'role'>,
  country: CountryCode,
  shared: boolean,
): boolean {
  return shared || ((role === 'team' || role === 'network') && own === country);
}

/** Who writes decisions puts them into areas, also once the minutes are approved: no word changes by it. */
export function maySetAreas(
  actor: PolicyActor,
  { withdrawn, ...meeting }: Pick<DecisionFacts, 'kind' | 'countryCode' | 'withdrawn'>,
): boolean {
  return mayWrite(actor, meeting) && !withdrawn;
}

/** Who says that a review was done: those who keep the minutes, and the seat that sees to it. */
export function mayReview(
  actor: PolicyActor,
  { reviewSeatId, ...meeting }: Pick<DecisionFacts, 'kind' | 'countryCode' | 'reviewSeatId'>,
): boolean {
  return mayWrite(actor, meeting) || (reviewSeatId !== null && actor.seat?.id === reviewSeatId);
}

/** Who says whether the other countries are told what a national meeting decided: the country's own team. */
export function mayShareDecision(
  actor: PolicyActor,
  meeting: Pick<DecisionFacts, 'kind' | 'countryCode'>,
): boolean {
  return mayWrite(actor, meeting) && mayShareAbroad(actor, meeting);
}

/** What this actor can do with this decision now; sent along with it. */
export function decisionAbilities(actor: PolicyActor, decision: DecisionFacts) {
  const keeps = maySetAreas(actor, decision);
  const writable = keeps && (decision.minutesState === 'draft' || decision.minutesState === 'corrections');
  return {
    edit: writable,
    share: mayShareDecision(actor, decision) && !decision.withdrawn && !decision.itemClosed,
    withdraw: writable,
    setAreas: keeps,
    ask: keeps && decision.followUpOn === null,
    setDay: keeps && decision.followUpOn !== null,
    review:
      !decision.withdrawn && decision.reviewOn !== null && !decision.reviewed && mayReview(actor, decision),
  };
}
