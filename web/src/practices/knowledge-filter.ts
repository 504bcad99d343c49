import { CONTENT_LANGUAGES, COUNTRY_CODES, FIELDS, PRACTICE_LIMITS } from '@nbn/contracts';
import type { KnowledgeFilter } from './queries.ts';

const known = <Value extends string>(values: readonly Value[], given: unknown): Value | undefined =>
  values.find((value) => value === given);

/** What of an address, or of a form, narrows a list; the rest is left out. */
export function knowledgeFilterOf({
  field,
  country,
  language,
  words,
}: Readonly<Record<string, unknown>>): KnowledgeFilter {
  const [inField, inCountry, inLanguage] = [
    known(FIELDS, field),
    known(COUNTRY_CODES, country),
    known(CONTENT_LANGUAGES, language),
  ];
  // A search for 2027 stands in the address as a number.
  const typed = (typeof words === 'number' ? String(words) : words) as unknown;
  const text = typeof typed === 'string' ? typed.trim().slice(0, PRACTICE_LIMITS.words) : '';
  return {
    ...(inField ? { field: inField } : {}),
    ...(inCountry ? { country: inCountry } : {}),
    ...(inLanguage ? { language: inLanguage } : {}),
    ...(text ? { words: text } : {}),
  };
}
