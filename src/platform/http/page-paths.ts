import { type Language, LANGUAGES } from '@nbn/contracts';
import { NotFound } from '#platform/problems/problem';

/** The path of a page in each language that it can be read in. */
export type PagePaths = Readonly<Partial<Record<Language, string>>>;

/** `/teams` in English, `/teams/lv` in another language. */
export const pathIn = (path: string, language: Language): string =>
  language === 'en' ? path : `${path}/${language}`;

/** The path of a page in each of these languages. */
export const pathsIn = (path: string, languages: readonly Language[] = LANGUAGES): PagePaths =>
  Object.fromEntries(languages.map((language) => [language, pathIn(path, language)]));

/** The language that a part of an address names, or null. */
export const languageOfPath = (part: string): Language | null =>
  LANGUAGES.find((language) => language === part) ?? null;

/** The same where an address names nothing else: what names no language is not there. */
export function requirePathLanguage(part: string): Language {
  const language = languageOfPath(part);
  if (language === null) throw new NotFound();
  return language;
}
