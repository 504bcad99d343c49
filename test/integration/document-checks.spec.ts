import { readdir, readFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { CheckVersionsJob } from '../../src/documents/checks/check-versions.job.ts';
import { ScanPool } from '../../src/safeguarding/scan/scan-pool.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { addAgendaItems, readAgenda } from '../support/agendas.ts';
import { createScheduledMeeting } from '../support/meetings.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';
import { createZip, wordParts } from '../support/word-file.ts';

const ESTONIAN = '36805280109';

interface Version {
  number: number;
  state: string;
  text: string;
  scan: string;
  findings: object[];
  replacedAt: string | null;
}
interface DocumentBody {
  id: string;
  version: number;
  versions: Version[];
}

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let denmark: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  denmark = await network.as('DK', 'ngo');
  estonia = await network.as('EE', 'ngo');
});
afterAll(() => test.close());

function form(content: string | Uint8Array<ArrayBuffer>, name: string, fields = {}): FormData {
  const body = new FormData();
  for (const [field, value] of Object.entries({ title: 'Paper', audience: 'network', ...fields }))
    body.append(field, value as string);
  body.append('file', new Blob([content]), name);
  return body;
}

async function add(who: ApiClient, content: string | Uint8Array<ArrayBuffer>, name: string, fields = {}) {
  const { status, body } = await who.post<DocumentBody>('/documents', form(content, name, fields));
  expect(status).toBe(201);
  return body;
}

function replacement(content: string): FormData {
  const body = new FormData();
  body.append('file', new Blob([content]), 'second.txt');
  return body;
}

const wordFile = (text: string, more: Parameters<typeof wordParts>[1] = []): Uint8Array<ArrayBuffer> =>
  createZip(wordParts(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`, more));

async function pdfOf(...pages: string[]): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of pages) document.addPage().drawText(text, { x: 50, y: 700, size: 11, font });
  return new Uint8Array(await document.save());
}

const events = async (id: string): Promise<string[]> =>
  (
    await test.db.query<{ type: string }[]>(
      `select type from outbox where payload->>'documentId' = $1 order by id`,
      [id],
    )
  ).map(({ type }) => type);

const textOf = async (id: string): Promise<string | undefined> =>
  (await test.db.query<{ text: string }[]>('select text from document_text where document_id = $1', [id]))[0]
    ?.text;

/** All that another member can see of a document, in every place. */
async function seenBy(reader: ApiClient, id: string): Promise<string[]> {
  const list = await reader.get<{ items: { id: string }[] }>('/documents?limit=100');
  const places = ['', '/file', '/versions/1/file', '/versions/2/file'];
  const statuses = await Promise.all(
    places.map(async (place) =>
      (await reader.get(`/documents/${id}${place}`)).status === 200 ? place : null,
    ),
  );
  return [
    ...(list.body.items.some((item) => item.id === id) ? ['list'] : []),
    ...statuses.filter((place) => place !== null),
  ];
}

/** The check of texts cannot be made while `work` runs, as when its threads are too busy. */
async function withoutTextCheck<T>(work: () => Promise<T>): Promise<T> {
  const pool = test.app.get(ScanPool);
  const budget = pool.timeoutMs;
  pool.timeoutMs = -1;
  try {
    return await work();
  } finally {
    pool.timeoutMs = budget;
  }
}

/** Of each thread of this process where the system tells it: proc_pid_stat(5), the field `nice`. */
async function nicenessOfThreads(): Promise<number[]> {
  if (process.platform !== 'linux') return [];
  const threads = await readdir('/proc/self/task');
  const stats = await Promise.all(threads.map((id) => readFile(`/proc/self/task/${id}/stat`, 'utf8')));
  // The name before the last parenthesis may hold blanks; behind it, `nice` is the 17th of the fields.
  return stats.map((stat) => Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]));
}

describe('a version', () => {
  it('is released when its text was read and nothing speaks against it', async () => {
    const { id, versions } = await add(denmark, await pdfOf('Shelter for women'), 'a.pdf');
    expect(versions[0]).toMatchObject({ state: 'released', text: 'extracted', scan: 'off', findings: [] });
    expect(await textOf(id)).toBe('Shelter for women');
    expect((await estonia.get(`/documents/${id}/versions/1/text`)).body).toEqual({
      blocks: [{ kind: 'paragraph', page: 1, text: 'Shelter for women' }],
      truncated: false,
    });
    expect(await events(id)).toEqual(['document-added']);
    expect(await seenBy(estonia, id)).toEqual(['list', '', '/file', '/versions/1/file']);
  });

  it('is read in a thread that lets requests go first', async () => {
    await add(denmark, 'Read after all requests.', 'later.txt');
    const lowest = process.platform === 'linux' ? 1 : 0;
    expect(
      (await nicenessOfThreads()).filter((nice) => nice === constants.priority.PRIORITY_LOW),
    ).toHaveLength(lowest);
  });

  it('of a scan, a picture or a broken file is released and says that it has no text', async () => {
    const scan = await add(denmark, await pdfOf(''), 'scan.pdf');
    expect(scan.versions[0]).toMatchObject({ state: 'released', text: 'none' });
    const broken = await add(denmark, '%PDF-1.7\ntrailer<<>>\n%%EOF', 'broken.pdf');
    expect(broken.versions[0]).toMatchObject({ state: 'released', text: 'failed' });
    expect(await textOf(scan.id)).toBeUndefined();
  });

  it('is seen by the one who added it alone until its checks are done', async () => {
    const { id, versions } = await withoutTextCheck(() => add(denmark, `Call ${ESTONIAN.slice(2)}`, 'a.txt'));
    expect(versions[0]).toMatchObject({ state: 'pending', text: 'pending' });
    expect(await seenBy(denmark, id)).toEqual(['list', '', '/file', '/versions/1/file']);
    for (const reader of [estonia, secretariat]) expect(await seenBy(reader, id)).toEqual([]);
    expect(await events(id)).toEqual([]);
    await test.db.query('update document_version_check set due_at = app_now()');
    await test.app.get(CheckVersionsJob).run();
    await waitUntil('it is released', async () => (await seenBy(estonia, id)).length > 0);
    expect(await events(id)).toEqual(['document-added']);
  });

  it('does not take the place of the one that holds before it is released', async () => {
    const { id } = await add(denmark, 'The first one.', 'first.txt');
    const pending = await withoutTextCheck(() =>
      denmark.post<DocumentBody>(`/documents/${id}/versions`, replacement(`Call ${ESTONIAN.slice(2)}`)),
    );
    expect(pending.body.version).toBe(1);
    expect(pending.body.versions.map(({ number, state, replacedAt }) => [number, state, replacedAt])).toEqual(
      [
        [2, 'pending', null],
        [1, 'released', null],
      ],
    );
    const other = (await estonia.get<DocumentBody>(`/documents/${id}`)).body;
    expect([other.version, other.versions.length]).toEqual([1, 1]);
    expect((await estonia.get(`/documents/${id}/file`)).body).toBe('The first one.');
    expect((await estonia.get(`/documents/${id}/versions/2/file`)).status).toBe(404);
    await test.db.query('update document_version_check set due_at = app_now()');
    await test.app.get(CheckVersionsJob).run();
    await waitUntil(
      'it holds',
      async () => (await estonia.get<DocumentBody>(`/documents/${id}`)).body.version === 2,
    );
    expect(await events(id)).toEqual(['document-added', 'document-replaced']);
  });
});

describe('a number of a person inside a file', () => {
  const comment = (text: string) => ({
    name: 'word/comments.xml',
    content: `<w:c xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:c>`,
  });

  it.each<[string, () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>, string, object]>([
    ['a page of a PDF', () => pdfOf('One', `Case ${ESTONIAN}`), 'a.pdf', { page: 2 }],
    ['a comment of a Word file', () => wordFile('Clean', [comment(ESTONIAN)]), 'a.docx', { line: 2 }],
    [
      'a deleted passage',
      () => createZip(wordParts(`<w:p><w:del><w:r><w:delText>${ESTONIAN}</w:delText></w:r></w:del></w:p>`)),
      'a.docx',
      { line: 1 },
    ],
  ])('holds it back, and tells its sender where: %s', async (_, content, name, place) => {
    const { id, versions } = await add(denmark, await content(), name);
    expect(versions[0]).toMatchObject({
      state: 'held',
      text: 'held',
      findings: [{ kind: 'ee_isikukood', ...place }],
    });
    for (const reader of [estonia, secretariat]) expect(await seenBy(reader, id)).toEqual([]);
    expect([await events(id), await textOf(id)]).toEqual([[], undefined]);
    const [{ told }] = await test.db.query<[{ told: string }]>(
      `
        select concat(
          (select json_agg(a) from audit_entry a), (select json_agg(r) from safeguarding_report r),
          (select json_agg(c) from document_version_check c)
        ) as told`,
    );
    expect(told).toContain('document.held');
    expect(told).not.toContain(ESTONIAN);
  });

  it('passes once a coordinator has let exactly this file through', async () => {
    const { id } = await add(denmark, `Case number ${ESTONIAN} of ours`, 'case.txt');
    const recheck = async (who: ApiClient) => who.post<DocumentBody>(`/documents/${id}/versions/1/check`);
    expect((await recheck(denmark)).body.versions[0]).toMatchObject({ state: 'held' });
    expect((await recheck(estonia)).status).toBe(404);
    const [report] = (
      await secretariat.get<{ items: { id: string }[] }>('/safeguarding/reports?outcome=held&limit=1')
    ).body.items;
    const reason = 'This is the number of a published court case.';
    expect((await secretariat.post(`/safeguarding/reports/${report!.id}/release`, { reason })).status).toBe(
      201,
    );
    expect((await recheck(denmark)).body.versions[0]).toMatchObject({ state: 'released', text: 'extracted' });
    expect(await seenBy(estonia, id)).toEqual(['list', '', '/file', '/versions/1/file']);
    expect((await recheck(denmark)).status).toBe(404);
  });

  it('leaves the way back open: whoever added the file withdraws it', async () => {
    const { id } = await add(denmark, `Case ${ESTONIAN}`, 'case.txt');
    expect((await denmark.del(`/documents/${id}`)).status).toBe(204);
    expect((await denmark.get(`/documents/${id}`)).body).toMatchObject({ state: 'withdrawn' });
  });

  it('keeps a paper from the page of an item, and comes there when it is released', async () => {
    const meeting = await createScheduledMeeting(secretariat);
    const agenda = await addAgendaItems(secretariat, meeting, [{ title: 'Shelters' }]);
    const item = agenda.items.at(-1)!;
    const papers = async (who: TestMember) =>
      (await readAgenda(who, meeting)).items.find(({ id }) => id === item.id)!.papers.length;
    const attach = { audience: 'attached', attachToKind: 'agenda-item', attachToId: item.id };
    await add(secretariat, `Case ${ESTONIAN}`, 'case.txt', attach);
    expect([await papers(secretariat), await papers(estonia)]).toEqual([1, 0]);
    await add(secretariat, 'Clean.', 'clean.txt', attach);
    expect(await papers(estonia)).toBe(1);
  });
});

describe('a file that is made to harm its reader', () => {
  it('is held back, and others go on', async () => {
    const bomb = createZip([
      ...wordParts('<w:p/>'),
      { name: 'word/comments.xml', content: `<w>${' '.repeat(60_000_000)}</w>`, said: 100 },
    ]);
    const { id, versions } = await add(denmark, bomb, 'a.docx');
    expect(versions[0]).toMatchObject({ state: 'held', text: 'refused' });
    expect(await seenBy(estonia, id)).toEqual([]);
    expect((await add(denmark, 'Clean.', 'a.txt')).versions[0]).toMatchObject({ state: 'released' });
  });
});
