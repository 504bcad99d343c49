import { type Config, ConfigurationError } from '#platform/config/config';
import { findRoleFaults } from './application-role.ts';
import { rethrowConnectionFault } from './connection-faults.ts';
import { migrate, withClient } from './data-source.ts';

/**
 * Migrates as the owner and sees to it that the application works as a role that cannot change the audit log. The
 * address of the owner is then forgotten: neither the application nor a process that it starts finds it.
 * @returns what the starter should read.
 * @throws {ConfigurationError} if the database cannot be asked; in production, if the role of the application owns
 * tables or is a superuser.
 */
export async function prepareDatabase(config: Config): Promise<readonly string[]> {
  const owner = config.DATABASE_OWNER_URL ? 'DATABASE_OWNER_URL' : 'DATABASE_URL';
  await migrate({
    owner: config.DATABASE_OWNER_URL ?? config.DATABASE_URL,
    application: config.DATABASE_URL,
  }).catch((error: unknown) => rethrowConnectionFault(owner, error));
  delete config.DATABASE_OWNER_URL;
  for (const name of ['DATABASE_OWNER_URL', 'DATABASE_OWNER_PASSWORD']) {
    delete process.env[name];
    delete process.env[`${name}_FILE`];
  }
  const faults = await withClient(config.DATABASE_URL, findRoleFaults).catch((error: unknown) =>
    rethrowConnectionFault('DATABASE_URL', error),
  );
  if (faults.length === 0) return [];
  const fault =
    `DATABASE_URL: its role ${faults.join(' and ')}, so whoever has its password can change the audit log. Write ` +
    'this address into DATABASE_OWNER_URL, and into DATABASE_URL another role with a password of its own; if there ' +
    'is no such role, it is made at the start';
  if (config.NODE_ENV === 'production') throw new ConfigurationError([fault]);
  return [fault];
}
