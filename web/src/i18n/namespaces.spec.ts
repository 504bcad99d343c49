import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentOf, hookedNamespaces, quoted, reachedFrom, SOURCES } from '../testing/page-sources.ts';

/** The frame brings them along. */
const ALWAYS = ['shell', 'problems'];

/** The namespaces whose words a file says. */
function namespacesIn(file: string): string[] {
  const keys = [...contentOf(file).matchAll(/\bt\([`']([a-z-]+):/g)].map(([, name]) => name!);
  return [...hookedNamespaces(file), ...keys];
}

interface PageRoute {
  readonly name: string;
  readonly file: string;
  readonly namespaces: readonly string[];
}

/** Every page of the router, read from the files that declare them. */
function pageRoutes(): PageRoute[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/routes.ts'))
    .map((name) => join(SOURCES, name));
  return files.flatMap((routes) => {
    const text = contentOf(routes);
    const constants = new Map(
      [...text.matchAll(/const ([A-Z_]+) = (\[[^\]]*\])/g)].map(([, name, list]) => [name!, quoted(list!)]),
    );
    const pages = text.matchAll(
      /lazyPage\(\s*\(\) => import\('([^']+)'\),\s*'(\w+)',\s*(\[[^\]]*\]|[A-Z_]+),?\s*\)/g,
    );
    return [...pages].map(([, path, name, list]) => {
      const spread = [...constants]
        .filter(([constant]) => new RegExp(`\\b${constant}\\b`).test(list!))
        .flatMap(([, names]) => names);
      return { name: name!, file: join(dirname(routes), path!), namespaces: [...quoted(list!), ...spread] };
    });
  });
}

const pages = pageRoutes();

it('every page is looked at', () => {
  const declared = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('/routes.ts'))
    .flatMap((name) => [...contentOf(join(SOURCES, name)).matchAll(/lazyPage\(/g)]);
  expect(pages).toHaveLength(declared.length);
  expect(pages.length).toBeGreaterThan(50);
});

it.each(pages)('$name comes with every text that a part of it says', ({ file, namespaces }) => {
  const brought = new Set([...ALWAYS, ...namespaces]);
  const missing = [...reachedFrom(file)].flatMap((part) =>
    namespacesIn(part)
      .filter((namespace) => !brought.has(namespace))
      .map((namespace) => `${namespace} for ${part.slice(SOURCES.length + 1)}`),
  );
  expect(missing).toEqual([]);
});
