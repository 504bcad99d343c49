import { strToU8, zipSync } from 'fflate';

/** A fixed time stamp, so that the same parts are always the same file. */
const LAST_CHANGE = new Date(2026, 0, 1);

/** A ZIP package of these texts by their names, none of them pressed: it is small, or made to be read at once. */
export function createStoredZip(parts: Iterable<readonly [name: string, content: string]>): Buffer {
  const entries = Array.from(parts, ([name, content]) => [name, strToU8(content)] as const);
  return Buffer.from(zipSync(Object.fromEntries(entries), { level: 0, mtime: LAST_CHANGE }));
}
