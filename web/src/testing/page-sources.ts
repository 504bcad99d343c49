import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the client's sources are. */
export const SOURCES = join(import.meta.dirname, '..');

const contents = new Map<string, string>();

/** The source of a file. */
export function contentOf(file: string): string {
  if (!contents.has(file)) contents.set(file, readFileSync(file, 'utf8'));
  return contents.get(file)!;
}

/** The names in a list of a source: `['meetings', 'polls']`. */
export const quoted = (list: string): string[] => [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!);

/** The client's own files that a file needs before it can be drawn; what types alone need is left out. */
function importsOf(file: string): string[] {
  const statements = contentOf(file).matchAll(
    /^(?:import|export)\s(?!type\s)[^;]*?from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
  );
  return [...statements]
    .map(([, whole, later]) => join(dirname(file), whole ?? later!))
    .filter((path) => /\.tsx?$/.test(path));
}

/** The files that a page is drawn with, itself among them. */
export function reachedFrom(page: string): Set<string> {
  const reached = new Set([page]);
  for (const file of reached) {
    // What brings its own words along waits for them before it is drawn.
    if (/\bload(?:Namespaces|Texts)\(/.test(contentOf(file))) continue;
    for (const next of importsOf(file)) reached.add(next);
  }
  return reached;
}

/** The namespaces that a file asks for by name. */
export const hookedNamespaces = (file: string): string[] =>
  [...contentOf(file).matchAll(/useTranslation\((\[[^\]]*\]|'[^']*')/g)].flatMap(([, list]) => quoted(list!));
