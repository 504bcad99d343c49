import { randomUUID } from 'node:crypto';
import type { LiveEvent } from '@nbn/contracts';
import { newId } from '../../src/platform/persistence/id.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import type { ThreadView } from '../../src/standards/threads/dto/thread.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createDraft,
  openThread,
  readStandard,
  LiveClient,
  replyToThread,
  SHELTER,
  commentTexts,
  waitFor,
} from '../support/standards.ts';

const redis = process.env['TEST_REDIS_URL'];
const backends: [string, Record<string, string>][] = [
  ['one process', {}],
  ...(redis ? [['two processes over Redis', { REDIS_URL: redis }] as [string, Record<string, string>]] : []),
];

/** Two members with the same draft open; over Redis each sits at a process of its own. */
describe.each(backends)('a draft that two members have open: %s', (_, environment) => {
  let test: TestApp;
  let second: TestApp;
  let network: TestNetwork;
  let denmark: TestMember;
  let estonia: TestMember;
  let draft: StandardView;
  let room: string;
  let readers: LiveClient[];

  beforeAll(async () => {
    test = await startApp({ environment });
    second = 'REDIS_URL' in environment ? await startApp({ database: test.database, environment }) : test;
    network = await createTestNetwork(test);
    [denmark, estonia] = [await network.as('DK', 'government'), await network.as('EE', 'ngo')];
  });
  beforeEach(async () => {
    draft = await createDraft(denmark);
    room = draft.threadsRoom!;
    readers = [];
  });
  afterEach(() => readers.forEach((reader) => reader.close()));
  afterAll(async () => {
    if (second !== test) await second.close();
    await test.close();
  });

  async function open(member: TestMember, at: TestApp = test, where = room): Promise<LiveClient> {
    const reader = new LiveClient(at.url, member, where);
    readers.push(reader);
    expect(await reader.join()).toMatchObject({ ok: true });
    return reader;
  }

  const missed = async (by: TestMember, after: number): Promise<readonly LiveEvent[]> =>
    (await by.get<{ events: LiveEvent[] }>(`/live/${room}/events?after=${after}`)).body.events;

  it('shows each comment at once to both, exactly as the API shows it', async () => {
    const [one, other] = [await open(denmark), await open(estonia, second)];
    const { body: thread } = await openThread(denmark, draft, 'safe shelter', 'For how long?');
    const { body: answer } = await replyToThread(
      network.at(second.url, estonia),
      draft.id,
      thread.id,
      'As long as she needs it.',
    );
    for (const reader of [one, other]) {
      await waitFor(() => reader.comments().length === 2);
      const { seen: __, ...told } = thread;
      expect(reader.events.map(({ type, payload }) => ({ type, payload }))).toEqual([
        { type: 'thread-opened', payload: { thread: told } },
        { type: 'comment-added', payload: { comment: answer } },
      ]);
    }
  });

  it('numbers what happens without a gap, whatever it is', async () => {
    const [reader, text] = [await open(estonia, second), await open(estonia, second, `standard:${draft.id}`)];
    const start = await readStandard(estonia, draft.id);
    const clause = draft.clauses[0]!;
    const { body: thread } = await openThread(denmark, draft, '24 hours');
    await denmark.patch(`/standards/${draft.id}/clauses/${clause.id}`, {
      revision: 1,
      text: SHELTER.replace('within', 'in'),
    });
    await denmark.post(`/standards/${draft.id}/threads/${thread.id}/resolve`);
    await denmark.post(`/standards/${draft.id}/clauses/${clause.id}/move`, { afterId: null });
    const heard = () =>
      [
        reader.events.filter(({ number }) => number > start.threadsNumber),
        text.events.filter(({ number }) => number > start.number),
      ] as const;
    await waitFor(() => heard()[0].length === 3 && heard()[1].length === 2);
    expect(heard().map((events) => events.map(({ type }) => type))).toEqual([
      ['thread-opened', 'anchors-moved', 'thread-state-changed'],
      ['clause-changed', 'clause-changed'],
    ]);
    expect(heard().map((events) => events.map(({ number }) => number))).toEqual([
      [1, 2, 3].map((n) => start.threadsNumber + n),
      [1, 2].map((n) => start.number + n),
    ]);
    expect(heard()[0][1]!.payload).toMatchObject({
      anchors: [
        {
          threadId: thread.id,
          anchor: { state: 'placed', quote: '24 hours', start: SHELTER.indexOf('24') - 4 },
        },
      ],
    });
  });

  it('brings a crowd of comments in few frames, in one order for all', async () => {
    const [one, other] = [await open(denmark), await open(estonia, second)];
    const { body: thread } = await openThread(denmark, draft, null, 'Go.');
    await Promise.all(
      Array.from({ length: 60 }, (__, n) =>
        replyToThread(n % 2 ? denmark : network.at(second.url, estonia), draft.id, thread.id, `Answer ${n}`),
      ),
    );
    for (const reader of [one, other]) await waitFor(() => reader.comments().length === 61);
    for (const reader of [one, other])
      expect(reader.eventNumbers()).toEqual(
        reader.eventNumbers().map((__, n) => reader.eventNumbers()[0]! + n),
      );
    const inOrder = (reader: LiveClient): string[] =>
      commentTexts(reader.events.toSorted((a, b) => a.number - b.number));
    expect(inOrder(other)).toEqual(inOrder(one));
    expect(one.frames.length).toBeLessThan(40);
  });

  it('lets a member who was offline miss nothing and double nothing', async () => {
    const reader = await open(estonia, second);
    const { body: thread } = await openThread(denmark, draft, null, 'One');
    await waitFor(() => reader.comments().length === 1);
    const last = reader.eventNumbers().at(-1)!;
    reader.close();
    await Promise.all(
      ['Two', 'Three', 'Four'].map((text) => replyToThread(denmark, draft.id, thread.id, text)),
    );
    const back = await open(estonia, second);
    await replyToThread(denmark, draft.id, thread.id, 'Five');
    // Between two processes the last of what was said before may come after the reader has.
    await waitFor(() => back.comments().includes('Five'));
    const caught = (await missed(estonia, last)).filter(
      ({ number }) => !back.eventNumbers().includes(number),
    );
    expect([...reader.comments(), ...[...commentTexts(caught), ...back.comments()].toSorted()]).toEqual([
      'One',
      'Five',
      'Four',
      'Three',
      'Two',
    ]);
    expect([...caught.map(({ number }) => number), ...back.eventNumbers()].toSorted((a, b) => a - b)).toEqual(
      [1, 2, 3, 4].map((n) => last + n),
    );
  });

  it('does not show again a comment that was sent again', async () => {
    const reader = await open(estonia, second);
    const { body: thread } = await openThread(denmark, draft, null, 'One');
    const key = randomUUID();
    for (const at of [test, second])
      await replyToThread(network.at(at.url, denmark), draft.id, thread.id, 'Two', key);
    await replyToThread(denmark, draft.id, thread.id, 'Three');
    await waitFor(() => reader.comments().includes('Three'));
    expect(reader.comments()).toEqual(['One', 'Two', 'Three']);
  });

  it('names who reads it, and who is typing where', async () => {
    room = `standard:${draft.id}`;
    const [one, other] = [await open(denmark), await open(estonia, second)];
    for (const reader of [one, other]) await waitFor(() => reader.present.join() === 'dk-government,ee-ngo');
    const {
      body: { id: place },
    } = await openThread(denmark, draft, null);
    other.socket.emit('typing', { room, place });
    await waitFor(() => one.typing.length === 1);
    expect(one.typing).toMatchObject([{ name: 'ee-ngo', place }]);
    other.close();
    await waitFor(() => one.present.join() === 'dk-government');
  });

  it('keeps out those it is not open to, from the room and from what happened in it', async () => {
    const { body: thread } = (await openThread(denmark, draft, null, 'Between teams.')) as {
      body: ThreadView;
    };
    for (const outsider of [
      await network.networkMember('EE'),
      await network.observer(),
      await network.auditor(),
    ]) {
      const forged = new LiveClient(test.url, outsider, room);
      readers.push(forged);
      expect(await forged.join()).toEqual({ ok: false, code: 'not-found' });
      expect(await forged.socket.emitWithAck('join', { room: `standard:${newId()}` })).toEqual({
        ok: false,
        code: 'not-found',
      });
      expect(await forged.socket.emitWithAck('join', { room: `standard:${draft.id}` })).toEqual({
        ok: false,
        code: 'not-found',
      });
      forged.socket.emit('typing', { room, place: thread.id });
      await replyToThread(denmark, draft.id, thread.id, 'Still between teams.');
      expect((await outsider.get(`/live/${room}/events?after=0`)).body['code']).toBe('not-found');
      expect(forged.events).toEqual([]);
    }
  });
});
