import { LANGUAGE_COUNTRIES, type Language } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

type PolicyActor = Pick<Actor, 'permissions' | 'role' | 'seat'>;

export function mayProposeTerms(actor: PolicyActor): boolean {
  return actor.permissions.has('terms:propose');
}

/**
 * A term is confirmed by a seat of a country that speaks its language; English, which everybody works in, by
 * any seat and by the secretariat.
 */
export function mayConfirmTerms(actor: PolicyActor, language: Language): boolean {
  if (!actor.permissions.has('terms:confirm')) return false;
  if (language === 'en') return actor.role === 'secretariat' || actor.seat !== null;
  return actor.seat !== null && LANGUAGE_COUNTRIES[language].includes(actor.seat.country);
}

/** Nobody confirms what they proposed themselves. */
export function mayConfirmProposal(
  actor: PolicyActor & Pick<Actor, 'memberId'>,
  { language, proposedBy }: { readonly language: Language; readonly proposedBy: string },
): boolean {
  return mayConfirmTerms(actor, language) && actor.memberId !== proposedBy;
}
