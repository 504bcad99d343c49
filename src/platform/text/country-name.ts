import type { CountryCode, PublicLanguage } from '@nbn/contracts';

const names = new Map<PublicLanguage, Intl.DisplayNames>();

function namesIn(language: PublicLanguage): Intl.DisplayNames {
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region' });
  names.set(language, known);
  return known;
}

/** The name of a country in a language, as CLDR gives it. */
export const countryName = (country: CountryCode, language: PublicLanguage): string =>
  namesIn(language).of(country)!;
