import { readFile } from 'node:fs/promises';
import type { Config } from '#platform/config/config';
import { createKeyFile, readKeyFile } from '#platform/files/key-file';
import { ArchiveFault } from './archive-format.ts';

/**
 * Where each key of an installation lies. The keys of single ballots are not among them: they are destroyed at the
 * close, and must not lie anywhere else.
 */
export const keyFilesOf = (config: Config): ReadonlyMap<string, string> =>
  new Map([
    ['ballot.key', config.ballotKeyFile],
    ['authenticator.key', config.authenticatorKeyFile],
    ['push.key', config.pushKeyFile],
  ]);

/** The keys that are there. */
export async function* readKeys(config: Config): AsyncGenerator<{ name: string; content: Buffer }> {
  for (const [name, path] of keyFilesOf(config)) {
    const isThere = (await readKeyFile(path)) !== null;
    if (isThere) yield { name, content: await readFile(path) };
  }
}

/** Puts a key where the settings have it; one that is there already must be the same. */
export async function restoreKey(config: Config, name: string, content: Buffer): Promise<void> {
  const path = keyFilesOf(config).get(name);
  if (path === undefined)
    throw new ArchiveFault(`The archive holds a key ${name} that this version does not know.`);
  const text = content.toString('utf8').trim();
  await createKeyFile(path, text);
  if ((await readKeyFile(path)) !== text)
    throw new ArchiveFault(`${path} holds another key already: another installation has been here.`);
}
