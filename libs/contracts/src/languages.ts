/**
 * The languages that texts of the Network are written in, as ISO 639-1 codes: English, the working language of
 * the region, the languages of the eight countries, and Russian, which many of those helped in the Baltic
 * countries speak.
 */
export const CONTENT_LANGUAGES = ['en', 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv', 'ru'] as const;
export type ContentLanguage = (typeof CONTENT_LANGUAGES)[number];

/** The languages of members: of their pages, emails and files, and of the term bank. All but Russian. */
export const LANGUAGES = ['en', 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * The languages of what strangers read: the public pages, and the pages that the link of an email opens without
 * sign-in.
 */
export const PUBLIC_LANGUAGES = [...LANGUAGES, 'ru'] as const;
export type PublicLanguage = (typeof PUBLIC_LANGUAGES)[number];

/** The languages by their own names: who looks for hers finds it. */
export const LANGUAGE_NAMES: Readonly<Record<PublicLanguage, string>> = {
  en: 'English',
  da: 'Dansk',
  fi: 'Suomi',
  is: 'Íslenska',
  nb: 'Norsk bokmål',
  sv: 'Svenska',
  et: 'Eesti',
  lv: 'Latviešu',
  lt: 'Lietuvių',
  ru: 'Русский',
};

/** A language of members: Russian is one of the public pages alone. */
export const isMemberLanguage = (language: PublicLanguage): language is Language => language !== 'ru';

/** The language that somebody asks for by a BCP 47 tag (`nn-NO` for Bokmål, `lv`), or null where it is none of these. */
export function publicLanguageOf(tag: string | null | undefined): PublicLanguage | null {
  const primary = tag
    ?.slice(0, 2)
    .toLowerCase()
    .replace(/^n[no]$/, 'nb');
  return PUBLIC_LANGUAGES.find((language) => language === primary) ?? null;
}

/** The same among the languages of members. */
export function languageOf(tag: string | null | undefined): Language | null {
  const language = publicLanguageOf(tag);
  return language !== null && isMemberLanguage(language) ? language : null;
}

/**
 * How `Intl` is asked to write dates and numbers: the region writes English with a day before its month and
 * 24 hours.
 */
export const LOCALE: Readonly<Record<PublicLanguage, string>> = {
  en: 'en-GB',
  da: 'da-DK',
  et: 'et-EE',
  fi: 'fi-FI',
  is: 'is-IS',
  lt: 'lt-LT',
  lv: 'lv-LV',
  nb: 'nb-NO',
  sv: 'sv-SE',
  // Of no country: it is read in several.
  ru: 'ru',
};
