import { DataSource } from 'typeorm';
import {
  assertUsable,
  databaseOptions,
  isMigrated,
  loadMigrations,
  migrate,
  withClient,
} from '../../src/database/data-source.ts';
import { prepareDatabase } from '../../src/database/prepare-database.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase } from '../support/database.ts';
import { SELECT_SCHEMA } from '../support/schema.ts';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

describe('the migrations', () => {
  it('give the entities all that they ask for, in the type that they ask for', async () => {
    const { upQueries } = await test.db.driver.createSchemaBuilder().log();
    // What the database has beyond the entities (checks, foreign keys across features, indexes, defaults) is
    // the migrations' own.
    const beyond =
      /^(?:ALTER TABLE "\w+" (?:DROP CONSTRAINT|DROP COLUMN|ALTER COLUMN "\w+" DROP DEFAULT)|DROP INDEX)/;
    expect(upQueries.map(({ query }) => query).filter((query) => !beyond.test(query))).toEqual([]);
  });

  it('are read only where one is missing, and then it is made up for', async () => {
    const database = await createTestDatabase();
    const source = await new DataSource({
      ...databaseOptions(database.url, 2),
      migrations: await loadMigrations(),
    }).initialize();
    try {
      expect(await isMigrated(database.url)).toBe(true);
      const before = await source.query<unknown[]>(SELECT_SCHEMA);
      await source.undoLastMigration({ transaction: 'each' });
      expect(await isMigrated(database.url)).toBe(false);
      await migrate({ owner: database.url, application: database.applicationUrl });
      expect(await isMigrated(database.url)).toBe(true);
      expect(await source.query<unknown[]>(SELECT_SCHEMA)).toEqual(before);
      await source.query('drop table migration');
      expect(await isMigrated(database.url)).toBe(false);
    } finally {
      await source.destroy();
      await database.drop();
    }
  });

  it('leave a version with the fingerprint of its time, and let none be made that does not say its scheme', async () => {
    const database = await createTestDatabase();
    const source = await new DataSource({
      ...databaseOptions(database.url, 2),
      migrations: await loadMigrations(),
    }).initialize();
    const insertVersion = (ordinal: number): Promise<unknown> =>
      source.query(
        `
          insert into standard_version (id, standard_id, ordinal, label, kind, title, hash, clauses, made_at)
          select gen_random_uuid(), id, $1::int, $1::text, 'adopted', title, repeat('a', 64), 0, app_now()
          from standard`,
        [ordinal],
      );
    try {
      const isThere = async (): Promise<boolean> =>
        (await source.query<object[]>(`select from migration where name = 'VersionSchemes2026112995200'`))
          .length > 0;
      while (await isThere()) await source.undoLastMigration({ transaction: 'each' });
      await source.query(
        `
          set session_replication_role = replica;
          insert into standard (id, title, state, audience, created_by, created_at, changed_at, state_since)
          values (gen_random_uuid(), 'Shelter', 'adopted', 'teams', gen_random_uuid(), app_now(), app_now(), app_now());
          set session_replication_role = origin;`,
      );
      await insertVersion(1);
      await source.runMigrations({ transaction: 'each' });
      expect(await source.query('select scheme, hash from standard_version')).toEqual([
        { scheme: 1, hash: 'a'.repeat(64) },
      ]);
      await expect(insertVersion(2)).rejects.toThrow('"scheme"');
    } finally {
      await source.destroy();
      await database.drop();
    }
  });

  it('go down to nothing and up again to the same schema', async () => {
    // Of its own: an application at work on these tables may hold what a migration waits for.
    const database = await createTestDatabase();
    const all = await loadMigrations();
    const source = await new DataSource({
      ...databaseOptions(database.url, 2),
      migrations: all,
    }).initialize();
    try {
      const before = await source.query<unknown[]>(SELECT_SCHEMA);
      for (let n = 0; n < all.length; n += 1) await source.undoLastMigration({ transaction: 'each' });
      const left = await source.query<{ table_name: string }[]>(
        `
          select table_name
          from information_schema.tables
          where table_schema = 'public' and table_name <> 'migration'`,
      );
      await source.runMigrations({ transaction: 'each' });
      const after = await source.query<unknown[]>(SELECT_SCHEMA);
      expect(left).toEqual([]);
      expect(before).not.toEqual([]);
      expect(after).toEqual(before);
    } finally {
      await source.destroy();
      await database.drop();
    }
  });

  it('refuse a database that a newer version has migrated, as its owner and without, and leave it as it was', async () => {
    const database = await createTestDatabase();
    const start = (urls: NodeJS.ProcessEnv) =>
      prepareDatabase(readConfig({ NODE_ENV: 'production', SMTP_URL: 'smtps://mail.example.org', ...urls }));
    const refused = {
      name: 'ConfigurationError',
      message: expect.stringMatching(
        /newer version of Norbanet than this one.*NextYear2099010100000\. Nothing/,
      ),
    };
    try {
      await withClient(database.url, async (client) => {
        // What an owner would put in order, and an old version may not.
        await client.query(`revoke select on member from norbanet_app`);
        await client.query(
          `insert into migration (timestamp, name) values (2099010100000, 'NextYear2099010100000')`,
        );
      });
      await expect(start({ DATABASE_URL: database.applicationUrl })).rejects.toMatchObject(refused);
      await expect(
        start({ DATABASE_URL: database.applicationUrl, DATABASE_OWNER_URL: database.url }),
      ).rejects.toMatchObject(refused);
      const { rows } = await withClient(database.url, (client) =>
        client.query(`select has_table_privilege('norbanet_app', 'member', 'select') as may`),
      );
      expect(rows).toEqual([{ may: false }]);
    } finally {
      await database.drop();
    }
  });

  it('ask first whether the server is new enough', async () => {
    await withClient(test.database.url, async (client) => {
      await expect(assertUsable(client)).resolves.toBeUndefined();
      await expect(assertUsable(client, 99)).rejects.toMatchObject({
        name: 'ConfigurationError',
        message: expect.stringContaining('Norbanet needs 99 or newer'),
      });
    });
  });
});
