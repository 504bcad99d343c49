import type { AnswerState, CountryCode, RoundSide, RoundState, StandardState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** What the rules need to know of a round and of the standard it is about. */
export interface RoundPolicyInput {
  readonly state: RoundState;
  readonly standardState: StandardState;
  readonly countries: readonly CountryCode[];
  readonly observerIds: readonly string[];
}

/**
 * The capacity in which the actor takes part: as team of an invited country, as member of its network, as invited
 * observer, or only as reader.
 */
export function sideOf(
  actor: Actor,
  { countries, observerIds }: Pick<RoundPolicyInput, 'countries' | 'observerIds'>,
): RoundSide {
  if (actor.role === 'secretariat') return 'secretariat';
  const invited = actor.country !== null && countries.includes(actor.country);
  if (actor.role === 'team' && actor.seat) return invited ? 'team' : 'reader';
  if (actor.role === 'network') return invited ? 'network' : 'reader';
  return actor.role === 'observer' && observerIds.includes(actor.memberId) ? 'observer' : 'reader';
}

/**
 * Whether answers are accepted: from the opening on, late ones too, until the standard is consolidated or
 * parked.
 */
export function takesAnswers({
  state,
  standardState,
}: Pick<RoundPolicyInput, 'state' | 'standardState'>): boolean {
  return (state === 'open' || state === 'closed') && standardState === 'consultation';
}

/**
 * Whether a country has answered, and whether in time. A later extension turns a late answer into a timely one.
 */
export function answerState(submittedAt: Date | null, deadline: Date): AnswerState {
  if (!submittedAt) return 'waiting';
  return submittedAt > deadline ? 'late' : 'answered';
}

/**
 * Who reads the signed positions of other countries: the secretariat at once, teams when the round has closed,
 * nobody else.
 */
export function maySeeOtherPositions(actor: Pick<Actor, 'role'>, state: RoundState): boolean {
  return actor.role === 'secretariat' || (actor.role === 'team' && state === 'closed');
}
