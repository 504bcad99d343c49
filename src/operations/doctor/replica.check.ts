import { examineReplica, type ReplicaExamination } from '../../database/replica-faults.ts';
import type { Config } from '#platform/config/config';
import { isMigrated } from '../../database/data-source.ts';
import { examine, fault, ok, warning, type Finding } from './finding.ts';

const CHECK = 'DATABASE_REPLICA_URL';
const MEND =
  'See that the replica runs and lets this role in as DATABASE_URL does. Until then the database does its work.';

/** Whether the replica can be read; members are answered without it too. */
export function examineReplicaSetting(config: Config): Promise<readonly Finding[]> {
  const { DATABASE_URL, DATABASE_REPLICA_URL } = config;
  if (!DATABASE_REPLICA_URL) return Promise.resolve([]);
  return examine(CHECK, MEND, async () => {
    // What is wrong with the schema is said of the schema.
    if (!(await isMigrated(DATABASE_URL))) return [];
    return [findingOf(await examineReplica(DATABASE_URL, DATABASE_REPLICA_URL))];
  });
}

function findingOf({ verdict, lagSeconds }: ReplicaExamination): Finding {
  switch (verdict) {
    case 'current':
      return ok(CHECK, 'it follows the database, and heavy reads are made there');
    case 'behind':
      return warning(
        CHECK,
        `it is behind the database${lagSeconds === null ? '' : `: what it has was written ${Math.ceil(lagSeconds)} s ago`}`,
        'Look at the log of the replica: whether it is connected to the database, and whether its replay is paused ' +
          '(select pg_wal_replay_resume()) or waits for a long query (max_standby_streaming_delay).',
      );
    case 'promoted':
      return warning(
        CHECK,
        'it leads to a server that follows none',
        'Name a replica, or leave the setting empty. If it was promoted to take over, it belongs into DATABASE_URL.',
      );
    case 'other':
      return fault(
        CHECK,
        'it leads to another database; a start refuses it',
        'Name a replica that follows the PostgreSQL of DATABASE_URL, with the same name of the database, or leave it empty.',
      );
    case 'clock':
      return warning(
        CHECK,
        'its clock is more than a second from that of the database',
        'Let both machines take their time from the network (systemd-timesyncd, chrony).',
      );
  }
}
