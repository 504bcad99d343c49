import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGE_NAMES, MEETING_ZONES } from '@nbn/contracts';
import type { BrowserContext } from 'playwright-core';

/** A language that is not in the first load: all its texts come as files, and can be replaced on their way. */
const LANGUAGE = 'lv';
const ROOT = join(import.meta.dirname, '../..');

type Texts = string | { readonly [key: string]: Texts };

/**
 * The text in brackets and longer by about two fifths, as translations may be: vowels are doubled, a word can
 * break where it could before. What is no word of the text (values, tags) stays.
 */
export function pseudoText(text: string): string {
  const longer = text
    .split(/(\{\{\w+\}\}|<\/?\d+>)/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(/[aeiouyāēīū]/giu, '$&$&')))
    .join('');
  return `⟦${longer}⟧`;
}

const pseudoTexts = (texts: Texts): Texts =>
  typeof texts === 'string'
    ? pseudoText(texts)
    : Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, pseudoTexts(value)]));

/** A module of the client with the same exports, whose texts are in brackets. */
async function pseudoModule(pathname: string): Promise<string> {
  const file = join(ROOT, 'dist/web', pathname);
  const exported = Object.entries((await import(pathToFileURL(file).href)) as Record<string, Texts>);
  const values = exported.map(([, texts], at) => `const value${at} = ${JSON.stringify(pseudoTexts(texts))};`);
  const names = exported.map(([name], at) => `value${at} as ${name}`);
  return `${values.join('\n')}\nexport { ${names.join(', ')} };\n`;
}

/** Shows every page of a context in the pseudo-locale. */
export async function speakPseudoLocale(context: BrowserContext): Promise<void> {
  await context.addInitScript(`localStorage.setItem('norbanet-language', '${LANGUAGE}')`);
  await context.route(new RegExp(`/assets/texts-${LANGUAGE}-[^/]+\\.js$`), async (route) => {
    const body = await pseudoModule(new URL(route.request().url()).pathname);
    await route.fulfill({ contentType: 'text/javascript', body });
  });
}

/** Words that `Intl` writes: of days and months, of zones, countries and languages. */
function wordsOfFormats(): ReadonlySet<string> {
  const days = Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)));
  const dates = (['long', 'short'] as const).flatMap((length) =>
    days.map((day) =>
      new Intl.DateTimeFormat(LANGUAGE, {
        weekday: length,
        day: 'numeric',
        month: length,
        year: 'numeric',
      }).format(day),
    ),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((one) => letters.map((other) => one + other));
  const names = (type: 'region' | 'language') => {
    const display = new Intl.DisplayNames(LANGUAGE, { type });
    return pairs.map((pair) => display.of(type === 'language' ? pair.toLowerCase() : pair)!);
  };
  const span = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: 'auto' });
  const spans = (['year', 'month', 'day', 'hour', 'minute'] as const).flatMap((unit) =>
    Array.from({ length: 121 }, (_, at) => span.format(at - 60, unit)),
  );
  const zones = 'CET CEST EET EEST GMT UTC WET EUR DKK NOK SEK ISK kB MB GB baits baiti un';
  const all = [...dates, ...names('region'), ...names('language'), ...spans, zones].join(' ');
  return new Set(all.toLocaleLowerCase(LANGUAGE).match(/[\p{L}]+/gu));
}
const FORMAT_WORDS = wordsOfFormats();
/** Zones go by their IANA names, and languages by their own: proper names (WCAG 2.2, 3.1.2). */
const PROPER_NAMES: ReadonlySet<string> = new Set([...MEETING_ZONES, ...Object.values(LANGUAGE_NAMES)]);

/**
 * Every text and label on the page that stands in no bracket, hidden ones among them; what is marked as
 * another language's is the members' own.
 */
const UNBRACKETED = `(() => {
  const found = [];
  let depth = 0;
  const outside = (text) => {
    let rest = '';
    for (const letter of text) {
      if (letter === '⟦') depth += 1;
      else if (letter === '⟧') depth -= 1;
      else if (depth === 0) rest += letter;
    }
    return rest.trim();
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.parentElement.closest('script, style, noscript')) continue;
      const rest = outside(node.textContent);
      if (rest && !node.parentElement.closest('[lang]:not(html)')) found.push(rest);
    } else if (!node.closest('[aria-hidden=true]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext']) {
        const value = node.getAttribute(name);
        const before = depth;
        depth = 0;
        const rest = value ? outside(value) : '';
        depth = before;
        if (rest && !node.closest('[lang]:not(html)')) found.push(name + '=' + rest);
      }
    }
  }
  return [...new Set(found)];
})()`;

/** Texts of a page that stand in no bracket, although they are neither a member's words nor written by `Intl`. */
export function untranslated(texts: readonly string[], data: string): string[] {
  return texts.filter((text) => {
    if (PROPER_NAMES.has(text)) return false;
    const words = text.replace(/^[\w-]+=/, '').match(/\p{L}[\p{L}\p{M}’'-]+/gu) ?? [];
    return words.some(
      (word) =>
        !FORMAT_WORDS.has(word.toLocaleLowerCase(LANGUAGE)) && !data.includes(word) && word !== 'Norbanet',
    );
  });
}

export { UNBRACKETED };
