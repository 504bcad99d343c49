import { randomUUID } from 'node:crypto';
import type { HomeView } from '../../src/notifications/dto/home.view.ts';
import type {
  NotificationGroupsPageView,
  NotificationGroupView,
} from '../../src/notifications/dto/notification.view.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createPriorityBallot, eventually, openDueBallots } from '../support/ballots.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { createScheduledMeeting, EARLY_2027, succeeded } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { aQuestion, askQuestion, writeEntry } from '../support/practices.ts';
import {
  createDraft,
  LiveClient,
  openThread,
  replyToThread,
  SHELTER,
  waitFor,
} from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

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

const page = async (member: TestMember, query = ''): Promise<NotificationGroupsPageView> =>
  succeeded(await member.get<NotificationGroupsPageView>(`/notifications/groups${query}`));
const groups = async (member: TestMember, query = ''): Promise<readonly NotificationGroupView[]> =>
  (await page(member, query)).items;
const counts = async (member: TestMember, query = ''): Promise<string[]> =>
  (await groups(member, query)).map(({ day, object, times }) => `${day} ${object.title} ×${times}`);
const quoted = async (member: TestMember): Promise<(string | null)[]> =>
  (await groups(member)).map(({ quotation }) => quotation && `${quotation.by}: ${quotation.text}`);
const livesIn = async (member: TestMember, timeZone: string) =>
  succeeded(await member.put('/profile', { language: null, timeZone }));

async function draftCalled(title: string): Promise<StandardView> {
  const draft = await createDraft(denmark);
  succeeded(await secretariat.patch(`/standards/${draft.id}`, { title, audience: 'teams' }));
  return { ...draft, title };
}

describe('groups of notifications', () => {
  it('hold what is about one object on one day of the reader', async () => {
    const [draft, other] = [await draftCalled('Victim support'), await draftCalled('Shelter')];
    await livesIn(denmark, 'Europe/Copenhagen');
    await setClockTo(test, '2027-03-01T22:30:00Z');
    await openThread(estonia, draft, null);
    await relayed();
    await setClockTo(test, '2027-03-01T22:45:00Z');
    await openThread(estonia, other, null);
    await relayed();
    await setClockTo(test, '2027-03-01T23:30:00Z');
    await openThread(estonia, draft, null);
    await openThread(estonia, draft, null);
    await relayed();
    expect(await counts(denmark)).toEqual([
      `2027-03-02 ${draft.title} ×2`,
      `2027-03-01 ${other.title} ×1`,
      `2027-03-01 ${draft.title} ×1`,
    ]);
    await livesIn(denmark, 'Europe/Helsinki');
    expect(await counts(denmark)).toEqual([`2027-03-02 ${draft.title} ×3`, `2027-03-02 ${other.title} ×1`]);
  });

  it('name the one clause that they are about, and none where they are about several', async () => {
    const draft = await createDraft(denmark, [SHELTER, 'Nobody is turned away.']);
    succeeded(await secretariat.patch(`/standards/${draft.id}`, { title: draft.title, audience: 'teams' }));
    const clauses = async (member: TestMember, query = '') =>
      (await groups(member, query)).map(({ clause }) => clause);
    await openThread(estonia, draft, 'turned away');
    await openThread(estonia, draft, null, 'And when?');
    await relayed();
    expect(await clauses(denmark)).toEqual([null]);
    const [unread] = (await page(denmark)).items[0]!.unreadIds;
    succeeded(await denmark.post('/notifications/read', { ids: [unread!] }));
    expect(await clauses(denmark, '?unread=true')).toEqual(['2']);
    // The first page leaves out the comment that waits there: what is left is about the other clause.
    const { changed } = succeeded(await denmark.get<HomeView>('/home'));
    expect(changed.map(({ clause }) => clause)).toEqual(['1']);
  });

  it('say how often what happened, and lead to the newest of it', async () => {
    const draft = await createDraft(denmark);
    await openThread(estonia, draft, null);
    const { body: thread } = await openThread(estonia, draft, null);
    await relayed();
    const mention = {
      key: randomUUID(),
      text: 'What does @dk-government say?',
      mentions: [denmark.memberId],
    };
    await setClockTo(test, '2027-03-01T13:00:00Z');
    succeeded(await estonia.post(`/standards/${draft.id}/threads/${thread.id}/comments`, mention));
    await relayed();
    const all = await groups(denmark);
    expect(all).toMatchObject([
      {
        kind: 'mentioned',
        object: { kind: 'standard', id: draft.id },
        threadId: thread.id,
        by: 'ee-ngo',
        times: 3,
        kinds: [
          { kind: 'mentioned', times: 1 },
          { kind: 'comment-posted', times: 2 },
        ],
        read: false,
        quotation: { text: 'What does @dk-government say?', by: 'ee-ngo' },
      },
    ]);
    expect(all[0]!.unreadIds).toHaveLength(3);
  });

  it('are marked as read whole, and start anew in the same group', async () => {
    const draft = await createDraft(denmark);
    const { body: thread } = await openThread(estonia, draft, null);
    await openThread(estonia, draft, null);
    await relayed();
    const [group] = await groups(denmark);
    const ids = group!.unreadIds;
    expect((await estonia.post('/notifications/read', { ids })).status).toBe(204);
    expect(await groups(denmark)).toMatchObject([{ read: false, unreadIds: ids }]);
    expect((await denmark.post('/notifications/read', { ids })).status).toBe(204);
    expect(await groups(denmark)).toMatchObject([{ read: true, unreadIds: [], times: 2 }]);
    expect(await groups(denmark, '?unread=true')).toEqual([]);

    const window = new LiveClient(test.url, denmark, `member:${denmark.memberId}`);
    expect(await window.join()).toMatchObject({ ok: true });
    await replyToThread(estonia, draft.id, thread.id, 'One more thing.');
    await relayed();
    await waitFor(() => window.events.some(({ type }) => type === 'notified'));
    window.close();
    expect(await groups(denmark)).toMatchObject([
      { read: false, times: 3, threadId: thread.id, quotation: { text: 'One more thing.' } },
    ]);
    expect(await groups(denmark, '?unread=true')).toMatchObject([{ times: 1 }]);
    expect(await groups(denmark, '?unread=false')).toMatchObject([{ times: 2 }]);
  });
});

describe('pages of groups', () => {
  async function createDrafts(number: number) {
    const drafts = [];
    for (let n = 0; n < number; n += 1) drafts.push(await draftCalled(`Draft ${n}`));
    return drafts;
  }

  it('hold each group once and whole, however its notifications mingle with others', async () => {
    const drafts = await createDrafts(3);
    for (const hour of ['08', '09', '20', '23']) {
      for (const draft of drafts) {
        await setClockTo(test, `2027-03-02T${hour}:10:00Z`);
        await openThread(estonia, draft, null);
        await relayed();
      }
    }
    await livesIn(denmark, 'Europe/Copenhagen');
    const whole = await groups(denmark);
    expect(whole.map(({ day, times }) => [day, times])).toEqual([
      ...drafts.map(() => ['2027-03-03', 1]),
      ...drafts.map(() => ['2027-03-02', 3]),
    ]);
    const pages = [await page(denmark, '?limit=1')];
    while (pages.at(-1)!.next) pages.push(await page(denmark, `?limit=1&after=${pages.at(-1)!.next}`));
    expect(pages.flatMap(({ items }) => items)).toEqual(whole);
  });

  it('do not repeat a group that grew since the page before', async () => {
    const [first, second, third] = await createDrafts(3);
    for (const draft of [first!, second!, third!]) {
      await openThread(estonia, draft, null);
      await relayed();
    }
    const { next } = await page(denmark, '?limit=1');
    await openThread(estonia, first!, null);
    await relayed();
    expect(await counts(denmark, `?limit=5&after=${next}`)).toEqual([`2027-03-01 ${second!.title} ×1`]);
    expect((await counts(denmark))[0]).toBe(`2027-03-01 ${first!.title} ×2`);
  });

  it('reach past days of which the reader may see nothing any more', async () => {
    const police = await network.networkMember('DK');
    const question = await askQuestion(police, { audience: 'national' });
    await writeEntry(denmark, question.id, 'The hospital does.');
    await relayed();
    const draft = await createDraft(secretariat, undefined, 'networks');
    for (let day = 2; day <= 9; day += 1) {
      await setClockTo(test, `2027-03-0${day}T12:00:00Z`);
      const { body: thread } = await openThread(police, draft, null);
      await replyToThread(secretariat, draft.id, thread.id, 'Good point.');
      await relayed();
    }
    expect(await groups(police)).toHaveLength(9);
    succeeded(
      await secretariat.patch(`/standards/${draft.id}`, { title: 'Common standard', audience: 'teams' }),
    );
    expect(await page(police, '?limit=1')).toMatchObject({
      items: [{ object: { id: question.id }, quotation: { text: 'The hospital does.' } }],
      next: null,
    });
  });

  it('refuse a place in the list that none of them gave', async () => {
    expect((await denmark.get('/notifications/groups?after=nowhere')).status).toBe(400);
  });
});

describe('words are quoted', () => {
  it('in short, cut after a whole word, the last ones only', async () => {
    const draft = await createDraft(denmark);
    const { body: thread } = await openThread(estonia, draft, null);
    await replyToThread(estonia, draft.id, thread.id, `Long\n${'word '.repeat(60)}`);
    await relayed();
    const [quotation] = await quoted(denmark);
    expect(quotation).toMatch(/^ee-ngo: Long word word .* word …$/);
    expect(quotation!.length).toBeLessThan(160);
  });

  it('of questions and of what is written about them', async () => {
    const expert = { topics: 'Night', fields: ['interpretation'], languages: ['en'], countries: [] };
    succeeded(await denmark.put('/expertise/mine', { ...expert, available: true, takesQuestions: true }));
    const question = await askQuestion(estonia, aQuestion());
    await relayed();
    await writeEntry(await network.as('LV', 'ngo'), question.id, 'We have one on call.');
    await relayed();
    expect(await groups(denmark)).toMatchObject([
      { kind: 'question-asked', quotation: { text: 'Our list of interpreters ends at six in the evening.' } },
    ]);
    expect(await groups(estonia)).toMatchObject([
      { kind: 'question-discussed', quotation: { text: 'We have one on call.', by: 'lv-ngo' } },
    ]);
  });

  it('without the names that the reader may not know', async () => {
    const police = await network.networkMember('EE');
    const draft = await createDraft(denmark, undefined, 'networks');
    const { body: thread } = await openThread(police, draft, null);
    await setClockTo(test, '2027-03-01T13:00:00Z');
    const mention = { key: randomUUID(), text: 'Let us ask @dk-government.', mentions: [denmark.memberId] };
    const path = `/standards/${draft.id}/threads/${thread.id}/comments`;
    succeeded(await (await network.as('EE', 'government')).post(path, mention));
    await relayed();
    expect(await quoted(denmark)).toEqual(['ee-government: Let us ask @dk-government.']);
    expect(await quoted(police)).toEqual(['ee-government: Let us ask @Government seat, Denmark.']);
  });

  it('not from a thread that is kept to some, though it is counted', async () => {
    const draft = await createDraft(denmark);
    const clause = draft.clauses[0]!;
    const opening = { key: randomUUID(), clauseId: clause.id, revision: clause.revision, text: 'Among us.' };
    const named = { ...opening, audience: 'named', readers: [denmark.memberId] };
    succeeded(await estonia.post(`/standards/${draft.id}/threads`, named));
    await relayed();
    expect(await groups(denmark)).toMatchObject([{ times: 1, quotation: null }]);
    await openThread(estonia, draft, null, 'For everybody.');
    await relayed();
    expect(await groups(denmark)).toMatchObject([{ times: 2, quotation: { text: 'For everybody.' } }]);
  });

  it('not where they were purged', async () => {
    const draft = await createDraft(denmark);
    await openThread(estonia, draft, null, 'She lives in Tartu.');
    await relayed();
    expect(await quoted(denmark)).toEqual(['ee-ngo: She lives in Tartu.']);
    await test.db.query(`update comment set text = words_purged(text, 'Tartu')`);
    expect(await groups(denmark)).toMatchObject([{ times: 1, quotation: null }]);
  });

  it('not of votes', async () => {
    await createPriorityBallot(network, { terms: { closesAt: '2027-03-02T12:00:00Z' } });
    await openDueBallots(test);
    await relayed();
    expect(await groups(denmark)).toMatchObject([{ kind: 'ballot-opened', times: 1, quotation: null }]);
  });

  it('only as far as the reader still reads them, and counted only so far', async () => {
    const open = await createDraft(estonia, undefined, 'networks');
    await openThread(await network.networkMember('EE'), open, null, 'From our country.');
    await relayed();
    await setClockTo(test, '2027-03-01T13:00:00Z');
    await openThread(denmark, open, null, 'From another.');
    await relayed();
    expect(await groups(estonia)).toMatchObject([{ times: 2, quotation: { text: 'From another.' } }]);
    await test.db.query(
      'update appointment set ends_at = app_now(), vacated_at = app_now() where member_id = $1',
      [estonia.memberId],
    );
    const [left] = await eventually(
      () => groups(estonia),
      ([group]) => group?.times === 1,
    );
    expect(left).toMatchObject({ times: 1, quotation: { text: 'From our country.' } });
    succeeded(await secretariat.patch(`/standards/${open.id}`, { title: 'Closed', audience: 'teams' }));
    expect(await groups(estonia)).toEqual([]);
  });
});

describe('Home', () => {
  const home = async (member: TestMember): Promise<HomeView> =>
    succeeded(await member.get<HomeView>('/home'));

  it('groups the recent changes, without the comments that wait there', async () => {
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
    const draft = await createDraft(denmark);
    await openThread(estonia, draft, null, 'This waits.');
    await relayed();
    expect(await home(denmark)).toMatchObject({
      waits: { comments: [{ object: { id: draft.id } }] },
      changed: [{ object: { id }, day: '2027-03-01', times: 2, quotation: null }],
    });
    await denmark.post('/notifications/read');
    expect((await home(denmark)).changed).toMatchObject([
      { object: { id: draft.id }, read: true, quotation: { text: 'This waits.', by: 'ee-ngo' } },
      { object: { id }, read: true },
    ]);
  });
});
