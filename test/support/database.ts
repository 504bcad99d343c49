import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { RULES_VERSION } from '@nbn/safeguarding';
import { Client } from 'pg';
import { migrate } from '../../src/database/data-source.ts';
import { TERM_DATA_VERSION } from '../../src/search/terms/term-data.ts';
import { seedTerms } from '../../src/search/terms/term-seed.repository.ts';

/** The PostgreSQL server that `npm test` started, or the one named by TEST_DATABASE_URL. */
function serverUrl(): string {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url)
    throw new Error(
      'TEST_DATABASE_URL is not set: run the tests by `npm test`, which starts a PostgreSQL for them',
    );
  return url;
}

function urlOf(database: string): string {
  const url = new URL(serverUrl());
  url.pathname = `/${database}`;
  return url.href;
}

/** One template a set of migrations, migrated once, whoever comes first. */
function templateName(): string {
  const folder = 'src/database/migrations';
  const hash = createHash('sha256').update(`rules ${RULES_VERSION} terms ${TERM_DATA_VERSION}`);
  for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(`${folder}/${file}`));
  hash.update(readFileSync('src/database/application-role.ts'));
  return `norbanet_template_${hash.digest('hex').slice(0, 12)}`;
}

/** The role as which the application works; those of the tests themselves own everything. */
const APPLICATION_ROLE = { username: 'norbanet_app', password: 'norbanet_app' };

function applicationUrlOf(database: string): string {
  return Object.assign(new URL(urlOf(database)), APPLICATION_ROLE).href;
}

export interface TestDatabase {
  /** As its owner, for the test. */
  readonly url: string;
  /** As the application, which owns nothing. */
  readonly applicationUrl: string;
  readonly name: string;
  drop(): Promise<void>;
}

/** What copies of a database are made of. It is made once, whoever comes first; the others wait for it. */
interface Template {
  readonly name: string;
  /** Whom those wait for who need this one, and nobody else. */
  readonly lock: number;
  /** Whether what belongs to it elsewhere is still there. */
  isWhole?(): boolean;
  /** Makes a database of this name. */
  make(server: Client, name: string): Promise<void>;
}

const MIGRATED_TEMPLATE: Template = {
  name: templateName(),
  lock: 711_004_022,
  make: async (server, name) => {
    await server.query(`create database ${name}`);
    await migrate({ owner: urlOf(name), application: applicationUrlOf(name) });
    await markAllScanned(urlOf(name));
    await fillTermBank(urlOf(name));
  },
};

/**
 * A database of the test file's own: a copy of the template, migrated and otherwise empty unless another one
 * is asked for.
 */
export async function createTestDatabase(template = MIGRATED_TEMPLATE): Promise<TestDatabase> {
  const name = `norbanet_test_${randomBytes(6).toString('hex')}`;
  await withServer(async (server) => {
    await server.query('select pg_advisory_lock($1)', [template.lock]);
    const { rowCount } = await server.query(
      'select 1 from pg_database where datname = $1 and datistemplate',
      [template.name],
    );
    if (!rowCount || !(template.isWhole?.() ?? true)) {
      if (rowCount) await server.query(`alter database ${template.name} is_template false`);
      await server.query(`drop database if exists ${template.name}`);
      await template.make(server, template.name);
      await server.query(`alter database ${template.name} is_template true`);
    }
    // Copied as files: written to the log, a template of thousands of pages takes several times as long.
    await server.query(`create database ${name} template ${template.name} strategy file_copy`);
  });
  return {
    name,
    url: urlOf(name),
    applicationUrl: applicationUrlOf(name),
    drop: () => withServer((server) => dropWhenDisconnected(server, name)),
  };
}

/** What a template is filled with, and by whom. */
interface Content {
  readonly family: string;
  /** What it is made of, in a word that changes with it. */
  readonly build: string;
  /** That of its template alone. */
  readonly lock: number;
  readonly isWhole: () => boolean;
  /** What it begins as: a migrated, empty database unless another one is asked for. */
  readonly begin?: () => Promise<TestDatabase>;
  readonly fill: (database: TestDatabase) => Promise<void>;
}

/**
 * A template that is filled by what runs on a database and has left it by the end of `fill`. Those of the same family
 * that were made before it go.
 */
export function filledTemplate({
  family,
  build,
  lock,
  isWhole,
  begin = createTestDatabase,
  fill,
}: Content): Template {
  return {
    name: `${family}_${build}`,
    lock,
    isWhole,
    make: async (server, itsName) => {
      const { rows: earlier } = await server.query<{ name: string }>(
        'select datname as name from pg_database where starts_with(datname, $1)',
        [`${family}_`],
      );
      for (const { name } of earlier) await server.query(`alter database ${name} is_template false`);
      for (const { name } of earlier) await server.query(`drop database ${name}`);
      const database = await begin();
      await fill(database);
      await waitUntilDisconnected(server, database.name);
      await server.query(`alter database ${database.name} rename to ${itsName}`);
    },
  };
}

/**
 * An empty database has nothing to be read for personal data: no sweep writes beside what a test looks at.
 */
async function markAllScanned(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(
    `
      insert into safeguarding_sweep (id, rules_version, state, rows_expected)
      values (gen_random_uuid(), $1, 'done', 0)`,
    [RULES_VERSION],
  );
  await client.end();
}

/** So does the term bank: an application that starts finds it filled from the present data. */
async function fillTermBank(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await seedTerms((sql, values) => client.query(sql, [...values]));
  await client.end();
}

/** Closed pools take a moment to leave. */
async function waitUntilDisconnected(server: Client, name: string): Promise<void> {
  for (let n = 0; n < 60; n += 1) {
    const { rowCount } = await server.query('select 1 from pg_stat_activity where datname = $1', [name]);
    if (!rowCount) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Cutting off those who have not left yet would be an error in a test that is over. */
async function dropWhenDisconnected(server: Client, name: string): Promise<void> {
  await waitUntilDisconnected(server, name);
  await server.query(`drop database if exists ${name} with (force)`);
}

async function withServer(work: (server: Client) => Promise<unknown>): Promise<void> {
  const server = new Client({ connectionString: serverUrl() });
  await server.connect();
  try {
    await work(server);
  } finally {
    await server.end();
  }
}

/**
 * Opens the database to connections, or ends those it has and takes no more in, as a server does that starts
 * again.
 */
export async function allowConnections(database: TestDatabase, everybody: boolean): Promise<void> {
  await withServer(async (server) => {
    await server.query(`alter database ${database.name} allow_connections ${everybody}`);
    if (!everybody)
      await server.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
        database.name,
      ]);
  });
}

/**
 * Lets the application's clock run ahead in this database. Returns once no connection is left that does not
 * see it.
 */
export async function setClockAhead(database: TestDatabase, interval: string): Promise<void> {
  await withServer(async (server) => {
    await server.query(
      `alter database ${database.name} set norbanet.clock_ahead = '${interval.replaceAll("'", '')}'`,
    );
    const { rows } = await server.query<{ at: Date }>('select clock_timestamp() as at');
    const at = rows[0]!.at;
    for (let left = 1; left > 0;) {
      // Connections at work are let finish first: they come back to the pool and are ended there.
      const { rowCount } = await server.query(
        `
          select case when state = 'idle' then pg_terminate_backend(pid) end
          from pg_stat_activity
          where datname = $1 and backend_start <= $2 and backend_type = 'client backend'`,
        [database.name, at],
      );
      left = rowCount ?? 0;
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
}
