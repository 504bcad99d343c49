import { readFile } from 'node:fs/promises';
import { prepareFirstStart } from '../../src/first-start.ts';
import { FirstMemberService, NetworkImportExportService } from '../../src/network/index.ts';
import { auditRows, clientOf, PASSPHRASE, type SessionBody, tokenOfLink } from '../support/accounts.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/api-client.ts';

let test: TestApp;
let secretariat: ApiClient;

beforeAll(async () => {
  test = await startApp();
}, 60_000);
afterAll(() => test.close());

const importing = (format: string, text: string) =>
  secretariat.post<Record<string, unknown>>('/network/import', { format, text });
const exported = async (format: string): Promise<string> =>
  (
    await fetch(`${test.url}/api/network/export?format=${format}`, {
      headers: { cookie: secretariat.options.cookie! },
    })
  ).text();

describe('the first start', () => {
  it('takes the countries and organisations that come along, once', async () => {
    const exchange = test.app.get(NetworkImportExportService);
    expect(await exchange.importBundledNetwork()).toMatchObject({
      countries: { added: 8, updated: 0 },
      organisations: { added: 25 },
    });
    expect(await exchange.importBundledNetwork()).toBeNull();
    const [row] = await test.db.query<{ seats: string }[]>('select count(*) as seats from team_seat');
    expect(row!.seats).toBe('24');
  });

  it('gives one link where several processes start at once, and it is the valid one', async () => {
    const second = await startApp({ database: test.database });
    const told = (await Promise.all([test.app, second.app].map((app) => prepareFirstStart(app)))).flat();
    await second.close();
    const links = told.filter((line) => line.includes('/welcome#'));
    expect(links).toHaveLength(1);
    const preview = await new ApiClient(test.url).post('/links/preview', { token: tokenOfLink(links[0]!) });
    expect(preview.status).toBe(200);
  });

  it('lets the first member of the secretariat in by one link, which only the latest start gives', async () => {
    const first = test.app.get(FirstMemberService);
    const before = await first.createLink();
    const link = await first.createLink();
    expect(link).toMatch(/^http:\/\/norbanet\.test\/welcome#[\w-]{43}$/);
    const anyone = new ApiClient(test.url);
    expect(
      (await anyone.post('/links/accept', { token: tokenOfLink(before!), passphrase: PASSPHRASE })).status,
    ).toBe(410);
    const joined = await anyone.post<SessionBody>('/links/accept', {
      token: tokenOfLink(link!),
      passphrase: PASSPHRASE,
    });
    expect(joined.body.member).toMatchObject({ role: 'secretariat' });
    expect(await first.createLink()).toBeNull();
    secretariat = clientOf(test, joined);
  });
});

describe('importing the Network', () => {
  it('takes nothing of a bad file and names every fault with its line', async () => {
    const text = [
      'record,code,name,timeZone,languages,projectFunds,country,sector,kind',
      'organisation,,Naiste tugi,,,,EE,civil-society,other',
      'organisation,,Second,,,,DE,public,other',
      'organisation,,,,,,EE,public,nothing',
    ].join('\n');
    const { status, body } = await importing('csv', text);
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'import-refused',
      faults: [
        { line: 3, field: 'country', code: 'unknown-country', found: 'DE' },
        { line: 4, field: 'kind', code: 'not-in-list', found: 'nothing' },
        { line: 4, field: 'name', code: 'missing-field', found: '' },
      ],
    });
    const [row] = await test.db.query<{ count: string }[]>(
      `select count(*) from organisation where name = 'Naiste tugi'`,
    );
    expect(row!.count).toBe('0');
  });

  it('takes members as listed, seats them, and writes it down; nobody gets a mail', async () => {
    const text = JSON.stringify({
      members: [
        {
          email: 'Anna@example.org',
          name: 'Estonia, government seat',
          country: 'EE',
          organisation: 'sotsiaalkindlustusamet',
        },
      ],
      appointments: [
        { country: 'EE', seat: 'government', holder: 'anna@example.org', from: '2026-01-01', until: null },
      ],
    });
    expect((await importing('json', text)).body).toEqual({
      countries: { added: 0, updated: 0 },
      organisations: { added: 0, updated: 0 },
      members: { added: 1, updated: 0 },
      appointments: { added: 1, updated: 0 },
    });
    const { body } = await secretariat.get<{ items: object[] }>('/members?q=estonia');
    expect(body.items).toMatchObject([
      {
        email: 'anna@example.org',
        state: 'listed',
        seat: { country: 'EE', type: 'government' },
        office: null,
      },
    ]);
    const [row] = await test.db.query<{ mails: string }[]>(`select count(*) as mails from delivery`);
    expect(row!.mails).toBe('0');
    expect((await auditRows(test, 'network.imported'))[0]).toMatchObject({
      actor_role: 'secretariat',
      detail: { members: 1 },
    });
  });

  it('hands a seat on: the file ends one term and begins the next', async () => {
    const text = [
      'record,email,name,country,organisation,seat,holder,from,until',
      'member,next@example.org,The next,EE,Sotsiaalkindlustusamet,,,,',
      'appointment,,,EE,,government,anna@example.org,2026-01-01,2026-06-01',
      'appointment,,,EE,,government,next@example.org,2026-06-01,',
    ].join('\n');
    expect((await importing('csv', text)).body).toMatchObject({ appointments: { added: 1, updated: 1 } });
    const { body } = await secretariat.get<{
      seats: { holder: { name: string } | null }[];
      otherTerms: object[];
    }>('/network/teams/EE');
    expect(body.seats[0]?.holder?.name).toBe('The next');
    expect(body.otherTerms).toHaveLength(1);
  });

  it('brings exports in again without changing anything, from JSON and from CSV alike', async () => {
    const json = await exported('json');
    for (const format of ['json', 'csv']) {
      const { status, body } = await importing(format, await exported(format));
      expect([status, body]).toEqual([
        200,
        expect.objectContaining({
          members: { added: 0, updated: 3 },
          appointments: { added: 0, updated: 2 },
        }),
      ]);
      expect(await exported('json')).toBe(json);
    }
  });

  it('opens a term again that the file knows as open, and refuses that where somebody else holds the seat', async () => {
    const term = (holder: string, from: string, until: string | null) =>
      importing(
        'json',
        JSON.stringify({ appointments: [{ country: 'EE', seat: 'government', holder, from, until }] }),
      );
    const holder = async () =>
      (await secretariat.get<{ seats: { holder: { name: string } | null }[] }>('/network/teams/EE')).body
        .seats[0]?.holder?.name;
    const former = () =>
      test.db.query(
        `
          select ends_at > starts_at as was
          from appointment a
          join member m on m.id = a.member_id
          where m.email = 'anna@example.org'`,
      );
    expect(await term('anna@example.org', '2026-01-01', null)).toMatchObject({
      status: 422,
      body: { faults: [{ code: 'two-holders-at-once' }] },
    });
    expect(await former()).toEqual([{ was: true }]);
    expect((await term('next@example.org', '2026-06-01', '2026-07-01')).status).toBe(200);
    expect(await holder()).toBeUndefined();
    expect((await term('next@example.org', '2026-06-01', null)).status).toBe(200);
    expect(await holder()).toBe('The next');
  });

  it('cannot give an office or a state, whatever the file says', async () => {
    const text =
      '{ "members": [\n{ "email": "x@example.org", "name": "X", "country": "EE", "organisation": ' +
      '"Sotsiaalkindlustusamet", "office": "secretariat" } ] }';
    expect((await importing('json', text)).body).toMatchObject({
      faults: [{ line: 2, field: 'office', code: 'unknown-field' }],
    });
  });

  it('refuses what is no file of ours in a moment', async () => {
    for (const [format, text] of [
      ['json', '['.repeat(200_000)],
      ['csv', '"'],
      ['json', ''],
      ['csv', '\u0001'],
    ] as const) {
      expect((await importing(format, text)).body).toMatchObject({ code: 'import-refused' });
    }
    for (const [format, text] of [
      ['xml', '<a/>'],
      ['csv', '\u0000'],
    ] as const) {
      expect((await importing(format, text)).body).toMatchObject({ code: 'invalid-input' });
    }
  });
});

describe('exporting the Network', () => {
  it('is a download that the audit log knows of, and a spreadsheet runs nothing in it', async () => {
    await test.db.query(
      `update organisation set name = '=HYPERLINK("http://evil.example")' where name = 'Rigspolitiet'`,
    );
    const response = await fetch(`${test.url}/api/network/export?format=csv`, {
      headers: { cookie: secretariat.options.cookie! },
    });
    expect(response.headers.get('content-disposition')).toBe('attachment; filename=network.csv');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await response.text()).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect((await auditRows(test, 'network.exported'))[0]).toMatchObject({ detail: { format: 'csv' } });
  });

  it('holds the shipped file’s organisations', async () => {
    const shipped = JSON.parse(await readFile('src/network/data/network.json', 'utf8')) as {
      countries: object[];
      organisations: { name: string }[];
    };
    const out = JSON.parse(await exported('json')) as typeof shipped;
    expect(out.countries).toEqual(
      shipped.countries.toSorted((a, b) =>
        (a as { code: string }).code < (b as { code: string }).code ? -1 : 1,
      ),
    );
    expect(out.organisations.map(({ name }) => name)).toEqual(
      expect.arrayContaining(
        shipped.organisations.map(({ name }) => name).filter((name) => name !== 'Rigspolitiet'),
      ),
    );
  });
});
