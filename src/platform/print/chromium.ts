import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

/** The engine without its windows first: it starts and prints in a quarter of the time. */
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
];
const DIRECTORIES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
];
const MAC_NAMES = ['Google Chrome', 'Chromium'];

/**
 * The Chromium of this machine: the one that was named, or the first in the usual places; null where there is
 * none.
 */
export async function findChromium(
  named: string | undefined,
  path = process.env['PATH'] ?? '',
): Promise<string | null> {
  const folders = [...new Set([...path.split(delimiter).filter(Boolean), ...DIRECTORIES])];
  const candidates = named
    ? [named]
    : [...NAMES, ...MAC_NAMES].flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const candidate of candidates) if (await isExecutable(candidate)) return candidate;
  return null;
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
