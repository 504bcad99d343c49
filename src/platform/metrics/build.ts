import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Below the sources, and one folder deeper below what is compiled of them. */
const PACKAGE_FILE = ['../../..', '../../../..']
  .map((root) => join(import.meta.dirname, root, 'package.json'))
  .find((file) => existsSync(file));

/** Which build runs here. */
export const BUILD: { readonly version: string } = {
  version: PACKAGE_FILE
    ? (JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as { version: string }).version
    : 'unknown',
};
