import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const ROOT = join(import.meta.dirname, '../..');

/**
 * A thread knows nothing of Jest's transforms: what it runs is compiled once, into a folder of its own.
 * @param worker its file; @param libraries the libraries it imports; @param packages the packages, found where the project has them;
 * @param beside files and folders of the server that it imports.
 */
export function compiledThread(worker: string, libraries: readonly string[], packages: readonly string[] = [], beside: readonly string[] = []): URL {
  const folder = mkdtempSync(join(tmpdir(), 'norbanet-thread-'));
  for (const library of libraries) translateFolder(join(ROOT, 'libs', library, 'src'), join(folder, library), folder, packages);
  for (const path of beside) {
    if (path.endsWith('.ts')) mkdirSync(dirname(join(folder, path)), { recursive: true });
    (path.endsWith('.ts') ? translate : translateFolder)(join(ROOT, path), join(folder, path), folder, packages);
  }
  const file = join(folder, worker);
  mkdirSync(dirname(file), { recursive: true });
  translate(join(ROOT, worker), file, folder, packages);
  return pathToFileURL(moduleName(file));
}

const moduleName = (file: string): string => file.replace(/\.ts$/, '.mjs');

function translateFolder(from: string, to: string, root: string, packages: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== 'testing') translateFolder(join(from, entry.name), join(to, entry.name), root, packages);
    else if (/(?<!\.spec)\.ts$/.test(entry.name)) translate(join(from, entry.name), join(to, entry.name), root, packages);
  }
}

function translate(from: string, to: string, root: string, packages: readonly string[]): void {
  const { code } = transformSync(readFileSync(from, 'utf8'), { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } });
  let text = code.replaceAll(/(from ['"]\.[^'"]*)\.ts(['"])/g, '$1.mjs$2')
    .replaceAll(/(from ['"])@nbn\/([a-z-]+)(['"])/g, (_, open: string, library: string, close: string) => `${open}${pathToFileURL(join(root, library, 'index.mjs')).href}${close}`);
  for (const name of packages) text = text.replaceAll(new RegExp(`(from ['"])${name}(['"])`, 'g'), `$1${import.meta.resolve(name)}$2`);
  writeFileSync(moduleName(to), text);
}
