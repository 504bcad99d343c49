/**
 * The languages of the region. English is the working language and always complete; the others fall back to
 * it word by word.
 */
export const LANGUAGES = ['en', 'da', 'fi', 'is', 'nb', 'sv', 'et', 'lv', 'lt'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * How `Intl` is asked to write dates and numbers: the region writes English with a day before its month and
 * 24 hours.
 */
export const LOCALE: Record<Language, string> = {
  en: 'en-GB',
  da: 'da-DK',
  fi: 'fi-FI',
  is: 'is-IS',
  nb: 'nb-NO',
  sv: 'sv-SE',
  et: 'et-EE',
  lv: 'lv-LV',
  lt: 'lt-LT',
};
