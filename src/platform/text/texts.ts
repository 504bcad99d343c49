import { readFileSync } from 'node:fs';
import type { Language, PublicLanguage } from '@nbn/contracts';
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

/** The title and the detail of every problem in a language. */
export const problemTexts = (language: Language): Translated<ProblemTexts> =>
  textsOf(`${language}/server-problems`);

/** What is wrong with a field of a request, in a language. */
export const fieldFaultTexts = (language: Language): Translated<FieldFaultTexts> =>
  textsOf(`${language}/field-faults`);

/** The texts of the pages that everyone reads without an account, in a language. */
export const publicPageTexts = (language: PublicLanguage): Translated<PublicPageTexts> =>
  textsOf(`${language}/public-pages`);
