import { type CountryCode, LANGUAGE_COUNTRIES, TERM_LANGUAGES, type TermLanguage } from '@nbn/contracts';

/** The languages of a country, but English. */
export function languagesOfCountry(country: CountryCode | null): readonly TermLanguage[] {
  if (country === null) return [];
  return TERM_LANGUAGES.filter(
    (language) => language !== 'en' && LANGUAGE_COUNTRIES[language].includes(country),
  );
}

/** The languages that stand beside English: those chosen, else the reader's own. */
export function languagesBeside(
  { first, second }: { readonly first?: TermLanguage; readonly second?: TermLanguage },
  country: CountryCode | null,
): readonly TermLanguage[] {
  const own = languagesOfCountry(country);
  const chosen = first || second ? [first, second] : [own[0] ?? 'sv', own[1]];
  return [...new Set(chosen.filter((language) => language !== undefined))];
}
