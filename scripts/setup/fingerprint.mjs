import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const notSource = new Set(['node_modules', 'dist', '.data']);

/**
 * Every file below the given paths of a root, in one fixed order. Tests are left out: they never change a
 * build.
 */
export function filesBelow(root, paths) {
  const found = [];
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) {
      return;
    }
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) {
        if (!notSource.has(name)) {
          visit(join(path, name));
        }
      }
    } else if (!/\.spec\.tsx?$/.test(path)) {
      found.push(path);
    }
  };
  for (const path of paths) {
    visit(path);
  }
  return found;
}

/** A hash that changes when any of the files is added, removed, renamed or edited. */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const path of filesBelow(root, paths)) {
    const content = readFileSync(join(root, path));
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
