import { type CountryCode, LANGUAGE_COUNTRIES, LANGUAGES, type Language } from '@nbn/contracts';

/** The languages of a country, but English. */
export function languagesOfCountry(country: CountryCode | null): readonly Language[] {
  if (country === null) return [];
  return LANGUAGES.filter((language) => language !== 'en' && LANGUAGE_COUNTRIES[language].includes(country));
}

/**
 * The languages that stand beside English: those chosen, else the reader's own; who has no country reads beside
 * English the language of the pages.
 */
export function languagesBeside(
  { first, second }: { readonly first?: Language; readonly second?: Language },
  { country, language }: { readonly country: CountryCode | null; readonly language: Language },
): readonly Language[] {
  const own = languagesOfCountry(country);
  const chosen =
    first || second ? [first, second] : [own[0] ?? (language === 'en' ? 'sv' : language), own[1]];
  return [...new Set(chosen.filter((language) => language !== undefined))];
}
