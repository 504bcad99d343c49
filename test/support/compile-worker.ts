import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, 'node_modules/.cache/threads');

/** A file of the thread: where it stands in the compiled folder, and what it says. */
interface Source {
  readonly path: string;
  readonly code: string;
}

/**
 * A thread knows nothing of Jest's transforms: what it runs is compiled once for all test files, until one of
 * its sources changes.
 * @param worker its file; @param libraries the libraries it imports; @param packages the packages, found
 * where the project has them;
 * @param beside files and folders of the server that it imports.
 */
export function compileWorker(
  worker: string,
  libraries: readonly string[],
  packages: readonly string[] = [],
  beside: readonly string[] = [],
): URL {
  const sources = [
    ...libraries.flatMap((library) => sourcesIn(join('libs', library, 'src'), library)),
    ...[worker, ...beside].flatMap((path) => sourcesIn(path, path)),
  ];
  const hash = createHash('sha256')
    .update(JSON.stringify([ROOT, packages, sources]))
    .digest('hex');
  const folder = join(CACHE, hash.slice(0, 24));
  if (!existsSync(folder)) {
    compile(sources, packages, folder);
  }
  return pathToFileURL(join(folder, moduleName(worker)));
}

/**
 * Several test files may compile the same at once: each does so aside, and the first one keeps its folder.
 */
function compile(sources: readonly Source[], packages: readonly string[], folder: string): void {
  mkdirSync(CACHE, { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  for (const { path, code } of sources) {
    const file = join(aside, moduleName(path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, transpile(code, folder, packages));
  }
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true });
    if (!existsSync(folder)) {
      throw error;
    }
  }
}

const moduleName = (file: string): string => file.replace(/\.ts$/, '.mjs');

function sourcesIn(from: string, to: string): Source[] {
  if (from.endsWith('.ts')) {
    return [{ path: to, code: readFileSync(join(ROOT, from), 'utf8') }];
  }
  return readdirSync(join(ROOT, from), { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? entry.name !== 'testing' : /(?<!\.spec)\.ts$/.test(entry.name)))
    .flatMap(({ name }) => sourcesIn(join(from, name), join(to, name)));
}

function transpile(source: string, root: string, packages: readonly string[]): string {
  const { code } = transformSync(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'es6' },
  });
  const platform = (path: string): string => pathToFileURL(join(root, 'src/platform', `${path}.mjs`)).href;
  const library = (name: string): string => pathToFileURL(join(root, name, 'index.mjs')).href;
  const own = code
    .replaceAll(/((?:from|import) ['"]\.[^'"]*)\.ts(['"])/g, '$1.mjs$2')
    .replaceAll(
      /(from ['"])@nbn\/([a-z-]+)(['"])/g,
      (_, open: string, name: string, close: string) => open + library(name) + close,
    )
    .replaceAll(
      /(from ['"])#platform\/([a-z0-9./-]+)(['"])/g,
      (_, open: string, path: string, close: string) => open + platform(path) + close,
    );
  return packages.reduce(
    (text, name) =>
      text.replaceAll(new RegExp(`(from ['"])${name}(['"])`, 'g'), `$1${import.meta.resolve(name)}$2`),
    own,
  );
}
