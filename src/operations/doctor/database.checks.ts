import { findRoleFaults } from '../../database/application-role.ts';
import { isMigrated, withClient } from '../../database/data-source.ts';
import { keepsSession } from '../../database/session-connection.ts';
import type { Config } from '#platform/config/config';
import { examineClock } from './clock.check.ts';
import { examine, fault, ok, warning, type Finding } from './finding.ts';
import { readQuarantine, readServerFacts, type ServerFacts } from './server-facts.query.ts';

/** What a pool, the jobs and an operator need beside each other, for each process. */
const BESIDE_POOL = 5;
const SILENT_MESSAGES = new Set(['log', 'fatal', 'panic']);

const DATABASE_MEND =
  'See that PostgreSQL runs, and that host, database, user and password in DATABASE_URL are those of yours.';

/** The PostgreSQL of DATABASE_URL: whether it can be worked with, and whether it keeps what it was given. */
export function examineDatabase(config: Config): Promise<readonly Finding[]> {
  return examine('DATABASE_URL', DATABASE_MEND, async () => {
    const [facts, roleFaults] = await withClient(config.DATABASE_URL, async (client) => {
      const found = await readServerFacts(client);
      return [found, await findRoleFaults(client)] as const;
    });
    return [
      versionOf(facts),
      writabilityOf(facts),
      ...keepingOf(facts),
      ...collationOf(facts),
      connectionsOf(facts, config),
      logOf(facts, config),
      examineClock('clock of PostgreSQL', facts.now),
      roleOf(roleFaults),
      await directOf(config),
      ...(await schemaOf(config)),
    ];
  });
}

function versionOf({ version, versionName, encoding, size }: ServerFacts): Finding {
  const told = `PostgreSQL ${versionName}, ${encoding}, ${Math.ceil(size / 1_048_576)} MB`;
  if (version < 150_000)
    return fault(
      'PostgreSQL',
      told,
      'Norbanet needs PostgreSQL 15 or newer: upgrade it before you start Norbanet.',
    );
  if (encoding !== 'UTF8')
    return fault(
      'PostgreSQL',
      told,
      'Make the database anew with: create database norbanet encoding UTF8 template template0',
    );
  return ok('PostgreSQL', told);
}

const writabilityOf = ({ inRecovery, readOnly }: ServerFacts): Finding =>
  inRecovery || readOnly
    ? fault(
        'PostgreSQL',
        'it takes no changes',
        'DATABASE_URL names a replica, or a database that was made read-only: name the one that takes changes.',
      )
    : ok('PostgreSQL', 'it takes changes');

/** A commit that a power cut takes back was never saved. */
function keepingOf({ fsync, fullPageWrites, synchronousCommit, checksums }: ServerFacts): readonly Finding[] {
  const off = [
    ...(fsync === 'on' ? [] : ['fsync']),
    ...(fullPageWrites === 'on' ? [] : ['full_page_writes']),
    ...(synchronousCommit === 'off' ? ['synchronous_commit'] : []),
  ];
  return [
    off.length > 0
      ? fault(
          'PostgreSQL',
          `a power cut can lose what was saved: ${off.join(', ')} is off`,
          `Set ${off.map((name) => `${name} = on`).join(', ')} in postgresql.conf and reload.`,
        )
      : ok('PostgreSQL', 'what is saved survives a power cut'),
    checksums === 'on'
      ? ok('PostgreSQL', 'damage of the disk would be noticed (data_checksums)')
      : warning(
          'PostgreSQL',
          'damage of the disk would go unnoticed: data_checksums is off',
          'Stop PostgreSQL and run pg_checksums --enable on its folder; Debian keeps it in /usr/lib/postgresql, in bin of the version.',
        ),
  ];
}

const collationOf = ({ collationChanged }: ServerFacts): readonly Finding[] =>
  collationChanged
    ? [
        fault(
          'PostgreSQL',
          'the system sorts words otherwise than when the indexes were made',
          'Run "reindex database" and then "alter database … refresh collation version" as the owner.',
        ),
      ]
    : [];

function connectionsOf({ maxConnections, connections }: ServerFacts, { DATABASE_POOL }: Config): Finding {
  const told = `${connections} of ${maxConnections} connections are taken; a process takes up to ${DATABASE_POOL + BESIDE_POOL}`;
  return maxConnections - connections < DATABASE_POOL + BESIDE_POOL
    ? warning('PostgreSQL', told, 'Raise max_connections, or lower DATABASE_POOL, before you add a process.')
    : ok('PostgreSQL', told);
}

function logOf({ logMinMessages, logMinErrorStatement }: ServerFacts, { NODE_ENV }: Config): Finding {
  if (SILENT_MESSAGES.has(logMinMessages) && logMinErrorStatement === 'panic')
    return ok('PostgreSQL', 'its log keeps no values of members');
  const told = 'its log may hold what members wrote, where it refuses a value';
  const mend =
    'Run: alter database … set log_min_messages = log; alter database … set log_min_error_statement = panic';
  return NODE_ENV === 'production' ? warning('PostgreSQL', told, mend) : ok('PostgreSQL', told);
}

const roleOf = (faults: readonly string[]): Finding =>
  faults.length === 0
    ? ok('DATABASE_URL', 'its role owns nothing and cannot change the audit log')
    : warning(
        'DATABASE_URL',
        `its role ${faults.join(' and ')}`,
        'Write this address into DATABASE_OWNER_URL, and into DATABASE_URL another role; it is made at the start.',
      );

/** Migrations and jobs need connections of their own. */
async function directOf({ DATABASE_DIRECT_URL, directDatabaseUrl }: Config): Promise<Finding> {
  const setting = DATABASE_DIRECT_URL ? 'DATABASE_DIRECT_URL' : 'DATABASE_URL';
  return (await keepsSession(directDatabaseUrl))
    ? ok(setting, 'it leads to PostgreSQL itself')
    : fault(
        setting,
        'it leads through a pooler',
        'Write the address of PostgreSQL itself into DATABASE_DIRECT_URL.',
      );
}

const quarantineOf = (since: Date | null): readonly Finding[] =>
  since
    ? [
        warning(
          'installation',
          `a restored copy since ${since.toISOString()}: it sends nothing and runs no jobs`,
          'If it is to take over, run "release" with the host of PUBLIC_URL.',
        ),
      ]
    : [];

async function schemaOf(config: Config): Promise<readonly Finding[]> {
  const mend = 'Run "npm run migrate" (in the image: node dist/server/migrate.js) with DATABASE_OWNER_URL.';
  if (!(await isMigrated(config.DATABASE_URL)))
    return [fault('schema', 'it is not that of this version', mend)];
  const since = await withClient(config.DATABASE_URL, readQuarantine);
  return [ok('schema', 'it is that of this version'), ...quarantineOf(since)];
}
