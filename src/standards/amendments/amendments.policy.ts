import type { AmendmentState, CountryCode, StandardState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { STATE_RULES } from '../lifecycle/transitions.ts';
import { mayEdit, type StandardPolicyInput } from '../standard.policy.ts';

/** What the rules need to know of an amendment. */
export interface AmendmentPolicyInput {
  readonly state: AmendmentState;
  readonly country: CountryCode | null;
}

/** A team proposes for its country, the secretariat for itself. */
export function mayPropose(actor: Actor, { state }: Pick<StandardPolicyInput, 'state'>): boolean {
  return (
    STATE_RULES[state].amend &&
    actor.permissions.has('standards:edit') &&
    (actor.role === 'secretariat' || actor.country !== null)
  );
}

/** Who writes an amendment together: the team of the country that proposes it. */
export function isAuthor(
  actor: Pick<Actor, 'role' | 'country'>,
  { country }: Pick<AmendmentPolicyInput, 'country'>,
): boolean {
  return country === null ? actor.role === 'secretariat' : actor.role === 'team' && actor.country === country;
}

/** Whether the actor writes in it now. */
export function mayEditWording(
  actor: Actor,
  amendment: AmendmentPolicyInput,
  { state }: Pick<StandardPolicyInput, 'state'>,
): boolean {
  return amendment.state === 'draft' && isAuthor(actor, amendment) && STATE_RULES[state].amend;
}

export function mayWithdraw(actor: Actor, amendment: AmendmentPolicyInput): boolean {
  return (amendment.state === 'draft' || amendment.state === 'submitted') && isAuthor(actor, amendment);
}

export const mayDecide = (actor: Actor): boolean => actor.permissions.has('standards:manage');

/**
 * What accepting does in a state of the standard: words go into the text at once, later, or not at all any
 * more.
 */
export function mergeTiming(actor: Actor, standard: StandardPolicyInput): 'now' | 'later' | 'never' {
  if (mayEdit(actor, standard)) return 'now';
  return STATE_RULES[standard.state].amend ? 'later' : 'never';
}

/**
 * In which states of a standard its amendments are put to the vote: while the outcome can still go into the
 * text.
 */
export const mayOpenBallots = (state: StandardState): boolean =>
  STATE_RULES[state].amend || state === 'consolidation';
