import { type Client, escapeIdentifier, escapeLiteral } from 'pg';
import { scramVerifier } from '../../database/scram-verifier.ts';
import { databaseOf, ownerOf } from './network-name.ts';

/** Any number that only those lock with who add or remove networks. */
const NETWORKS_LOCK = 711_004_071;
/** More than a process of a network and a command beside it take, and too few to leave the others without any. */
const CONNECTIONS_OF_A_NETWORK = 40;
const LOCK_WAIT_SECONDS = 10;
const LOCK_NOT_AVAILABLE = '55P03';
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Until the connection ends, nobody else adds or removes a network. False where somebody does for longer than it takes
 * PostgreSQL to end what a command that was just killed had asked of it.
 */
export async function lockNetworks(server: Client): Promise<boolean> {
  await server.query(`set lock_timeout = '${LOCK_WAIT_SECONDS}s'`);
  try {
    await server.query('select pg_advisory_lock($1)', [NETWORKS_LOCK]);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE) return false;
    throw error;
  } finally {
    await server.query('reset lock_timeout');
  }
}

/** Whether this account may make what a network needs. */
export async function mayMakeDatabases(server: Client): Promise<boolean> {
  const { rows } = await server.query<{ may: boolean }>(
    'select rolsuper or (rolcreaterole and rolcreatedb) as may from pg_roles where rolname = current_user',
  );
  return rows[0]?.may ?? false;
}

/** What there is on the server by the names of a network. */
export async function findNamesakes(server: Client, name: string): Promise<string[]> {
  const { rows } = await server.query<{ what: string }>(
    `
      select 'database ' || datname as what from pg_database where datname = $1
      union all
      select 'role ' || rolname from pg_roles where rolname in ($1, $2)
      order by what`,
    [databaseOf(name), ownerOf(name)],
  );
  return rows.map(({ what }) => what);
}

/** The two roles of a network with these passwords, whether they are there already or not. */
export async function settleRoles(
  server: Client,
  name: string,
  passwords: { readonly application: string; readonly owner: string },
): Promise<void> {
  const roles = { [databaseOf(name)]: passwords.application, [ownerOf(name)]: passwords.owner };
  for (const [role, password] of Object.entries(roles)) {
    const { rowCount } = await server.query('select from pg_roles where rolname = $1', [role]);
    await server.query(
      `${rowCount ? 'alter' : 'create'} role ${escapeIdentifier(role)} login nosuperuser nocreatedb nocreaterole ` +
        `noreplication nobypassrls connection limit ${CONNECTIONS_OF_A_NETWORK} ` +
        `password ${escapeLiteral(scramVerifier(password))}`,
    );
  }
}

/**
 * The database of a network, which nobody but its two roles may connect to. Words of members do not get into the log
 * of the server; where this account may not see to that, false.
 */
export async function settleDatabase(server: Client, name: string): Promise<boolean> {
  const [database, owner] = [escapeIdentifier(databaseOf(name)), escapeIdentifier(ownerOf(name))];
  const { rowCount } = await server.query('select from pg_database where datname = $1', [databaseOf(name)]);
  if (!rowCount) {
    // Who is no superuser gives a database to those alone whose roles he has.
    await server.query(`
      do $$ begin
        if not (select rolsuper from pg_roles where rolname = current_user) then grant ${owner} to current_user; end if;
      end $$`);
    await server.query(
      `create database ${database} owner ${owner} template template0 encoding 'UTF8' locale 'C.UTF-8'`,
    );
  }
  await server.query(`revoke all on database ${database} from public`);
  await server.query(`grant connect on database ${database} to ${escapeIdentifier(databaseOf(name))}`);
  try {
    await server.query(`alter database ${database} set log_min_messages = log`);
    await server.query(`alter database ${database} set log_min_error_statement = panic`);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === INSUFFICIENT_PRIVILEGE) return false;
    throw error;
  }
}

/** How many connections the network has just now. */
export async function countConnections(server: Client, name: string): Promise<number> {
  const { rows } = await server.query<{ count: number }>(
    'select count(*)::int as count from pg_stat_activity where datname = $1',
    [databaseOf(name)],
  );
  return rows[0]!.count;
}

/** The database and the two roles go, whichever of them are there. */
export async function dropDatabase(server: Client, name: string): Promise<void> {
  await server.query(`drop database if exists ${escapeIdentifier(databaseOf(name))} with (force)`);
  for (const role of [databaseOf(name), ownerOf(name)])
    await server.query(`drop role if exists ${escapeIdentifier(role)}`);
}
