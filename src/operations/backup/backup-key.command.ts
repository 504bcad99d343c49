import { open } from 'node:fs/promises';
import { CommandRefused, type OperatorCommand } from '../operator-command.ts';
import { createKeyPair } from './encryption.ts';

/** Makes a pair of keys where age-keygen is not at hand: the file is to be kept elsewhere. */
export const backupKeyCommand: OperatorCommand = {
  name: 'backup-key',
  synopsis: 'FILE',
  summary: 'makes the pair of keys for backups; keep FILE on another machine',
  async run({ words: [path] }) {
    if (!path) throw new CommandRefused('Name the file for the secret key: backup-key FILE.');
    const { identity, recipient } = await createKeyPair();
    const file = await open(path, 'wx', 0o600).catch(() => {
      throw new CommandRefused(
        `${path} cannot be made: it is there already, or its folder cannot be written.`,
      );
    });
    await file.writeFile(`# public key: ${recipient}\n${identity}\n`);
    await file.sync();
    await file.close();
    return {
      lines: [
        `BACKUP_RECIPIENT=${recipient}`,
        `Write this line into the settings, and keep ${path} on another machine: without it no backup can be read.`,
      ],
      data: { recipient, path },
    };
  },
};
