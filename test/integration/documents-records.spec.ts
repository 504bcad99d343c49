import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { DeleteTrashedDocumentsJob } from '../../src/documents/trash/delete-trashed-documents.job.ts';
import { SendDocumentRemindersJob } from '../../src/documents/reminders/send-document-reminders.job.ts';
import { RemoveAbandonedUploadsJob } from '../../src/documents/uploads/remove-abandoned-uploads.job.ts';
import { Config } from '../../src/platform/config/config.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { addDocument, documentForm, type DocumentBody, statusOf } from '../support/documents.ts';
import { setClockTo } from '../support/minutes.ts';
import { pdfPageTexts } from '../support/pdf-text.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

interface Downloads {
  readonly total: number | null;
  readonly items: readonly {
    readonly version: number;
    readonly by: { readonly memberId: string } | null;
    readonly recipient: string | null;
  }[];
}
interface Readings {
  readonly items: readonly {
    readonly id: string;
    readonly version: number;
    readonly dueOn: string;
    readonly closedAt: string | null;
    readonly mayConfirm: boolean;
    readonly whole: boolean;
    readonly seats: readonly {
      readonly country: string;
      readonly seat: string;
      readonly confirmedAt: string | null;
      readonly mine: boolean;
    }[];
  }[];
  readonly mayAsk: boolean;
}
interface Links {
  readonly items: readonly {
    readonly id: string;
    readonly state: string;
    readonly recipient: string;
    readonly accesses: readonly { readonly kind: string }[];
  }[];
}
interface Trash {
  readonly items: readonly { readonly id: string; readonly deletedAt: string }[];
}

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-01-11T09:00:00Z');
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  estonia = await network.as('EE', 'ngo');
  latvia = await network.as('LV', 'ngo');
}, 60_000);
afterAll(() => test.close());

describe('the download log (X3 of the meetings’ cases)', () => {
  const log = async (who: TestMember, id: string) =>
    (await who.get<Downloads>(`/documents/${id}/downloads`)).body;

  it('says to the owner who took which version; to a reader, what they took themselves', async () => {
    const { id } = await addDocument(estonia, { audience: 'teams' });
    await latvia.get(`/documents/${id}/file`);
    await estonia.post(`/documents/${id}/versions`, documentForm({}));
    await latvia.get(`/documents/${id}/versions/1/file`);
    await secretariat.get(`/documents/${id}/file`);
    await expect((await network.networkMember('LV')).get(`/documents/${id}/file`)).resolves.toMatchObject({
      status: 404,
    });
    const taken = [
      [2, secretariat.memberId],
      [1, latvia.memberId],
      [1, latvia.memberId],
    ];
    for (const reader of [estonia, secretariat]) {
      const { total, items } = await log(reader, id);
      expect([total, items.map(({ version, by }) => [version, by?.memberId])]).toEqual([3, taken]);
    }
    const own = await log(latvia, id);
    expect([own.total, own.items.map(({ version }) => version)]).toEqual([null, [1, 1]]);
    expect((await log(await network.as('FI', 'ngo'), id)).items).toEqual([]);
  });

  it('of what is public only counts', async () => {
    const { id } = await addDocument(secretariat, { audience: 'public' });
    await network.anonymous().get(`/documents/${id}/file`);
    await latvia.get(`/documents/${id}/file`);
    expect(await log(secretariat, id)).toEqual({ total: 2, items: [], next: null });
  });
});

describe('the trash', () => {
  const trashed = async (who: TestMember) =>
    (await who.get<Trash>('/document-trash')).body.items.map(({ id }) => id);

  it('keeps a withdrawn document for those who may put it back, and it comes back whole', async () => {
    const { id } = await addDocument(estonia);
    await estonia.del(`/documents/${id}`);
    expect(await statusOf(latvia, `/documents/${id}`)).toBe(404);
    expect(await trashed(estonia)).toContain(id);
    expect(await trashed(secretariat)).toContain(id);
    expect(await trashed(latvia)).not.toContain(id);
    expect((await latvia.post(`/document-trash/${id}/restore`)).status).toBe(404);
    expect((await secretariat.post(`/document-trash/${id}/restore`)).status).toBe(204);
    expect(await statusOf(latvia, `/documents/${id}/file`)).toBe(200);
    expect((await estonia.post(`/document-trash/${id}/restore`)).status).toBe(404);
  });

  it('of a country is its team’s, and of those named its owner’s', async () => {
    const national = await addDocument(estonia, { audience: 'national', country: 'EE' });
    const named = await addDocument(estonia, { audience: 'named', named: latvia.memberId });
    for (const { id } of [national, named]) await estonia.del(`/documents/${id}`);
    const government = await network.as('EE', 'government');
    expect(await trashed(government)).toContain(national.id);
    expect(await trashed(government)).not.toContain(named.id);
    expect(await trashed(estonia)).toEqual(expect.arrayContaining([national.id, named.id]));
    for (const other of [secretariat, latvia])
      expect(await trashed(other)).not.toEqual(expect.arrayContaining([national.id]));
    expect((await government.post(`/document-trash/${national.id}/restore`)).status).toBe(204);
    expect((await government.post(`/document-trash/${named.id}/restore`)).status).toBe(404);
  });

  it('is emptied after 30 days, files and all; the audit log keeps what happened', async () => {
    const { id } = await addDocument(estonia);
    const [{ file_id: file }] = await test.db.query<[{ file_id: string }]>(
      'select file_id from document_version where document_id = $1',
      [id],
    );
    const files = () =>
      readdirSync(join(test.app.get(Config).DATA_DIR, 'files'), { recursive: true }).map(String);
    await latvia.get(`/documents/${id}/file`);
    await estonia.del(`/documents/${id}`);
    await setClockTo(test, '2027-02-10T08:59:00Z');
    await test.app.get(DeleteTrashedDocumentsJob).run();
    expect(await trashed(estonia)).toContain(id);
    await setClockTo(test, '2027-02-10T09:30:00Z');
    expect((await estonia.post(`/document-trash/${id}/restore`)).status).toBe(404);
    await test.app.get(DeleteTrashedDocumentsJob).run();
    await test.app.get(RemoveAbandonedUploadsJob).run();
    expect(files().some((name) => name.endsWith(file))).toBe(false);
    expect(await statusOf(estonia, `/documents/${id}`)).toBe(404);
    const acts = await test.db.query<{ action: string }[]>(
      'select action from audit_entry where object_id = $1 order by id',
      [id],
    );
    expect(acts.map(({ action }) => action)).toEqual([
      'document.added',
      'document.withdrawn',
      'document.deleted',
    ]);
  });
});

describe('“I have read this version”', () => {
  const readings = async (who: TestMember, id: string) =>
    (await who.get<Readings>(`/documents/${id}/readings`)).body;
  const draft = { countries: ['EE', 'LV'], seats: ['ngo'], dueOn: '2027-03-01', again: true };

  it('is asked of seats, confirmed with one click, and asked anew of a newer version', async () => {
    const { id } = await addDocument(secretariat, { title: 'House rules' });
    expect((await secretariat.post(`/documents/${id}/readings`, draft)).status).toBe(201);
    const [asked] = (await readings(latvia, id)).items;
    expect(asked).toMatchObject({ version: 1, mayConfirm: true, whole: false });
    expect(asked!.seats).toEqual([expect.objectContaining({ country: 'LV', mine: true })]);
    expect((await readings(await network.as('FI', 'ngo'), id)).items).toEqual([]);

    const home = async () =>
      (
        await latvia.get<{ waits: { readings: { documentId: string; title: string }[] } }>('/home')
      ).body.waits.readings.filter(({ documentId }) => documentId === id);
    expect(await home()).toMatchObject([{ title: 'House rules', version: 1, day: '2027-03-01' }]);
    await test.app.get(OutboxRelay).drain();
    const bell = await latvia.get<{ items: { kind: string; object: { id: string } }[] }>('/notifications');
    expect(bell.body.items).toContainEqual(
      expect.objectContaining({ kind: 'reading-asked', object: expect.objectContaining({ id }) }),
    );

    const confirm = `/documents/${id}/readings/${asked!.id}/confirm`;
    expect((await latvia.post<Readings>(confirm)).body.items[0]).toMatchObject({ mayConfirm: false });
    expect((await latvia.post(confirm)).status).toBe(404);
    expect((await (await network.as('FI', 'ngo')).post(confirm)).status).toBe(404);
    expect(await home()).toEqual([]);
    const [whole] = (await readings(secretariat, id)).items;
    expect(whole!.seats.map(({ country, confirmedAt }) => [country, confirmedAt !== null])).toEqual([
      ['EE', false],
      ['LV', true],
    ]);

    await secretariat.post(`/documents/${id}/versions`, documentForm({}));
    await test.app.get(OutboxRelay).drain();
    const [again, before] = (await readings(latvia, id)).items;
    expect([again, before]).toMatchObject([
      { version: 2, mayConfirm: true, closedAt: null },
      { version: 1, mayConfirm: false },
    ]);
    expect(before!.closedAt).not.toBeNull();
    expect(await home()).toHaveLength(1);
    expect((await secretariat.del(`/documents/${id}/readings/${again!.id}`)).status).toBe(204);
    expect(await home()).toEqual([]);
  });

  it('is asked by those who may change the document, of those who may see it', async () => {
    const { id } = await addDocument(estonia, { audience: 'national', country: 'EE' });
    expect((await readings(estonia, id)).mayAsk).toBe(true);
    expect((await estonia.post(`/documents/${id}/readings`, draft)).body).toMatchObject({
      code: 'invalid-input',
    });
    const named = await addDocument(estonia, { audience: 'named', named: latvia.memberId });
    expect((await estonia.post(`/documents/${named.id}/readings`, draft)).body).toMatchObject({
      code: 'invalid-input',
    });
    const open = await addDocument(secretariat);
    expect((await latvia.post(`/documents/${open.id}/readings`, draft)).body).toMatchObject({
      code: 'not-allowed',
    });
    expect(
      (await secretariat.post(`/documents/${open.id}/readings`, { ...draft, dueOn: '2027-01-01' })).body,
    ).toMatchObject({ code: 'invalid-input' });
  });

  it('is reminded of before its day, and so is a review: to whoever holds the seat (33 of the drafting cases)', async () => {
    const title = 'Rules of the house';
    const read = await addDocument(secretariat, { title });
    await secretariat.post(`/documents/${read.id}/readings`, { ...draft, dueOn: '2027-02-20' });
    const reviewed = await addDocument(estonia, { audience: 'teams', title, reviewOn: '2027-03-20' });
    const mails = async (id: string) =>
      test.db.query<{ recipient_id: string; subject: string; text: string }[]>(
        `select recipient_id, subject, text from delivery where event like $1 order by id`,
        [`recall-%:${id}:%`],
      );
    const run = async (instant: string) => {
      await setClockTo(test, instant);
      await test.app.get(SendDocumentRemindersJob).run();
      await test.app.get(SendDocumentRemindersJob).run();
    };
    await run('2027-02-18T12:00:00Z');
    const asked = await mails(read.id);
    expect(asked.map(({ recipient_id }) => recipient_id).toSorted()).toEqual(
      [estonia.memberId, latvia.memberId].toSorted(),
    );
    expect(asked[0]!.text).toContain(title);
    expect(await mails(reviewed.id)).toHaveLength(1);
    const next = await network.networkMember('EE');
    await test.db.query(
      `
        update appointment set ends_at = app_now()
        where seat_id = (select id from team_seat where country_code = 'EE' and type = 'ngo')`,
    );
    await test.db.query(
      `
        insert into appointment (id, seat_id, member_id, starts_at)
        select $1, id, $2, app_now() from team_seat where country_code = 'EE' and type = 'ngo'`,
      [newId(), next.memberId],
    );
    await run('2027-03-13T12:00:00Z');
    await run('2027-03-20T12:00:00Z');
    const told = await mails(reviewed.id);
    expect(told.map(({ recipient_id }) => recipient_id)).toEqual([
      estonia.memberId,
      next.memberId,
      next.memberId,
    ]);
    // What is among the teams is not named on other people's servers.
    expect(told.map(({ subject, text }) => subject + text).join(' ')).not.toContain(title);
    await setClockTo(test, '2027-03-21T12:00:00Z');
    const banner = (await next.get<DocumentBody>(`/documents/${reviewed.id}`)).body;
    expect(banner).toMatchObject({ reviewState: 'overdue', can: { edit: true } });
    expect(
      (await next.post<DocumentBody>(`/documents/${reviewed.id}/review`, { reviewOn: '2027-09-20' })).body,
    ).toMatchObject({ reviewState: 'valid' });
  });
});

describe('a link for somebody outside (X4 of the meetings’ cases)', () => {
  const TO = 'ana@example.net';
  let pdf: string;
  beforeAll(async () => {
    const made = await PDFDocument.create();
    made.addPage([300, 400]);
    pdf = Buffer.from(await made.save({ useObjectStreams: false })).toString('latin1');
  });

  async function link(id: string, draft: Readonly<Record<string, unknown>> = {}) {
    const made = await secretariat.post<{ url: string; code: string }>(`/documents/${id}/links`, {
      recipient: TO,
      days: 7,
      ...draft,
    });
    expect(made.status).toBe(201);
    expect(made.body.code).toMatch(/^\d{8}$/);
    return { token: new URL(made.body.url).hash.slice(1), code: made.body.code };
  }
  const open = (key: object) => network.anonymous().post<DocumentBody>('/shared-documents/open', key);
  const links = async (id: string) => (await secretariat.get<Links>(`/documents/${id}/links`)).body.items;

  it('works once the code is right, says on a PDF for whom it was made, and is logged and taken back', async () => {
    const body = new FormData();
    for (const [field, value] of [
      ['title', 'Guide'],
      ['audience', 'network'],
    ] as const)
      body.append(field, value);
    body.append('file', new Blob([Buffer.from(pdf, 'latin1')]), 'guide.pdf');
    const { id } = (await secretariat.post<DocumentBody>('/documents', body)).body;
    const key = await link(id);
    const [stored] = await test.db.query<[{ row: string }]>(
      'select l::text as row from document_share_link l where document_id = $1',
      [id],
    );
    expect(stored.row).not.toContain(key.code);
    expect(stored.row).not.toContain(key.token);
    expect((await open(key)).body).toMatchObject({ title: 'Guide', name: 'guide.pdf', version: 1 });
    const file = await fetch(`${test.url}/api/shared-documents/file`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(key),
    });
    expect(file.status).toBe(200);
    expect(file.headers.get('content-disposition')).toContain('guide.pdf');
    const [page] = await pdfPageTexts(new Uint8Array(await file.arrayBuffer()));
    expect(page).toContain(`${TO}, 2027-03-21`);

    const [made] = await links(id);
    expect(made).toMatchObject({ state: 'open', recipient: TO });
    expect(made!.accesses.map(({ kind }) => kind)).toEqual(['downloaded', 'opened']);
    const { body: log } = await secretariat.get<Downloads>(`/documents/${id}/downloads`);
    expect(log.items).toMatchObject([{ version: 1, by: null, recipient: TO }]);
    expect((await secretariat.del(`/documents/${id}/links/${made!.id}`)).status).toBe(204);
    expect((await open(key)).body).toMatchObject({ code: 'document-link-refused' });
    expect((await links(id))[0]!.state).toBe('revoked');
  });

  it('is locked by five wrong codes, ends at its instant, and says the same whatever is wrong', async () => {
    const { id } = await addDocument(secretariat);
    const locked = await link(id);
    const wrong = { ...locked, code: locked.code === '00000000' ? '00000001' : '00000000' };
    const answers = [await open({ token: 'A'.repeat(43), code: '12345678' })];
    for (let time = 0; time < 5; time += 1) answers.push(await open(wrong));
    answers.push(await open(locked));
    expect((await links(id))[0]).toMatchObject({ state: 'locked' });

    const ended = await link(id, { days: 1 });
    await setClockTo(test, '2027-03-22T11:59:58Z');
    expect((await open(ended)).status).toBe(200);
    await setClockTo(test, '2027-03-22T12:01:00Z');
    answers.push(await open(ended));
    const bodies = new Set(
      answers.map(({ status: code, body }) => JSON.stringify({ code, ...body, requestId: '' })),
    );
    expect([...bodies]).toHaveLength(1);
    expect(answers[0]!.body).toMatchObject({ code: 'document-link-refused' });
  });

  it('is nobody’s to make who may not, and dies with the document or its audience', async () => {
    const refused = async (who: TestMember, id: string) =>
      (await who.post<{ code: string }>(`/documents/${id}/links`, { recipient: TO, days: 7 })).body.code;
    const finland = await network.as('FI', 'ngo');
    const named = await addDocument(finland, { audience: 'named', named: latvia.memberId });
    expect(await refused(finland, named.id)).toBe('not-allowed');
    const teams = await addDocument(finland, { audience: 'teams' });
    expect(await refused(secretariat, teams.id)).toBe('not-allowed');
    expect(await refused(finland, teams.id)).toMatch(/^\d{8}$/);
    const national = await addDocument(finland, { audience: 'national', country: 'FI' });
    expect(await refused(await network.networkMember('FI'), national.id)).toBe('not-allowed');
    expect(await refused(secretariat, national.id)).toBe('not-found');
    const { id } = await addDocument(secretariat);
    expect(await refused(latvia, id)).toBe('not-allowed');
    const key = await link(id);
    await secretariat.patch(`/documents/${id}`, { revision: 1, audience: 'teams' });
    expect((await open(key)).status).toBe(404);
    const other = await addDocument(secretariat);
    const dying = await link(other.id);
    await secretariat.del(`/documents/${other.id}`);
    expect((await open(dying)).status).toBe(404);
    for (const draft of [{ days: 31 }, { days: 0 }, { recipient: 'nobody' }, { version: 2 }])
      expect(
        (await secretariat.post(`/documents/${id}/links`, { recipient: TO, days: 7, ...draft })).body,
      ).toMatchObject({ code: 'invalid-input' });
  });
});
