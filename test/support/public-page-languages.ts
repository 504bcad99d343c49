import { PUBLIC_LANGUAGES, type PublicLanguage } from '@nbn/contracts';
import { EXIT_SCRIPT } from '../../src/platform/http/exit-link.ts';
import { escapeHtml } from '../../src/platform/http/public-page.ts';
import { publicPageTexts } from '../../src/platform/text/texts.ts';

type Texts = { readonly [key: string]: string | Texts };

const flat = (texts: Texts): string[] =>
  Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : flat(text)));

/** Texts of more than one word and without a place for a value, which stand on a page as they are. */
const ENGLISH = flat(publicPageTexts('en') as unknown as Texts)
  .filter((text) => text.includes(' ') && !/[<{]/.test(text))
  .map(escapeHtml);
const SAID_TO_BE_ENGLISH = /<(\w+)[^>]* lang="en"[^>]*>.*?<\/\1>/gs;

/** The English texts of public pages that stand on a page, besides what says of itself that it is English. */
export function englishTextsOn(html: string): string[] {
  const own = html.replaceAll(SAID_TO_BE_ENGLISH, '');
  return ENGLISH.filter((text) => own.includes(text));
}

/** The paths that a page names to search engines, by language. */
export const alternatesOn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g)].map(
      ([, language, address]) => [language!, new URL(address!).pathname],
    ),
  );

/** Those that a page names which is in these languages: English at the path itself, for all others too. */
export const alternatesOf = (
  path: string,
  languages: readonly PublicLanguage[] = PUBLIC_LANGUAGES,
): Record<string, string> => ({
  ...Object.fromEntries(
    languages.map((language) => [language, language === 'en' ? path : `${path}/${language}`]),
  ),
  'x-default': path,
});

/** The page without the one script that every public page has, by which it is left quickly. */
export const withoutExitScript = (html: string): string => html.replace(EXIT_SCRIPT, '');
