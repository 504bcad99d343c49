import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { APPEND_ONLY_TABLES } from '../../src/audit/append-only-tables.ts';
import { findMissingGrants, findRoleFaults } from '../../src/database/application-role.ts';
import { migrate, withClient } from '../../src/database/data-source.ts';
import { prepareDatabase } from '../../src/database/prepare-database.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const DENIED = { code: '42501' };

describe('the role as which the application works', () => {
  let test: TestApp;
  let application: DataSource;
  beforeAll(async () => {
    test = await startApp();
    application = test.app.get(DataSource);
    await test.app
      .get(UnitOfWork)
      .run(SYSTEM, async (tx) => tx.audit({ action: 'demo.begun', object: { kind: 'network', id: 'demo' } }));
  });
  afterAll(() => test.close());

  it('owns nothing and is no superuser', async () => {
    await expect(withClient(test.database.applicationUrl, findRoleFaults)).resolves.toEqual([]);
    await expect(
      application.query(`
        select c.relname
        from pg_class c
        join pg_roles r on r.oid = c.relowner
        where r.rolname = current_user`),
    ).resolves.toEqual([]);
    await expect(
      application.query('select current_user as role, rolsuper from pg_roles where rolname = current_user'),
    ).resolves.toEqual([{ role: 'norbanet_app', rolsuper: false }]);
  });

  it.each([
    `update audit_entry set action = 'test.undone'`,
    'delete from audit_entry',
    'truncate audit_entry',
    'alter table audit_entry disable trigger all',
    'drop trigger audit_entry_append_only on audit_entry',
    'drop table audit_entry cascade',
    `update audit_seal set hash = '\\x00'`,
    'delete from audit_seal',
    'truncate audit_seal',
    `create or replace function audit_entry_digest(e audit_entry) returns bytea language sql stable as $$ select ''::bytea $$`,
    `set session_replication_role = 'replica'`,
    'update migration set name = $$none$$',
    'create table own (id int)',
    'create schema own',
    'create role another superuser',
    'set role norbanet',
    'copy audit_entry from program $$true$$',
  ])('may not: %s', async (statement) => {
    const count = 'select count(*)::int as entries from audit_entry';
    const before = await test.db.query<[{ entries: number }]>(count);
    expect(before[0].entries).toBeGreaterThan(0);
    await expect(application.query(statement)).rejects.toMatchObject(DENIED);
    await expect(test.db.query(count)).resolves.toEqual(before);
  });

  it.each(APPEND_ONLY_TABLES)('adds to %s and reads it, and no more', async (table) => {
    const held = await application.query<{ privilege: string }[]>(
      `
        select privilege
        from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER'])
          as p(privilege)
        where has_table_privilege(current_user, $1, privilege)`,
      [table],
    );
    expect(held.map(({ privilege }) => privilege)).toEqual(['SELECT', 'INSERT']);
  });

  it('loses at the next start what somebody gave it', async () => {
    const urls = { owner: test.database.url, application: test.database.applicationUrl };
    const missing = () => withClient(urls.owner, (client) => findMissingGrants(client, 'norbanet_app'));
    await expect(missing()).resolves.toEqual([]);
    await test.db.query(`
      grant update, delete on audit_entry to norbanet_app;
      grant truncate on audit_seal to public;
      grant create on schema public to norbanet_app;
      revoke select on member from norbanet_app`);
    await expect(missing()).resolves.toHaveLength(4);
    await migrate(urls);
    await expect(missing()).resolves.toEqual([]);
    await expect(application.query('delete from audit_entry')).rejects.toMatchObject(DENIED);
    await expect(application.query('select count(*) from member')).resolves.toHaveLength(1);
  });
});

describe('a start', () => {
  let database: TestDatabase;
  const role = `norbanet_${randomBytes(4).toString('hex')}`;
  const password = 'a password: with/signs@#%2F';
  const address = (): string =>
    Object.assign(new URL(database.url), { username: role, password: encodeURIComponent(password) }).href;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await withClient(database.url, (client) => client.query(`drop owned by ${role}; drop role ${role}`));
    await database.drop();
  });

  const config = (environment: NodeJS.ProcessEnv) =>
    readConfig({ NODE_ENV: 'production', SMTP_URL: 'smtp://localhost', ...environment });

  it('makes the role of the application with its password, and forgets the address of the owner', async () => {
    process.env['DATABASE_OWNER_URL'] = database.url;
    const withoutPassword = Object.assign(new URL(address()), { password: '' }).href;
    const given = config({
      DATABASE_URL: withoutPassword,
      DATABASE_PASSWORD: password,
      DATABASE_OWNER_URL: database.url,
    });
    await expect(prepareDatabase(given)).resolves.toEqual([]);
    expect(given.DATABASE_OWNER_URL).toBeUndefined();
    expect(process.env['DATABASE_OWNER_URL']).toBeUndefined();
    const client = new Client({ connectionString: address() });
    await client.connect();
    await expect(client.query('select current_user as role')).resolves.toMatchObject({ rows: [{ role }] });
    await client.end();
    const { rows } = await withClient(database.url, (owner) =>
      owner.query<{ kept: string }>('select rolpassword as kept from pg_authid where rolname = $1', [role]),
    );
    expect(rows[0]!.kept).toMatch(/^SCRAM-SHA-256\$4096:/);
  });

  it('on a migrated database does without the owner', async () => {
    await expect(prepareDatabase(config({ DATABASE_URL: address() }))).resolves.toEqual([]);
  });

  it('in production refuses a role that owns the tables, and outside says so', async () => {
    await expect(prepareDatabase(config({ DATABASE_URL: database.url }))).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('DATABASE_OWNER_URL'),
    });
    await expect(
      prepareDatabase(config({ DATABASE_URL: database.url, NODE_ENV: 'development' })),
    ).resolves.toEqual([expect.stringContaining('is a superuser and may make roles')]);
  });

  it('on a database of an earlier version says who may migrate it', async () => {
    const name = `norbanet_empty_${randomBytes(4).toString('hex')}`;
    await withClient(database.url, (client) => client.query(`create database ${name}`));
    const empty = Object.assign(new URL(address()), { pathname: `/${name}` }).href;
    await expect(prepareDatabase(config({ DATABASE_URL: empty }))).rejects.toMatchObject({
      name: 'ConfigurationError',
      message: expect.stringContaining('npm run migrate'),
    });
    await withClient(database.url, (client) => client.query(`drop database ${name}`));
  });
});
