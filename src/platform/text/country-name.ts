import type { CountryCode } from '@nbn/contracts';

const NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** The name of a country in English, as CLDR gives it. */
export const countryName = (country: CountryCode): string => NAMES.of(country)!;
