import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditSealService } from '../../src/audit/audit-seal.service.ts';
import { JobRegistry } from '../../src/platform/jobs/job-registry.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { ErasureService } from '../../src/privacy/index.ts';
import { isKept, KEPT_TEXTS } from '../../src/privacy/testing.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDemoCopy, type DemoCopy } from '../support/demo-template.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { succeeded } from '../support/meetings.ts';

interface Erasure {
  readonly label: string;
  readonly askedAt: string | null;
  readonly erasedAt: string | null;
}
interface Found {
  readonly id: string;
  readonly email: string;
}

/** As nobody else is called, so that the whole database can be searched for it. */
const NAME = 'Xenophontia Quillfeather';
const ADDRESS = 'xenophontia.quillfeather@agency.example.org';
const PHONE = '+372 5550 1961';

let demo: DemoCopy;
let folder: string;
let test: TestApp;
let secretariat: ApiClient;
let auditor: ApiClient;
let leaver: Found;

beforeAll(async () => {
  demo = await createDemoCopy();
  folder = await mkdtemp(join(tmpdir(), 'norbanet-erasure-'));
  await cp(demo.files, folder, { recursive: true });
  test = await startApp({ database: demo.database, environment: { ROLE: 'api', DATA_DIR: folder } });
  leaver = await memberOf('ee-ngo@example.org');
  secretariat = await openAnotherSession(test, (await memberOf('secretariat@example.org')).id);
  auditor = await openAnotherSession(test, (await memberOf('auditor@example.org')).id);
  await spread();
}, 400_000);
afterAll(async () => {
  await test?.close();
  await demo?.database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function memberOf(email: string): Promise<Found> {
  const [member] = await test.db.query<[Found]>('select id, email from member where email = $1', [email]);
  return member;
}

/** The name, the address and the telephone wherever they come to stand in daily work. */
async function spread(): Promise<void> {
  const { id } = leaver;
  await test.db.query('update member set name = $2, email = $3 where id = $1', [id, NAME, ADDRESS]);
  await test.db.query(
    `
      insert into seat_contact (
        appointment_id, email, phone, publish_name, publish_email, publish_phone, changed_at
      )
      select id, $2, $3, true, true, true, app_now()
      from appointment
      where member_id = $1
      on conflict (appointment_id) do update set email = excluded.email, phone = excluded.phone`,
    [id, ADDRESS, PHONE],
  );
  await test.db.query(
    `update comment set text = text || ' Ask @${NAME}, or ${ADDRESS}.', called_as = array[$1]`,
    [NAME],
  );
  await test.db.query(`update minutes_entry set text = text || ' ${NAME} reported.'`);
  await test.db.query(`update meeting set note = 'Call ${NAME}: ${PHONE}'`);
  await test.db.query(`update delivery set text = 'Dear ${NAME}', address = $1 where recipient_id = $2`, [
    ADDRESS,
    id,
  ]);
  await test.db.query(
    `
      insert into live_event (room, number, type, payload, at)
      values ('test:1', 1, 'said', $1, app_now())
      on conflict do nothing`,
    [JSON.stringify({ by: { fullName: NAME } })],
  );
}

/** Tables in whose rows any of the words stand, in whatever column. */
async function tablesWith(words: readonly string[]): Promise<string[]> {
  const tables = await test.db.query<{ name: string }[]>(`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name
    from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`);
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await test.db.query<[{ rows: number }]>(
      `select count(*)::int as rows from ${name} t where t::text ilike any($1)`,
      [words.map((word) => `%${word}%`)],
    );
    if (row.rows > 0) found.push(name.replace('public.', ''));
  }
  return found.toSorted();
}

async function updateSearchIndex(): Promise<void> {
  const job = test.app.get(JobRegistry).byQueue().get('search')!.get('update-search-index')!;
  for (let stale = 1; stale > 0;) {
    await job.handler.run({});
    [{ stale }] = await test.db.query<[{ stale: number }]>('select count(*)::int as stale from search_stale');
  }
}

const path = (rest = ''): string => `/members/${leaver.id}/erasure${rest}`;

describe('the erasure of a member', () => {
  it('is for whoever has left', async () => {
    expect(await secretariat.get(path())).toMatchObject({ status: 404 });
    expect(await secretariat.post(path())).toMatchObject({ status: 404 });
    succeeded(await secretariat.post(`/members/${leaver.id}/leave`));
    expect(succeeded(await secretariat.get<Erasure>(path()))).toEqual({
      label: 'NGO seat, Estonia',
      askedAt: null,
      erasedAt: null,
    });
  });

  it('is prepared first, and can then be withdrawn', async () => {
    expect(await secretariat.post(path('/carry-out'))).toMatchObject({ status: 404 });
    expect(succeeded(await secretariat.post<Erasure>(path()))).toMatchObject({
      askedAt: expect.any(String),
      erasedAt: null,
    });
    expect(await secretariat.post(path())).toMatchObject({ status: 404 });
    succeeded(await secretariat.del(path()));
    expect(await secretariat.del(path())).toMatchObject({ status: 404 });
    succeeded(await secretariat.post(path()));
    expect(await tablesWith([NAME])).toContain('member');
  });

  it('leaves the name, the address and the telephone nowhere, but where it is said why', async () => {
    await test.app.get(OutboxRelay).drain();
    await updateSearchIndex();
    expect(await tablesWith(['quillfeather'])).toContain('search_entry');
    const before = await tablesWith([NAME, ADDRESS, PHONE]);
    expect(before).toEqual(expect.arrayContaining(['comment', 'delivery', 'minutes_entry', 'seat_contact']));
    const { label, erasedAt } = succeeded(await secretariat.post<Erasure>(path('/carry-out')));
    expect({ label, erasedAt }).toEqual({ label: 'NGO seat, Estonia', erasedAt: expect.any(String) });
    const left = await tablesWith([NAME, ADDRESS, PHONE]);
    expect(left.filter((table) => !isKept(table))).toEqual([]);
    expect(Object.values(KEPT_TEXTS).every((reason) => reason.length > 3)).toBe(true);
    expect(left.filter((table) => table.startsWith('audit_'))).toEqual([]);
    // The search follows: neither the whole name nor a part of it leads anywhere.
    await updateSearchIndex();
    expect(await tablesWith(['quillfeather'])).toEqual([]);
  });

  it('says the seat wherever it said the name, and keeps votes and minutes', async () => {
    const [comment] = await test.db.query<[{ text: string; called_as: string[] }]>(
      'select text, called_as from comment limit 1',
    );
    expect(comment.text).toContain('Ask @NGO seat, Estonia, or NGO seat, Estonia.');
    expect(comment.called_as).toEqual(['NGO seat, Estonia']);
    const member = succeeded(
      await secretariat.get<{ name: string; email: string; state: string }>(`/members/${leaver.id}`),
    );
    expect(member).toMatchObject({ name: 'NGO seat, Estonia', email: '', state: 'left' });
    const [kept] = await test.db.query<[{ entries: number; papers: number }]>(
      `
        select (select count(*)::int from minutes_entry) as entries,
          (select count(*)::int from ballot_paper where cast_by = $1) as papers`,
      [leaver.id],
    );
    expect(kept.entries).toBeGreaterThan(0);
    expect(kept.papers).toBeGreaterThan(0);
  });

  it('cannot be undone, repeated or written to, and the audit log is whole', async () => {
    expect(await secretariat.post(path('/carry-out'))).toMatchObject({ status: 404 });
    expect(await secretariat.del(path())).toMatchObject({ status: 404 });
    expect(await secretariat.post(`/members/${leaver.id}/invitation`)).toMatchObject({ status: 404 });
    await test.app.get(AuditSealService).seal();
    expect(succeeded(await auditor.get<{ whole: boolean }>('/audit/verification'))).toMatchObject({
      whole: true,
    });
  });

  it('is done again after a backup has brought the name back', async () => {
    const [note] = await test.db.query<[{ label: string }]>(
      'select label from erased_member where member_id = $1',
      [leaver.id],
    );
    await spread();
    await test.app.get(ErasureService).repeat(leaver.id, note.label);
    expect((await tablesWith([NAME, ADDRESS, PHONE])).filter((table) => !isKept(table))).toEqual([]);
  });
});
