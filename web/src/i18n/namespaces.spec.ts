import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SOURCES = join(import.meta.dirname, '..');
/** The frame brings them along. */
const ALWAYS = ['shell', 'problems'];

const contents = new Map<string, string>();
function contentOf(file: string): string {
  if (!contents.has(file)) contents.set(file, readFileSync(file, 'utf8'));
  return contents.get(file)!;
}

const quoted = (list: string): string[] => [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!);

/** The client's own files that a file needs before it can be drawn; what types alone need is left out. */
function importsOf(file: string): string[] {
  const statements = contentOf(file).matchAll(
    /^(?:import|export)\s(?!type\s)[^;]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
  );
  return [...statements]
    .map(([, whole, later]) => join(dirname(file), whole ?? later!))
    .filter((path) => /\.tsx?$/.test(path));
}

function reachedFrom(page: string): Set<string> {
  const reached = new Set([page]);
  for (const file of reached) {
    // What brings its own words along waits for them before it is drawn.
    if (/\bload(?:Namespaces|Texts)\(/.test(contentOf(file))) continue;
    for (const next of importsOf(file)) reached.add(next);
  }
  return reached;
}

/** The namespaces whose words a file says. */
function namespacesIn(file: string): string[] {
  const text = contentOf(file);
  const hooks = [...text.matchAll(/useTranslation\((\[[^\]]*\]|'[^']*')/g)].flatMap(([, list]) =>
    quoted(list!),
  );
  const keys = [...text.matchAll(/\bt\([`']([a-z-]+):/g)].map(([, name]) => name!);
  return [...hooks, ...keys];
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
