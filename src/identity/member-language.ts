import type { CountryCode, Language } from '@nbn/contracts';

/** The first official language of each country of the Network. */
const COUNTRY_LANGUAGE: Readonly<Record<CountryCode, Language>> = {
  DK: 'da',
  EE: 'et',
  FI: 'fi',
  IS: 'is',
  LV: 'lv',
  LT: 'lt',
  NO: 'nb',
  SE: 'sv',
};

/**
 * The language in which a new member is first written to, until the member chooses one; null where no country says
 * which.
 */
export const firstLanguage = (country: CountryCode | null): Language | null =>
  country && COUNTRY_LANGUAGE[country];
