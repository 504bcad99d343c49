import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const notSource = new Set(['node_modules', 'dist', '.data']);

/**
 * Every file below the given paths of a root, in one fixed order. Tests are left out: they never change a
 * build.
 */
export function filesBelow(root, paths) {
  const found = [];
  const visit = (path, entry) => {
    // A link is what it leads to.
    const isFolder = (entry.isSymbolicLink?.() ? statSync(join(root, path)) : entry).isDirectory();
    if (isFolder) {
      for (const child of readdirSync(join(root, path), { withFileTypes: true }).sort(byName)) {
        if (!notSource.has(child.name)) {
          visit(join(path, child.name), child);
        }
      }
    } else if (!/\.spec\.tsx?$/.test(path)) {
      found.push(path);
    }
  };
  for (const path of paths) {
    const top = statSync(join(root, path), { throwIfNoEntry: false });
    if (top) {
      visit(path, top);
    }
  }
  return found;
}

const byName = (one, other) => (one.name < other.name ? -1 : 1);

/**
 * The same from what the file system notes of each file, without reading any: its size, and when it was written and
 * last touched in any way, which nobody can set. Another glance need not mean other contents.
 */
export function glance(root, paths) {
  const hash = createHash('sha256');
  for (const path of filesBelow(root, paths)) {
    const { size, mtimeMs, ctimeMs, ino } = statSync(join(root, path));
    hash.update(`${path}\0${size} ${mtimeMs} ${ctimeMs} ${ino}\0`);
  }
  return hash.digest('hex');
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
