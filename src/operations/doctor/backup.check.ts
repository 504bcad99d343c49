import { isMigrated, withClient } from '../../database/data-source.ts';
import type { Config } from '#platform/config/config';
import { readS3Address, readS3Folder } from '#platform/files/s3-address';
import { type BackupState, readBackupState } from '../backup/runs/backup-run.query.ts';
import { BucketPlace } from '../backup/places/bucket-place.ts';
import { PlaceFault } from '../backup/places/archive-place.ts';
import { examine, fault, ok, warning, type Finding } from './finding.ts';
import { readQuarantine } from './server-facts.query.ts';

/** A night that failed is made up for within hours; with more, two nights have passed without a backup. */
const OLD_HOURS = 36;
const DATABASE_MEND = 'Mend what is said of DATABASE_URL; then this can be looked at.';

/** How old the newest whole backup is. A copy that reaches nobody makes none. */
export function examineBackups(config: Config): Promise<readonly Finding[]> {
  return examine('backup', DATABASE_MEND, async () => {
    // What is wrong with the schema is said of the schema.
    if (!(await isMigrated(config.DATABASE_URL))) return [];
    return withClient(config.DATABASE_URL, async (client) => {
      if (await readQuarantine(client)) return [];
      return [findingOf(await readBackupState(client), config)];
    });
  });
}

function findingOf({ ageSeconds, fault: code }: BackupState, config: Config): Finding {
  const failed = code === null ? '' : `; the last attempt failed (${code})`;
  const isScheduled = config.backsUpNightly;
  if (ageSeconds === null)
    return warning(
      'backup',
      `no backup was ever made${failed}`,
      isScheduled ? mendOf(config) : 'Run "backup-key", and write the public key into BACKUP_RECIPIENT.',
    );
  const hours = Math.floor(ageSeconds / 3_600);
  const told = `the newest backup is ${hours === 1 ? '1 hour' : `${hours} hours`} old${failed}`;
  return isScheduled && hours >= OLD_HOURS ? warning('backup', told, mendOf(config)) : ok('backup', told);
}

const mendOf = ({ backupDir, BACKUP_S3_URL, BACKUP_TIME }: Config): string =>
  `See that a worker runs at ${BACKUP_TIME} UTC, and that it can write to ` +
  `${BACKUP_S3_URL === undefined ? backupDir : 'the bucket of BACKUP_S3_URL'} and finds room there; then run "backup".`;

/** Whether the bucket of backups can be used, and is another one than that of the files. */
export async function examineBackupBucket(config: Config): Promise<readonly Finding[]> {
  const { BACKUP_S3_URL, S3_URL } = config;
  if (BACKUP_S3_URL === undefined) return [];
  const mend =
    'See that the key may read, write and remove objects there, and list objects and unfinished uploads.';
  return examine('BACKUP_S3_URL', mend, async () => {
    try {
      await new BucketPlace(BACKUP_S3_URL).tryOut();
    } catch (error) {
      if (!(error instanceof PlaceFault)) throw error;
      return [fault('BACKUP_S3_URL', error.message.replace(/^BACKUP_S3_URL: |\.$/g, ''), mend)];
    }
    const isShared = S3_URL !== undefined && bucketOf(S3_URL) === bucketOf(readS3Folder(BACKUP_S3_URL).url);
    return [
      isShared
        ? warning(
            'BACKUP_S3_URL',
            'backups lie in the bucket of the files: whatever takes the one takes the other',
            'Name a bucket for backups at another provider, or at least another one with a key of its own.',
          )
        : ok('BACKUP_S3_URL', 'archives can be kept, read and removed'),
    ];
  });
}

const bucketOf = (url: string): string => readS3Address(url).endpoint;
