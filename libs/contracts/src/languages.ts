/**
 * The languages that texts of the Network are written in, as ISO 639-1 codes: English, the working language of
 * the region, the languages of the eight countries, and Russian, which many of those helped in the Baltic
 * countries speak.
 */
export const CONTENT_LANGUAGES = ['en', 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv', 'ru'] as const;
export type ContentLanguage = (typeof CONTENT_LANGUAGES)[number];

/** The languages of pages, emails and the term bank: all but Russian. */
export const LANGUAGES = ['en', 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that somebody asks for by a BCP 47 tag (`nn-NO` for Bokmål, `lv`), or null where it is none of these. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag
    ?.slice(0, 2)
    .toLowerCase()
    .replace(/^n[no]$/, 'nb');
  return LANGUAGES.find((language) => language === primary) ?? null;
}

/**
 * How `Intl` is asked to write dates and numbers: the region writes English with a day before its month and
 * 24 hours.
 */
export const LOCALE: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  da: 'da-DK',
  et: 'et-EE',
  fi: 'fi-FI',
  is: 'is-IS',
  lt: 'lt-LT',
  lv: 'lv-LV',
  nb: 'nb-NO',
  sv: 'sv-SE',
};
