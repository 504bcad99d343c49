import { readFileSync } from 'node:fs';
import type { Language } from '@nbn/contracts';
import type { EmailTexts, HandoutTexts, ProblemTexts, PublicPageTexts, Translated } from '@nbn/texts';

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

/** The title and the detail of every problem in a language. */
export const problemTexts = (language: Language): Translated<ProblemTexts> =>
  textsOf(`${language}/server-problems`);

/** The texts of the pages that everyone reads without an account, in a language. */
export const publicPageTexts = (language: Language): Translated<PublicPageTexts> =>
  textsOf(`${language}/public-pages`);

/** The texts of what is printed to be handed out at a meeting, in a language. */
export const handoutTexts = (language: Language): Translated<HandoutTexts> => textsOf(`${language}/handouts`);
