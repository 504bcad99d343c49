import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentOf, hookedNamespaces, reachedFrom, SOURCES } from '../testing/page-sources.ts';
import { pageTexts } from '../testing/texts.ts';
import { EMAIL_LINK_PAGES } from './page-languages.ts';

type Texts = { readonly [key: string]: string | Texts };

const FORM = /_(?:zero|one|two|few|many|other)$/;
/** `mine.left` of `mine.left_few`. */
const stemOf = (key: string): string => key.replace(FORM, '');

function flat(texts: Texts, path = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [stemOf(path + key)] : flat(value, `${path}${key}.`),
  );
}

const keysOf = (language: 'en' | 'ru'): ReadonlySet<string> =>
  new Set(
    Object.entries(pageTexts(language) as unknown as Record<string, Texts>).flatMap(([namespace, texts]) =>
      flat(texts).map((key) => `${namespace}:${key}`),
    ),
  );

const ENGLISH = [...keysOf('en')];

/** The first argument of a call whose bracket opens at `from`. */
function firstArgument(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if ('([{'.includes(text[at]!)) depth += 1;
    if (')]}'.includes(text[at]!)) depth -= 1;
    if (depth === 0 || (depth === 1 && text[at] === ',')) return text.slice(from + 1, at);
  }
  throw new Error('A bracket is not closed');
}

/** What a file calls for as keys of texts: written out, or with a place that holds any part of a name. */
function calledFor(file: string): string[] {
  const text = contentOf(file);
  const calls = [...text.matchAll(/(?<![\w.])t\(/g)].map(({ index, 0: call }) =>
    firstArgument(text, index + call.length - 1),
  );
  const elements = [...text.matchAll(/i18nKey=(?:"([^"]+)"|\{([^}]+)\})/g)].map(
    ([, plain, made]) => made ?? `'${plain}'`,
  );
  return [...calls, ...elements].flatMap((argument) => {
    const found = [...argument.matchAll(/'([^']+)'|`([^`]+)`/g)].map(([, plain, made]) => plain ?? made!);
    return found.length > 0 ? found : [`unreadable in ${file}: ${argument}`];
  });
}

/** The English keys that a file says. */
function keysIn(file: string): string[] {
  const called = calledFor(file);
  const unreadable = called.filter((key) => key.startsWith('unreadable'));
  if (unreadable.length > 0) throw new Error(unreadable.join('\n'));
  const hooked = hookedNamespaces(file);
  const namespaces = hooked.length > 0 ? [...hooked, 'shell'] : ['shell'];
  // Where a key begins with a place, what comes there is named in the file: any other is none of its texts.
  const names = [...contentOf(file).matchAll(/'(\w+)'/g)].map(([, name]) => name!).join('|');
  const patterns = called
    .map((key) => key.replaceAll('.', '\\.').replace(/^\$\{[^}]*\}/, `(?:${names})`))
    .map((key) => key.replaceAll(/\$\{[^}]*\}/g, '[^.:]+'))
    .flatMap((key) => (/^[a-z-]+:/.test(key) ? [key] : namespaces.map((namespace) => `${namespace}:${key}`)))
    .map((key) => new RegExp(`^${key}$`));
  return ENGLISH.filter((key) => patterns.some((pattern) => pattern.test(key)));
}

/** The file of the page at each path, as the routes name it. */
function pageFiles(): ReadonlyMap<string, string> {
  const routes = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/routes.ts'))
    .map((name) => join(SOURCES, name));
  return new Map(
    routes.flatMap((file) =>
      [...contentOf(file).matchAll(/path: '([^']+)',[^;]*?lazyPage\(\s*\(\) => import\('([^']+)'\)/g)].map(
        ([, path, page]) => [path!, join(dirname(file), page!)] as const,
      ),
    ),
  );
}

/** What every page for strangers stands in. */
const FRAME = [
  'app/PublicLayout.tsx',
  'app/exit/ExitLink.tsx',
  'app/ErrorPage.tsx',
  // It brings its own words along.
  'installation/InstallationStateNotice.tsx',
].map((file) => join(SOURCES, file));
const files = pageFiles();
const pages = EMAIL_LINK_PAGES.map((path) => files.get(path) ?? '');

it('the pages for strangers are those of the routes', () => {
  expect(pages.filter((file) => !existsSync(file))).toEqual([]);
});

it('Russian has every text that the pages for strangers say, and no other', () => {
  const reached = new Set([...FRAME, ...pages].flatMap((file) => [...reachedFrom(file)]));
  const said = new Set([...reached].flatMap(keysIn));
  const russian = keysOf('ru');
  expect({
    missing: [...said].filter((key) => !russian.has(key)).toSorted(),
    unasked: [...russian].filter((key) => !said.has(key)).toSorted(),
  }).toEqual({ missing: [], unasked: [] });
});
