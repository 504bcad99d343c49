import type { Config } from '#platform/config/config';
import { CommandRefused, type CommandInput } from '../operator-command.ts';
import { ArchiveFault } from './archive-format.ts';
import { PlaceFault } from './places/archive-place.ts';
import {
  type ArchiveKey,
  type ArchiveLock,
  readIdentityFile,
  readPassphraseFile,
  readRecipients,
} from './encryption.ts';

type Options = CommandInput['options'];

export const KEY_OPTIONS = { identity: { type: 'string' }, 'passphrase-file': { type: 'string' } } as const;
export const LOCK_OPTIONS = { recipient: { type: 'string' }, 'passphrase-file': { type: 'string' } } as const;

/** What opens the archive. */
export async function readKeyOptions(options: Options): Promise<ArchiveKey> {
  const { identity, 'passphrase-file': passphraseFile } = options;
  if ((identity === undefined) === (passphraseFile === undefined))
    throw new CommandRefused('Say what opens the archive: --identity FILE, or --passphrase-file FILE.');
  return identity === undefined
    ? { passphrase: await readPassphraseFile(String(passphraseFile)) }
    : { identities: await readIdentityFile(String(identity)) };
}

/** For whom the archive is sealed; without an option, for the public keys of the settings. */
export async function readLockOptions(options: Options, config: Config): Promise<ArchiveLock> {
  const { recipient, 'passphrase-file': passphraseFile } = options;
  if (recipient !== undefined && passphraseFile !== undefined)
    throw new CommandRefused('Give --recipient or --passphrase-file, not both.');
  if (passphraseFile !== undefined) return { passphrase: await readPassphraseFile(String(passphraseFile)) };
  const recipients = readRecipients(String(recipient ?? config.BACKUP_RECIPIENT));
  if (recipients.length === 0)
    throw new CommandRefused(
      'An archive is always encrypted. Name a public key in BACKUP_RECIPIENT or with --recipient ("backup-key" makes ' +
        'one), or a file with a passphrase with --passphrase-file.',
    );
  return { recipients };
}

/** What is wrong with an archive or its place, an operator reads in its own words. */
export async function tellingFaults<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await tellingPlace(work);
  } catch (error) {
    if (error instanceof ArchiveFault || error instanceof PlaceFault)
      throw new CommandRefused(error.message, { cause: error });
    throw error;
  }
}

/** What the system refuses, an operator reads with what to do about it. */
export async function tellingPlace<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isOfPlace(error)) throw error;
    const { code, path } = error;
    throw new CommandRefused(`${path} cannot be read or written (${code}). ${MENDS[code]}`, { cause: error });
  }
}

const NOT_ALLOWED =
  'Give it to the account that Norbanet runs as (chown), with the folder it lies in, or name another.';
const IN_A_FILE = 'What should be a folder there is a file: name another place.';

/** What to do about what the system says of a place. */
const MENDS: Readonly<Record<string, string>> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: 'The disk is read-only: name another place.',
  EEXIST: IN_A_FILE,
  ENOTDIR: IN_A_FILE,
};

function isOfPlace(error: unknown): error is { code: string; path: string } {
  const { code, path } = Object(error) as NodeJS.ErrnoException;
  return path !== undefined && code !== undefined && Object.hasOwn(MENDS, code);
}

/** A size as a person reads it. */
export function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  const power = bytes < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(bytes) / 3));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}
