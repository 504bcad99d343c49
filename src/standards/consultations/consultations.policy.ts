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
 * As what the actor takes part: the team of an invited country, a member of its network, an invited observer,
 * or as a reader only.
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
 * Whether answers are taken: from the opening on, late ones too, until the standard is consolidated or laid
 * aside.
 */
export function takesAnswers({
  state,
  standardState,
}: Pick<RoundPolicyInput, 'state' | 'standardState'>): boolean {
  return (state === 'open' || state === 'closed') && standardState === 'consultation';
}

/**
 * Whether a country's answer is there, and whether it came in time. Later extensions make good what was late.
 */
export function answerState(submittedAt: Date | null, deadline: Date): AnswerState {
  if (!submittedAt) return 'waiting';
  return submittedAt > deadline ? 'late' : 'answered';
}

/**
 * Signed positions of other countries are read by the secretariat at once, by teams when the round has
 * closed, by nobody else.
 */
export function maySeeOtherPositions(actor: Pick<Actor, 'role'>, state: RoundState): boolean {
  return actor.role === 'secretariat' || (actor.role === 'team' && state === 'closed');
}
