import type { Role } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** A member who said what they can help with. */
export interface ExpertiseHolder {
  readonly memberId: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly isActive: boolean;
  readonly isAvailable: boolean;
}

/**
 * Who finds what a member can help with: teams, networks and the secretariat each other, an observer nobody
 * outside their own organisation (security matrix, row "Directory: network fields"). Whoever is not available,
 * has left, or has no part in the work any more is found by nobody. `expertise.visibility.ts` says it in SQL.
 */
export function mayFindExpertise(
  { role, organisationId }: Pick<Actor, 'role' | 'organisationId'>,
  holder: ExpertiseHolder,
): boolean {
  if (!holder.isActive || !holder.isAvailable || holder.role === 'auditor') return false;
  if (role === 'auditor') return false;
  if (role === 'observer') return holder.organisationId === organisationId;
  return holder.role !== 'observer' || holder.organisationId === organisationId;
}
