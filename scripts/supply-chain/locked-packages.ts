import { readFileSync } from 'node:fs';

export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Where in `node_modules` this copy lies. */
  readonly path: string;
  readonly integrity: string;
}

interface LockEntry {
  readonly name?: string;
  readonly version: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

/** Every copy of every package that the lock file names. */
export function lockedPackages(): readonly LockedPackage[] {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, LockEntry>>;
  };
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { name, version, integrity = '' }]) => ({
      name: name ?? path.split('node_modules/').at(-1)!,
      version,
      path,
      integrity,
    }));
}
