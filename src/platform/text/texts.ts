import { readFileSync } from 'node:fs';
import { isMemberLanguage, type Language, type ProblemCode, type PublicLanguage } from '@nbn/contracts';
import type {
  EmailTexts,
  FieldFaultTexts,
  FileTexts,
  ProblemTexts,
  PublicPageTexts,
  Translated,
} from '@nbn/texts';

const FOLDER = new URL('../../../libs/texts/', import.meta.url);
const read = new Map<string, unknown>();

/** Each file is read once, when a text of it is first asked for. */
function textsOf<Texts>(path: string): Texts {
  if (!read.has(path)) read.set(path, JSON.parse(readFileSync(new URL(`${path}.json`, FOLDER), 'utf8')));
  return read.get(path) as Texts;
}

/** The texts of one email in a language. */
export const emailTexts = <Name extends keyof EmailTexts>(
  name: Name,
  language: Language,
): Translated<EmailTexts[Name]> => textsOf(`${language}/emails/${name}`);

/** The texts of one file that members download, in a language. */
export const fileTexts = <Name extends keyof FileTexts>(
  name: Name,
  language: Language,
): Translated<FileTexts[Name]> => textsOf(`${language}/files/${name}`);

/**
 * The title and the detail of a problem, and the language that they are in: English where the language has no text of
 * it. Russian has the problems alone that strangers can meet.
 */
export function problemText(code: ProblemCode, language: PublicLanguage) {
  const texts = textsOf<Partial<Translated<ProblemTexts>>>(`${language}/server-problems`);
  const own = texts[code];
  return own ? { ...own, language } : { ...problemTexts('en')[code], language: 'en' as const };
}

/** The title and the detail of every problem in a language. */
export const problemTexts = (language: Language): Translated<ProblemTexts> =>
  textsOf(`${language}/server-problems`);

/** What is wrong with a field of a request, in a language; in English where Russian has no text of it. */
export function fieldFaultTexts(language: PublicLanguage): Translated<FieldFaultTexts> {
  const texts = textsOf<Translated<FieldFaultTexts>>(`${language}/field-faults`);
  if (isMemberLanguage(language)) return texts;
  const english = fieldFaultTexts('en');
  return { ...english, ...texts, fault: { ...english.fault, ...texts.fault } };
}

/** The texts of the pages that everyone reads without an account, in a language. */
export const publicPageTexts = (language: PublicLanguage): Translated<PublicPageTexts> =>
  textsOf(`${language}/public-pages`);
