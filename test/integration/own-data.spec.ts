import { OWN_DATA_LIMITS } from '@nbn/contracts';
import { DATA_CATALOGUE } from '../../src/privacy/testing.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { EARLY_2027, createScheduledMeeting, setClockAt } from '../support/meetings.ts';
import { createDraft } from '../support/standards.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';

interface Part {
  readonly title: string;
  readonly table: string;
  readonly namedIn: string | null;
  readonly purpose: string;
  readonly kept: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}
interface OwnData {
  readonly format: string;
  readonly parts: readonly Part[];
}

const REMARK = 'I arrive on the evening before.';
const OTHER_REMARK = 'I come by the late train.';
const MEETING = 'Autumn meeting of the teams';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let estonia: TestMember;
let meeting: string;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(test.database, EARLY_2027);
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'ngo');
  estonia = await network.as('EE', 'ngo');
  ({ id: meeting } = await createScheduledMeeting(
    secretariat,
    { title: MEETING, startsAt: '2027-04-21T10:00', endsAt: '2027-04-21T16:00' },
    { countries: ['LV', 'EE'] },
  ));
  // A remark comes with an answer by mail.
  for (const [who, remark] of [
    [latvia, REMARK],
    [estonia, OTHER_REMARK],
  ] as const)
    await test.db.query('update meeting_invitation set remark = $2 where member_id = $1', [
      who.memberId,
      remark,
    ]);
  await createDraft(latvia);
});
afterAll(() => test.close());

async function take(who: TestMember): Promise<{ text: string; data: OwnData; headers: Headers }> {
  const response = await fetch(`${test.url}/api/my-data/file`, { headers: { cookie: who.options.cookie! } });
  expect(response.status).toBe(200);
  const text = await response.text();
  return { text, data: JSON.parse(text) as OwnData, headers: response.headers };
}

const rowsOf = ({ parts }: OwnData, table: string): Part['rows'] =>
  parts.filter((part) => part.table === table && part.namedIn === null).flatMap(({ rows }) => rows);

describe('the copy of one’s own data', () => {
  it('is a file with what is held about the member, and why, and until when', async () => {
    const { data, headers } = await take(latvia);
    expect(headers.get('content-disposition')).toContain('attachment');
    expect(headers.get('cache-control')).toContain('no-store');
    expect(data.format).toBe('norbanet-own-data-1');
    expect(rowsOf(data, 'member')).toMatchObject([{ id: latvia.memberId, email: latvia.email }]);
    expect(rowsOf(data, 'meeting_invitation')).toMatchObject([{ meeting_id: meeting, remark: REMARK }]);
    expect(rowsOf(data, 'appointment')).toHaveLength(1);
    expect(rowsOf(data, 'session').length).toBeGreaterThan(0);
    expect(rowsOf(data, 'audit_entry').map(({ action }) => action)).toContain('own-data.taken');
    const standards = data.parts.find(
      ({ table, namedIn }) => table === 'standard' && namedIn === 'created_by',
    );
    expect(standards?.rows).toEqual([{ id: expect.any(String), created_at: expect.any(String) }]);
    expect(data.parts.filter(({ purpose, kept, title }) => !purpose || !kept || !title)).toEqual([]);
  });

  it('holds no secrets, no words and no names of others, and of what belongs to others no words', async () => {
    const { text, data } = await take(latvia);
    expect(text).not.toContain(OTHER_REMARK);
    expect(text).not.toContain(MEETING);
    expect(text).not.toContain(estonia.memberId);
    expect(text).not.toContain(secretariat.memberId);
    const kinds = ['account', 'other people'] as const;
    const withheld = data.parts.flatMap(({ table, rows }) => {
      const { columns, own } = DATA_CATALOGUE.tables[table]!;
      const hidden = kinds.flatMap((kind) => columns[kind] ?? []);
      const shown = new Set(rows.flatMap((row) => Object.keys(row)));
      return hidden.filter((column) => shown.has(column) && !own?.words?.includes(column));
    });
    expect(withheld).toEqual([]);
  });

  it('goes through every table that names a member, by the catalogue, whatever the member did', async () => {
    // Each statement runs: a table that is new is in the copy as soon as it is in the catalogue.
    const { data } = await take(estonia);
    expect(data.parts.length).toBeGreaterThan(5);
  });

  it('is in the audit log, and can be taken some times a day', async () => {
    const who = await network.as('FI', 'ngo');
    for (let copy = 0; copy < OWN_DATA_LIMITS.perDay; copy += 1) await take(who);
    expect(await who.get('/my-data/file')).toMatchObject({
      status: 429,
      body: { code: 'too-many-requests' },
    });
    const [row] = await test.db.query<[{ copies: number }]>(
      `
        select count(*)::int as copies
        from audit_entry
        where action = 'own-data.taken' and actor_id = $1`,
      [who.memberId],
    );
    expect(row.copies).toBe(OWN_DATA_LIMITS.perDay);
  });
});
