import type { CountryCode, Role } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** Whoever confirms, as far as it matters whether they may. */
export type Confirmer = Pick<Actor, 'memberId' | 'role' | 'country' | 'organisationId' | 'seat'>;

/** Whose account it is. */
interface RecoveredMember {
  readonly memberId: string;
  readonly country: CountryCode | null;
}

const isSecretariat = ({ role }: { readonly role: Role }): boolean => role === 'secretariat';

/**
 * Who may ask for a member and confirm that they know them: the secretariat and the national team of the member's
 * country; for members of no country any national team. Never the member.
 */
export function mayConfirm(actor: Confirmer, { memberId, country }: RecoveredMember): boolean {
  if (actor.memberId === memberId) return false;
  if (isSecretariat(actor)) return true;
  return actor.seat !== null && (country === null || actor.country === country);
}

/**
 * Whether these two are enough. One organisation alone never is, so that at least one of them is not a close
 * colleague of the member's; two of the secretariat are, who answer for the whole Network.
 */
export function areTwoVoices(first: Confirmer, second: Confirmer): boolean {
  if (first.memberId === second.memberId) return false;
  return first.organisationId !== second.organisationId || (isSecretariat(first) && isSecretariat(second));
}

/** Who may stop it: the member, those who confirmed it, and the secretariat. */
export function mayStop(actor: Confirmer, memberId: string, confirmerIds: readonly string[]): boolean {
  return isSecretariat(actor) || actor.memberId === memberId || confirmerIds.includes(actor.memberId);
}
