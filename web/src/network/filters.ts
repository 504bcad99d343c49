import { COUNTRY_CODES, MEMBER_STATES, type CountryCode, type MemberState } from '@nbn/contracts';

/** Where members and organisations belong: a country, or none. */
export const PLACES = [...COUNTRY_CODES, 'international'] as const;
export type Place = CountryCode | 'international';

/** What the address of the members' list says. */
export interface MembersFilter {
  readonly country?: Place;
  readonly state?: MemberState;
  readonly q?: string;
}

/** The place that an address or a form names, if it is one. */
export function placeOf({ country }: Readonly<Record<string, unknown>>): { country?: Place } {
  const known = PLACES.find((place) => place === country);
  return known ? { country: known } : {};
}

/** What of an address, or of a form, is a filter of the members' list; the rest is left out. */
export function membersFilterOf(given: Readonly<Record<string, unknown>>): MembersFilter {
  const state = MEMBER_STATES.find((each) => each === given['state']);
  const { q } = given;
  // A search for 2027 stands in the address as a number.
  const words = typeof q === 'number' ? String(q) : typeof q === 'string' ? q.trim().slice(0, 100) : '';
  return { ...placeOf(given), ...(state ? { state } : {}), ...(words ? { q: words } : {}) };
}
