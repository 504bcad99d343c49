import { readFileSync } from 'node:fs';

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Where in `node_modules` this copy lies. */
  readonly path: string;
  readonly integrity: string;
  /** The range of versions of Node that it names, if it names any. */
  readonly nodeRange: string | undefined;
}

interface LockEntry {
  readonly name?: string;
  readonly version: string;
  readonly integrity?: string;
  readonly link?: boolean;
  /** Old packages name their engines in a list, which npm passes by. */
  readonly engines?: { readonly node?: string } | readonly string[];
}

/** Every copy of every package that the lock file names. */
export function lockedPackages(): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, LockEntry>>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name, version, integrity = '', engines }]) => ({
      name: name ?? path.split('node_modules/').at(-1)!,
      version,
      path,
      integrity,
      nodeRange: engines && 'node' in engines ? engines.node : undefined,
    }));
}
