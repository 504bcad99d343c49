import { PUBLIC_LANGUAGES, type PublicLanguage } from '@nbn/contracts';
import { NotFound } from '#platform/problems/problem';

/** The path of a page in each language that it can be read in. */
export type PagePaths = Readonly<Partial<Record<PublicLanguage, string>>>;

/** `/teams` in English, `/teams/lv` in another language. */
export const pathIn = (path: string, language: PublicLanguage): string =>
  language === 'en' ? path : `${path}/${language}`;

/** The path of a page in each of these languages. */
export const pathsIn = (path: string, languages: readonly PublicLanguage[] = PUBLIC_LANGUAGES): PagePaths =>
  Object.fromEntries(languages.map((language) => [language, pathIn(path, language)]));

/** The language that a part of an address names, or null. */
export const languageOfPath = (part: string): PublicLanguage | null =>
  PUBLIC_LANGUAGES.find((language) => language === part) ?? null;

/** The same where an address names nothing else: what names no language is not there. */
export function requirePathLanguage(part: string): PublicLanguage {
  const language = languageOfPath(part);
  if (language === null) throw new NotFound();
  return language;
}
