import { randomBytes } from 'node:crypto';
import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
  copyFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { Manifest } from '../../src/operations/backup/archive-format.ts';
import { readArchive } from '../../src/operations/backup/archive-reader.ts';
import { writeArchive } from '../../src/operations/backup/archive-writer.ts';
import { readIdentityFile } from '../../src/operations/backup/encryption.ts';
import { FolderArchive } from '../../src/operations/backup/places/folder-place.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { restoreArchive } from '../../src/operations/backup/restore.ts';
import { knownTimes, runMigrations } from '../../src/database/data-source.ts';
import { AuditSealService } from '../../src/audit/audit-seal.service.ts';
import { type SessionBody, givePassphrase, PASSPHRASE } from '../support/accounts.ts';
import { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { addDocument, documentForm } from '../support/documents.ts';
import { CREATE_EDGE_TABLE, EDGE_VALUES, FILL_EDGE_TABLE, findColumnTypes } from '../support/edge-values.ts';
import { operate, type OperatorAnswer } from '../support/operator.ts';
import { SELECT_SCHEMA } from '../support/schema.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { createDraft, openThread, replyToThread } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

const WORDS = 'Žagarės \\N prieglauda – \\. ķirsis 𝄞 and a backslash \\';
const PAPER = `%PDF-1.7\n${'\u0000\n\\.\n'.repeat(2_000_000)}%%EOF\n`;
const OLD_MIGRATION = '202612060100';

let original: TestApp;
let network: TestNetwork;
let member: TestMember;
let newcomer: TestMember;
let leaver: TestMember;
let auditor: TestMember;
let folder: string;
let standardId: string;
let threadId: string;
let paperId: string;
const made: TestDatabase[] = [];
const path = (name: string): string => join(folder, name);
const whole = () => path('whole.age');
const locked = (name = 'key'): string[] => ['--identity', path(name)];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'norbanet-backup-'));
  await mkdir(path('original'));
  await writeFile(path('passphrase'), 'four words on a sticker\n');
  original = await startApp({ environment: { DATA_DIR: path('original') } });
  network = await createTestNetwork(original);
  [member, newcomer] = [await network.as('LT', 'ngo'), await network.as('LV', 'ngo')];
  leaver = await network.networkMember('LT');
  auditor = await network.auditor();
  await givePassphrase(original, newcomer.memberId);
  const draft = await createDraft(member);
  standardId = draft.id;
  threadId = (await openThread(member, draft, null, WORDS)).body.id;
  paperId = (await addDocument(member, { title: WORDS }, PAPER)).id;
  await insertDelivery(original, 'planned before the backup', `now() + interval '1 hour'`);
  await original.db.query(CREATE_EDGE_TABLE);
  await original.db.query(`${FILL_EDGE_TABLE}; grant select on edge_values to norbanet_app`);
  for (const name of ['key', 'another-key'])
    await operate(original.database, folder, ['backup-key', path(name)]);
}, 120_000);
afterAll(async () => {
  for (const database of made) await database.drop();
  await original?.close();
  await rm(folder, { recursive: true, force: true });
});

const insertDelivery = ({ db }: TestApp, subject: string, due = 'now()'): Promise<unknown> =>
  db.query(
    `
      insert into delivery (id, event, address, channel, subject, text, due_at)
      values (gen_random_uuid(), 'test ' || $1::text, 'seat@example.org', 'mail', $1, 'Words.', ${due})`,
    [subject],
  );
const recipient = async (name = 'key'): Promise<string> =>
  /age1\w+/.exec(await readFile(path(name), 'utf8'))![0];
const back = async (name: string, options: string[], database = original.database): Promise<OperatorAnswer> =>
  operate(database, path('original'), ['backup', path(name), ...options]);
const verify = (name: string, options = locked()): Promise<OperatorAnswer> =>
  operate(original.database, folder, ['verify', path(name), ...options]);

/** An empty place on the server: a database that no migration has seen, and a folder that is not there. */
async function emptyPlace(): Promise<{ database: TestDatabase; folder: string }> {
  const name = `norbanet_empty_${randomBytes(4).toString('hex')}`;
  const { url, applicationUrl } = original.database;
  const at = (address: string): string => Object.assign(new URL(address), { pathname: `/${name}` }).href;
  await original.db.query(`create database ${name}`);
  const drop = async (): Promise<void> => {
    await original.db.query(`drop database ${name} with (force)`);
  };
  const database = { name, url: at(url), applicationUrl: at(applicationUrl), drop };
  made.push(database);
  return { database, folder: path(name) };
}

async function ask(url: string, sql: string): Promise<object[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<object>(sql).finally(() => client.end());
  return rows;
}

/** The same archive with another manifest, or with something else in the place of a table. */
async function forge(name: string, edit: (manifest: Manifest) => object, table?: string): Promise<void> {
  const key = { identities: await readIdentityFile(path('key')) };
  await writeArchive(new FolderArchive(path(name)), { recipients: [await recipient()] }, async (writer) => {
    const manifest = await readArchive(
      new FolderArchive(whole()),
      key,
      async ({ kind, name: item, content }) => {
        if (item !== table) await writer.add(kind, item, content);
        else await writer.add(kind, item, changed(content));
      },
    );
    return { ...manifest, ...edit(manifest) };
  });
}

/** As many bytes and rows, and one of them another. */
async function* changed(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of content)
    yield Buffer.from(Buffer.from(chunk).toString('latin1').replace('0', '1'), 'latin1');
}

describe('a backup', () => {
  it('is made while members write, sealed for a public key, and is whole', async () => {
    const [made, written] = [back('whole.age', ['--recipient', await recipient()]), [] as string[]];
    let isMade = false;
    void made.finally(() => (isMade = true));
    for (let n = 0; !isMade; n += 1) {
      const { status, body } = await replyToThread(member, standardId, threadId, `${WORDS} ${n}`);
      if (status === 201) written.push(body.id);
    }
    expect(written.length).toBeGreaterThan(1);
    const { code, result } = await made;
    expect({ code, result }).toMatchObject({
      code: 0,
      result: {
        ok: true,
        files: 1,
        fileBytes: PAPER.length,
        keys: ['ballot.key', 'authenticator.key', 'push.key'],
        missing: [],
      },
    });
    expect((await stat(whole())).mode & 0o777).toBe(0o600);
    const sealed = (await readFile(whole())).toString('latin1');
    expect(sealed).toMatch(/^age-encryption\.org\/v1\n/);
    expect(sealed).not.toMatch(/manifest|norbanet|%PDF/);
    expect(await verify('whole.age')).toMatchObject({
      code: 0,
      result: { ok: true, whole: true, rows: result['rows'] },
    });
    const again = await back('whole.age', ['--recipient', await recipient()]);
    expect(again).toMatchObject({ code: 2, result: { error: expect.stringContaining('is there already') } });
  }, 60_000);

  it('with a passphrase opens by it alone, and is never made in clear', async () => {
    const passphrase = ['--passphrase-file', path('passphrase')];
    expect(await back('passphrase.age', passphrase)).toMatchObject({ code: 0 });
    expect(await verify('passphrase.age', passphrase)).toMatchObject({ code: 0, result: { whole: true } });
    await writeFile(path('wrong'), 'four words on another sticker\n');
    expect(await verify('passphrase.age', ['--passphrase-file', path('wrong')])).toMatchObject({
      code: 1,
      result: { whole: false, fault: expect.stringContaining('sealed for another one') },
    });
    expect(await back('clear.age', [])).toMatchObject({
      code: 2,
      result: { error: expect.stringContaining('An archive is always encrypted') },
    });
    expect((await readdir(folder)).filter((name) => /clear|partial/.test(name))).toEqual([]);
  }, 60_000);

  it('in the middle of which the database ends says so in a sentence, and leaves no archive', async () => {
    const database = await createTestDatabase();
    made.push(database);
    const reader = new Client({ connectionString: database.url });
    await reader.connect();
    // What it cannot read yet keeps it in the middle.
    await reader.query('begin; lock table work_plan_line in access exclusive mode');
    const ended = back('ended.age', ['--recipient', await recipient()], database);
    const ofCopy = `from pg_stat_activity where datname = '${database.name}'`;
    await waitUntil('the backup waits for the table', async () => {
      const waiting: unknown[] = await original.db.query(
        `select pid ${ofCopy} and wait_event_type = 'Lock' and query like 'copy %'`,
      );
      return waiting.length > 0;
    });
    // Nothing can be noted of its end either.
    await original.db.query(`alter database ${database.name} with allow_connections false`);
    await reader.query(`select pg_terminate_backend(pid) ${ofCopy} and pid <> pg_backend_pid()`);
    expect(await ended).toMatchObject({
      code: 2,
      result: {
        error: expect.stringMatching(
          /DATABASE_URL: PostgreSQL was ended meanwhile; see that it runs, and do this again \(57P01\)$/,
        ),
      },
    });
    expect((await readdir(folder)).filter((name) => name.startsWith('ended'))).toEqual([]);
    await reader.end();
  }, 60_000);

  it('that is not as it was written is refused, and says what is wrong', async () => {
    const { size } = await stat(whole());
    for (const [name, at] of [
      ['flipped-header', 60],
      ['flipped', size >> 1],
      ['flipped-end', size - 1],
    ] as const) {
      await copyFile(whole(), path(name));
      const file = await open(path(name), 'r+');
      const { buffer: byte } = await file.read(Buffer.alloc(1), 0, 1, at);
      await file.write(Buffer.of(byte[0]! ^ 4), 0, 1, at);
      await file.close();
    }
    // Also at the end of one of age's chunks of 64 KiB, where what is left looks whole.
    const header =
      (await readFile(whole())).indexOf('\n', (await readFile(whole())).indexOf('\n--- ') + 1) + 1;
    for (const [name, length] of [
      ['cut', size - 1000],
      ['cut-chunk', header + 16 + 65_552 * 3],
      ['nothing', 0],
    ] as const) {
      await copyFile(whole(), path(name));
      await truncate(path(name), length);
    }
    await writeFile(path('strange'), 'age-encryption.org/v1\nnothing of the kind\n');
    await forge('forged-rows', () => ({}), 'member');
    await forge('forged-missing', ({ tables }) => ({
      tables: [...tables, { ...tables[0]!, name: 'more', bytes: 1 }],
    }));
    await forge('forged-more', ({ files }) => ({ files: files.slice(1) }));
    const faults = {
      'flipped-header': 'its beginning was damaged',
      flipped: 'bytes of it were changed',
      'flipped-end': 'bytes of it were changed',
      cut: 'its end is missing',
      'cut-chunk': 'its end is missing',
      nothing: 'is empty',
      strange: 'no archive sealed with age',
      'not-there': 'There is no file',
      'forged-rows': 'database/member is not what the manifest',
      'forged-missing': 'lacks database/more',
      'forged-more': 'its manifest does not name',
    };
    const key = { identities: await readIdentityFile(path('key')) };
    for (const [name, fault] of Object.entries(faults))
      await expect(readArchive(new FolderArchive(path(name)), key).then(() => name)).rejects.toThrow(fault);
    expect(await verify('flipped')).toMatchObject({ code: 1, result: { ok: false, whole: false } });
    expect(await verify('whole.age', locked('another-key'))).toMatchObject({
      code: 1,
      result: { whole: false },
    });
    expect(await operate(original.database, folder, ['verify', '', ...locked()])).toMatchObject({ code: 2 });
    // Nothing of it is touched by a restore either.
    const place = await emptyPlace();
    const refused = await operate(place.database, place.folder, [
      'restore',
      path('flipped-end'),
      ...locked(),
    ]);
    expect(refused).toMatchObject({ code: 2, result: { error: expect.stringContaining('were changed') } });
    expect(await ask(place.database.url, SELECT_SCHEMA)).toEqual([]);
    await expect(stat(place.folder)).rejects.toMatchObject({ code: 'ENOENT' });
  }, 120_000);
});

describe('a restored copy', () => {
  let copy: TestApp;
  let database: TestDatabase;
  let sink: SmtpSink;
  beforeAll(async () => {
    database = await createTestDatabase();
    made.push(database);
    sink = await startSmtpSink();
    // A table that no migration makes, and a rule of its own that must not be asked of rows that were there.
    await ask(database.url, CREATE_EDGE_TABLE);
    await ask(
      database.url,
      'create trigger refuse before insert on edge_values for each row execute function refuse_row()',
    );
    await original.db.query(
      `insert into erased_member (member_id, asked_by, erased_by, erased_at, label) values ($1, $1, $1, app_now(), 'National network, Lithuania')`,
      [leaver.memberId],
    );
    await writeFile(
      path('erasures.json'),
      JSON.stringify((await operate(original.database, folder, ['erasures'])).result),
    );
  }, 60_000);
  afterAll(async () => {
    await copy?.close();
    await sink?.close();
  });

  it('has every row of every type as it was, and the files and keys', async () => {
    expect(await findColumnTypes(original.db)).toEqual(
      expect.arrayContaining(Object.keys(EDGE_VALUES).toSorted()),
    );
    expect(Object.keys(EDGE_VALUES)).toEqual(expect.arrayContaining(await findColumnTypes(original.db)));
    const { code, result, stderr } = await operate(database, path('copy'), [
      'restore',
      whole(),
      ...locked(),
      '--erasures',
      path('erasures.json'),
    ]);
    expect({ code, result, stderr }).toMatchObject({
      code: 0,
      result: { ok: true, restored: true, quarantine: true, erasedAgain: 1 },
    });
    for (const key of ['ballot.key', 'authenticator.key', 'push.key'])
      expect(await readFile(join(path('copy'), key), 'utf8')).toBe(
        await readFile(join(path('original'), key), 'utf8'),
      );
    // In the words of the database besides the archive's own hashes.
    const rows = 'select t::text from edge_values t order by number';
    expect(await ask(database.url, rows)).toEqual(await ask(original.database.url, rows));
    const triggers = `select tgname, tgenabled from pg_trigger where tgrelid = 'edge_values'::regclass`;
    expect(await ask(database.url, triggers)).toEqual([{ tgname: 'refuse', tgenabled: 'O' }]);
    await ask(database.url, 'drop table edge_values');
    await original.db.query('drop table edge_values');
    expect(await ask(database.url, SELECT_SCHEMA)).toEqual(await ask(original.database.url, SELECT_SCHEMA));
  }, 60_000);

  it('lets members work, who sign in anew, and has an audit log that is whole', async () => {
    copy = await startApp({
      database,
      environment: { DATA_DIR: path('copy'), SMTP_URL: sink.url },
    });
    expect((await network.at(copy.url, member).get('/standards')).status).toBe(401);
    const answer = await new ApiClient(copy.url).post<SessionBody>('/session', {
      email: newcomer.email,
      passphrase: PASSPHRASE,
    });
    expect(answer.status).toBe(200);
    const there = new ApiClient(copy.url, {
      cookie: answer.headers.get('set-cookie')!.split(';')[0]!,
      csrfToken: answer.body.csrfToken!,
    });
    const { body: threads } = await there.get<unknown>(`/standards/${standardId}/threads`);
    expect(JSON.stringify(threads)).toContain(JSON.stringify(WORDS).slice(1, -1));
    expect((await replyToThread(there, standardId, threadId, 'From the copy.')).status).toBe(201);
    expect((await there.get(`/documents/${paperId}/file`)).body).toBe(PAPER);
    const added = await there.post(
      '/documents',
      documentForm({ title: 'New', audience: 'network' }, `${PAPER}%new`),
    );
    expect(added.status).toBe(201);
    await copy.app.get(AuditSealService).seal();
    const session = await openAnotherSession(copy, auditor.memberId);
    expect(await session.get('/audit/verification')).toMatchObject({ status: 200, body: { whole: true } });
    expect(await copy.db.query(`select name from member where id = $1`, [leaver.memberId])).toEqual([
      { name: 'National network, Lithuania' },
    ]);
  }, 60_000);

  it('sends nothing while it is in quarantine, and what is new after it was released by its name', async () => {
    for (const where of [original, copy]) await insertDelivery(where, 'planned now');
    expect(await new ApiClient(copy.url).get('/installation')).toMatchObject({ body: { quarantine: true } });
    // Far longer than a mail that may go out waits, as the original shows.
    await waitUntil(
      'the original has sent its mail',
      async () => (await states(original))['planned now'] === 'sent',
    );
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(await states(copy)).toEqual({
      'planned before the backup': 'uncertain',
      'planned now': 'pending',
    });
    const release = (...words: string[]) => operate(database, path('copy'), ['release', ...words]);
    expect(await release()).toMatchObject({
      code: 2,
      result: { error: expect.stringContaining('norbanet.test') },
    });
    expect(await release('norbanet.example.org')).toMatchObject({ code: 2 });
    expect(sink.letters).toEqual([]);
    expect(await release('norbanet.test')).toMatchObject({ code: 0, result: { quarantine: false } });
    const arrived = (): (string | undefined)[] => sink.letters.map(({ subject }) => subject);
    await waitUntil('the mail of the copy has arrived', () => arrived().includes('planned now'));
    expect(arrived()).not.toContain('planned before the backup');
    expect(await states(copy)).toMatchObject({ 'planned before the backup': 'uncertain' });
  }, 90_000);

  const states = async ({ db }: TestApp): Promise<Record<string, string>> =>
    Object.fromEntries(
      (
        await db.query<{ subject: string; state: string }[]>(
          `select subject, state from delivery where event like 'test %'`,
        )
      ).map(({ subject, state }) => [subject, state]),
    );
});

describe('a restore', () => {
  it('takes an archive of an older version and brings it to this one', async () => {
    const older = await emptyPlace();
    await runMigrations(
      older.database.url,
      new Set([...knownTimes()].filter((time) => time !== OLD_MIGRATION)),
    );
    const owner = { url: older.database.url, applicationUrl: older.database.url };
    const archived = await operate(owner, older.folder, [
      'backup',
      path('older.age'),
      '--recipient',
      await recipient(),
    ]);
    expect(archived).toMatchObject({ code: 0 });
    const place = await emptyPlace();
    const restored = await operate(place.database, place.folder, ['restore', path('older.age'), ...locked()]);
    expect(restored).toMatchObject({ code: 0, result: { restored: true } });
    expect(await ask(place.database.url, SELECT_SCHEMA)).toEqual(
      await ask(original.database.url, SELECT_SCHEMA),
    );
  }, 90_000);

  it('says in one sentence that its role may not make tables', async () => {
    const place = await emptyPlace();
    const asApplication = { ...place.database, url: place.database.applicationUrl };
    const refused = await operate(asApplication, place.folder, ['restore', whole(), ...locked()]);
    expect(refused.code).toBe(2);
    expect(refused.result.error).toContain('DATABASE_OWNER_URL: its role may not do this; write the role');
    expect(refused.result.error).not.toContain('frames');
    expect(await ask(place.database.url, SELECT_SCHEMA)).toEqual([]);
  });

  it('names an archive that is not there, and never blames the database', async () => {
    const place = await emptyPlace();
    const missing = path('missing.age');
    const refused = await operate(place.database, place.folder, ['restore', missing, ...locked()]);
    expect(refused.code).toBe(2);
    expect(refused.result.error).toContain(missing);
    expect(refused.result.error).not.toContain('DATABASE');
  });

  it('refuses a newer version, a used place and a strange one, and changes nothing there', async () => {
    await forge('newer.age', ({ migrations }) => ({ migrations: [...migrations, 'NextYear2099010100000'] }));
    const key = { identities: await readIdentityFile(path('key')) };
    const restore = async (database: TestDatabase, into: string, archive = whole()): Promise<string> => {
      const before = await ask(database.url, SELECT_SCHEMA);
      const config = readConfig({
        DATABASE_URL: database.applicationUrl,
        DATABASE_OWNER_URL: database.url,
        DATA_DIR: into,
      });
      const fault = await restoreArchive(config, new FolderArchive(archive), key, () => undefined).then(
        () => new Error('It was restored'),
        (error: unknown) => error as Error,
      );
      expect(fault.name).toBe('ArchiveFault');
      expect(await ask(database.url, SELECT_SCHEMA)).toEqual(before);
      return fault.message;
    };
    const place = await emptyPlace();
    expect(await restore(place.database, place.folder, path('newer.age'))).toContain('NextYear2099010100000');
    expect(await restore(original.database, path('original'))).toContain('Norbanet has been used');
    await mkdir(join(place.folder, 'files', 'aa'), { recursive: true });
    await writeFile(
      join(place.folder, 'files', 'aa', '00000000-0000-7000-8000-0000000000aa'),
      'of another network',
    );
    expect(await restore(place.database, place.folder)).toContain('files that are not of this archive');
    await rm(join(place.folder, 'files'), { recursive: true });
    await writeFile(join(place.folder, 'push.key'), 'of another network');
    // The same migrations are there already, and nothing else: this one fails where the keys are put in.
    await runMigrations(place.database.url, knownTimes());
    await ask(place.database.url, 'create table edge_values (number integer)');
    expect(await restore(place.database, place.folder)).toContain('The tables of the archive are not those');
    await ask(place.database.url, 'drop table edge_values');
    await ask(place.database.url, CREATE_EDGE_TABLE);
    expect(await restore(place.database, place.folder)).toContain('holds another key already');
    expect(await ask(place.database.url, 'select count(*)::int as members from member')).toEqual([
      { members: 0 },
    ]);
    const strange = await emptyPlace();
    await ask(strange.database.url, 'create table ledger (line text)');
    expect(await restore(strange.database, strange.folder)).toContain('tables of something else');
  }, 120_000);
});
