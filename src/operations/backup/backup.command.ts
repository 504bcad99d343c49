import type { Config } from '#platform/config/config';
import { isMigrated } from '../../database/data-source.ts';
import { withApplication } from '../application.ts';
import { CommandRefused, type OperatorCommand } from '../operator-command.ts';
import { formatBytes, LOCK_OPTIONS, readLockOptions, tellingFaults } from './archive-options.ts';
import { makeBackup } from './backup.ts';
import { manifestData, manifestLines } from './manifest-lines.ts';
import type { ArchiveFile } from './places/archive-place.ts';
import { findArchive, openArchivePlace } from './places/open-place.ts';
import { archiveName } from './runs/archive-names.ts';
import { type BackupRequest, BackupRunner } from './runs/backup-runner.ts';

/** Writes an archive while members go on working. */
export const backupCommand: OperatorCommand = {
  name: 'backup',
  synopsis: '[FILE|s3:NAME] [--recipient AGE-KEY | --passphrase-file FILE]',
  summary: 'writes database, files and keys into one encrypted archive',
  options: LOCK_OPTIONS,
  run({ config: readSettings, words: [given], options, progress }) {
    return tellingFaults(async () => {
      const config = readSettings();
      const lock = await readLockOptions(options, config);
      const archive = given ? findArchive(given, () => config) : nextArchive(config);
      const path = archive.label;
      const { bytes, sha256, manifest } = await make(config, { madeBy: 'command', archive, lock, progress });
      return {
        lines: [`${path}: ${formatBytes(bytes)}, SHA-256 ${sha256}.`, ...manifestLines(manifest)],
        data: { path, bytes, sha256, ...manifestData(manifest) },
      };
    });
  },
};

const nextArchive = (config: Config): ArchiveFile =>
  openArchivePlace(config).archive(archiveName(config, new Date()));

/** Noted in the database, unless that is still of an older version: before an upgrade it is not to be touched. */
async function make(config: Config, request: BackupRequest): ReturnType<typeof makeBackup> {
  const { archive, lock, progress } = request;
  if (!(await isMigrated(config.DATABASE_URL))) return makeBackup(config, archive, lock, progress);
  return withApplication(config, async (app) => {
    const made = await app.get(BackupRunner).run(() => Promise.resolve(request));
    if (made) return made;
    throw new CommandRefused(
      'Another backup is being made just now. Wait until it has ended, and try again.',
    );
  });
}
