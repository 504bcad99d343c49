import { randomUUID } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { type LiveFrame, COLLAB_SCHEMA_VERSION } from '@nbn/contracts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { responseTextAt } from '../support/response-text.ts';
import { createDraft, openThread, replyToThread } from '../support/standards.ts';
import { succeeded } from '../support/meetings.ts';
import { CollabClient } from '../support/collab-client.ts';
import { type NamedMember, namesIn, giveUniqueNames, namesHiddenFrom } from '../support/unique-names.ts';
import { waitUntil } from '../support/wait-until.ts';

const redis = process.env['TEST_REDIS_URL'];
const BACKENDS: [string, Record<string, string>][] = [
  ['one process', {}],
  ...(redis ? [['two processes over Redis', { REDIS_URL: redis }] as [string, Record<string, string>]] : []),
];

/** What carries members by name to those who may know every name. */
const NAMED = [
  'carets',
  'clause-changed',
  'comment-added',
  'presence',
  'thread-opened',
  'thread-state-changed',
  'typing',
];

/** All that reaches a socket, each with what it is called. */
class Listener {
  readonly heard: { readonly type: string; readonly words: string }[] = [];
  private readonly socket: Socket;

  constructor(url: string, { options: { cookie } }: TestMember) {
    this.socket = io(url, {
      transports: ['websocket'],
      extraHeaders: { cookie: cookie! },
      reconnection: false,
    });
    this.socket.onAny((type: string, what: unknown) => {
      const events = type === 'live' ? (what as LiveFrame).events : [{ type, payload: what }];
      this.heard.push(...events.map((event) => ({ type: event.type, words: JSON.stringify(event.payload) })));
    });
  }

  async hears(rooms: readonly (string | null)[], standardId: string): Promise<void> {
    for (const room of rooms.filter((one) => one !== null)) {
      expect({ room, answer: await this.socket.emitWithAck('join', { room }) }).toMatchObject({
        room,
        answer: { ok: true },
      });
    }
    const opened = {
      doc: `standard:${standardId}`,
      form: COLLAB_SCHEMA_VERSION,
      vector: new Uint8Array([0]),
    };
    expect(await this.socket.emitWithAck('open', opened)).toMatchObject({ ok: true });
  }

  has(type: string): boolean {
    return this.heard.some((one) => one.type === type);
  }

  close(): void {
    this.socket.disconnect();
  }
}

describe.each(BACKENDS)('live, in %s', (_, environment) => {
  let test: TestApp;
  let second: TestApp;
  let network: TestNetwork;
  let members: readonly NamedMember[];
  let draft: StandardView;
  let typist: CollabClient | undefined;
  const listeners = new Map<string, Listener>();
  let readers: Readonly<Record<'team' | 'network' | 'observer', TestMember>>;

  beforeAll(async () => {
    test = await startApp({ environment });
    second = 'REDIS_URL' in environment ? await startApp({ database: test.database, environment }) : test;
    network = await createTestNetwork(test);
    readers = {
      team: await network.as('FI', 'ngo'),
      network: await network.networkMember('EE'),
      observer: await network.observer(),
    };
    const [writer, secretariat] = [await network.as('EE', 'ngo'), await network.secretariat()];
    members = await giveUniqueNames(test.db);
    draft = await createDraft(writer, ['Every victim is heard.'], 'networks');
    succeeded(await secretariat.put(`/standards/${draft.id}/observers/${readers.observer.memberId}`));
    await act();
  }, 120_000);
  afterAll(async () => {
    typist?.close();
    for (const listener of listeners.values()) listener.close();
    if (second !== test) await second.close();
    await test.close();
  });

  /**
   * Somebody of Estonia and somebody of Denmark work on the draft while the others have it open, at another
   * process.
   */
  async function act(): Promise<void> {
    const room = `standard:${draft.id}`;
    for (const [role, reader] of Object.entries(readers)) {
      const listener = new Listener(second.url, reader);
      listeners.set(role, listener);
      const { threadsRoom } = succeeded(await reader.get<StandardView>(`/standards/${draft.id}`));
      await listener.hears([room, threadsRoom], draft.id);
    }
    const [estonia, denmark] = [await network.as('EE', 'ngo'), await network.as('DK', 'government')];
    const clause = draft.clauses[0]!;
    const text = `@${members.find(({ id }) => id === denmark.memberId)!.name}, is it?`;
    const thread = succeeded(await openThread(estonia, draft, null, 'Is every victim heard?'));
    const called = { key: randomUUID(), text, mentions: [denmark.memberId] };
    succeeded(await denmark.post(`/standards/${draft.id}/threads/${thread.id}/comments`, called));
    succeeded(await replyToThread(denmark, draft.id, thread.id, 'It is.'));
    succeeded(await denmark.post(`/standards/${draft.id}/threads/${thread.id}/resolve`));
    succeeded(
      await denmark.patch(`/standards/${draft.id}/clauses/${clause.id}`, {
        revision: 1,
        text: 'Every victim is heard at once.',
      }),
    );
    await type(denmark, room);
    for (const what of NAMED)
      await waitUntil(`the team hears ${what}`, () => listeners.get('team')!.has(what));
    for (const what of ['carets', 'typing', 'presence', 'clause-changed']) {
      await waitUntil(`all hear ${what}`, () =>
        [...listeners.values()].every((listener) => listener.has(what)),
      );
    }
    await waitUntil('the network hears of the thread', () =>
      listeners.get('network')!.has('thread-state-changed'),
    );
  }

  async function type(who: TestMember, room: string): Promise<void> {
    typist = new CollabClient(test.url, who, room);
    await typist.open();
    await typist.socket.emitWithAck('join', { room });
    typist.socket.emit('typing', { room, place: draft.clauses[0]!.id });
    typist.socket.emit('aware', { doc: room, client: typist.doc.clientID, caret: null });
  }

  it.each(['network', 'observer'] as const)(
    'a reader of the role %s hears no name that is not theirs to know',
    (role) => {
      const unknown = namesHiddenFrom(
        members.find(({ id }) => id === readers[role].memberId)!,
        members,
      );
      expect(listeners.get(role)!.heard.filter(({ words }) => namesIn(words, unknown).length > 0)).toEqual(
        [],
      );
    },
  );

  it('a team hears them, in each of the events that carry members', () => {
    const named = listeners.get('team')!.heard.filter(({ words }) => namesIn(words, members).length > 0);
    expect([...new Set(named.map(({ type: kind }) => kind))].toSorted()).toEqual(NAMED);
  });

  it('what was missed tells no more than what was heard', async () => {
    for (const [role, reader] of Object.entries(readers)) {
      const { threadsRoom } = succeeded(await reader.get<StandardView>(`/standards/${draft.id}`));
      const rooms = [`standard:${draft.id}`, threadsRoom].filter((room) => room !== null);
      const words = (
        await Promise.all(rooms.map((room) => responseTextAt(reader, `/live/${room}/events?after=0`)))
      ).join('\n');
      const unknown = namesHiddenFrom(
        members.find(({ id }) => id === reader.memberId)!,
        members,
      );
      expect({ role, names: namesIn(words, unknown) }).toEqual({ role, names: [] });
      expect({ role, tells: words.includes('clause-changed') }).toEqual({ role, tells: true });
      if (role === 'team') expect(namesIn(words, members).length).toBeGreaterThan(1);
    }
  });
});
