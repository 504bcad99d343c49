import { newId } from '../../src/platform/persistence/id.ts';
import type { StandardListView, StandardView } from '../../src/standards/dto/standard.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createDraft,
  openThread,
  readStandard,
  LiveClient,
  replyToThread,
  SHELTER,
  waitFor,
} from '../support/standards.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let denmark: TestMember;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  denmark = await network.as('DK', 'government');
});
afterAll(() => test.close());

describe('a draft standard', () => {
  it('is started by a team and read by every team and the secretariat, with what they may do', async () => {
    const draft = await createDraft(denmark, ['Purpose', SHELTER]);
    expect(draft).toMatchObject({
      state: 'drafting',
      audience: 'teams',
      createdBy: { name: 'dk-government', country: 'DK' },
      abilities: { edit: true, manage: false, comment: 'all' },
    });
    expect(draft.clauses.map(({ text }) => text)).toEqual(['Purpose', SHELTER]);
    expect((await readStandard(secretariat, draft.id)).abilities).toMatchObject({ edit: true, manage: true });
    expect((await readStandard(await network.as('LT', 'resource'), draft.id)).title).toBe(
      'Common standard on victim support',
    );
  });

  it('is nowhere to be seen for a network member, an observer, an auditor and the public', async () => {
    const draft = await createDraft(denmark);
    for (const outsider of [
      await network.networkMember('EE'),
      await network.observer(),
      await network.auditor(),
    ]) {
      const answers = await Promise.all([
        outsider.get(`/standards/${draft.id}`),
        outsider.get(`/standards/${draft.id}/threads`),
        outsider.get(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}/revisions`),
        outsider.get(`/standards/${newId()}`),
        outsider.post(`/standards/${draft.id}/clauses`, {
          afterId: null,
          kind: 'clause',
          level: 1,
          text: 'x',
        }),
        outsider.patch(`/standards/${draft.id}`, { audience: 'networks' }),
      ]);
      expect(answers.map(({ status, body }) => [status, body['code']])).toEqual(
        answers.map(() => [404, 'not-found']),
      );
      const list = await outsider.get<StandardListView>('/standards');
      expect(list.status === 404 || list.body.items.every(({ id }) => id !== draft.id)).toBe(true);
    }
    expect((await network.anonymous().get(`/standards/${draft.id}`)).status).toBe(401);
  });

  it('is opened to the national networks by the secretariat, who read it and comment in threads of their own country', async () => {
    const draft = await createDraft(denmark);
    expect((await denmark.patch(`/standards/${draft.id}`, { audience: 'networks' })).status).toBe(404);
    expect((await secretariat.patch(`/standards/${draft.id}`, { audience: 'networks' })).body).toMatchObject({
      audience: 'networks',
    });
    const [police, ngo] = [await network.networkMember('EE'), await network.as('EE', 'ngo')];
    expect((await readStandard(police, draft.id)).abilities).toEqual({
      edit: false,
      amend: false,
      manage: false,
      comment: 'own-country',
      country: 'EE',
    });
    const [estonian, danish] = [
      (await openThread(ngo, draft, 'safe shelter')).body,
      (await openThread(denmark, draft, '24 hours')).body,
    ];
    expect((await replyToThread(police, draft.id, estonian.id, 'The police agree.')).status).toBe(201);
    expect((await replyToThread(police, draft.id, danish.id, 'Not mine.')).status).toBe(404);
    expect((await police.post(`/standards/${draft.id}/threads/${danish.id}/resolve`)).status).toBe(404);
    expect((await openThread(police, draft, 'victim')).body).toMatchObject({ country: 'EE' });
    expect(
      (
        await police.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, {
          revision: 1,
          text: 'x',
        })
      ).status,
    ).toBe(404);
  });

  it('shows a network member the threads of the own country and no other, by any door', async () => {
    const draft = await createDraft(denmark, [SHELTER], 'networks');
    const [norway, police] = [await network.as('NO', 'ngo'), await network.networkMember('NO')];
    const room = (await readStandard(police, draft.id)).threadsRoom!;
    expect([room, (await readStandard(norway, draft.id)).threadsRoom]).toEqual([
      `standard-threads-no:${draft.id}`,
      `standard-threads:${draft.id}`,
    ]);
    const readers = [room, `standard:${draft.id}`].map((name) => new LiveClient(test.url, police, name));
    for (const reader of readers) expect(await reader.join()).toMatchObject({ ok: true });
    const danish = (await openThread(denmark, draft, '24 hours', 'Between teams.')).body;
    const own = (await openThread(norway, draft, 'safe shelter', 'For our network.')).body;
    await replyToThread(denmark, draft.id, danish.id, 'Still between teams.');
    await denmark.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, {
      revision: 1,
      text: `From day one: ${SHELTER}`,
    });
    await replyToThread(norway, draft.id, own.id, 'Last.');
    await waitFor(() => readers[0]!.comments().includes('Last.') && readers[1]!.events.length > 0);
    const at = `/standards/${draft.id}/threads`;
    const doors = await Promise.all([
      police.get(at),
      police.get(`${at}?clauseId=${draft.clauses[0]!.id}`),
      police.get(`/live/${room}/events?after=0`),
      police.get(`/live/standard:${draft.id}/events?after=0`),
      police.get(`/standards/${draft.id}`),
    ]);
    const told = JSON.stringify([doors.map(({ body }) => body), readers.map(({ events }) => events)]);
    expect(told).not.toContain(danish.id);
    expect(told).not.toContain('etween teams');
    expect(told).toContain(own.id);
    const shut = await Promise.all([
      police.get(`${at}/${danish.id}`),
      police.get(`${at}/${danish.id}/comments`),
      police.get(`${at}/${danish.id}/transitions`),
      police.put(`${at}/${danish.id}/seen`, { seen: 1 }),
      police.get(`/live/standard-threads:${draft.id}/events?after=0`),
      police.get(`/live/standard-threads-dk:${draft.id}/events?after=0`),
    ]);
    expect(shut.map(({ status }) => status)).toEqual(shut.map(() => 404));
    const listed = (await police.get<StandardListView>('/standards')).body.items.find(
      ({ id }) => id === draft.id,
    );
    expect(listed).toMatchObject({ openThreads: 1, unreadThreads: 1 });
    for (const other of ['standard-threads', 'standard-threads-dk']) {
      expect(await readers[0]!.socket.emitWithAck('join', { room: `${other}:${draft.id}` })).toEqual({
        ok: false,
        code: 'not-found',
      });
    }
    readers.forEach((reader) => reader.close());
  });

  it('is taken from the networks again: open pages are cut at once', async () => {
    const draft = await createDraft(denmark, [SHELTER], 'networks');
    const reader = new LiveClient(test.url, await network.networkMember('LV'), `standard:${draft.id}`);
    expect(await reader.join()).toMatchObject({ ok: true });
    const cut = new Promise((resolve) => {
      reader.socket.once('disconnect', resolve);
    });
    await secretariat.patch(`/standards/${draft.id}`, { audience: 'teams' });
    await cut;
    const again = new LiveClient(test.url, await network.networkMember('LV'), `standard:${draft.id}`);
    expect(await again.join()).toEqual({ ok: false, code: 'not-found' });
    again.close();
  });

  it('is read by an observer from the invitation to its withdrawal, and never commented', async () => {
    const draft = await createDraft(denmark);
    const observer = await network.observer();
    const thread = (await openThread(denmark, draft, 'safe shelter')).body;
    expect((await secretariat.put(`/standards/${draft.id}/observers/${observer.memberId}`)).status).toBe(204);
    expect(
      (await secretariat.get<{ items: object[] }>(`/standards/${draft.id}/observers`)).body.items,
    ).toMatchObject([{ name: 'observer', country: null }]);
    expect((await readStandard(observer, draft.id)).abilities).toMatchObject({
      edit: false,
      comment: 'none',
    });
    expect((await replyToThread(observer, draft.id, thread.id, 'May I?')).status).toBe(404);
    const reader = new LiveClient(test.url, observer, `standard:${draft.id}`);
    await reader.join();
    const cut = new Promise((resolve) => {
      reader.socket.once('disconnect', resolve);
    });
    expect((await secretariat.del(`/standards/${draft.id}/observers/${observer.memberId}`)).status).toBe(204);
    await cut;
    expect((await observer.get(`/standards/${draft.id}`)).status).toBe(404);
  });

  it.each([
    ['a team member', 'team'],
    ['a network member', 'police'],
    ['nobody', 'nobody'],
  ])('has no observer who is %s', async (_, who) => {
    const draft = await createDraft(denmark);
    const ids: Record<string, () => Promise<string> | string> = {
      team: () => denmark.memberId,
      police: async () => (await network.networkMember('EE')).memberId,
      nobody: newId,
    };
    const id = await ids[who]!();
    expect((await secretariat.put(`/standards/${draft.id}/observers/${id}`)).body['code']).toBe('not-found');
  });

  it.each([
    ['an unknown field', { title: 'A', audience: 'teams', state: 'adopted' }],
    ['no title', { title: '  ', audience: 'teams' }],
    ['a title beyond the limit', { title: 'x'.repeat(201), audience: 'teams' }],
    ['an unknown audience', { title: 'A', audience: 'everyone' }],
  ])('is not started with %s', async (_, body) => {
    const before = await count();
    expect((await denmark.post('/standards', body)).body['code']).toBe('invalid-input');
    expect(await count()).toBe(before);
  });

  it('is listed a page at a time, the one last changed first, each once', async () => {
    for (let n = 0; n < 3; n++) await createDraft(denmark, []);
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body }: { body: StandardListView } = await denmark.get<StandardListView>(
        `/standards?limit=2${next && `&after=${next}`}`,
      );
      seen.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    expect(seen).toHaveLength(await count());
    expect(new Set(seen).size).toBe(seen.length);
    expect((await denmark.get('/standards?after=forged')).body['code']).toBe('invalid-input');
  });

  it('leaves an audit row and an event for each change, in the same commit', async () => {
    const draft = await createDraft(denmark, []);
    await secretariat.patch<StandardView>(`/standards/${draft.id}`, { title: 'Standard on support' });
    const rows = await test.db.query(
      'select action, actor_id from audit_entry where object_id = $1 order by seq',
      [draft.id],
    );
    expect(rows).toEqual([
      { action: 'standard.drafted', actor_id: denmark.memberId },
      { action: 'standard.changed', actor_id: secretariat.memberId },
    ]);
    const events = await test.db.query<{ type: string }[]>(
      `select type from outbox where payload->>'standardId' = $1 order by id`,
      [draft.id],
    );
    expect(events.map(({ type }) => type)).toEqual(['standard-drafted', 'standard-changed']);
  });
});

async function count(): Promise<number> {
  const [row] = await test.db.query<[{ n: number }]>('select count(*)::int as n from standard');
  return row.n;
}
