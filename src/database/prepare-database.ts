import { type Config, ConfigurationError } from '#platform/config/config';
import { findRoleFaults } from './application-role.ts';
import { directSetting, ownerSetting, rethrowConnectionFault } from './connection-faults.ts';
import { migrate, withClient } from './data-source.ts';
import { findReplicaWarnings } from './replica-faults.ts';
import { keepsSession } from './session-connection.ts';

/**
 * Migrates as the owner and sees to it that the application works as a role that cannot change the audit log. The
 * address of the owner is then forgotten: neither the application nor a process that it starts finds it.
 * @returns what the starter should read.
 * @throws {ConfigurationError} if the database cannot be asked; in production, if the role of the application owns
 * tables or is a superuser; where a pooler answers at an address that must be PostgreSQL's own; and where the replica is
 * one of another database.
 */
export async function prepareDatabase(config: Config): Promise<readonly string[]> {
  const direct = config.directDatabaseUrl;
  const owner = config.DATABASE_OWNER_URL ?? direct;
  const ownerName = ownerSetting(config);
  const blame = (error: unknown): never => rethrowConnectionFault(ownerName, error);
  // Before anything is locked: the lock of a migration would stay with the pooler.
  await refusePooler(ownerName, owner).catch(blame);
  await migrate({ owner, application: config.DATABASE_URL }).catch(blame);
  // The role of the application may be new. What is true of a server is true for each role.
  if (new URL(owner).host !== new URL(direct).host) await refusePooler(directSetting(config), direct);
  delete config.DATABASE_OWNER_URL;
  for (const name of ['DATABASE_OWNER_URL', 'DATABASE_OWNER_PASSWORD']) {
    delete process.env[name];
    delete process.env[`${name}_FILE`];
  }
  const faults = await withClient(config.DATABASE_URL, findRoleFaults).catch((error: unknown) =>
    rethrowConnectionFault('DATABASE_URL', error),
  );
  const warnings = await findReplicaWarnings(config);
  if (faults.length === 0) return warnings;
  const fault =
    `DATABASE_URL: its role ${faults.join(' and ')}, so whoever has its password can change the audit log. Write ` +
    'this address into DATABASE_OWNER_URL, and into DATABASE_URL another role with a password of its own; if there ' +
    'is no such role, it is made at the start';
  if (config.NODE_ENV === 'production') throw new ConfigurationError([fault]);
  return [fault, ...warnings];
}

async function refusePooler(name: string, url: string): Promise<void> {
  if (await keepsSession(url)) return;
  const mend =
    name === 'DATABASE_URL'
      ? 'keep it, and write into DATABASE_DIRECT_URL the address of PostgreSQL itself'
      : 'write the address of PostgreSQL itself';
  throw new ConfigurationError([
    `${name}: a pooler answers there that keeps no connection for one process, as PgBouncer in transaction mode, and ` +
      `jobs and migrations need that; ${mend}`,
  ]);
}
