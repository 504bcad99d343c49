import {
  LANGUAGES,
  languageOf,
  PUBLIC_LANGUAGES,
  type PublicLanguage,
  publicLanguageOf,
} from '@nbn/contracts';

/** The pages that the link of an email opens without sign-in. */
export const EMAIL_LINK_PAGES: readonly string[] = [
  '/answer',
  '/close-action',
  '/directory-entry',
  '/shared',
];

const isForStrangers = (path: string): boolean => EMAIL_LINK_PAGES.includes(path.replace(/\/$/, ''));

/** The languages that a page can be read in: strangers have one more than members. */
export const pageLanguages = (path: string): readonly PublicLanguage[] =>
  isForStrangers(path) ? PUBLIC_LANGUAGES : LANGUAGES;

/** The language of a page that somebody asks for by a BCP 47 tag, or null where the page is not in it. */
export const pageLanguageOf = (path: string, tag: string): PublicLanguage | null =>
  isForStrangers(path) ? publicLanguageOf(tag) : languageOf(tag);
