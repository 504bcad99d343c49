import type { HomeView } from '../../src/notifications/dto/home.view.ts';
import type {
  NotificationsPageView,
  NotificationView,
} from '../../src/notifications/dto/notification.view.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { createPriorityBallot, eventually, openDueBallots, castRanking } from '../support/ballots.ts';
import { createDraft, openThread, LiveClient, replyToThread, waitFor } from '../support/standards.ts';
import { EARLY_2027, createScheduledMeeting, succeeded } from '../support/meetings.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let denmark: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  test = await startApp();
});
beforeEach(async () => {
  await resetDatabase(test, EARLY_2027);
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  [denmark, estonia] = [await network.as('DK', 'government'), await network.as('EE', 'ngo')];
});
afterAll(() => test.close());

/** Everything that happened has been told: by this relay's turn, or by the one that runs beside it. */
async function relayed(): Promise<void> {
  await test.app.get(OutboxRelay).drain();
  await eventually(
    () => test.db.query<object[]>('select 1 from outbox where relayed_at is null'),
    (rows) => rows.length === 0,
  );
}

const inbox = async (member: TestMember, query = ''): Promise<NotificationView[]> =>
  (await member.get<NotificationsPageView>(`/notifications${query}`)).body.items;
const told = async (member: TestMember): Promise<string[]> =>
  (await inbox(member)).map(({ kind, object, times }) => `${kind} ${object.title} ×${times}`);
const unread = async (member: TestMember): Promise<number> =>
  (await member.get<{ unread: number }>('/notifications/unread')).body.unread;
const home = async (member: TestMember): Promise<HomeView> => succeeded(await member.get<HomeView>('/home'));

describe('meetings in the inbox', () => {
  it('tells those invited of the invitation, of a new time and of the end of it, and nobody else', async () => {
    const { id, revision } = await createScheduledMeeting(secretariat, {}, { countries: ['DK'] });
    await relayed();
    succeeded(
      await secretariat.post(`/meetings/${id}/reschedule`, {
        revision,
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-04-08T10:00',
        endsAt: '2027-04-08T16:00',
      }),
    );
    await relayed();
    succeeded(await secretariat.post(`/meetings/${id}/cancel`));
    await relayed();
    const title = 'Safe return: common ground';
    expect(await told(denmark)).toEqual([
      `meeting-cancelled ${title} ×1`,
      `meeting-moved ${title} ×1`,
      `meeting-invited ${title} ×1`,
    ]);
    expect(await told(estonia)).toEqual([]);
  });

  it('puts the unanswered invitation on Home until it is answered', async () => {
    const { id } = await createScheduledMeeting(secretariat);
    expect(await home(denmark)).toMatchObject({
      next: { id, invited: true, answer: null, timeZone: 'Europe/Copenhagen' },
      waits: { answers: [{ id }] },
    });
    succeeded(await denmark.put(`/meetings/${id}/answer`, { answer: 'yes' }));
    expect(await home(denmark)).toMatchObject({ next: { id, answer: 'yes' }, waits: { answers: [] } });
    expect(await home(secretariat)).toMatchObject({ next: { id, invited: false }, waits: { answers: [] } });
  });

  it('does not show the meetings of others on Home', async () => {
    await createScheduledMeeting(secretariat, {}, { countries: ['DK'] });
    const nothing = {
      polls: [],
      answers: [],
      ballots: [],
      duties: [],
      dutyTotals: [],
      consultations: [],
      consensus: [],
      reviews: [],
      calls: [],
      readings: [],
      questions: [],
      comments: [],
      deliveries: 0,
      wordingReports: 0,
      planLines: [],
      planLinesTotal: 0,
      recommendations: [],
      recommendationsTotal: 0,
      termProposals: 0,
    };
    expect(await home(await network.observer())).toEqual({
      next: null,
      waits: nothing,
      changed: [],
      news: [],
    });
  });
});

describe('comments in the inbox', () => {
  it('are told to those in the thread and to whoever wrote the clause, once with how many and once on Home, and never to their own author', async () => {
    const draft = await createDraft(denmark);
    const { body: thread } = await openThread(estonia, draft, null);
    await relayed();
    await replyToThread(estonia, draft.id, thread.id, 'I mean the first night.');
    await replyToThread(estonia, draft.id, thread.id, 'And the second.');
    await relayed();
    const [only, ...others] = await inbox(denmark);
    expect(only).toMatchObject({
      kind: 'comment-posted',
      by: 'ee-ngo',
      times: 3,
      threadId: thread.id,
      read: false,
      object: { kind: 'standard', id: draft.id },
    });
    expect([others, await inbox(estonia)]).toEqual([[], []]);
    expect(await home(denmark)).toMatchObject({
      waits: { comments: [{ threadId: thread.id }] },
      changed: [],
    });
  });

  it('start anew after they were read', async () => {
    const draft = await createDraft(denmark);
    const { body: thread } = await openThread(estonia, draft, null);
    await relayed();
    expect(
      (await denmark.post('/notifications/read', { objectKind: 'standard', objectId: draft.id })).status,
    ).toBe(204);
    expect(await unread(denmark)).toBe(0);
    expect(await home(denmark)).toMatchObject({
      waits: { comments: [] },
      changed: [{ threadId: thread.id, read: true }],
    });
    await replyToThread(estonia, draft.id, thread.id, 'One more thing.');
    await relayed();
    expect((await inbox(denmark)).map(({ times, read }) => [times, read])).toEqual([
      [1, false],
      [1, true],
    ]);
  });

  it('are no longer told to one from whom the draft was closed, title and count alike', async () => {
    const police = await network.networkMember('DK');
    const draft = await createDraft(secretariat, undefined, 'networks');
    const { body: thread } = await openThread(police, draft, null);
    await replyToThread(secretariat, draft.id, thread.id, 'Good point.');
    await relayed();
    expect([(await inbox(police)).length, await unread(police)]).toEqual([1, 1]);
    succeeded(
      await secretariat.patch(`/standards/${draft.id}`, { title: 'Common standard', audience: 'teams' }),
    );
    expect([(await inbox(police)).length, await unread(police), (await home(police)).changed]).toEqual([
      0,
      0,
      [],
    ]);
  });
});

describe('what is told of a thread', () => {
  const seenBy = async (member: TestMember) => {
    const [items, count, page] = [await inbox(member), await unread(member), await home(member)];
    const threads = (all: readonly Pick<NotificationView, 'threadId'>[]) =>
      all.map(({ threadId }) => threadId).toSorted();
    return {
      inbox: threads(items),
      unread: count,
      comments: threads(page.waits.comments),
      changed: threads(page.changed),
    };
  };
  const showing = (...ids: string[]) => ({
    inbox: ids.toSorted(),
    unread: ids.length,
    comments: ids.toSorted(),
    changed: [],
  });
  /** As one that was noticed already: what is told of the seat itself is another matter. */
  const endSeatOf = ({ memberId }: TestMember) =>
    test.db.query('update appointment set ends_at = app_now(), vacated_at = app_now() where member_id = $1', [
      memberId,
    ]);

  it('goes with the seat that gave a view of it: a former holder keeps the threads of the own country where the draft is open to the networks', async () => {
    const open = await createDraft(estonia, undefined, 'networks');
    const amongTeams = await createDraft(estonia);
    const danish = (await openThread(denmark, open, null)).body;
    const own = (await openThread(await network.networkMember('EE'), open, null)).body;
    const closed = (await openThread(await network.as('EE', 'government'), amongTeams, null)).body;
    await relayed();
    expect(await seenBy(estonia)).toEqual(showing(danish.id, own.id, closed.id));
    await endSeatOf(estonia);
    await eventually(
      () => seenBy(estonia),
      ({ unread: left }) => left < 3,
    );
    expect(await seenBy(estonia)).toEqual(showing(own.id));
  });

  it('is not kept of a meeting that the former holder is no longer asked to', async () => {
    const { id } = await createScheduledMeeting(secretariat, {}, { countries: ['EE'] });
    await relayed();
    await endSeatOf(estonia);
    succeeded(await secretariat.del(`/meetings/${id}/invitations/${estonia.memberId}`));
    const shown = await eventually(
      () => Promise.all([inbox(estonia), unread(estonia), home(estonia)]),
      ([items]) => items.length === 0,
    );
    expect(shown).toMatchObject([[], 0, { next: null, changed: [] }]);
  });

  it('does not reach the network of the country where the secretariat has its office: the secretariat speaks for none', async () => {
    const police = await network.networkMember('DK');
    const draft = await createDraft(secretariat, undefined, 'networks');
    const own = (await openThread(police, draft, null)).body;
    const others = [
      (await openThread(estonia, draft, null)).body,
      (await openThread(secretariat, draft, null)).body,
    ];
    const rooms = (await police.get<{ threadsRoom: string }>(`/standards/${draft.id}`)).body.threadsRoom;
    await replyToThread(denmark, draft.id, own.id, 'From the team.');
    for (const { id } of others) await replyToThread(denmark, draft.id, id, 'Among teams.');
    await relayed();
    expect(await seenBy(police)).toEqual(showing(own.id));
    expect(
      (await police.get<{ items: object[] }>(`/standards/${draft.id}/threads`)).body.items,
    ).toMatchObject([{ id: own.id }]);
    expect((await police.get<{ items: object[] }>('/standards')).body.items).toMatchObject([
      { openThreads: 1, unreadThreads: 1 },
    ]);
    const heard = JSON.stringify((await police.get(`/live/${rooms}/events?after=0`)).body);
    expect([own, ...others].map(({ id }) => heard.includes(id))).toEqual([true, false, false]);
    for (const { id } of others) {
      expect((await police.get(`/standards/${draft.id}/threads/${id}`)).status).toBe(404);
      expect((await replyToThread(police, draft.id, id, 'Not mine.')).status).toBe(404);
    }
  });
});

describe('ballots in the inbox', () => {
  it('wait on Home for the seats that have not voted, until they have', async () => {
    const ballot = await createPriorityBallot(network, { terms: { closesAt: '2027-03-02T12:00:00Z' } });
    await openDueBallots(test);
    await relayed();
    expect((await home(denmark)).waits.ballots).toMatchObject([
      { id: ballot.ballotId, mayCast: true, hasCast: false },
    ]);
    expect(await told(denmark)).toEqual(['ballot-opened What should the region work on? ×1']);
    succeeded(await castRanking(network, ballot, ['DK', 'government'], 'A>B>C'));
    expect((await home(denmark)).waits.ballots).toEqual([]);
    expect((await home(await network.networkMember('DK'))).waits.ballots).toEqual([]);
  });
});

describe('the inbox', () => {
  async function threeThreads(): Promise<void> {
    const draft = await createDraft(denmark);
    for (let n = 0; n < 3; n += 1) {
      await openThread(estonia, draft, null);
      await relayed();
    }
  }

  it('comes in pages, the latest first, each notification once', async () => {
    await threeThreads();
    const whole = await inbox(denmark);
    const { body: first } = await denmark.get<NotificationsPageView>('/notifications?limit=2');
    const { body: second } = await denmark.get<NotificationsPageView>(
      `/notifications?limit=2&after=${first.next}`,
    );
    expect([...first.items, ...second.items]).toEqual(whole);
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
  });

  it('marks as read what is the reader’s own, and nothing of anybody else', async () => {
    await threeThreads();
    const [newest] = await inbox(denmark);
    expect((await estonia.post('/notifications/read', { ids: [newest!.id] })).status).toBe(204);
    expect(await unread(denmark)).toBe(3);
    await denmark.post('/notifications/read', { ids: [newest!.id] });
    expect([
      await unread(denmark),
      (await inbox(denmark, '?unread=true')).length,
      (await inbox(denmark, '?unread=false')).length,
    ]).toEqual([2, 2, 1]);
    await denmark.post('/notifications/read');
    expect(await unread(denmark)).toBe(0);
  });

  it('tells open windows at once, of news and of what was read elsewhere, and lets nobody into another’s room', async () => {
    const room = `member:${denmark.memberId}`;
    const window = new LiveClient(test.url, denmark, room);
    expect(await window.join()).toMatchObject({ ok: true });
    const stranger = new LiveClient(test.url, estonia, room);
    expect(await stranger.join()).toMatchObject({ ok: false, code: 'not-found' });
    await openThread(estonia, await createDraft(denmark), null);
    await relayed();
    await denmark.post('/notifications/read');
    await waitFor(() => window.events.length === 2);
    expect(window.events.map(({ type, payload }) => [type, payload])).toEqual([
      ['notified', { kinds: ['comment-posted'] }],
      ['notifications-read', {}],
    ]);
    window.close();
    stranger.close();
  });

  it.each([
    ['ids that are none', { ids: ['1'] }],
    ['an object without its id', { objectKind: 'standard' }],
    ['a field that is none', { all: true }],
  ])('refuses %s', async (_, body) => {
    expect((await denmark.post('/notifications/read', body)).status).toBe(400);
  });

  it.each(['/notifications', '/notifications/unread', '/home'])('asks who is there: %s', async (path) => {
    expect((await network.anonymous().get(path)).status).toBe(401);
  });
});
