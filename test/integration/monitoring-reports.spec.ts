import mammoth from 'mammoth';
import { newId } from '../../src/platform/persistence/id.ts';
import type { MonitoringReportView } from '../../src/monitoring/reports/dto/monitoring-report.view.ts';
import { ApproveMinutesJob } from '../../src/agendas/minutes/approve-minutes.job.ts';
import { findChromium } from '../../src/platform/print/chromium.ts';
import { auditRows } from '../support/accounts.ts';
import { voice } from '../support/adoption-voices.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { aDecision, closeMeeting, meetingInSession, setClockTo } from '../support/minutes.ts';
import {
  aReport,
  draftReport,
  instrumentId,
  paragraphsOf,
  readReport,
} from '../support/monitoring-reports.ts';
import {
  accessibilityFaults,
  havePdfPrograms,
  inspectPdf,
  pdfProgramFaults,
} from '../support/pdf-accessibility.ts';
import { fontsOf } from '../support/pdf-fonts.ts';
import { pdfPageTexts } from '../support/pdf-text.ts';
import { addLine, aLine, IDENTIFICATION, RESIDENCE } from '../support/plans.ts';
import { createDraft, publishStandard } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

const chromium = await findChromium(process.env['CHROMIUM_PATH']);

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let government: TestMember;
let estonia: TestMember;
let police: TestMember;
let convention: string;
let clauseId: string;
let standardId: string;

/** Every shared record of Latvia says `told`, every other one says `kept`: in what is kept, nothing may leak. */
const told = (what: string) => `Told: ${what}.`;
const kept = (what: string) => `Kept: ${what}.`;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-01T12:00:00Z');
  network = await createTestNetwork(test);
  [secretariat, latvia, government, estonia, police] = await Promise.all([
    network.secretariat(),
    network.as('LV', 'ngo'),
    network.as('LV', 'government'),
    network.as('EE', 'government'),
    network.networkMember('LV'),
  ]);
  convention = await instrumentId(test, 'coe-convention');
  await recordDecisions();
  const standard = await createDraft(await network.as('DK', 'government'), ['Victims are found early.']);
  standardId = standard.id;
  clauseId = standard.clauses[0]!.id;
  await publishStandard(test, secretariat, standardId, { slug: 'found-early' });
  await moveClause(null, IDENTIFICATION);
  await recordAdoption();
  await addLine(latvia, 'LV', { action: told('line'), shared: true });
  await addLine(latvia, 'LV', { action: kept('line'), shared: false });
  await addLine(estonia, 'EE', { action: kept('line of Estonia'), shared: true });
  await recordRecommendations();
}, 90_000);
afterAll(() => test.close());

async function moveClause(from: string | null, to: string): Promise<void> {
  succeeded(
    await secretariat.put(`/standards/${standardId}/clauses/${clauseId}/areas`, {
      areaIds: [to],
      previousIds: from ? [from] : [],
    }),
  );
}

async function recordAdoption(): Promise<void> {
  const path = `/standards/${standardId}/adoption`;
  const status = { revision: 0, status: 'in-practice', evidence: '', seat: null, reviewOn: null };
  succeeded(
    await latvia.put(`${path}/LV/${clauseId}`, { ...status, note: told('agreed record'), shared: true }),
  );
  succeeded(
    await estonia.put(`${path}/EE/${clauseId}`, { ...status, note: kept('record of Estonia'), shared: true }),
  );
  const place = { standardId, clauseId, country: 'LV' };
  succeeded(await voice(latvia, place, 'ngo', { note: told('voice'), shared: true }));
  succeeded(await voice(government, place, 'government', { note: kept('voice'), shared: false }));
}

/** A national meeting decided twice, and shares one of both. */
async function recordDecisions(): Promise<void> {
  const { meeting, itemIds } = await meetingInSession(
    test,
    latvia,
    2,
    { kind: 'national', country: 'LV', title: 'Kept: meeting' },
    { countries: ['LV'] },
  );
  for (const [index, text] of [told('decision'), kept('decision')].entries()) {
    const { id } = succeeded(
      await latvia.post<{ id: string }>(`/meetings/${meeting.id}/decisions`, {
        ...aDecision(itemIds[index]!),
        text,
      }),
    );
    succeeded(await latvia.put(`/decisions/${id}/areas`, { areaIds: [IDENTIFICATION], previousIds: [] }));
    succeeded(await latvia.put(`/decisions/${id}/sharing`, { sharedAbroad: index === 0 }));
  }
  await closeMeeting(test, latvia, meeting.id);
  succeeded(await latvia.post(`/meetings/${meeting.id}/minutes/circulate`, { days: 1 }));
  await setClockTo(test, '2027-04-20T12:00:00Z');
  await test.app.get(ApproveMinutesJob).run();
}

async function recordRecommendations(): Promise<void> {
  const other = await instrumentId(test, 'eu-directive');
  for (const [index, [country, instrument, text, shared]] of (
    [
      ['LV', convention, told('recommendation'), true],
      ['LV', convention, kept('recommendation'), false],
      ['LV', other, kept('recommendation on another instrument'), true],
      ['EE', convention, kept('recommendation to Estonia'), true],
    ] as const
  ).entries())
    await test.db.query(
      `
        insert into recommendation (id, country, instrument_id, source, number, text, received_on, due_on_set_at,
          state, shared, created_by, created_at, changed_by, changed_at)
        values ($1, $2, $3, 'GRETA 2026', $4, $5, '2026-10-01', now(), 'open', $6, $7, now(), $7, now())`,
      [newId(), country, instrument, String(index + 1), text, shared, latvia.memberId],
    );
}

const textsOf = (report: MonitoringReportView) => paragraphsOf(report).map(({ text }) => text);
const code = ({ status, body }: { status: number; body: object }) => [
  status,
  (body as { code?: string }).code,
];
const send = (who: TestMember, { id, revision }: MonitoringReportView) =>
  who.post<MonitoringReportView>(`/monitoring-reports/${id}/send`, { revision });
const refresh = (who: TestMember, { id, revision }: MonitoringReportView) =>
  who.post<MonitoringReportView>(`/monitoring-reports/${id}/refresh`, { revision });
const say = (who: TestMember, report: MonitoringReportView, index: number, change: object) => {
  const { id, text, leftOut, revision } = paragraphsOf(report)[index]!;
  return who.put<MonitoringReportView>(`/monitoring-reports/${report.id}/paragraphs/${id}`, {
    text,
    leftOut,
    revision,
    ...change,
  });
};
async function fileOf(who: TestMember, id: string, name: 'report.docx' | 'report.pdf') {
  const response = await fetch(`${test.url}/api/monitoring-reports/${id}/${name}`, {
    headers: { cookie: who.options.cookie! },
  });
  return { status: response.status, bytes: new Uint8Array(await response.arrayBuffer()) };
}

describe('a report to those who monitor a country', () => {
  it('holds every record that the country shares and that answers to the instrument, and nothing else', async () => {
    const report = await draftReport(latvia, convention);
    expect(report).toMatchObject({
      country: 'LV',
      state: 'draft',
      instrument: { id: convention, body: 'GRETA' },
      pending: { added: 0, changed: 0, removed: 0 },
      can: { edit: true },
    });
    const said = textsOf(report);
    for (const what of ['agreed record', 'voice', 'line', 'decision', 'recommendation'])
      expect(said.filter((text) => text.includes(told(what)))).toHaveLength(1);
    expect(said).toHaveLength(5);
    expect(JSON.stringify(report)).not.toContain('Kept:');
    // By provisions in their order, then what is mapped to none.
    expect(report.provisions.map(({ number, paragraphs }) => [number, paragraphs.length])).toEqual([
      ['Art. 10', 4],
      [null, 1],
    ]);
    for (const { record } of paragraphsOf(report)) {
      expect(record.label).not.toBe('');
      expect(new Date(record.at).getTime()).not.toBeNaN();
    }
    expect((await auditRows(test, 'monitoring-report.created'))[0]).toMatchObject({
      object_id: report.id,
      country: 'LV',
    });
  });

  it('asks to be brought up to date when its records move, keeps the own words, and lets go of what is kept now', async () => {
    const line = await addLine(latvia, 'LV', { action: told('second line'), shared: true });
    const report = await draftReport(latvia, convention);
    const at = textsOf(report).findIndex((text) => text.includes('second line'));
    const own = succeeded(await say(latvia, report, at, { text: 'In our own words.' }));
    expect(paragraphsOf(own)[at]).toMatchObject({ text: 'In our own words.', outdated: false });
    succeeded(await latvia.post(`/plans/lines/${line.id}/progress`, { text: 'It is told how it gets on.' }));
    const moved = await readReport(latvia, report.id);
    expect(moved.pending).toEqual({ added: 0, changed: 1, removed: 0 });
    expect(code(await send(latvia, moved))).toEqual([409, 'report-is-behind']);

    const current = succeeded(await refresh(latvia, moved));
    expect(current.pending).toEqual({ added: 0, changed: 0, removed: 0 });
    expect(paragraphsOf(current)[at]).toMatchObject({ text: 'In our own words.', outdated: true });
    expect(paragraphsOf(current)[at]!.draftedText).toContain('It is told how it gets on.');

    succeeded(
      await latvia.put(`/plans/lines/${line.id}`, aLine({ revision: 1, action: kept('second line') })),
    );
    expect(code(await send(latvia, current))).toEqual([409, 'report-is-behind']);
    const without = succeeded(await refresh(latvia, await readReport(latvia, report.id)));
    expect(JSON.stringify(without)).not.toMatch(/second line|In our own words/);
  });

  it('is frozen when it is sent: no route, no statement and no record changes it any more', async () => {
    const draft = await draftReport(latvia, convention, { title: 'First round' });
    const shorter = succeeded(await say(latvia, draft, 0, { leftOut: true }));
    const sent = succeeded(await send(latvia, shorter));
    expect(sent).toMatchObject({ state: 'sent', pending: null, can: { edit: false } });
    expect(paragraphsOf(sent)).toHaveLength(paragraphsOf(draft).length - 1);
    const { id, revision } = sent;
    const change = { title: 'x', introduction: '', firstDay: '2027-01-01', lastDay: '2027-12-31', revision };
    for (const answer of [
      await latvia.put(`/monitoring-reports/${id}`, change),
      await refresh(latvia, sent),
      await send(latvia, sent),
      await say(latvia, sent, 0, { text: 'Later.' }),
      await latvia.del(`/monitoring-reports/${id}?revision=${revision}`),
    ])
      expect(code(answer)).toEqual([409, 'report-is-sent']);
    for (const statement of [
      `update monitoring_report set title = 'x' where id = $1`,
      'delete from monitoring_report where id = $1',
      `update monitoring_paragraph set text = 'x' where report_id = $1`,
      'delete from monitoring_paragraph where report_id = $1',
    ])
      await expect(test.db.query(statement, [id])).rejects.toThrow('a report that was sent is never changed');
    await moveClause(IDENTIFICATION, RESIDENCE);
    await test.db.query(`update instrument set title = 'Another name' where id = $1`, [convention]);
    expect(await readReport(latvia, id)).toEqual(sent);
    await test.db.query('update instrument set title = $2 where id = $1', [
      convention,
      sent.instrument.title,
    ]);
    await moveClause(RESIDENCE, IDENTIFICATION);
  });

  it('starts from the one before, and says what is new, changed and gone', async () => {
    const done = await addLine(latvia, 'LV', { action: told('done line'), shared: true });
    const first = await draftReport(latvia, convention);
    const at = textsOf(first).findIndex((text) => text.includes(told('decision')));
    const worded = succeeded(await say(latvia, first, at, { text: 'The decision in our words.' }));
    const introduced = succeeded(
      await latvia.put<MonitoringReportView>(`/monitoring-reports/${first.id}`, {
        title: first.title,
        introduction: 'Latvia reports gladly.',
        firstDay: first.firstDay,
        lastDay: first.lastDay,
        revision: worded.revision,
      }),
    );
    const sent = succeeded(await send(latvia, introduced));

    succeeded(await latvia.post(`/plans/lines/${done.id}/state`, { state: 'dropped', revision: 1 }));
    const fresh = await addLine(latvia, 'LV', { action: told('fresh line'), shared: true });
    await voice(latvia, { standardId, clauseId, country: 'LV' }, 'ngo', {
      revision: 1,
      status: 'in-practice',
      note: told('voice'),
      shared: true,
    });
    const second = await draftReport(latvia, convention, { previousId: sent.id, title: 'Second round' });
    expect(second).toMatchObject({ introduction: 'Latvia reports gladly.', previous: { id: sent.id } });
    const changeOf = (word: string) => paragraphsOf(second).find(({ text }) => text.includes(word))?.change;
    expect(changeOf('The decision in our words.')).toBe('same');
    expect(changeOf('fresh line')).toBe('new');
    expect(changeOf(told('voice'))).toBe('changed');
    expect(second.gone).toMatchObject([{ provisionNumber: 'Art. 10' }]);
    expect(second.gone[0]!.text).toContain(told('done line'));
    const next = await latvia.post('/monitoring-reports', aReport(convention, { previousId: sent.id }));
    expect(code(next)).toEqual([409, 'report-has-next']);
    expect(
      (await latvia.post(`/plans/lines/${fresh.id}/state`, { state: 'dropped', revision: 1 })).status,
    ).toBe(200);
  });

  it('is a draft of its own team alone, and read once it is sent by those with whom its records are shared', async () => {
    const draft = await draftReport(government, convention, { title: 'Draft of Latvia' });
    const auditor = await network.auditor();
    const observer = await network.observer();
    const foreign = await network.networkMember('EE');
    const listed = async (who: TestMember) =>
      succeeded(
        await who.get<{ items: { id: string }[] }>('/monitoring-reports?country=LV&limit=100'),
      ).items.some(({ id }) => id === draft.id);
    for (const who of [secretariat, estonia, police, auditor]) {
      expect((await who.get(`/monitoring-reports/${draft.id}`)).status).toBe(404);
      expect((await fileOf(who, draft.id, 'report.docx')).status).toBe(404);
      expect(await listed(who)).toBe(false);
    }
    expect(await readReport(latvia, draft.id)).toMatchObject({ can: { edit: true } });
    for (const who of [secretariat, estonia, police]) {
      expect((await refresh(who, draft)).status).toBe(404);
      expect((await send(who, draft)).status).toBe(404);
      expect((await say(who, draft, 0, { text: 'Mine.' })).status).toBe(404);
      expect((await who.del(`/monitoring-reports/${draft.id}?revision=${draft.revision}`)).status).toBe(404);
    }
    succeeded(await send(latvia, await readReport(latvia, draft.id)));
    for (const who of [secretariat, estonia, police, auditor]) {
      expect(await readReport(who, draft.id)).toMatchObject({ state: 'sent', can: { edit: false } });
      expect(await listed(who)).toBe(true);
    }
    for (const who of [observer, foreign])
      expect((await who.get(`/monitoring-reports/${draft.id}`)).status).toBe(404);
    expect(await listed(foreign)).toBe(false);
  });

  it('refuses what makes no report, and changes nothing', async () => {
    const before = succeeded(await latvia.get<{ items: object[] }>('/monitoring-reports?limit=100')).items
      .length;
    const estonian = await draftReport(estonia, convention);
    const sent = succeeded(await send(estonia, estonian));
    for (const [wrong, field] of [
      [{ lastDay: '2026-12-31' }, 'lastDay'],
      [{ firstDay: '2027-02-30' }, 'firstDay'],
      [{ instrumentId: newId() }, 'instrumentId'],
      [{ previousId: sent.id }, 'previousId'],
      [{ previousId: newId() }, 'previousId'],
      [{ title: '' }, 'title'],
    ] as const) {
      const { status, body } = await latvia.post('/monitoring-reports', aReport(convention, wrong));
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain(field);
    }
    const unfit = await latvia.post(
      '/monitoring-reports',
      aReport(convention, { title: 'About 36805280109' }),
    );
    expect(code(unfit)).toEqual([422, 'personal-data-found']);
    const empty = await draftReport(latvia, await instrumentId(test, 'palermo-protocol'), {
      firstDay: '2020-01-01',
      lastDay: '2020-12-31',
    });
    expect(paragraphsOf(empty)).toEqual([]);
    expect(code(await send(latvia, empty))).toEqual([409, 'report-is-empty']);
    expect(code(await refresh(latvia, { ...empty, revision: 7 }))).toEqual([409, 'changed-meanwhile']);
    succeeded(await latvia.del(`/monitoring-reports/${empty.id}?revision=${empty.revision}`));
    expect(
      succeeded(await latvia.get<{ items: object[] }>('/monitoring-reports?limit=100')).items.length,
    ).toBe(before + 1);
  });

  it('is a Word file and a PDF/UA that say the same, with the record of each paragraph', async () => {
    const draft = await draftReport(latvia, convention, { title: 'Filed' });
    const out = textsOf(draft).findIndex((text) => text.includes(told('line')));
    const sent = succeeded(await send(latvia, succeeded(await say(latvia, draft, out, { leftOut: true }))));
    const word = await fileOf(police, sent.id, 'report.docx');
    const { value: words } = await mammoth.extractRawText({ buffer: Buffer.from(word.bytes) });
    const files = [words];
    if (chromium) {
      const pdf = await fileOf(police, sent.id, 'report.pdf');
      expect(await accessibilityFaults(pdf.bytes)).toEqual([]);
      expect((await fontsOf(pdf.bytes)).filter((face) => !face.startsWith('Source'))).toEqual([]);
      if (havePdfPrograms) {
        expect(pdfProgramFaults(pdf.bytes)).toEqual([]);
        expect(inspectPdf(pdf.bytes).structure).toMatch(/H1[^]*Filed[^]*H2[^]*Art\. 10/);
      }
      files.push((await pdfPageTexts(pdf.bytes)).join(' '));
    }
    for (const file of files.map((text) => text.replaceAll(/\s+/g, ' '))) {
      for (const { text, record } of paragraphsOf(sent)) {
        expect(file).toContain(text);
        expect(file).toContain(record.label);
      }
      expect(file).toContain('Council of Europe Convention');
      expect(file).toContain('Sent on 20 April 2027');
      expect(file).not.toMatch(/Kept:|Told: line/);
    }
  });

  it('is sent once by two who send at the same time', async () => {
    const draft = await draftReport(latvia, convention, { title: 'Raced' });
    const answers = await Promise.all([send(latvia, draft), send(government, draft)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect(
      (await auditRows(test, 'monitoring-report.sent')).filter(({ object_id: id }) => id === draft.id),
    ).toHaveLength(1);
  });
});
