import { randomUUID } from 'node:crypto';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import type { StandardListView, StandardView } from '../../src/standards/dto/standard.view.ts';
import type {
  CommentView,
  ThreadListView,
  ThreadReaderListView,
  ThreadView,
} from '../../src/standards/threads/dto/thread.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiResponse } from '../support/api-client.ts';
import { createDraft, LiveClient, replyToThread, SHELTER, waitFor } from '../support/standards.ts';

let test: TestApp;
let network: TestNetwork;
let denmark: TestMember;
let danish: TestMember;
let estonia: TestMember;
let latvia: TestMember;
let office: TestMember;
let police: TestMember;
let draft: StandardView;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
  [denmark, danish, estonia, latvia] = [
    await network.as('DK', 'government'),
    await network.as('DK', 'ngo'),
    await network.as('EE', 'ngo'),
    await network.as('LV', 'ngo'),
  ];
  [office, police] = [await network.secretariat(), await network.networkMember('DK')];
});
beforeEach(async () => {
  draft = await createDraft(denmark, [SHELTER], 'networks');
});
afterAll(() => test.close());

interface Wish {
  audience?: string;
  readers?: TestMember[];
  mentions?: TestMember[];
  text?: string;
}
const ids = (members: TestMember[] = []): string[] => members.map(({ memberId }) => memberId);
const begin = (
  by: TestMember,
  { audience = 'network', readers, mentions, text = 'Among us.' }: Wish,
): Promise<ApiResponse<ThreadView>> =>
  by.post<ThreadView>(`/standards/${draft.id}/threads`, {
    key: randomUUID(),
    clauseId: draft.clauses[0]!.id,
    revision: 1,
    text,
    audience,
    ...(readers ? { readers: ids(readers) } : {}),
    mentions: ids(mentions),
  });
const listed = async (by: TestMember): Promise<string[]> =>
  (await by.get<ThreadListView>(`/standards/${draft.id}/threads`)).body.items.map(({ first }) => first.text);
const notices = async (by: TestMember): Promise<unknown[]> => {
  await test.app.get(OutboxRelay).drain();
  return test.db.query(
    `
      select kind, count(*)::int as told
      from notification
      where member_id = $1 and object_id = $2
      group by kind
      order by kind`,
    [by.memberId, draft.id],
  );
};
const mails = (by: TestMember): Promise<{ subject: string; text: string }[]> =>
  test.db.query(`select subject, text from delivery where recipient_id = $1 and text like '%' || $2 || '%'`, [
    by.memberId,
    draft.id,
  ]);

describe('a thread that is for few', () => {
  it('of one national team is read, found, answered and resolved by that team alone', async () => {
    const { body: thread } = await begin(denmark, { audience: 'team', text: 'Can we carry this at home?' });
    expect(thread).toMatchObject({ audience: 'team', country: 'DK', readers: [] });
    expect(await Promise.all([denmark, danish, estonia, office, police].map(listed))).toEqual([
      ['Can we carry this at home?'],
      ['Can we carry this at home?'],
      [],
      [],
      [],
    ]);
    for (const outsider of [estonia, office, police]) {
      expect((await outsider.get(`/standards/${draft.id}/threads/${thread.id}`)).status).toBe(404);
      expect((await outsider.get(`/standards/${draft.id}/threads/${thread.id}/comments`)).status).toBe(404);
      expect((await replyToThread(outsider, draft.id, thread.id, 'I read along.')).status).toBe(404);
      expect((await outsider.post(`/standards/${draft.id}/threads/${thread.id}/resolve`)).status).toBe(404);
      expect(
        (await outsider.get<StandardListView>('/standards')).body.items.find(({ id }) => id === draft.id),
      ).toMatchObject({ openThreads: 0, unreadThreads: 0 });
    }
    expect((await replyToThread(danish, draft.id, thread.id, 'With two more beds.')).status).toBe(201);
    expect((await danish.post(`/standards/${draft.id}/threads/${thread.id}/resolve`)).status).toBe(200);
  });

  it('among those named is theirs, and nobody is named who does not comment on the draft', async () => {
    expect(
      (await begin(denmark, { audience: 'named', readers: [await network.observer()] })).body,
    ).toMatchObject({ code: 'readers-outside-draft' });
    expect(
      (await begin(denmark, { audience: 'named', readers: [await network.networkMember('EE')] })).body,
    ).toMatchObject({ code: 'readers-outside-draft' });
    expect((await begin(denmark, { audience: 'named' })).body).toMatchObject({ code: 'invalid-input' });
    const { body: thread } = await begin(denmark, {
      audience: 'named',
      readers: [estonia, police],
      text: 'You three.',
    });
    expect(thread.readers.map(({ name }) => name)).toEqual(['dk-government', 'ee-ngo', 'police-dk']);
    expect(await Promise.all([denmark, estonia, police, danish, office].map(listed))).toEqual([
      ['You three.'],
      ['You three.'],
      ['You three.'],
      [],
      [],
    ]);
    expect((await replyToThread(police, draft.id, thread.id, 'Here.')).status).toBe(201);
    // A draft that is kept to the teams again is read by no network member, whoever named her.
    await office.patch(`/standards/${draft.id}`, { audience: 'teams' });
    expect((await police.get(`/standards/${draft.id}/threads/${thread.id}`)).status).toBe(404);
  });

  it('is begun for a team by one of the team only', async () => {
    expect((await begin(police, { audience: 'team' })).status).toBe(404);
    expect((await begin(office, { audience: 'team', text: 'The two of us.' })).body).toMatchObject({
      country: null,
    });
    expect([
      await listed(office),
      await listed(await network.secretariatColleague()),
      await listed(denmark),
    ]).toEqual([['The two of us.'], ['The two of us.'], []]);
  });

  it('is told in no common room, and to each of its readers as a sign without its words', async () => {
    const common = [
      new LiveClient(test.url, estonia, draft.threadsRoom!),
      new LiveClient(test.url, police, `standard-threads-dk:${draft.id}`),
    ];
    const [reader, outsider] = [
      new LiveClient(test.url, danish, `member:${danish.memberId}`),
      new LiveClient(test.url, latvia, `member:${latvia.memberId}`),
    ];
    try {
      for (const each of [...common, reader, outsider]) expect(await each.join()).toMatchObject({ ok: true });
      const { body: thread } = await begin(denmark, { audience: 'team' });
      await replyToThread(denmark, draft.id, thread.id, 'Once more.');
      await denmark.post(`/standards/${draft.id}/threads/${thread.id}/resolve`);
      await denmark.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, {
        revision: 1,
        text: `At once: ${SHELTER}`,
      });
      const touched = (): unknown[] =>
        reader.events.filter(({ type }) => type === 'thread-touched').map(({ payload }) => payload);
      await waitFor(() => touched().length >= 3);
      expect(new Set(touched().map((payload) => JSON.stringify(payload)))).toEqual(
        new Set([JSON.stringify({ standardId: draft.id, threadId: thread.id })]),
      );
      await begin(denmark, { text: 'For all.' });
      await waitFor(() => common.every((each) => each.comments().length > 0));
      expect(
        common.map((each) =>
          each.events.filter(({ payload }) => JSON.stringify(payload).includes(thread.id)),
        ),
      ).toEqual([[], []]);
      expect(outsider.events.filter(({ type }) => type === 'thread-touched')).toEqual([]);
    } finally {
      for (const each of [...common, reader, outsider]) each.close();
    }
  });

  it('stays out of files, which are handed on', async () => {
    await begin(denmark, { audience: 'team', text: 'Not for a file.' });
    await begin(denmark, { text: 'For a file.' });
    const { body } = await denmark.get<object>(`/standards/${draft.id}/file?as=json&comments=all`);
    expect([
      JSON.stringify(body).includes('For a file.'),
      JSON.stringify(body).includes('Not for a file.'),
    ]).toEqual([true, false]);
  });
});

describe('somebody who is mentioned in a comment', () => {
  it('is told once, in the application and by a mail that holds no word of it', async () => {
    const { body: thread } = await begin(denmark, { text: 'What does @ee-ngo think?', mentions: [estonia] });
    const mentioned = {
      memberId: estonia.memberId,
      name: 'ee-ngo',
      organisation: 'EE civil-society',
      country: 'EE',
    };
    expect(thread.first.mentions).toEqual([mentioned]);
    expect(await notices(estonia)).toEqual([{ kind: 'mentioned', told: 1 }]);
    const [mail, ...more] = await mails(estonia);
    expect([mail!.subject, more]).toEqual(['You have been mentioned in a comment', []]);
    expect(mail!.text).toContain(`/standards/${draft.id}?thread=${thread.id}`);
    for (const word of ['think', 'shelter', draft.title]) expect(mail!.text).not.toContain(word);
    const {
      body: { items },
    } = await estonia.get<{ items: CommentView[] }>(`/standards/${draft.id}/threads/${thread.id}/comments`);
    expect(items[0]!.mentions).toEqual([mentioned]);
  });

  it('without access is refused with the reason: nothing is written, told or sent', async () => {
    const observer = await network.observer();
    const { body: thread } = await begin(denmark, { audience: 'team', text: 'Ours.' });
    for (const [stranger, answer] of [
      [observer, await begin(denmark, { text: 'And @observer?', mentions: [observer] })],
      [
        await network.networkMember('EE'),
        await begin(denmark, { text: 'And @police-ee?', mentions: [await network.networkMember('EE')] }),
      ],
      [
        estonia,
        await denmark.post<{ code: string }>(`/standards/${draft.id}/threads/${thread.id}/comments`, {
          key: randomUUID(),
          text: 'And @ee-ngo?',
          mentions: [estonia.memberId],
        }),
      ],
    ] as const) {
      expect([answer.status, answer.body]).toMatchObject([422, { code: 'mention-outside-audience' }]);
      expect([await notices(stranger), await mails(stranger)]).toEqual([[], []]);
    }
    expect(await listed(denmark)).toEqual(['Ours.']);
  });

  it('is offered among those alone who read the thread', async () => {
    const offered = async (by: TestMember, query: string): Promise<string[]> =>
      (await by.get<ThreadReaderListView>(`/standards/${draft.id}/threads/readers${query}`)).body.items.map(
        ({ name }) => name,
      );
    const { body: team } = await begin(denmark, { audience: 'team' });
    const { body: named } = await begin(denmark, { audience: 'named', readers: [estonia] });
    expect(await offered(denmark, `?threadId=${team.id}`)).toEqual(['dk-ngo', 'dk-resource']);
    expect(await offered(estonia, `?threadId=${named.id}`)).toEqual(['dk-government']);
    expect(await offered(denmark, '?audience=team')).toEqual(['dk-ngo', 'dk-resource']);
    const all = await offered(denmark, '?audience=named');
    expect([
      all.includes('police-dk'),
      all.includes('lv-ngo'),
      all.includes('police-ee'),
      all.includes('observer'),
    ]).toEqual([true, true, false, false]);
    expect((await estonia.get(`/standards/${draft.id}/threads/readers?threadId=${team.id}`)).status).toBe(
      404,
    );
    expect((await (await network.observer()).get(`/standards/${draft.id}/threads/readers`)).status).toBe(404);
  });
});
