import { Client } from 'pg';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { AuditSealService } from '../../src/audit/audit-seal.service.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { addDocument } from '../support/documents.ts';
import { succeeded } from '../support/meetings.ts';

interface Entry {
  seq: string;
  action: string;
  objectId: string;
  actorId?: string | null;
}
interface List {
  items: Entry[];
  next: string | null;
}
interface Result {
  whole: boolean;
  seals: number;
  rows: number;
  unsealed: number;
  head: string | null;
  broken: { fault: string; seq: string; seal: number } | null;
}

/** An entry of the directory with a telephone number that teams may view. */
const ENTRY = {
  roleTitle: null,
  mailbox: null,
  phone: '+372 600 1122',
  hours: null,
  about: null,
  fields: [],
  languages: [],
  audiences: { phone: 'teams' },
  askable: [],
};

let test: TestApp;
let network: TestNetwork;
let auditor: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  auditor = await network.auditor();
}, 30_000);
// Each test begins with an empty log, numbered from one.
beforeEach(() => behindTheBack('truncate audit_entry restart identity', 'truncate audit_seal'));
afterAll(() => test.close());

const note = (...actions: string[]) =>
  test.app.get(UnitOfWork).run(SYSTEM, (tx) => {
    for (const action of actions)
      tx.audit({ action, object: { kind: 'test', id: newId() }, detail: { b: 1, a: 'x' } });
    return Promise.resolve();
  });
const seal = () => test.app.get(AuditSealService).seal();
const verify = async (): Promise<Result> => (await auditor.get<Result>('/audit/verification')).body;

/** What only somebody with the database's own password could do. */
async function behindTheBack(...statements: string[]): Promise<void> {
  for (const table of ['audit_entry', 'audit_seal'])
    await test.db.query(`alter table ${table} disable trigger all`);
  for (const statement of statements) await test.db.query(statement);
  for (const table of ['audit_entry', 'audit_seal'])
    await test.db.query(`alter table ${table} enable trigger all`);
}

describe('the sealed log', () => {
  it('is whole as long as nobody touched it', async () => {
    expect(await verify()).toMatchObject({ whole: true, seals: 0, rows: 0, head: null, broken: null });
    await note('test.one', 'test.two', 'test.three');
    expect(await seal()).toBe(4);
    const first = await verify();
    expect(first).toMatchObject({ whole: true, seals: 1, rows: 4, unsealed: 0, broken: null });
    await note('test.four');
    expect(await verify()).toMatchObject({ seals: 1, unsealed: 2, head: first.head });
    await seal();
    const second = await verify();
    expect(second).toMatchObject({ whole: true, seals: 2 });
    expect(second.head).not.toBe(first.head);
    await seal();
    expect(await seal()).toBe(0);
  });

  it.each<[string, string, { fault: string; seq: string }]>([
    [
      'a changed action',
      `update audit_entry set action = 'test.other' where seq = 2`,
      { fault: 'changed', seq: '2' },
    ],
    [
      'another actor',
      `update audit_entry set actor_id = gen_random_uuid() where seq = 3`,
      { fault: 'changed', seq: '3' },
    ],
    [
      'a microsecond',
      `update audit_entry set at = at + interval '1 microsecond' where seq = 1`,
      { fault: 'changed', seq: '1' },
    ],
    [
      'a detail',
      `update audit_entry set detail = detail || '{"a":"y"}' where seq = 5`,
      { fault: 'changed', seq: '5' },
    ],
    ['a row taken out', 'delete from audit_entry where seq = 4', { fault: 'missing', seq: '4' }],
    ['the first row taken out', 'delete from audit_entry where seq = 1', { fault: 'missing', seq: '1' }],
    [
      'a row put in',
      `
        insert into audit_entry (id, seq, at, actor_role, action, object_kind, object_id) overriding system
          value
        values (gen_random_uuid(), 0, now(), 'system', 'test.false', 'test', 'x')`,
      { fault: 'added', seq: '0' },
    ],
    [
      'the first of two',
      `update audit_entry set action = 'test.other' where seq in (2, 5)`,
      { fault: 'changed', seq: '2' },
    ],
    [
      'a seal with another hash',
      `update audit_seal set hash = sha256('x') where number = 1`,
      { fault: 'seal', seq: '1' },
    ],
    ['a seal taken out', 'delete from audit_seal where number = 1', { fault: 'seal', seq: '4' }],
    [
      'a digest made to fit',
      `update audit_seal set digests = overlay(digests placing sha256('x') from 1 for 32) where number = 2`,
      { fault: 'seal', seq: '4' },
    ],
  ])('names %s', async (_, statement, broken) => {
    await note('test.one', 'test.two', 'test.three');
    await seal();
    await note('test.four', 'test.five');
    await seal();
    await behindTheBack(statement);
    const result = await verify();
    expect(result).toMatchObject({ whole: false, broken });
  });

  it('cannot be changed by the application itself', async () => {
    await note('test.one');
    await seal();
    for (const statement of [
      'update audit_seal set count = 2',
      'delete from audit_seal',
      'truncate audit_seal',
    ])
      await expect(test.db.query(statement)).rejects.toThrow('append-only');
  });

  it('never leaves out a row that was begun earlier and is committed later', async () => {
    const slow = new Client({ connectionString: test.database.url });
    await slow.connect();
    await slow.query('begin');
    await slow.query(
      `
        insert into audit_entry (id, at, actor_role, action, object_kind, object_id)
        values ($1, app_now(), 'system', 'test.slow', 'test', 'x')`,
      [newId()],
    );
    await note('test.quick');
    expect(await seal()).toBe(0);
    await slow.query('commit');
    await slow.end();
    expect(await seal()).toBe(2);
    expect(await verify()).toMatchObject({ whole: true, rows: 2 });
  });

  it('skips numbers whose transactions came to nothing', async () => {
    await note('test.one');
    await expect(
      test.app.get(UnitOfWork).run(SYSTEM, async (tx) => {
        await tx.manager.query(
          `
            insert into audit_entry (id, at, actor_role, action, object_kind, object_id)
            values ($1, app_now(), 'system', 'test.gone', 'test', 'x')`,
          [newId()],
        );
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await note('test.two');
    expect(await seal()).toBe(2);
    expect(await verify()).toMatchObject({ whole: true, rows: 2 });
  });

  it('is sealed once when two processes seal at once', async () => {
    await note(...Array.from({ length: 50 }, (_, i) => `test.n${i % 10}`));
    const sealed = await Promise.all([seal(), seal(), seal()]);
    expect(sealed.reduce((sum, count) => sum + count, 0)).toBe(50);
    expect(await verify()).toMatchObject({ whole: true, rows: 50 });
  });
});

describe('reading the log', () => {
  it('an auditor finds among who read a document who downloaded it, by a link too, and no page twice', async () => {
    const [secretariat, estonia] = [await network.secretariat(), await network.as('EE', 'ngo')];
    const [{ id }, other] = [await addDocument(secretariat), await addDocument(secretariat)];
    for (const each of [id, other.id]) succeeded(await estonia.get(`/documents/${each}/versions/1/file`));
    const link = newId();
    await test.db.query(
      `
        insert into document_share_link (
          id, document_id, token_hash, code_hash, wrong_codes, recipient, created_by, created_at, expires_at
        )
        values ($1, $2, '\\x00', '\\x00', 0, 'Somebody outside', $3, app_now(), app_now() + interval '1 day')`,
      [link, id, secretariat.memberId],
    );
    await test.db.query(
      `
        insert into document_download (id, document_id, version, link_id, at)
        values ($1, $2, 1, $3, app_now() + interval '1 hour')`,
      [newId(), id, link],
    );
    await test.db.query(
      `
        insert into audit_entry (id, at, actor_id, actor_role, action, object_kind, object_id)
        values ($1, app_now() - interval '1 hour', $2, 'secretariat', 'kept-paper.kept', 'document', $3)`,
      [newId(), secretariat.memberId, id],
    );
    const found = async (query: string) => (await auditor.get<List>(`/audit?objectId=${id}&${query}`)).body;
    const { items } = await found('reads=true');
    expect(items).toMatchObject([
      { seq: null, action: 'document.downloaded-by-link', actorId: null, detail: { version: 1 } },
      {
        seq: null,
        action: 'document.downloaded',
        actorId: estonia.memberId,
        objectKind: 'document',
        objectId: id,
      },
      { seq: expect.stringMatching(/^\d+$/), action: 'kept-paper.kept', actorId: secretariat.memberId },
    ]);
    const paged: unknown[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: List = await found(`reads=true&limit=1${after && `&after=${after}`}`);
      paged.push(...page.items);
      after = page.next;
    }
    expect(paged).toEqual(items);
    expect((await found(`reads=true&actorId=${estonia.memberId}`)).items).toEqual([items[1]]);
    expect((await found('action=document.downloaded')).items).toEqual([items[1]]);
    expect((await found('reads=true&objectKind=standard')).items).toEqual([]);
    expect((await found('reads=true&to=2020-01-01')).items).toEqual([]);
  });

  it('a member reads what they did themselves, a page at a time, and nothing of others', async () => {
    const secretariat = await network.secretariat();
    const estonia = await network.as('EE', 'ngo');
    for (const member of [secretariat, estonia]) await member.post('/calendar-feed');
    for (let i = 0; i < 2; i++) await estonia.post('/calendar-feed');
    const first = (await estonia.get<List>('/audit/mine?limit=2')).body;
    const rest = (await estonia.get<List>(`/audit/mine?limit=2&after=${first.next}`)).body;
    expect([...first.items, ...rest.items].map(({ action }) => action)).toEqual(
      Array.from({ length: 3 }, () => 'calendar-feed.renewed'),
    );
    expect([first.items.length, rest.next]).toEqual([2, null]);
    expect(new Set([...first.items, ...rest.items].map(({ seq }) => seq)).size).toBe(3);
    expect(JSON.stringify(first)).not.toContain(secretariat.memberId);
  });

  it('an auditor reads all as ids, by member, object and verb, and that is noted too', async () => {
    const estonia = await network.as('EE', 'ngo');
    await estonia.post('/calendar-feed');
    await note('test.one');
    const { items } = (await auditor.get<List>(`/audit?actorId=${estonia.memberId}`)).body;
    expect(items).toMatchObject([{ action: 'calendar-feed.renewed', actorId: estonia.memberId }]);
    expect((await auditor.get<List>('/audit?action=test.one')).body.items).toHaveLength(1);
    const all = await auditor.get<List>('/audit');
    expect(all.body.items.map(({ action }) => action)).toEqual([
      'audit.read',
      'audit.read',
      'test.one',
      'calendar-feed.renewed',
    ]);
    expect(JSON.stringify(all.body)).not.toMatch(/@example\.org|ee-ngo/);
    expect((await auditor.get('/audit?action=1%3D1')).body).toMatchObject({ code: 'invalid-input' });
    expect((await auditor.get('/audit?after=WyJ4Il0')).status).toBe(400);
  });

  it('an auditor finds who read a record between two days, whatever its kind', async () => {
    const id = newId();
    const at = (action: string, day: string, kind = 'standard') =>
      test.db.query(
        `
          insert into audit_entry (id, at, actor_role, action, object_kind, object_id)
          values ($1, $2, 'system', $3, $4, $5)`,
        [newId(), `${day}T12:00:00Z`, action, kind, id],
      );
    await at('standard.taken', '2027-03-01');
    await at('standard.changed', '2027-03-02');
    await at('standard.taken', '2027-03-03');
    await at('kept-paper.kept', '2027-03-03', 'document');
    const found = async (query: string) =>
      (await auditor.get<List>(`/audit?objectId=${id}&${query}`)).body.items.map(({ action }) => action);
    expect(await found('')).toHaveLength(4);
    expect(await found('reads=true')).toEqual(['kept-paper.kept', 'standard.taken', 'standard.taken']);
    expect(await found('reads=true&from=2027-03-02&to=2027-03-03&objectKind=standard')).toEqual([
      'standard.taken',
    ]);
    expect(await found('to=2027-03-01')).toEqual(['standard.taken']);
    expect(await found('from=2027-03-04')).toEqual([]);
    expect(await found('reads=true&action=standard.changed')).toEqual([]);
    expect((await auditor.get<{ items: string[] }>('/audit/kinds')).body.items).toEqual(
      expect.arrayContaining(['audit-log', 'document', 'standard']),
    );
    expect((await auditor.get('/audit?from=2027-02-30')).status).toBe(400);
  });

  it('a member sees who saw what of theirs, by name only where that was promised', async () => {
    const [estonia, latvia] = [await network.as('EE', 'ngo'), await network.as('LV', 'government')];
    const entry = await estonia.post<{ id: string }>('/directory/entries', {
      ...ENTRY,
      subject: 'member',
    });
    expect(entry.status).toBe(201);
    expect((await latvia.post(`/directory/entries/${entry.body.id}/reveal`, { field: 'phone' })).status).toBe(
      200,
    );
    await (await network.secretariat()).get('/network/export?format=json');
    const { items } = (await estonia.get<{ items: object[] }>('/audit/accesses')).body;
    expect(items).toMatchObject([
      { action: 'network.exported', role: 'secretariat', name: null, organisation: null, field: null },
      { action: 'directory.revealed', role: 'team', name: 'lv-government', field: 'phone' },
    ]);
    const others = (await latvia.get<{ items: object[] }>('/audit/accesses')).body.items;
    expect(others).toMatchObject([{ action: 'network.exported' }]);
  });

  it('a member sees who downloaded their documents, as the library says it, and no page twice', async () => {
    const [owner, liaison] = [await network.as('SE', 'ngo'), await network.networkMember('FI')];
    const [{ id }, open, others] = [
      await addDocument(owner, { title: 'Notes on shelter' }),
      await addDocument(owner),
      await addDocument(await network.as('FI', 'government')),
    ];
    for (const each of [id, open.id, others.id]) {
      succeeded(await liaison.get(`/documents/${each}/versions/1/file`));
      succeeded(await owner.get(`/documents/${each}/versions/1/file`));
    }
    await test.db.query(`update document set audience = 'public' where id = $1`, [open.id]);
    const accesses = async (query = '') => (await owner.get<List>(`/audit/accesses?${query}`)).body;
    const { items } = await accesses();
    const document = { id, title: 'Notes on shelter' };
    expect(items[0]).toMatchObject({ action: 'document.downloaded', document, role: null, field: null });
    expect(JSON.stringify(items)).not.toContain(open.id);
    expect(JSON.stringify(items)).not.toContain(others.id);
    const [taken] = (
      await owner.get<{ items: { by: object }[] }>(`/documents/${id}/downloads`)
    ).body.items.filter(({ by }) => 'memberId' in by && by.memberId === liaison.memberId);
    const { name, organisation } = items[0] as unknown as Record<string, string>;
    expect(taken!.by).toMatchObject({ name, organisation });
    const paged: unknown[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: List = await accesses(`limit=1${after && `&after=${after}`}`);
      paged.push(...page.items);
      after = page.next;
    }
    expect(paged).toEqual(items);
  });

  it.each(['secretariat', 'team', 'police', 'observer'])('%s reads only their own', async (who) => {
    const member = {
      secretariat: () => network.secretariat(),
      team: () => network.as('EE', 'ngo'),
      police: () => network.networkMember('EE'),
      observer: () => network.observer(),
    }[who]!;
    const reader = await member();
    expect((await reader.get('/audit')).status).toBe(404);
    expect((await reader.get('/audit/verification')).status).toBe(404);
    expect((await reader.get('/audit/mine')).status).toBe(200);
    expect((await network.anonymous().get('/audit/mine')).status).toBe(401);
  });
});
