import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  SEARCH_KINDS,
  SEARCH_LIMITS,
  type ContentLanguage,
  type CountryCode,
  type SearchKind,
} from '@nbn/contracts';

/** What the address of the search says. */
export interface SearchFilter {
  readonly q?: string;
  readonly kind?: SearchKind;
  readonly country?: CountryCode;
  readonly language?: ContentLanguage;
  /** Calendar days. */
  readonly from?: string;
  readonly to?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const day = (value: unknown): string | undefined =>
  typeof value === 'string' && DAY.test(value) ? value : undefined;

/** What of an address, or of a form, is a filter; the rest is left out. */
export function toSearchFilter(given: Readonly<Record<string, unknown>>): SearchFilter {
  // A search for 2027 stands in the address as a number.
  const typed = typeof given['q'] === 'number' ? String(given['q']) : given['q'];
  const q = typeof typed === 'string' ? typed.trim().slice(0, SEARCH_LIMITS.query) : '';
  const kind = SEARCH_KINDS.find((known) => known === given['kind']);
  const country = COUNTRY_CODES.find((known) => known === given['country']);
  const language = CONTENT_LANGUAGES.find((known) => known === given['language']);
  const from = day(given['from']);
  const to = day(given['to']);
  return {
    ...(q ? { q } : {}),
    ...(kind ? { kind } : {}),
    ...(country ? { country } : {}),
    ...(language ? { language } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}
