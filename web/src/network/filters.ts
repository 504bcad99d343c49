import { COUNTRY_CODES, MEMBER_STATES, type CountryCode, type MemberState } from '@nbn/contracts';

/** Where members and organisations belong: a country, or none. */
export const COUNTRY_SCOPES = [...COUNTRY_CODES, 'international'] as const;
export type CountryScope = CountryCode | 'international';

/** What the address of the members' list says. */
export interface MembersFilter {
  readonly country?: CountryScope;
  readonly state?: MemberState;
  readonly q?: string;
}

/** The place that an address or a form names, if it is one. */
export function countryScopeOf({ country }: Readonly<Record<string, unknown>>): { country?: CountryScope } {
  const known = COUNTRY_SCOPES.find((place) => place === country);
  return known ? { country: known } : {};
}

/** What of an address, or of a form, is a filter of the members' list; the rest is left out. */
export function membersFilterOf(given: Readonly<Record<string, unknown>>): MembersFilter {
  const state = MEMBER_STATES.find((each) => each === given['state']);
  const { q } = given;
  // A search for 2027 stands in the address as a number.
  const words = typeof q === 'number' || typeof q === 'string' ? String(q).trim().slice(0, 100) : '';
  return { ...countryScopeOf(given), ...(state ? { state } : {}), ...(words ? { q: words } : {}) };
}

/** What of an address says which nominations are listed: all, or those alone that wait. */
export function nominationsFilterOf({ open }: Readonly<Record<string, unknown>>): { open?: true } {
  return open === true || open === 'true' ? { open: true } : {};
}
