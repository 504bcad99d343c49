import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HELD_TEXT_RELEASE_LIMITS, TEXT_CLAIMS_HEADER } from '@nbn/contracts';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { Config } from '../../src/platform/config/config.ts';
import type {
  SafeguardingCounts,
  SafeguardingReportList,
  SafeguardingReportView,
} from '../../src/safeguarding/dto/report.view.ts';
import { log } from '../../src/platform/log/log.ts';
import { RULES_VERSION } from '@nbn/safeguarding';
import type { SweepList, SweepView } from '../../src/safeguarding/dto/sweep.view.ts';
import { EXCLUDED_TABLES } from '../../src/safeguarding/sweep/excluded-tables.ts';
import { StoredTextQuery } from '../../src/safeguarding/sweep/stored-text.query.ts';
import { SweepStoredTextsJob } from '../../src/safeguarding/sweep/sweep-stored-texts.job.ts';
import { SweepRunnerService } from '../../src/safeguarding/sweep/sweep-runner.service.ts';
import { waitUntil } from '../support/wait-until.ts';
import { ScanPool } from '../../src/safeguarding/scan/scan-pool.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { ThreadView } from '../../src/standards/threads/dto/thread.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDraft, openThread } from '../support/standards.ts';
import { meetingDraftBody } from '../support/meetings.ts';

/**
 * Made up, with a check character that fits; each test has its own, so that a trace of one is a trace of that
 * test.
 */
const FINNISH = '131052-308T';
const ESTONIAN = '36805280109';
const ANOTHER_ESTONIAN = '48007249634';
const UNSEEN = '39201249905';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let secretariat: TestMember;
let draft: StandardView;
/** Everything that the application logs, down to the finest level. */
const logged: string[] = [];
let thread: ThreadView;

beforeAll(async () => {
  const redis = process.env['TEST_REDIS_URL'];
  test = await startApp({ environment: redis ? { REDIS_URL: redis } : {} });
  log.level = 'trace';
  Object.assign(log, { [pino.symbols.streamSym]: { write: (line: string) => logged.push(line) } });
  network = await createTestNetwork(test);
  [denmark, secretariat] = [await network.as('DK', 'government'), await network.secretariat()];
  draft = await createDraft(denmark);
  thread = (await openThread(denmark, draft, null)).body;
});
beforeEach(() => test.db.query('truncate safeguarding_report, safeguarding_release'));
afterAll(() => test.close());

interface Refusal {
  code: string;
  report: string;
  claim: string;
}
const say = (text: string, by: TestMember = denmark, claim?: string) =>
  by.post(
    `/standards/${draft.id}/threads/${thread.id}/comments`,
    { key: randomUUID(), text },
    claim === undefined ? {} : { [TEXT_CLAIMS_HEADER]: claim },
  );
const held = async (text: string, by = denmark): Promise<Refusal> =>
  (await say(text, by)).body as unknown as Refusal;
const reports = async (query = ''): Promise<SafeguardingReportView[]> =>
  (await secretariat.get<SafeguardingReportList>(`/safeguarding/reports${query}`)).body.items;

/**
 * Every row of every table, every file, every line that was logged and every key of Redis that holds the
 * words.
 */
async function tracesOf(words: string): Promise<string[]> {
  return [
    ...(await rowsWith(words)),
    ...(await filesWith(words)),
    ...logged.filter((line) => line.includes(words)),
    ...(await keysWith(words)),
  ];
}

async function filesWith(words: string): Promise<string[]> {
  const folder = test.app.get(Config).DATA_DIR;
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(names.map(async (name) => name + (await readFile(name, 'latin1'))));
  return texts.filter((text) => text.includes(words));
}

async function keysWith(words: string): Promise<string[]> {
  const url = process.env['TEST_REDIS_URL'];
  if (!url) return [];
  const redis = new Redis(url);
  const found: string[] = [];
  for (const key of await redis.keys('*'))
    if ((await redis.dump(key))?.includes(words) || key.includes(words)) found.push(key);
  await redis.quit();
  return found;
}

async function rowsWith(words: string): Promise<string[]> {
  const tables = await test.db.query<{ name: string }[]>(
    `
      select format('%I.%I', schemaname, tablename) as name
      from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [{ rows }] = await test.db.query<[{ rows: number }]>(
      `select count(*)::int as rows from ${name} as one where one::text like '%' || $1 || '%'`,
      [words],
    );
    if (rows > 0) found.push(name);
  }
  return found;
}

it('what is there is found by the search for traces', async () => {
  await say('Words that stay.');
  log.info({ text: 'x' }, 'Words that stay.');
  const found = await tracesOf('Words that stay.');
  expect(found.some((one) => one.includes('comment'))).toBe(true);
  expect(found.some((one) => one.startsWith('{'))).toBe(true);
});

describe('a text with somebody’s identity number', () => {
  it('is refused with kind and place, and leaves no trace of the number anywhere', async () => {
    const { status, body } = await say(`The client ${FINNISH} asked for a lawyer.`);
    expect([status, body]).toMatchObject([
      422,
      { code: 'personal-data-found', findings: [{ field: 'text', kind: 'fi_hetu', start: 11, length: 11 }] },
    ]);
    expect(JSON.stringify(body)).not.toContain(FINNISH);
    expect(await tracesOf(FINNISH)).toEqual([]);
    expect(await reports()).toMatchObject([
      {
        kinds: ['fi_hetu'],
        outcome: 'held',
        country: 'DK',
        member: { name: 'dk-government' },
        place: 'POST /api/standards/:standardId/threads/:threadId/comments',
        releasedUntil: null,
      },
    ]);
  });

  it('is refused in whatever dress it comes', async () => {
    for (const number of ['131052\u2011308T', '１３１０５２－３０８Ｔ', '1310\u200B52-308t', '131052-\n308T'])
      expect([number, (await say(number)).status]).toEqual([number, 422]);
  });

  it('passes when it is masked', async () => {
    expect((await say('The client [removed: identity number] asked for a lawyer.')).status).toBe(201);
    expect(await reports()).toEqual([]);
  });

  it.each<[string, () => Promise<{ status: number; body: object }>]>([
    [
      'the title of a standard',
      () => denmark.post('/standards', { title: `Case ${ESTONIAN}`, audience: 'teams' }),
    ],
    [
      'a clause',
      () =>
        denmark.post(`/standards/${draft.id}/clauses`, {
          afterId: null,
          kind: 'clause',
          level: 1,
          text: `As with ${ESTONIAN}`,
        }),
    ],
    [
      'an edited clause',
      () =>
        denmark.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, {
          revision: draft.clauses[0]!.revision,
          text: `As with ${ESTONIAN}`,
        }),
    ],
    ['the name of a file', () => denmark.post('/documents', fileNamed(`${ESTONIAN}.pdf`, 'Report'))],
    [
      'the title of a document',
      () => denmark.post('/documents', fileNamed('report.pdf', `Report on ${ESTONIAN}`)),
    ],
    [
      'the name of an invited member',
      () =>
        secretariat.post('/members', {
          name: `Anna ${ESTONIAN}`,
          email: 'anna@example.org',
          organisationId: draft.id,
        }),
    ],
    [
      'the name of an organisation',
      () =>
        secretariat.post('/network/organisations', {
          name: `House ${ESTONIAN}`,
          country: 'EE',
          sector: 'public',
          kind: 'other',
          contact: null,
        }),
    ],
    [
      'the title of a meeting',
      () =>
        denmark.post(
          '/meetings',
          meetingDraftBody({ kind: 'national', country: 'DK', title: `On ${ESTONIAN}` }),
        ),
    ],
    [
      'the note of a meeting',
      () =>
        denmark.post(
          '/meetings',
          meetingDraftBody({ kind: 'national', country: 'DK', note: `Bring ${ESTONIAN}` }),
        ),
    ],
    [
      'the address to join a meeting',
      () =>
        denmark.post(
          '/meetings',
          meetingDraftBody({
            kind: 'national',
            country: 'DK',
            joinUrl: `https://video.example.org/${encodeURIComponent(FINNISH)}`,
          }),
        ),
    ],
    [
      'where a priority comes from',
      () =>
        denmark.post(`/priority-periods/${draft.id}/proposals`, {
          title: 'Safe homes',
          reason: 'Too few.',
          sourceKind: 'decision',
          sourcePath: `/meetings/decisions/${FINNISH}`,
        }),
    ],
    [
      'where a priority is taken up',
      () =>
        secretariat.put(`/priorities/${draft.id}/plan`, {
          revision: 0,
          ownerCountries: [],
          reviewOn: null,
          links: [{ label: 'There', path: `/standards/${FINNISH}` }],
        }),
    ],
    [
      'a period of priorities',
      () =>
        secretariat.post('/priority-periods', {
          title: `Period ${ESTONIAN}`,
          firstDay: '2027-01-01',
          lastDay: '2028-12-31',
        }),
    ],
    [
      'an imported member',
      () =>
        secretariat.post('/network/import', {
          format: 'json',
          text: JSON.stringify({
            organisations: [{ country: 'EE', name: `House ${ESTONIAN}`, sector: 'public', kind: 'other' }],
          }),
        }),
    ],
    ['words to search by', () => secretariat.get(`/members?q=${ESTONIAN}`)],
    ['words to search the library by', () => denmark.get(`/documents?words=${ESTONIAN}`)],
    ['words to search everything by', () => denmark.get(`/search?q=${ESTONIAN}`)],
    ['words to be completed', () => denmark.get(`/search/suggestions?q=${ESTONIAN}`)],
    [
      'the reason to let a text through',
      () =>
        secretariat.post(`/safeguarding/reports/${draft.id}/release`, {
          reason: `It is ${ESTONIAN} who said so`,
        }),
    ],
  ])('is refused as %s', async (_, send) => {
    const { status, body } = await send();
    expect([status, body]).toMatchObject([422, { code: 'personal-data-found' }]);
    expect(await tracesOf(ESTONIAN)).toEqual([]);
  });
});

describe('a telephone number or mailbox', () => {
  it('passes, and is counted without its value', async () => {
    expect((await say('Write to night.shift@mail.example.org.')).status).toBe(201);
    expect(await reports()).toMatchObject([{ kinds: ['email'], outcome: 'noticed' }]);
    expect(
      (await test.db.query<{ row: string }[]>('select r::text as row from safeguarding_report r'))[0]!.row,
    ).not.toContain('night.shift');
  });

  it('as well as a date of birth and an address beside a name, passes and is counted', async () => {
    expect((await say('Anna Ivanova, born 12 March 1994, lives at Kase 7-12, Tartu.')).status).toBe(201);
    expect(await reports()).toMatchObject([{ outcome: 'noticed', kinds: ['birth_date', 'street_address'] }]);
  });

  it('that is published is told to the browser’s check, and a member’s own mailbox is not', async () => {
    await test.db.query(
      `
        update organisation
        set contact = 'help@shelter.example.org'
        where id = (select id from organisation order by id limit 1)`,
    );
    const { body } = await denmark.get<{ mailboxes: string[]; telephones: string[] }>(
      '/safeguarding/known-contacts',
    );
    expect(body.mailboxes).toContain('help@shelter.example.org');
    expect(body.mailboxes).not.toContain(secretariat.email);
  });

  it('of the Network itself is nobody’s secret', async () => {
    expect((await say(`Write to ${secretariat.email} or ${denmark.email.toUpperCase()}.`)).status).toBe(201);
    expect(await reports()).toEqual([]);
  });
});

describe('a coordinator', () => {
  const REASON = 'A made-up number from the manual, needed in the example.';

  it('lets exactly one text of one writer through at one place for a while, and all of it is written down', async () => {
    const text = `Example: ${ESTONIAN}`;
    const { report, claim } = await held(text);
    const { status, body } = await secretariat.post<{ expiresAt: string }>(
      `/safeguarding/reports/${report}/release`,
      { reason: REASON },
    );
    expect(status).toBe(201);
    expect(Date.parse(body.expiresAt)).toBeGreaterThan(Date.now());
    // Not another writer, another place, another number of the same kind and length, one word more, or the
    // text without its proof.
    expect((await say(text, await network.as('EE', 'ngo'), claim)).status).toBe(422);
    expect(
      (await denmark.post('/standards', { title: text, audience: 'teams' }, { [TEXT_CLAIMS_HEADER]: claim }))
        .status,
    ).toBe(422);
    expect((await say(`Example: ${ANOTHER_ESTONIAN}`, denmark, claim)).status).toBe(422);
    expect((await say(`${text}!`, denmark, claim)).status).toBe(422);
    expect((await say(text)).status).toBe(422);
    expect((await say(text, denmark, `${report}.${'x'.repeat(43)},nonsense`)).status).toBe(422);
    expect((await say(text, denmark, `nonsense,${claim}`)).status).toBe(201);
    expect((await reports('?outcome=let-through')).length).toBe(1);
    expect((await reports('?outcome=held')).at(-1)!.releasedUntil).toBe(body.expiresAt);
    const logged = await test.db.query<{ action: string; detail: object }[]>(
      `select action, detail from audit_entry where action = 'safeguarding.released'`,
    );
    expect(logged).toEqual([
      {
        action: 'safeguarding.released',
        detail: { kinds: ['ee_isikukood'], minutes: HELD_TEXT_RELEASE_LIMITS.minutesGood },
      },
    ]);
    expect(JSON.stringify(logged)).not.toContain('manual');
  });

  it('lets nothing through before she has said so, and not for ever', async () => {
    const { report, claim } = await held(`Other example: ${ESTONIAN}`);
    expect((await say(`Other example: ${ESTONIAN}`, denmark, claim)).status).toBe(422);
    await secretariat.post(`/safeguarding/reports/${report}/release`, { reason: REASON });
    await test.db.query(`update safeguarding_release set expires_at = app_now() - interval '1 second'`);
    expect((await say(`Other example: ${ESTONIAN}`, denmark, claim)).status).toBe(422);
  });

  it('lets no text of her own through, which another of the secretariat can', async () => {
    const { report, claim } = await held(`Own example: ${ESTONIAN}`, secretariat);
    const release = (who: TestMember) =>
      who.post(`/safeguarding/reports/${report}/release`, { reason: REASON });
    expect((await reports('?outcome=held')).find(({ id }) => id === report)).toMatchObject({
      releasable: false,
    });
    const refused = await release(secretariat);
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'own-text-held' }]);
    expect((await say(`Own example: ${ESTONIAN}`, secretariat, claim)).status).toBe(422);
    expect((await release(await network.secretariatColleague())).status).toBe(201);
    expect((await say(`Own example: ${ESTONIAN}`, secretariat, claim)).status).toBe(201);
  });

  it('is told when the report is too old, and that there is none', async () => {
    const { report } = await held(`Old example: ${ESTONIAN}`);
    await test.db.query(`update safeguarding_report set at = at - interval '2 days'`);
    expect(
      (await secretariat.post(`/safeguarding/reports/${report}/release`, { reason: REASON })).body,
    ).toMatchObject({ code: 'report-too-old' });
    expect(
      (await secretariat.post(`/safeguarding/reports/${draft.id}/release`, { reason: REASON })).status,
    ).toBe(404);
  });
});

describe('the reports', () => {
  it('take a false alarm from whoever sees one', async () => {
    expect(
      (await denmark.post('/safeguarding/false-alarms', { place: 'comment', kind: 'dk_cpr', length: 11 }))
        .status,
    ).toBe(204);
    expect(await reports('?outcome=false-alarm')).toMatchObject([
      { kinds: ['dk_cpr'], place: 'comment', outcome: 'false-alarm' },
    ]);
    expect(
      (
        await denmark.post('/safeguarding/false-alarms', {
          place: 'comment 131052-308T',
          kind: 'dk_cpr',
          length: 11,
        })
      ).status,
    ).toBe(400);
  });

  it('come in pages, the latest first, and as counts by week', async () => {
    for (const text of [FINNISH, ESTONIAN, FINNISH]) await say(text);
    const first = (await secretariat.get<SafeguardingReportList>('/safeguarding/reports?limit=2')).body;
    const second = (
      await secretariat.get<SafeguardingReportList>(`/safeguarding/reports?limit=2&after=${first.next}`)
    ).body;
    expect([...first.items, ...second.items].map(({ kinds }) => kinds[0])).toEqual([
      'fi_hetu',
      'ee_isikukood',
      'fi_hetu',
    ]);
    const { items } = (
      await (await network.auditor()).get<SafeguardingCounts>('/safeguarding/counts?weeks=1')
    ).body;
    expect(items).toMatchObject([
      { kind: 'ee_isikukood', outcome: 'held', count: 1 },
      { kind: 'fi_hetu', outcome: 'held', count: 2 },
    ]);
  });
});

describe('a sweep over everything stored', () => {
  const sweeps = async (): Promise<SweepView[]> =>
    (await secretariat.get<SweepList>('/safeguarding/sweeps')).body.items;
  const ended = (): Promise<boolean> =>
    waitUntil('the sweep is over', async () => (await sweeps()).every(({ state }) => state === 'done'));
  const sweeping = (): SweepRunnerService => test.app.get(SweepRunnerService);
  /** As if it had been written before the rules knew of such numbers. */
  const stored = async (text: string): Promise<void> =>
    void (await test.db.query(
      'update comment set text = $1 where id = (select id from comment order by id limit 1)',
      [text],
    ));

  beforeEach(async () => {
    await ended();
    await test.db.query(`update comment set text = 'Nobody is named.'`);
    await test.db.query('truncate safeguarding_sweep, safeguarding_report, safeguarding_release');
    await test.db.query(
      `
        insert into safeguarding_sweep (id, rules_version, state, rows_expected)
        select gen_random_uuid(), 1000, 'done', 0`,
    );
    await test.db.query('delete from safeguarding_sweep where rules_version <> 1000');
  });

  it('reports what stands there, where it can be read, and never the value', async () => {
    await stored(`Said by ${UNSEEN}.`);
    expect((await secretariat.post('/safeguarding/sweeps')).status).toBe(202);
    await ended();
    const [sweep] = await sweeps();
    expect(sweep).toMatchObject({ found: 1, rowsUnread: 0, askedBy: 'secretariat' });
    expect(sweep!.rowsRead).toBe(sweep!.rowsExpected);
    expect(await reports('?outcome=stored')).toMatchObject([
      {
        kinds: ['ee_isikukood'],
        place: 'stored comment.text',
        page: { kind: 'standard', id: draft.id },
        member: null,
        mended: false,
      },
    ]);
    await stored('Said by her.');
    expect(await tracesOf(UNSEEN)).toEqual([]);
    await secretariat.post('/safeguarding/sweeps');
    await ended();
    expect(await reports('?outcome=stored')).toMatchObject([{ mended: true }]);
  });

  it('begins by itself when the rules have changed', async () => {
    await test.db.query('update safeguarding_sweep set rules_version = $1', [RULES_VERSION - 1]);
    await test.app.get(SweepStoredTextsJob).run();
    await ended();
    expect((await sweeps())[0]).toMatchObject({ rulesVersion: RULES_VERSION, askedBy: null });
    await test.app.get(SweepStoredTextsJob).run();
    expect(await sweeps()).toHaveLength(2);
  });

  it('reads each row once, with several at work and after a failure in between', async () => {
    await stored(`Said by ${UNSEEN}.`);
    await test.db.query('alter table safeguarding_report rename to safeguarding_report_away');
    await secretariat.post('/safeguarding/sweeps');
    await waitUntil('a step fails', () =>
      sweeping()
        .runBatch(1)
        .then(
          () => false,
          () => true,
        ),
    );
    await test.db.query('alter table safeguarding_report_away rename to safeguarding_report');
    expect((await secretariat.post('/safeguarding/sweeps')).body).toMatchObject({ code: 'sweep-running' });
    const lane = async (): Promise<void> => {
      while (await sweeping().runBatch(2));
    };
    for (let rounds = 0; (await sweeps())[0]!.state === 'running' && rounds < 500; rounds += 1)
      await Promise.all([lane(), lane(), lane()]);
    const [sweep] = await sweeps();
    expect(sweep).toMatchObject({ state: 'done', found: 1 });
    expect(sweep!.rowsRead).toBe(sweep!.rowsExpected);
  });

  it('leaves a row behind that cannot be read in time, and says so', async () => {
    const pool = test.app.get(ScanPool);
    const { timeoutMs: budget } = pool;
    pool.timeoutMs = 0;
    await secretariat.post('/safeguarding/sweeps');
    await ended();
    pool.timeoutMs = budget;
    expect((await sweeps())[0]!.rowsUnread).toBeGreaterThan(0);
  });

  it('reaches every table, or says why not', async () => {
    const all = await test.db.query<{ name: string }[]>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const read = new Set((await test.app.get(StoredTextQuery).tables()).map(({ name }) => name));
    const wordless = await test.db.query<{ name: string }[]>(
      `
        select table_name as name
        from information_schema.columns
        where table_schema = 'public'
        group by 1
        having bool_and(udt_name not in ('text', 'varchar', 'jsonb', 'json', '_text'))`,
    );
    // The words of the last three are in their keys or are no prose.
    const known = new Set([
      ...wordless.map(({ name }) => name),
      ...Object.keys(EXCLUDED_TABLES),
      'seat_contact',
      'ballot_paper',
      'document_attachment',
    ]);
    expect(all.map(({ name }) => name).filter((name) => !read.has(name) && !known.has(name))).toEqual([]);
    for (const name of [
      'comment',
      'clause',
      'agenda_item',
      'meeting',
      'priority',
      'ballot',
      'document',
      'document_version',
      'member',
      'organisation',
    ])
      expect(read).toContain(name);
  });
});

describe('when the check cannot be made', () => {
  it('because a text takes too long, it is refused and nothing is kept, and the next text is read again', async () => {
    const pool = test.app.get(ScanPool);
    const { timeoutMs: budget } = pool;
    pool.timeoutMs = 0;
    const { status, body } = await say('Slow 15108695088');
    pool.timeoutMs = budget;
    expect([status, body]).toMatchObject([503, { code: 'safeguarding-unavailable' }]);
    expect(await tracesOf('15108695088')).toEqual([]);
    expect((await say('Room 12 at 9.00')).status).toBe(201);
  });

  it('because the report cannot be written, the text stays out all the same', async () => {
    await test.db.query('alter table safeguarding_report rename to safeguarding_report_away');
    try {
      expect((await say(`Lost ${ESTONIAN}`)).status).toBe(503);
    } finally {
      await test.db.query('alter table safeguarding_report_away rename to safeguarding_report');
    }
  });
});

function fileNamed(name: string, title: string): FormData {
  const form = new FormData();
  form.set('title', title);
  form.set('audience', 'network');
  form.set('file', new Blob(['%PDF-1.4\n']), name);
  return form;
}
