import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

type PolicyActor = Pick<Actor, 'role' | 'country' | 'seat' | 'memberId' | 'permissions'>;

interface PolicyLine {
  readonly countryCode: CountryCode;
  readonly shared: boolean;
  readonly ownerMemberId: string | null;
}

/**
 * Team and national network read every line of their own country. Other teams, the secretariat, observers and
 * auditors read what a country shares; another country's network reads nothing of it.
 */
export function mayReadLine(
  actor: Pick<PolicyActor, 'role' | 'country'>,
  { countryCode, shared }: Pick<PolicyLine, 'countryCode' | 'shared'>,
): boolean {
  switch (actor.role) {
    case 'team':
      return shared || actor.country === countryCode;
    case 'network':
      return actor.country === countryCode;
    case 'secretariat':
    case 'observer':
    case 'auditor':
      return shared;
  }
}

/** The seats of a team write the plan of their country. */
export function mayWritePlan(
  actor: Pick<PolicyActor, 'seat' | 'permissions'>,
  country: CountryCode,
): boolean {
  return actor.permissions.has('plans:write') && actor.seat?.country === country;
}

/** The team says how any line of its plan gets on; a member of the network that of the own ones. */
export function mayReportProgress(actor: PolicyActor, line: PolicyLine): boolean {
  const isOwner = actor.memberId === line.ownerMemberId && actor.country === line.countryCode;
  return mayWritePlan(actor, line.countryCode) || (actor.role === 'network' && isOwner);
}

/** Whether the actor reads the plan as a whole, and not only what the country shares. */
export const isWholePlanReadBy = (
  actor: Pick<PolicyActor, 'role' | 'country'>,
  country: CountryCode,
): boolean => mayReadLine(actor, { countryCode: country, shared: false });
