/**
 * The languages that texts of the Network are written in, as ISO 639-1 codes: English, the working language of
 * the region, the languages of the eight countries, and Russian, which many of those helped in the Baltic
 * countries speak.
 */
export const CONTENT_LANGUAGES = ['en', 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv', 'ru'] as const;
export type ContentLanguage = (typeof CONTENT_LANGUAGES)[number];

/** The languages of the term bank and of the pages: all but Russian. */
export const TERM_LANGUAGES = ['en', 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv'] as const;
export type TermLanguage = (typeof TERM_LANGUAGES)[number];
