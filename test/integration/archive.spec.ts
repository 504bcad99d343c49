import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { BuildArchivesJob } from '../../src/archive/testing.ts';
import { addAgendaItems, attachPaper, paperForm } from '../support/agendas.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/api-client.ts';
import { EARLY_2027, createScheduledMeeting, setClockAt, succeeded } from '../support/meetings.ts';
import { addRecommendation, CONVENTION } from '../support/monitoring.ts';
import { draftReport } from '../support/monitoring-reports.ts';
import { addLine } from '../support/plans.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { createDraft } from '../support/standards.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';

interface ArchiveBody {
  readonly id: string;
  readonly state: string;
  readonly size: number | null;
}
type Files = ReadonlyMap<string, Uint8Array>;

const SECRET = 'Premises of a new house';
const PAPER = 'Draft budget of the shelters';
const DANISH = 'Notes of the Danish network';
/** What is done at home, in Latvia and, unshared, in Denmark. */
const LINE = 'Print the number of the night on a card.';
const DANISH_LINE = 'Open a second house.';
const RECOMMENDED = 'Train those who meet victims first.';
const DANISH_RECOMMENDED = 'Give victims time to reflect.';
const REPORT = 'Reply of Latvia';
const DANISH_REPORT = 'Reply of Denmark';
const LINK = /href="([^"]+)"/g;

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(test.database, EARLY_2027);
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'ngo');
  await furnish();
});
afterAll(() => test.close());

/** A meeting with an open and a closed item, a paper that Latvia sees, a Danish one, and a draft. */
async function furnish(): Promise<void> {
  const meeting = await createScheduledMeeting(
    secretariat,
    { startsAt: '2027-04-21T10:00', endsAt: '2027-04-21T16:00' },
    { countries: ['LV', 'EE', 'DK'] },
  );
  const { items } = await addAgendaItems(secretariat, meeting, [
    { title: 'Shelters in winter', notes: 'Line one\nLine <two>' },
    { title: SECRET, closed: { seats: [{ country: 'EE', seat: 'ngo' }], memberIds: [] } },
  ]);
  await attachPaper(secretariat, items[0]!.id, PAPER);
  const denmark = await network.as('DK', 'government');
  succeeded(
    await denmark.post('/documents', paperForm({ title: DANISH, audience: 'national', country: 'DK' })),
  );
  await createDraft(denmark);
  await addLine(latvia, 'LV', { action: LINE });
  await addLine(denmark, 'DK', { action: DANISH_LINE });
  await addRecommendation(latvia, 'LV', { text: RECOMMENDED, shared: true });
  await addRecommendation(denmark, 'DK', { text: DANISH_RECOMMENDED });
  await draftReport(latvia, CONVENTION, { title: REPORT });
  await draftReport(denmark, CONVENTION, { title: DANISH_REPORT });
}

const latestOf = async (who: ApiClient): Promise<ArchiveBody | null> =>
  succeeded(await who.get<{ archive: ArchiveBody | null }>('/archives')).archive;

async function makeArchive(who: ApiClient): Promise<ArchiveBody> {
  succeeded(await who.post('/archives'));
  await test.app.get(BuildArchivesJob).run();
  const archive = await latestOf(who);
  expect(archive).toMatchObject({ state: 'ready' });
  return archive!;
}

async function download(who: TestMember, { id, size }: ArchiveBody): Promise<Files> {
  const response = await fetch(`${test.url}/api/archives/${id}/file`, {
    headers: { cookie: who.options.cookie! },
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toContain('norbanet-archive.zip');
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(bytes.length).toBe(size);
  return new Map(Object.entries(unzipSync(bytes)));
}

const textOf = (files: Files, path: string): string => strFromU8(files.get(path)!);

/** What the pages of an archive lead to, and what is not there. */
function deadLinks(files: Files): string[] {
  return [...files.keys()]
    .filter((path) => path.endsWith('.html') && !path.startsWith('standards/'))
    .flatMap((path) =>
      [...textOf(files, path).matchAll(LINK)].map(([, to]) =>
        posix.join(posix.dirname(path), decodeURIComponent(to!)),
      ),
    )
    .filter((target) => !files.has(target));
}

describe('X8: an archive of all that a member may read', () => {
  let files: Files;
  let archive: ArchiveBody;
  beforeAll(async () => {
    archive = await makeArchive(latvia);
    files = await download(latvia, archive);
  });

  it('opens at one page, from which every other page, paper and calendar file is reached', () => {
    const first = textOf(files, 'index.html');
    for (const title of ['Meetings', 'Decision register', 'Standards', 'Library', PAPER])
      expect(first).toContain(title);
    expect(deadLinks(files)).toEqual([]);
    const meeting = [...files.keys()].find((path) => /^meetings\/2027-04-21-.*\/index\.html$/.test(path))!;
    expect(textOf(files, meeting)).toContain('Line one\nLine &lt;two&gt;');
    expect(textOf(files, meeting)).toContain(PAPER);
    expect(textOf(files, meeting.replace('index.html', 'meeting.ics'))).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(JSON.parse(textOf(files, meeting.replace('index.html', 'agenda.json')))).toMatchObject({
      items: [{ title: 'Shelters in winter' }],
    });
  });

  it('has what the country plans, was recommended and reports', () => {
    expect(textOf(files, 'index.html')).toContain('Recommendations to Latvia');
    expect(textOf(files, 'plans/LV.html')).toContain(LINE);
    expect(JSON.parse(textOf(files, 'plans/LV.json'))).toMatchObject([{ country: 'LV', action: LINE }]);
    expect(textOf(files, 'recommendations/LV.html')).toContain(RECOMMENDED);
    const report = [...files.keys()].find((path) => /^reports\/LV-2027-12-31-.*\.html$/.test(path))!;
    expect(textOf(files, report)).toContain(REPORT);
    expect(textOf(files, report)).toContain(RECOMMENDED);
    expect(JSON.parse(textOf(files, report.replace('.html', '.json')))).toMatchObject({ state: 'draft' });
  });

  it('asks no other host for anything and runs nothing', () => {
    for (const [path, bytes] of files)
      if (path.endsWith('.html'))
        expect(strFromU8(bytes)).not.toMatch(/<script|src="|https?:\/\/(?!localhost)/);
  });

  it('holds nothing above the reader’s rights', () => {
    const all = [...files].map(([path, bytes]) => path + strFromU8(bytes)).join('\n');
    expect(all).not.toContain(SECRET);
    for (const words of [DANISH, DANISH_LINE, DANISH_RECOMMENDED, DANISH_REPORT])
      expect(all).not.toContain(words);
  });

  it('has the checksum of every file', () => {
    const sums = textOf(files, 'SHA256SUMS').trimEnd().split('\n');
    const expected = [...files]
      .filter(([path]) => path !== 'SHA256SUMS')
      .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}`);
    expect(sums.toSorted()).toEqual(expected.toSorted());
  });

  it('is for the member and the session that asked for it', async () => {
    const others = [await network.as('EE', 'ngo'), await openAnotherSession(test, latvia.memberId)];
    for (const other of others)
      expect(await other.get(`/archives/${archive.id}/file`)).toMatchObject({ status: 404 });
    expect(await latestOf(others[0]!)).toBeNull();
  });

  it('is written in the language of its reader, and its page says so', async () => {
    const lithuania = await network.as('LT', 'ngo');
    await test.db.query(`update member set language = 'lt' where id = $1`, [lithuania.memberId]);
    const own = await download(lithuania, await makeArchive(lithuania));
    expect(textOf(own, 'index.html')).toContain('<html lang="lt">');
    for (const words of ['Norbanet archyvas', 'Posėdžiai', 'Sprendimų registras'])
      expect(textOf(own, 'index.html')).toContain(words);
    expect(textOf(own, 'decisions.html')).toContain('<h1>Sprendimai</h1>');
    const meeting = [...own.keys()].find((path) => /^meetings\/.*\/index\.html$/.test(path))!;
    expect(textOf(own, meeting)).toContain('<h2>Darbotvarkė</h2>');
    expect(textOf(own, meeting)).not.toMatch(/Agenda|minutes|scheduled/);
  });

  it('is not given to whoever has other rights by now, and not after two hours', async () => {
    const estonia = await network.as('EE', 'government');
    const own = await makeArchive(estonia);
    await test.db.query(`update member_archive set rights = '[]' where id = $1`, [own.id]);
    expect(await estonia.get(`/archives/${own.id}/file`)).toMatchObject({ status: 404 });
    await test.db.query('update member_archive set expires_at = app_now() where id = $1', [archive.id]);
    expect(await latvia.get(`/archives/${archive.id}/file`)).toMatchObject({ status: 404 });
    expect(await latestOf(latvia)).toBeNull();
  });
});
