import { PDFDict, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { BuildAgendaPacksJob, RemoveExpiredAgendaPacksJob } from '../../src/agendas/testing.ts';
import { findChromium } from '../../src/platform/print/chromium.ts';
import { problemTexts } from '../../src/platform/text/texts.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { paperForm, attachPaper, addAgendaItems } from '../support/agendas.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { EARLY_2027, createScheduledMeeting, setClockAt, succeeded } from '../support/meetings.ts';
import { fontsOf } from '../support/pdf-fonts.ts';
import { pdfPageTexts } from '../support/pdf-text.ts';

interface Book {
  id: string;
  state: string;
  done: number;
  steps: number;
  problem: { code: string; title: string } | null;
  pages: number | null;
  size: number | null;
  leftOut: number;
  expiresAt: string;
}

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
const here = await findChromium(process.env['CHROMIUM_PATH']);
const withChromium = here ? describe : describe.skip;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api', ...(here ? { CHROMIUM_PATH: here } : {}) } });
  await setClockAt(test.database, EARLY_2027);
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
});
afterAll(() => test.close());

async function paperOf(pages: number, words: string): Promise<Uint8Array<ArrayBuffer>> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1)
    document.addPage([595, 842]).drawText(`${words} ${page}`, { x: 60, y: 700, size: 14, font });
  // Something that would act by itself.
  document
    .getPage(0)
    .node.set(PDFName.of('AA'), document.context.obj({ O: { S: 'JavaScript', JS: 'app.alert(1)' } }));
  return new Uint8Array(await document.save());
}

const bookOf = async (who: TestMember, { id }: { id: string }) =>
  succeeded(await who.get<{ pack: Book | null }>(`/meetings/${id}/packs`)).pack;
async function made(who: TestMember, meeting: { id: string }): Promise<Book> {
  succeeded(await who.post(`/meetings/${meeting.id}/packs`));
  await test.app.get(BuildAgendaPacksJob).run();
  return (await bookOf(who, meeting))!;
}
async function fileOf(
  who: TestMember,
  meeting: { id: string },
  book: Book,
): Promise<{ status: number; pdf: Uint8Array }> {
  const answer = await fetch(`${who.url}/api/meetings/${meeting.id}/packs/${book.id}/file`, {
    headers: { cookie: who.options.cookie! },
  });
  return { status: answer.status, pdf: new Uint8Array(await answer.arrayBuffer()) };
}

withChromium('a book of agenda and ballot papers', () => {
  it('A8: holds for each reader only what they may see, tagged, with page numbers that are true', async () => {
    const observer = await network.observer();
    const meeting = await createScheduledMeeting(
      secretariat,
      { title: 'Safe return' },
      { countries: ['LV'], memberIds: [observer.memberId] },
    );
    const { items } = await addAgendaItems(secretariat, meeting, [
      { title: 'Opening' },
      { title: 'Shelter threatened', closed: { seats: [{ country: 'LV', seat: 'ngo' }], memberIds: [] } },
      { title: 'Draft' },
    ]);
    await attachPaper(secretariat, items[1]!.id, 'Secret paper', 'attached', await paperOf(2, 'Threatened'));
    await attachPaper(secretariat, items[2]!.id, 'Teams paper', 'teams', await paperOf(3, 'Confidential'));
    await attachPaper(secretariat, items[2]!.id, 'Open paper', 'attached', await paperOf(1, 'Public'));
    await attachPaper(secretariat, items[2]!.id, 'Broken paper');
    succeeded(
      await secretariat.put(`/meetings/${meeting.id}/agenda/papers-deadline`, {
        papersBy: '2027-02-27T12:00',
      }),
    );

    const [whole, less] = [await made(await network.as('LV', 'ngo'), meeting), await made(observer, meeting)];
    expect(whole).toMatchObject({ state: 'ready', done: 7, steps: 7, leftOut: 1, problem: null });
    expect(less).toMatchObject({ state: 'ready', leftOut: 1 });
    const { pdf } = await fileOf(await network.as('LV', 'ngo'), meeting, whole);
    const document = await PDFDocument.load(pdf);
    expect(document.getPageCount()).toBe(whole.pages);
    expect(pdf.length).toBe(whole.size);
    expect(document.catalog.lookup(PDFName.of('StructTreeRoot'))).toBeInstanceOf(PDFDict);
    expect(String(document.catalog.get(PDFName.of('Lang')))).toContain('en');
    expect(document.getPages().some(({ node }) => node.has(PDFName.of('AA')))).toBe(false);
    expect(await fontsOf(pdf)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^SourceSans3/), 'SourceSerif4-SemiBold']),
    );
    const words = await pdfPageTexts(pdf);
    for (const part of ['1 Opening', 'Shelter threatened', '2 Draft', 'late by'])
      expect(words.join(' ')).toContain(part);
    // The contents name the page on which each paper begins, and there it begins.
    for (const [paper, first] of [
      ['Secret paper', 'Threatened 1'],
      ['Teams paper', 'Confidential 1'],
      ['Open paper', 'Public 1'],
    ] as const) {
      const page = Number(new RegExp(`${paper}[^(]*?(\\d+)`).exec(words.join('\n'))?.[1]);
      expect(words[page - 1]).toContain(first);
    }
    const seen = (await pdfPageTexts((await fileOf(observer, meeting, less)).pdf)).join(' ');
    expect(seen).toContain('Closed item');
    expect(seen).toContain('2 Draft');
    expect(seen).toContain('Open paper');
    for (const hidden of ['Shelter', 'Threatened', 'Secret', 'Teams', 'Confidential'])
      expect(seen).not.toContain(hidden);
  });

  it('is its member’s own, ends after a day, and is not given to one who may see less by now', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV', 'SE'] });
    const { items } = await addAgendaItems(secretariat, meeting, [{ title: 'Opening' }]);
    const [latvia, sweden] = [await network.as('LV', 'ngo'), await network.as('SE', 'ngo')];
    const book = await made(latvia, meeting);
    expect((await fileOf(latvia, meeting, book)).status).toBe(200);
    for (const other of [sweden, secretariat]) expect((await fileOf(other, meeting, book)).status).toBe(404);
    succeeded(
      await secretariat.patch(`/meetings/${meeting.id}/agenda/items/${items[0]!.id}`, {
        revision: 1,
        closed: { seats: [{ country: 'SE', seat: 'ngo' }], memberIds: [] },
      }),
    );
    expect((await fileOf(latvia, meeting, book)).status).toBe(404);
    const second = await made(sweden, meeting);
    expect(Date.parse(second.expiresAt) - Date.parse('2027-03-01T12:00:00Z')).toBeGreaterThan(
      23.9 * 3_600_000,
    );
    await test.db.query('update agenda_pack set expires_at = app_now()');
    expect((await fileOf(sweden, meeting, second)).status).toBe(404);
    expect(await bookOf(sweden, meeting)).toBeNull();
    await test.app.get(RemoveExpiredAgendaPacksJob).run();
    expect(await test.db.query('select 1 from agenda_pack')).toEqual([]);
  });

  it('is made with the rights of the moment in which the job runs, and once for two who ask at once', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    await addAgendaItems(secretariat, meeting, [{ title: 'Opening' }]);
    const observer = await network.observer();
    succeeded(
      await secretariat.post(`/meetings/${meeting.id}/invitations`, { memberIds: [observer.memberId] }),
    );
    await Promise.all([1, 2, 3].map(() => observer.post(`/meetings/${meeting.id}/packs`)));
    expect(await test.db.query(`select 1 from agenda_pack where state = 'waiting'`)).toHaveLength(1);
    succeeded(await secretariat.del(`/meetings/${meeting.id}/invitations/${observer.memberId}`));
    await test.app.get(BuildAgendaPacksJob).run();
    const [row] = await test.db.query<[{ state: string; problem: string }]>(
      'select state, problem from agenda_pack where meeting_id = $1',
      [meeting.id],
    );
    expect(row).toEqual({ state: 'failed', problem: 'not-found' });
  });
});

it('says that this machine cannot print, and keeps no file', async () => {
  const dry = await startApp({
    database: test.database,
    environment: { ROLE: 'api', CHROMIUM_PATH: '/nowhere/chromium' },
  });
  const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
  succeeded(await secretariat.post(`/meetings/${meeting.id}/packs`));
  await dry.app.get(BuildAgendaPacksJob).run();
  expect(await bookOf(secretariat, meeting)).toMatchObject({
    state: 'failed',
    problem: { code: 'printing-unavailable' },
    size: null,
  });
  const danish = await secretariat.get<{ pack: Book }>(`/meetings/${meeting.id}/packs`, {
    'accept-language': 'da',
  });
  expect(succeeded(danish).pack.problem).toMatchObject(problemTexts('da')['printing-unavailable']);
  await dry.close();
  expect((await secretariat.post('/documents', paperForm({ title: 'x', audience: 'network' }))).status).toBe(
    201,
  );
});
