import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

type PolicyActor = Pick<Actor, 'role' | 'country' | 'seat' | 'permissions'>;

interface PolicyRecommendation {
  readonly country: CountryCode;
  readonly shared: boolean;
}

/**
 * Team and national network read every recommendation of their own country. Other teams, the secretariat and
 * auditors read what a country shares; another country's network and observers read nothing of it.
 */
export function mayReadRecommendation(
  actor: Pick<PolicyActor, 'role' | 'country'>,
  { country, shared }: PolicyRecommendation,
): boolean {
  switch (actor.role) {
    case 'team':
      return shared || actor.country === country;
    case 'network':
      return actor.country === country;
    case 'secretariat':
    case 'auditor':
      return shared;
    case 'observer':
      return false;
  }
}

/** The seats of a team write what was recommended to their country. */
export function mayWriteRecommendations(
  actor: Pick<PolicyActor, 'seat' | 'permissions'>,
  country: CountryCode,
): boolean {
  return actor.permissions.has('monitoring:write') && actor.seat?.country === country;
}

/** Whether the actor reads all that was recommended to a country, and not only what it shares. */
export const isEveryRecommendationReadBy = (
  actor: Pick<PolicyActor, 'role' | 'country'>,
  country: CountryCode,
): boolean => mayReadRecommendation(actor, { country, shared: false });
