import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SchemaMigrationRequiredError } from 'bullmq';
import type { Client } from 'pg';
import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';
import { SnakeCaseNamingStrategy } from '#platform/persistence/snake-case-naming-strategy';
import { ConfigurationError } from '#platform/config/config';
import { areJobsMigrated, migrateJobs } from '#platform/jobs/job-schema';
import { createApplicationRole, findMissingGrants, roleOf } from './application-role.ts';
import { ResilientClient } from './resilient-client.ts';

const MIGRATIONS_DIR = join(import.meta.dirname, 'migrations');

const migrationFiles = (): string[] =>
  readdirSync(MIGRATIONS_DIR)
    .filter((file) => /^\d{12}-[a-z0-9-]+\.(ts|js)$/.test(file))
    .sort();

/** The times of the migrations of this build. */
export const migrationTimes = (): readonly string[] => migrationFiles().map((file) => file.slice(0, 12));

/** Every migration of the folder, by its time. */
export async function loadMigrations(): Promise<(new () => MigrationInterface)[]> {
  const modules = await Promise.all(
    migrationFiles().map((file) => import(pathToFileURL(join(MIGRATIONS_DIR, file)).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module) as (new () => MigrationInterface)[]);
}

/** How the application talks to its database. `synchronize` never: the schema is what the migrations say. */
export function databaseOptions(
  url: string,
  poolSize: number,
  slowStatementMs = 0,
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
      options: '-c timezone=UTC',
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
 * for it.
 */
export async function migrate({ owner, application }: MigrationUrls): Promise<void> {
  if (await isUpToDate(owner, application)) return;
  if (!(await withClient(owner, mayMigrate))) throw new ConfigurationError([MIGRATION_FAULT]);
  const source = await new DataSource({
    ...databaseOptions(owner, 2),
    migrations: await loadMigrations(),
  }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations({ transaction: 'each' });
    await withClient(owner, async (client) => {
      await migrateJobs(client);
      if (!isOwner(owner, application)) await grantApplication(client, application);
    });
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
    await source.destroy();
  }
}

async function isUpToDate(owner: string, application: string): Promise<boolean> {
  return withClient(
    owner,
    async (client) =>
      (await hasAllMigrations(client)) &&
      (await areJobsMigrated(client)) &&
      (isOwner(owner, application) || (await findMissingGrants(client, roleOf(application))).length === 0),
  ).catch((error: unknown) => {
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
  const { rows } = await client.query<{ time: string }>('select timestamp::text as time from migration');
  const done = new Set(rows.map(({ time }) => time.slice(0, 12)));
  return migrationTimes().every((time) => done.has(time));
}

/** Work on a connection of its own. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new ResilientClient({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
