import { DataSource } from 'typeorm';
import { databaseOptions, isMigrated, loadMigrations, migrate } from '../../src/database/data-source.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase } from '../support/database.ts';

let test: TestApp;

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

const SCHEMA = `
  select table_name, column_name, data_type, is_nullable, column_default
  from information_schema.columns
  where table_schema = 'public'
  union all
  select conrelid::regclass::text, conname, pg_get_constraintdef(oid), '', ''
  from pg_constraint
  where connamespace = 'public'::regnamespace
  union all
  select tablename, indexname, indexdef, '', ''
  from pg_indexes
  where schemaname = 'public'
  order by 1, 2, 3`;

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
      const before = await source.query<unknown[]>(SCHEMA);
      await source.undoLastMigration({ transaction: 'each' });
      expect(await isMigrated(database.url)).toBe(false);
      await migrate({ owner: database.url, application: database.applicationUrl });
      expect(await isMigrated(database.url)).toBe(true);
      expect(await source.query<unknown[]>(SCHEMA)).toEqual(before);
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
      const before = await source.query<unknown[]>(SCHEMA);
      for (let n = 0; n < all.length; n += 1) await source.undoLastMigration({ transaction: 'each' });
      const left = await source.query<{ table_name: string }[]>(
        `
          select table_name
          from information_schema.tables
          where table_schema = 'public' and table_name <> 'migration'`,
      );
      await source.runMigrations({ transaction: 'each' });
      const after = await source.query<unknown[]>(SCHEMA);
      expect(left).toEqual([]);
      expect(before).not.toEqual([]);
      expect(after).toEqual(before);
    } finally {
      await source.destroy();
      await database.drop();
    }
  });
});
