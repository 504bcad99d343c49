import { isMigrated, withClient } from '../../database/data-source.ts';
import type { Config } from '#platform/config/config';
import { type BackupState, readBackupState } from '../backup/runs/backup-run.query.ts';
import { examine, ok, warning, type Finding } from './finding.ts';
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

function findingOf({ ageSeconds, fault }: BackupState, config: Config): Finding {
  const failed = fault === null ? '' : `; the last attempt failed (${fault})`;
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

const mendOf = ({ backupDir, BACKUP_TIME }: Config): string =>
  `See that a worker runs at ${BACKUP_TIME} UTC, and that it can write to ${backupDir} and finds room there; then run "backup".`;
