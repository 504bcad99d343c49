// After `npm ci --omit=dev`: takes out of the packages what a server never loads, a third of them by size: maps and types
// for those who develop, copies for browsers, and a canvas that only drawing a PDF would need. Licences stay.
// Only names of files and folders are looked at here, so that it runs before anything is built.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** For those who develop: maps of compiled code, types, and what was compiled. */
const DEVELOPMENT = /\.map$|\.[mc]?tsx?$|\.flow$/;
/** Copies of packages for browsers and bundlers, and what the web client was built from. */
const UNUSED = [
  ...['esm.js', 'esm.min.js', 'js', 'min.js'].map((end) => `@cantoo/pdf-lib/dist/pdf-lib.${end}`),
  '@cantoo/pdf-lib/src',
  'pdfjs-dist/build',
  'pdfjs-dist/image_decoders',
  'pdfjs-dist/legacy/image_decoders',
  'pdfjs-dist/legacy/web',
  'pdfjs-dist/web',
  'typeorm/browser',
];
/** An optional package that reading the words of a PDF does without: src/documents/texts/dom-matrix.ts. */
const CANVAS = '@napi-rs';

/** Whether the packages were installed to run the server alone. */
export function isProduction({ npm_config_omit: omit, npm_config_include: include, NODE_ENV }) {
  const listed = (list) => (list ?? '').split(/[\s,]+/);
  if (listed(include).includes('dev')) return false;
  return listed(omit).includes('dev') || (omit === undefined && NODE_ENV === 'production');
}

function removeDevelopmentFiles(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeDevelopmentFiles(path);
    else if (entry.isFile() && DEVELOPMENT.test(entry.name)) rmSync(path);
  }
}

/** Prunes a folder of packages. */
export function prunePackages(packages) {
  if (!existsSync(packages)) return;
  for (const path of UNUSED) rmSync(join(packages, path), { recursive: true, force: true });
  const scope = join(packages, CANVAS);
  for (const name of existsSync(scope) ? readdirSync(scope) : [])
    if (name.startsWith('canvas')) rmSync(join(scope, name), { recursive: true, force: true });
  removeDevelopmentFiles(packages);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && isProduction(process.env))
  prunePackages(join(import.meta.dirname, '../../node_modules'));
