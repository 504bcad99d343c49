import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SchemaMigrationRequiredError } from 'bullmq';
import type { Client } from 'pg';
import { DataSource, type DataSourceOptions, MigrationExecutor, type MigrationInterface } from 'typeorm';
import { SnakeCaseNamingStrategy } from '#platform/persistence/snake-case-naming-strategy';
import { ConfigurationError } from '#platform/config/config';
import { areJobsMigrated, migrateJobs } from '#platform/jobs/job-schema';
import { isDatabaseFault, rethrowConnectionFault } from './connection-faults.ts';
import { createApplicationRole, findMissingGrants, roleOf } from './application-role.ts';
import { ResilientClient } from './resilient-client.ts';
import { encodingFault, newerSchemaFault, postgresVersionFault } from './schema-version.ts';

const MIGRATIONS_DIR = join(import.meta.dirname, 'migrations');

const migrationFiles = (): string[] =>
  readdirSync(MIGRATIONS_DIR)
    .filter((file) => /^\d{12}-[a-z0-9-]+\.(ts|js)$/.test(file))
    .sort();

/** Every migration of the folder by its time, or those of some times. */
export async function loadMigrations(
  times: ReadonlySet<string> = knownTimes(),
): Promise<(new () => MigrationInterface)[]> {
  const files = migrationFiles().filter((file) => times.has(file.slice(0, 12)));
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(MIGRATIONS_DIR, file)).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module) as (new () => MigrationInterface)[]);
}

/**
 * Between two statements of a transaction lie milliseconds. A process that was cut off from PostgreSQL in the middle of
 * one would keep others from what it has locked until the network gives it up, which takes hours. PgBouncer refuses to be
 * told so, and has a setting of its own (docs/operations/scale.md).
 */
const IDLE_IN_TRANSACTION_MS = 10_000;
const UTC = '-c timezone=UTC';

/** How the application talks to its database. `synchronize` never: the schema is what the migrations say. */
export function databaseOptions(
  url: string,
  poolSize: number,
  { slowStatementMs = 0, endsIdle = false }: { slowStatementMs?: number; endsIdle?: boolean } = {},
): DataSourceOptions & { type: 'postgres' } {
  return {
    type: 'postgres',
    url,
    poolSize,
    applicationName: 'norbanet',
    namingStrategy: new SnakeCaseNamingStrategy(),
    synchronize: false,
    migrationsRun: false,
    migrationsTableName: 'migration',
    // The clock is the database's and in UTC; what a session would default to does not matter. Statements
    // that are asked together go out together (see TransactionRunner).
    extra: {
      options: endsIdle ? `${UTC} -c idle_in_transaction_session_timeout=${IDLE_IN_TRANSACTION_MS}` : UTC,
      connectionTimeoutMillis: 10_000,
      pipeline: true,
      Client: ResilientClient,
      slowStatementMs,
    },
  };
}

/** Any number that only migrations lock with. */
const MIGRATION_LOCK = 711_004_021;

const MIGRATION_FAULT =
  'DATABASE_OWNER_URL: the database is not that of this version, and the role of DATABASE_URL may not change it. Run ' +
  '"npm run migrate" with the address of the owner of the tables, or start a process with it';

/** Who migrates, and as whom the application works afterwards. */
export interface MigrationUrls {
  /** The owner of all tables; the application itself where there is no other. */
  readonly owner: string;
  readonly application: string;
}

/**
 * Whether every migration of the folder is noted as done: then none of them need be read. Their files and the notes
 * have the same times. A database that cannot be asked says what is wrong when it is to be migrated.
 */
export async function isMigrated(url: string): Promise<boolean> {
  return (await withClient(url, hasAllMigrations).catch(() => undefined)) ?? false;
}

/**
 * Brings the schema up to date, that of the jobs too, makes the role of the application if it is not there, and
 * gives it the privileges it needs and no others. Several processes may start at once: one migrates, the others wait
 * for it. One that is killed meanwhile leaves whole migrations, and the next goes on from there.
 * @throws {ConfigurationError} before anything is changed, on a server that is too old or a database that is newer.
 */
export async function migrate({ owner, application }: MigrationUrls): Promise<void> {
  if (await isUpToDate(owner, application)) return;
  if (!(await withClient(owner, mayMigrate))) throw new ConfigurationError([MIGRATION_FAULT]);
  await runMigrations(owner);
  await withMigrationLock(owner, async (client) => {
    await migrateJobs(client);
    if (!isOwner(owner, application)) await grantApplication(client, application);
  });
}

/** Runs those migrations that are missing, or those among them that are asked for by their times. */
export async function runMigrations(owner: string, times?: ReadonlySet<string>): Promise<void> {
  const source = await new DataSource({
    ...databaseOptions(owner, 2),
    migrations: await loadMigrations(times),
  }).initialize();
  const runner = source.createQueryRunner();
  try {
    // By the connection that migrates: who waits for the lock of a killed process then waits for its last commit too.
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'each';
    await executor.executePendingMigrations();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await runner.release();
    await source.destroy();
  }
}

async function withMigrationLock(owner: string, work: (client: Client) => Promise<void>): Promise<void> {
  await withClient(owner, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await work(client);
  });
}

/** Looks at the server and at the migrations that were run, before anything is changed. */
export async function assertUsable(client: Client, oldestPostgres?: number): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    `select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding`,
  );
  const { version, encoding } = rows[0]!;
  const fault =
    postgresVersionFault(Number(version), oldestPostgres) ??
    encodingFault(encoding) ??
    newerSchemaFault(knownTimes(), await findDoneMigrations(client));
  if (fault !== null) throw new ConfigurationError([fault]);
}

/** The times of all migrations of this version, as 202612070100. */
export const knownTimes = (): ReadonlySet<string> =>
  new Set(migrationFiles().map((file) => file.slice(0, 12)));

/** The migrations that were run on a database, in their order; none where there is nothing of ours. */
export async function findDoneMigrations(client: Client): Promise<{ time: string; name: string }[]> {
  try {
    const { rows } = await client.query<{ time: string; name: string }>(
      'select left(timestamp::text, 12) as time, name from migration order by timestamp',
    );
    return rows;
  } catch (error) {
    if (isOfEarlierSchema(error)) return [];
    throw error;
  }
}

async function isUpToDate(owner: string, application: string): Promise<boolean> {
  return withClient(owner, async (client) => {
    await assertUsable(client);
    return (
      (await hasAllMigrations(client)) &&
      (await areJobsMigrated(client)) &&
      (isOwner(owner, application) || (await findMissingGrants(client, roleOf(application))).length === 0)
    );
  }).catch((error: unknown) => {
    if (isOfEarlierSchema(error)) return false;
    throw error;
  });
}

/** No table of ours or of the jobs, none that this role may read, or no such role. Other errors say nothing of the schema. */
const isOfEarlierSchema = (error: unknown): boolean =>
  error instanceof SchemaMigrationRequiredError ||
  (error instanceof Error &&
    'code' in error &&
    ['42P01', '3F000', '42501', '42704'].includes(String(error.code)));

const isOwner = (owner: string, application: string): boolean => roleOf(owner) === roleOf(application);

/** All or nothing, so that no process meets a table on which it has no privilege for a moment. */
async function grantApplication(client: Client, application: string): Promise<void> {
  const role = roleOf(application);
  await createApplicationRole(client, application);
  const statements = await findMissingGrants(client, role);
  if (statements.length > 0) await client.query(['begin', ...statements, 'commit'].join(';\n'));
}

/** An owner makes tables; the role of the application does not. */
async function mayMigrate(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_schema_privilege('public', 'create') as may`,
  );
  return rows[0]?.may ?? false;
}

async function hasAllMigrations(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ time: string }>(
    'select left(timestamp::text, 12) as time from migration',
  );
  const done = new Set(rows.map(({ time }) => time));
  return migrationFiles().every((file) => done.has(file.slice(0, 12)));
}

/**
 * Work on a connection of its own.
 * @param options.setting the one that holds the address, where it is to be named in a fault of the connection.
 * @throws {ConfigurationError} where a setting is named and its address leads to no database, or to one that ends or
 * refuses in the middle of the work.
 */
export async function withClient<T>(
  url: string,
  work: (client: Client) => Promise<T>,
  { pipeline = false, setting }: { readonly pipeline?: boolean; readonly setting?: string } = {},
): Promise<T> {
  const client = new ResilientClient({ connectionString: url, connectionTimeoutMillis: 10_000, pipeline });
  const blame = (error: unknown): never => {
    if (setting !== undefined) rethrowConnectionFault(setting, error);
    throw error;
  };
  try {
    await client.connect().catch(blame);
    return await work(client).catch((error: unknown) => {
      if (isDatabaseFault(error)) return blame(error);
      throw error;
    });
  } finally {
    await client.end().catch(() => undefined);
  }
}
