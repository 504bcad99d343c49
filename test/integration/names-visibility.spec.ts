import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuildAgendaPacksJob } from '../../src/agendas/testing.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { findChromium } from '../../src/platform/print/chromium.ts';
import { PrintStandardsJob } from '../../src/standards/testing.ts';
import { ACCESS_MATRIX } from '../support/access-matrix.ts';
import { responseTextAt } from '../support/response-text.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/api-client.ts';
import { createDemoCopy, type DemoCopy } from '../support/demo-template.ts';
import { gatherMeetingEmails, createScheduledMeeting, succeeded } from '../support/meetings.ts';
import { addressesOfRoute } from '../support/route-addresses.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { type NamedMember, namesIn, giveUniqueNames, namesHiddenFrom } from '../support/unique-names.ts';

const ROUTES = Object.keys(ACCESS_MATRIX).filter((route) => route.startsWith('GET '));

/** What an address needs besides its path, each a walk of its own. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
  'GET /network/export': ['?format=json', '?format=csv'],
  'GET /live/:room/events': ['?after=0'],
  'GET /standards/:standardId/file': ['docx', 'html', 'md', 'json'].map(
    (form) => `?as=${form}&comments=all&amendments=open`,
  ),
};

/** The routes whose answers carry members by name to those who may know every name. */
const NAMED = [
  'GET /actions',
  'GET /actions/:id',
  'GET /actions/export',
  'GET /amendment-sets/:setId',
  'GET /amendments',
  'GET /amendments/:amendmentId',
  'GET /audit/accesses',
  'GET /ballots/:id/lifecycle',
  'GET /ballots/:id/papers',
  'GET /decisions',
  'GET /decisions/:id',
  'GET /document-trash',
  'GET /documents',
  'GET /documents/:id',
  'GET /documents/:id/downloads',
  'GET /documents/:id/links',
  'GET /documents/:id/readings',
  'GET /home',
  'GET /nominations',
  'GET /notifications',
  'GET /notifications/groups',
  'GET /session',
  'GET /live/:room/events',
  'GET /meetings/:id',
  'GET /meetings/:id/guests',
  'GET /meetings/:id/poll',
  'GET /meetings/:id/seats/:country/:seat/candidates',
  'GET /meetings/:meetingId/agenda',
  'GET /meetings/:meetingId/attendance.csv',
  'GET /meetings/:meetingId/minutes',
  'GET /meetings/:meetingId/session',
  'GET /members',
  'GET /members/:id',
  'GET /my-data/file',
  'GET /network/export',
  'GET /network/teams',
  'GET /network/teams/:country',
  'GET /priority-periods/:id',
  'GET /funds/:id',
  'GET /funding-applications/:id',
  'GET /grant-reports/:id',
  'GET /overview',
  'GET /practices/:id',
  'GET /practices/:id/versions',
  'GET /practices/:id/versions/:number',
  'GET /questions',
  'GET /questions/:id',
  'GET /contributions',
  'GET /conversations/:id/entries',
  'GET /conversations/:id/readers',
  'GET /expertise',
  'GET /terms/concepts/:concept',
  'GET /standards/:standardId',
  'GET /standards/:standardId/history',
  'GET /standards/:standardId/file',
  'GET /standards/:standardId/adoption/:country',
  'GET /standards/:standardId/adoption/:country/:clauseId/history',
  'GET /standards/:standardId/adoption/:country/:clauseId/voices/:seat/history',
  'GET /standards/:standardId/clauses/:clauseId/revisions',
  'GET /standards/:standardId/consultations/:roundId',
  'GET /standards/:standardId/consultations/:roundId/national',
  'GET /standards/:standardId/consultations/:roundId/national/answers',
  'GET /standards/:standardId/observers',
  'GET /standards/:standardId/publication',
  'GET /standards/:standardId/translations/:language',
  'GET /standards/:standardId/threads',
  'GET /standards/:standardId/threads/readers',
  'GET /standards/:standardId/threads/:threadId',
  'GET /standards/:standardId/threads/:threadId/comments',
  'GET /standards/:standardId/threads/:threadId/transitions',
  'GET /standards/:standardId/versions',
  'GET /standards/:standardId/versions/:versionId',
];
const PRINTED = [
  'GET /meetings/:meetingId/agenda.pdf',
  'GET /meetings/:meetingId/attendance.pdf',
  'GET /meetings/:meetingId/packs/:packId/file',
  'GET /standards/:standardId/prints/:printId/file',
];

const here = await findChromium(process.env['CHROMIUM_PATH']);

let demo: DemoCopy;
let folder: string;
let test: TestApp;
let members: readonly NamedMember[];

beforeAll(async () => {
  demo = await createDemoCopy();
  folder = await mkdtemp(join(tmpdir(), 'norbanet-names-'));
  await cp(demo.files, folder, { recursive: true });
  const environment = { ROLE: 'api', DATA_DIR: folder, ...(here ? { CHROMIUM_PATH: here } : {}) };
  test = await startApp({ database: demo.database, environment });
  members = await giveUniqueNames(test.db);
  await openDoors();
  if (here) await print();
}, 400_000);
afterAll(async () => {
  await test?.close();
  await demo?.database.drop();
  await rm(folder, { recursive: true, force: true });
});

const called = (key: string): NamedMember => members.find(({ email }) => email === `${key}@example.org`)!;
const session = (key: string): Promise<ApiClient> => openAnotherSession(test, called(key).id);
const POLICE = 'ee-police';
const OBSERVER = 'iom';

/**
 * Lets the police and the observer in wherever a member of their kind can be let in, so that there is much to
 * read.
 */
async function openDoors(): Promise<void> {
  const readers = [called(POLICE).id, called(OBSERVER).id];
  await test.db.query(
    `
      insert into meeting_invitation (id, meeting_id, member_id, invited_at)
      select gen_random_uuid(), m.id, reader, app_now()
      from meeting m
      cross join unnest($1::uuid[]) reader
      on conflict do nothing`,
    [readers],
  );
  await test.db.query(`update standard set audience = 'networks'`);
  await test.db.query(
    `
      insert into standard_observer (standard_id, member_id, invited_by, invited_at)
      select s.id, $1, $2, app_now()
      from standard s
      on conflict do nothing`,
    [readers[1], called('secretariat').id],
  );
  for (const { id } of await drafts()) await speakOf(id);
  const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  const times = { startsAt: `${day}T10:00`, endsAt: `${day}T12:00` };
  const guests = { countries: ['EE', 'FI'], memberIds: readers };
  await createScheduledMeeting(
    await session('secretariat'),
    { kind: 'regional', discreet: false, ...times },
    guests,
  );
  await gatherMeetingEmails(test);
  await test.app.get(OutboxRelay).drain();
}

const drafts = (): Promise<{ id: string }[]> =>
  test.db.query(`select id from standard where state in ('drafting', 'under-revision')`);

/** A thread of Estonia in which somebody from abroad is called, and answers. */
async function speakOf(standardId: string): Promise<void> {
  interface Read {
    readonly clauses: readonly { id: string; revision: number }[];
  }
  const [estonia, finland] = [await session('ee-ngo'), await session('fi-ngo')];
  const {
    clauses: [clause],
  } = succeeded(await estonia.get<Read>(`/standards/${standardId}`));
  const mentions = [called(POLICE).id, called('fi-ngo').id];
  const text = `@${called(POLICE).name} and @${called('fi-ngo').name}, is this so?`;
  const begun = { key: randomUUID(), clauseId: clause!.id, revision: clause!.revision, text, mentions };
  const { id } = succeeded(await estonia.post<{ id: string }>(`/standards/${standardId}/threads`, begun));
  const answer = {
    key: randomUUID(),
    text: `@${called(POLICE).name}, it is.`,
    mentions: [called(POLICE).id],
  };
  succeeded(await finland.post(`/standards/${standardId}/threads/${id}/comments`, answer));
  succeeded(await finland.post(`/standards/${standardId}/threads/${id}/resolve`));
}

/** The agenda that is coming up and the standards, printed for a reader of each kind. */
async function print(): Promise<void> {
  const [{ id: meetingId }] = await test.db.query<[{ id: string }]>(
    `select id from meeting where state = 'scheduled'`,
  );
  for (const key of [POLICE, OBSERVER, 'ee-ngo']) {
    const reader = await session(key);
    succeeded(await reader.post(`/meetings/${meetingId}/packs`));
    for (const { id } of await drafts())
      succeeded(await reader.post(`/standards/${id}/prints`, { comments: 'all' }));
  }
  await test.app.get(BuildAgendaPacksJob).run();
  await test.app.get(PrintStandardsJob).run();
}

/** Which names each route tells a reader, of these members. */
async function walk(
  reader: ApiClient,
  of: (address: string) => Promise<readonly NamedMember[]>,
): Promise<Map<string, Set<string>>> {
  const told = new Map<string, Set<string>>();
  for (const route of ROUTES) {
    for (const address of await addressesOfRoute(test.db, route.slice('GET '.length))) {
      for (const query of QUERIES[route] ?? ['']) {
        const names = namesIn(await responseTextAt(reader, address + query), await of(address));
        for (const name of names) told.set(route, (told.get(route) ?? new Set()).add(name));
      }
    }
  }
  return told;
}

/** Whether a route tells a reader any name, in the first of its answers that does. */
async function tellsNames(reader: ApiClient, route: string): Promise<boolean> {
  for (const address of await addressesOfRoute(test.db, route.slice('GET '.length))) {
    for (const query of QUERIES[route] ?? [''])
      if (namesIn(await responseTextAt(reader, address + query), members).length > 0) return true;
  }
  return false;
}

/** Whoever is invited to a meeting reads there who else takes part: the row "Meeting participants list". */
async function partakers(reader: NamedMember, address: string): Promise<ReadonlySet<string>> {
  const meetingId = /^\/meetings\/([0-9a-f-]{36})/.exec(address)?.[1];
  if (!meetingId || reader.role === 'auditor') return new Set();
  const invited = await test.db.query<{ id: string }[]>(
    'select member_id as id from meeting_invitation where meeting_id = $1 and withdrawn_at is null',
    [meetingId],
  );
  const ids = new Set(invited.map(({ id }) => id));
  return ids.has(reader.id) ? ids : new Set();
}

describe.each([
  ['a national network', POLICE],
  ['an observer', OBSERVER],
  ['an auditor', 'auditor'],
])('to %s', (_, key) => {
  it('no answer tells a name that is not theirs to know', async () => {
    const reader = called(key);
    const unknown = namesHiddenFrom(reader, members);
    const told = await walk(await session(key), async (address) => {
      const known = await partakers(reader, address);
      return unknown.filter(({ id }) => !known.has(id));
    });
    expect(Object.fromEntries(told)).toEqual({});
  }, 300_000);
});

it.each([
  ['a national network', POLICE],
  ['an observer', OBSERVER],
])('to %s no mail tells one', async (_, key) => {
  const reader = called(key);
  const mails = await test.db.query<{ words: string }[]>(
    `
      select concat_ws(' ', subject, text, html, calendar_ics) as words
      from delivery
      where recipient_id = $1`,
    [reader.id],
  );
  // A calendar file breaks its lines anywhere.
  const words = mails.map((mail) => mail.words.replaceAll(/\r?\n[ \t]/g, '')).join('\n');
  expect(words).toContain(reader.name);
  expect(namesIn(words, namesHiddenFrom(reader, members))).toEqual([]);
});

it('to nobody an answer tells a name', async () => {
  const told = await walk(new ApiClient(test.url), () => Promise.resolve(members));
  expect(Object.fromEntries(told)).toEqual({});
}, 300_000);

it('to a team and the secretariat the same answers tell them', async () => {
  const readers = [await session('ee-ngo'), await session('secretariat')];
  const routes: string[] = [];
  for (const route of ROUTES) {
    for (const reader of readers) {
      if (routes.at(-1) !== route && (await tellsNames(reader, route))) routes.push(route);
    }
  }
  expect(routes.toSorted()).toEqual([...NAMED, ...(here ? PRINTED : [])].toSorted());
}, 300_000);
