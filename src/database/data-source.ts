import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { DataSource, type DataSourceOptions, type MigrationInterface } from 'typeorm';
import { SnakeCaseNamingStrategy } from '#platform/persistence/snake-case-naming-strategy';
import { ResilientClient } from './resilient-client.ts';

const MIGRATIONS_DIR = join(import.meta.dirname, 'migrations');

const migrationFiles = (): string[] =>
  readdirSync(MIGRATIONS_DIR)
    .filter((file) => /^\d{12}-[a-z0-9-]+\.(ts|js)$/.test(file))
    .sort();

/** Every migration of the folder, by its time. */
export async function loadMigrations(): Promise<(new () => MigrationInterface)[]> {
  const modules = await Promise.all(
    migrationFiles().map((file) => import(pathToFileURL(join(MIGRATIONS_DIR, file)).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module) as (new () => MigrationInterface)[]);
}

/** How the application talks to its database. `synchronize` never: the schema is what the migrations say. */
export function databaseOptions(url: string, poolSize: number): DataSourceOptions & { type: 'postgres' } {
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
    },
  };
}

/** Any number that only migrations lock with. */
const MIGRATION_LOCK = 711_004_021;

/**
 * Whether every migration of the folder is noted as done: then none of them need be read. Their files and the notes
 * have the same times. A database that cannot be asked says what is wrong when it is to be migrated.
 */
export async function isMigrated(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ time: string }>('select timestamp::text as time from migration');
    const done = new Set(rows.map(({ time }) => time.slice(0, 12)));
    return migrationFiles().every((file) => done.has(file.slice(0, 12)));
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Brings the schema up to date. Several processes may start at once: one migrates, the others wait for it.
 */
export async function migrate(url: string): Promise<void> {
  if (await isMigrated(url)) return;
  const source = await new DataSource({
    ...databaseOptions(url, 2),
    migrations: await loadMigrations(),
  }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
    await source.destroy();
  }
}
