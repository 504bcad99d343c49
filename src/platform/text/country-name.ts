import type { CountryCode, Language } from '@nbn/contracts';

const names = new Map<Language, Intl.DisplayNames>();

function namesIn(language: Language): Intl.DisplayNames {
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  names.set(language, known);
  return known;
}

/** The name of a country in a language, as CLDR gives it. */
export const countryName = (country: CountryCode, language: Language): string =>
  namesIn(language).of(country)!;
