import type { CountryCode } from './countries.ts';
import type { Role } from './permissions.ts';

/** A member as a reader may know them, beside what they wrote or did. */
export interface Person {
  readonly memberId: string;
  /**
   * To a reader who may not know it, what everybody knows: the seat and its country, the office, or the
   * organisation.
   */
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
}

/** Whose names somebody may know. */
export type NameVisibility = 'all' | 'own-country' | 'own-organisation' | 'own';

/**
 * Who knows members by name (security matrix, row "Directory: network fields"); everybody knows their own.
 * Beside it stands the row "Meeting participants list": whoever may read the list of those who take part in a
 * meeting knows their names in that meeting's pages.
 */
export const NAME_VISIBILITY: Readonly<Record<Role, NameVisibility>> = {
  secretariat: 'all',
  team: 'all',
  network: 'own-country',
  observer: 'own-organisation',
  auditor: 'own',
};

/** Whether somebody in this role knows the members of a country, their own or another. */
export function mayKnowMembersOf(role: Role, isOwnCountry: boolean): boolean {
  const known = NAME_VISIBILITY[role];
  return known === 'all' || (known === 'own-country' && isOwnCountry);
}
