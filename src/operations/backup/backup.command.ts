import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Config } from '#platform/config/config';
import type { OperatorCommand } from '../operator-command.ts';
import { formatBytes, LOCK_OPTIONS, readLockOptions, tellingFaults } from './archive-options.ts';
import { makeBackup } from './backup.ts';
import { manifestData, manifestLines } from './manifest-lines.ts';

/** Writes an archive while members go on working. */
export const backupCommand: OperatorCommand = {
  name: 'backup',
  synopsis: '[FILE] [--recipient AGE-KEY | --passphrase-file FILE]',
  summary: 'writes database, files and keys into one encrypted archive',
  options: LOCK_OPTIONS,
  run({ config: readSettings, words: [given], options, progress }) {
    return tellingFaults(async () => {
      const config = readSettings();
      const lock = await readLockOptions(options, config);
      const path = given === undefined || given === '' ? defaultPath(config) : given;
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const { bytes, sha256, manifest } = await makeBackup(config, path, lock, progress);
      return {
        lines: [`${path}: ${formatBytes(bytes)}, SHA-256 ${sha256}.`, ...manifestLines(manifest)],
        data: { path, bytes, sha256, ...manifestData(manifest) },
      };
    });
  },
};

/** Named by the time, so that none is written over and the newest stands last. */
function defaultPath(config: Config): string {
  const time = new Date().toISOString().replaceAll(/[:-]|\.\d+/g, '');
  const host = new URL(config.PUBLIC_URL).hostname.replaceAll(/[^\w.-]/g, '_');
  return join(config.backupDir, `norbanet-${host}-${time}.tar.age`);
}
