/** The Network's countries: ISO 3166-1 alpha-2 codes. */
export const COUNTRY_CODES = ['DK', 'EE', 'FI', 'IS', 'LV', 'LT', 'NO', 'SE'] as const;
export type CountryCode = (typeof COUNTRY_CODES)[number];
