import type { Config } from '#platform/config/config';
import { CommandRefused } from '../../operator-command.ts';
import type { ArchiveFile, ArchivePlace } from './archive-place.ts';
import { BUCKET_LABEL, BucketPlace } from './bucket-place.ts';
import { FolderArchive, FolderPlace } from './folder-place.ts';

const NAME = /^[A-Za-z0-9][\w.-]{0,150}$/;

/** Where the settings have archives. */
export const openArchivePlace = ({ BACKUP_S3_URL, backupDir }: Config): ArchivePlace =>
  BACKUP_S3_URL === undefined ? new FolderPlace(backupDir) : new BucketPlace(BACKUP_S3_URL);

/** The archive that an operator names: a file, or one in the bucket of the settings. */
export function findArchive(given: string, readSettings: () => Config): ArchiveFile {
  if (!given.startsWith(BUCKET_LABEL)) return new FolderArchive(given);
  const { BACKUP_S3_URL } = readSettings();
  if (BACKUP_S3_URL === undefined)
    throw new CommandRefused(
      'BACKUP_S3_URL names no bucket. Write its address into the settings, or name a file.',
    );
  const name = given.slice(BUCKET_LABEL.length);
  if (!NAME.test(name))
    throw new CommandRefused(`After ${BUCKET_LABEL} stands the name of an archive, as "backups" lists it.`);
  return new BucketPlace(BACKUP_S3_URL).archive(name);
}
