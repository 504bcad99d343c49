import { ACCESS_REQUEST_LIMITS } from '@nbn/contracts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { type ApiClient, comparableResponse } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { setClockAhead } from '../support/database.ts';
import { addDocument } from '../support/documents.ts';
import { succeeded } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

interface Request {
  readonly id: string;
  readonly state: string;
  readonly reason: string;
  readonly by: { readonly name: string };
}

let test: TestApp;
let network: TestNetwork;
let latvia: TestMember;
let latvianNetwork: TestMember;
let estonianNetwork: TestMember;
let observer: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  network = await createTestNetwork(test);
  [latvia, latvianNetwork, estonianNetwork, observer] = await Promise.all([
    network.as('LV', 'ngo'),
    network.networkMember('LV'),
    network.networkMember('EE'),
    network.observer(),
  ]);
}, 60_000);
afterAll(() => test.close());
afterEach(() => setClockAhead(test.database, '0'));

const ask = (by: ApiClient, documentId: string, reason = 'For a case.') =>
  by.post('/document-access-requests', { documentId, reason });
const own = async (by: ApiClient, documentId: string) =>
  succeeded(await by.get<{ state: string | null }>(`/document-access-requests/${documentId}`)).state;
const list = async (by: ApiClient, documentId: string) =>
  succeeded(await by.get<{ items: Request[] }>(`/documents/${documentId}/access-requests`)).items;
const decide = (by: ApiClient, documentId: string, requestId: string, granted: boolean) =>
  by.post(`/documents/${documentId}/access-requests/${requestId}/decision`, { granted });
const drain = () => test.app.get(OutboxRelay).drain();
const lettersTo = (address: string) =>
  test.db.query<{ subject: string; text: string }[]>(
    `select subject, text from delivery where event like 'document-access-%' and address = $1 order by planned_at`,
    [address],
  );
const notified = async (who: TestMember): Promise<string[]> => {
  await drain();
  return succeeded(
    await who.get<{ items: { kind: string; object: { id: string } }[] }>('/notifications'),
  ).items.map(({ kind, object }) => `${kind} ${object.id}`);
};

describe('case 37: a document that one may not open', () => {
  it('is asked for; its owner hears of it once, and gives it by one click; no mail names it', async () => {
    const { id } = await addDocument(latvia, { title: 'Latvian names', audience: 'national', country: 'LV' });
    expect(await ask(estonianNetwork, id)).toMatchObject({ status: 204 });
    expect(await ask(estonianNetwork, id, 'Again.')).toMatchObject({ status: 204 });
    expect(await notified(latvia)).toEqual([`document-access-asked ${id}`]);
    expect(await lettersTo('lv-ngo@example.org')).toHaveLength(1);
    const requests = await list(latvia, id);
    expect(requests).toMatchObject([
      { state: 'open', reason: 'For a case.', by: { name: expect.stringMatching(/ee/i) } },
    ]);
    const [{ id: requestId }] = requests as [Request];
    // Whoever reads it and may not change it decides nothing.
    expect((await decide(latvianNetwork, id, requestId, true)).status).toBe(403);
    expect((await decide(estonianNetwork, id, requestId, true)).status).toBe(404);
    expect((await estonianNetwork.get(`/documents/${id}`)).status).toBe(404);
    expect((await decide(latvia, id, requestId, true)).status).toBe(204);
    expect((await decide(latvia, id, requestId, false)).status).toBe(409);
    expect((await estonianNetwork.get(`/documents/${id}`)).body).toMatchObject({ title: 'Latvian names' });
    const colleague = await network.as('EE', 'ngo');
    expect((await colleague.get(`/documents/${id}`)).status).toBe(404);
    expect(await notified(estonianNetwork)).toEqual([`document-access-granted ${id}`]);

    expect((await latvia.del(`/documents/${id}/access-requests/${requestId}`)).status).toBe(204);
    expect((await estonianNetwork.get(`/documents/${id}`)).status).toBe(404);
    expect(await notified(estonianNetwork)).toEqual([]);
    const letters = await test.db.query<{ subject: string; text: string }[]>(
      `select subject, text from delivery where event like 'document-access-%'`,
    );
    expect(letters).toHaveLength(2);
    expect(JSON.stringify(letters)).not.toContain('Latvian names');
    const acts = await test.db.query<{ action: string }[]>(
      `select action from audit_entry where action like 'document.access-%' and object_id = $1 order by seq`,
      [id],
    );
    expect(acts.map(({ action }) => action)).toEqual([
      'document.access-asked',
      'document.access-asked',
      'document.access-granted',
      'document.access-ended',
    ]);
  });

  it('that is declined shows as such to who asked, without its title, and is asked for again after a while only', async () => {
    const { id } = await addDocument(latvia, { title: 'Latvian names', audience: 'national', country: 'LV' });
    await ask(observer, id);
    await drain();
    const [request] = (await list(latvia, id)) as [Request];
    succeeded(await decide(latvia, id, request.id, false));
    expect(await own(observer, id)).toBe('declined');
    await drain();
    const letters = await test.db.query<{ subject: string; text: string }[]>(
      `select subject, text from delivery where event = $1 and recipient_id = $2`,
      [`document-access-declined:${request.id}`, observer.memberId],
    );
    expect(letters).toMatchObject([{ text: expect.stringContaining('declined') }]);
    expect(JSON.stringify(letters)).not.toContain('Latvian');
    expect((await ask(observer, id)).status).toBe(204);
    expect(await list(latvia, id)).toEqual([]);
    const later = Date.now() + ACCESS_REQUEST_LIMITS.againAfterDays * DAY_MS + HOUR_MS;
    await setClockTo(test, new Date(later).toISOString());
    expect((await ask(observer, id)).status).toBe(204);
    expect(await list(latvia, id)).toMatchObject([{ state: 'open' }]);
  });

  it('is told apart from one that is not there by nothing: not the answer, not what came of it, not the limit', async () => {
    const asker = await network.networkMember('FI');
    const { id: hidden } = await addDocument(latvia, { audience: 'national', country: 'LV' });
    const absent = newId();
    await drain();
    const lettersBefore = await test.db.query('select from delivery');
    const answers = [await ask(asker, hidden), await ask(asker, absent)].map(comparableResponse);
    expect(answers[0]).toEqual(answers[1]);
    const [ofHidden, ofAbsent] = [
      await asker.get(`/document-access-requests/${hidden}`),
      await asker.get(`/document-access-requests/${absent}`),
    ];
    expect(Object.keys(ofHidden.body as object)).toEqual(Object.keys(ofAbsent.body as object));
    expect([await own(asker, hidden), await own(asker, absent)]).toEqual(['open', 'open']);
    await drain();
    // Only the owner of the one that is there has heard.
    expect(await test.db.query('select from delivery')).toHaveLength(lettersBefore.length + 1);

    for (let left = ACCESS_REQUEST_LIMITS.aDay - 2; left > 0; left -= 1)
      expect((await ask(asker, newId())).status).toBe(204);
    const another = (await addDocument(latvia, { audience: 'national', country: 'LV' })).id;
    const refused = [await ask(asker, another), await ask(asker, newId())];
    expect(refused.map(({ status }) => status)).toEqual([429, 429]);
    expect(comparableResponse(refused[0]!)).toEqual(comparableResponse(refused[1]!));
    expect(await list(latvia, another)).toEqual([]);
  });

  it('that one reads already is not asked for, and who has no part in the library asks for nothing', async () => {
    const { id } = await addDocument(latvia, {});
    expect((await ask(estonianNetwork, id)).status).toBe(204);
    expect(await own(estonianNetwork, id)).toBeNull();
    expect((await ask(await network.auditor(), id)).status).toBe(404);
    expect((await network.anonymous().post('/document-access-requests', { documentId: id })).status).toBe(
      401,
    );
  });

  it('is asked for with a reason or with none, and with nothing that is neither', async () => {
    const { id } = await addDocument(latvia, { title: 'Latvian files', audience: 'national', country: 'LV' });
    const { status, body } = await estonianNetwork.post('/document-access-requests', {
      documentId: id,
      reason: null,
    });
    expect({ status, body }).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    expect(body['faults']).toContainEqual(expect.objectContaining({ field: 'reason', code: 'text' }));
    expect(await list(latvia, id)).toEqual([]);
    expect((await estonianNetwork.post('/document-access-requests', { documentId: id })).status).toBe(204);
  });
});
