import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { LiveClient, type LiveSocket } from './live-client.ts';

type Handler = (...given: unknown[]) => void;

/** A socket whose server is the test: it says what arrives and sees what is sent. */
function socketOfTest() {
  const handlers = new Map<string, Handler>();
  const sent: [string, unknown][] = [];
  const socket = {
    connected: true,
    active: true,
    volatile: { emit: (name: string, message: unknown) => sent.push([name, message]) },
    on: (name: string, handler: Handler) => handlers.set(name, handler),
    emit: (name: string, message: unknown, answer: Handler) => {
      sent.push([name, message]);
      if (name === 'join') answer({ ok: true, number: 0 });
    },
    connect: jest.fn(),
    disconnect: jest.fn(),
  };
  return { socket, sent, arrive: (name: string, ...given: unknown[]) => handlers.get(name)?.(...given) };
}

function clientOfTest({ signedIn = true, isStillSignedIn = () => Promise.resolve(signedIn) } = {}) {
  const wire = socketOfTest();
  const online: boolean[] = [];
  const client = new LiveClient({
    openSocket: () => Promise.resolve(wire.socket as unknown as LiveSocket),
    fetchMissedEvents: () => Promise.resolve({ events: [], more: false }),
    isGapTooOld: () => false,
    reloadPage: () => undefined,
    setOnline: (state) => online.push(state),
    isStillSignedIn,
  });
  return { client, online, ...wire };
}

const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
};
const frame = { room: 'standard:1', events: [{ number: 1, type: 'comment-added', payload: {}, at: '' }] };

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('a room is joined once for all its listeners and left with the last', async () => {
  const { client, sent } = clientOfTest();
  const stops = [client.listen('standard:1', {}), client.listen('standard:1', {})];
  await settle();
  stops[0]?.();
  expect(sent.map(([name]) => name)).toEqual(['join']);
  stops[1]?.();
  expect(sent.map(([name]) => name)).toEqual(['join', 'leave']);
});

/** Keeps the answers to joins back until the test gives them. */
function holdJoinAnswers({ socket, sent }: Pick<ReturnType<typeof clientOfTest>, 'socket' | 'sent'>) {
  const answers: Handler[] = [];
  socket.emit = (name, message, answer) => {
    sent.push([name, message]);
    if (name === 'join') answers.push(answer);
  };
  return answers;
}

test('an answer to who has gone again does not show out who came after', async () => {
  const { client, ...wire } = clientOfTest();
  const answers = holdJoinAnswers(wire);
  const heard = jest.fn();
  const stop = client.listen('standard:1', {}, 0);
  await settle();
  stop();
  client.listen('standard:1', { onEvent: heard }, 0);
  await settle();
  for (const answer of answers) answer({ ok: true, number: 0 });
  wire.arrive('live', frame);
  expect(wire.sent.map(([name]) => name)).toEqual(['join', 'leave', 'join']);
  expect(heard).toHaveBeenCalledTimes(1);
});

test('an answer to who has gone for good leaves the room', async () => {
  const { client, ...wire } = clientOfTest();
  const answers = holdJoinAnswers(wire);
  const stop = client.listen('standard:1', {}, 0);
  await settle();
  stop();
  answers[0]!({ ok: true, number: 0 });
  expect(wire.sent.map(([name]) => name)).toEqual(['join', 'leave', 'leave']);
});

test.each([
  ['internal', 0, 2],
  ['unavailable', 0, 2],
  ['not-found', 1, 1],
])(
  'a room that could not be entered (%s) is tried again, and a closed one is not',
  async (code, lost, joins) => {
    const { client, ...wire } = clientOfTest();
    const answers = holdJoinAnswers(wire);
    const onAccessLost = jest.fn();
    client.listen('standard:1', { onAccessLost }, 0);
    await settle();
    answers[0]!({ ok: false, code });
    jest.advanceTimersByTime(5_000);
    expect(onAccessLost).toHaveBeenCalledTimes(lost);
    expect(wire.sent.filter(([name]) => name === 'join')).toHaveLength(joins);
  },
);

test('a connection that the server turned down is tried again while the member is signed in', async () => {
  const isStillSignedIn = jest
    .fn<() => Promise<boolean>>()
    .mockRejectedValueOnce(new Error('network'))
    .mockResolvedValue(true);
  const { client, socket, arrive } = clientOfTest({ isStillSignedIn });
  client.listen('standard:1', {});
  await settle();
  arrive('connect_error');
  await jest.advanceTimersByTimeAsync(60_000);
  expect(isStillSignedIn).not.toHaveBeenCalled();
  socket.active = false;
  arrive('connect_error');
  await jest.advanceTimersByTimeAsync(5_000);
  expect(socket.connect).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(5_000);
  expect([isStillSignedIn.mock.calls.length, socket.connect.mock.calls.length]).toEqual([2, 1]);
});

test('after a reconnect every room is joined again and its events go on', async () => {
  const { client, sent, arrive } = clientOfTest();
  const heard = jest.fn();
  client.listen('standard:1', { onEvent: heard }, 0);
  await settle();
  arrive('connect');
  arrive('live', frame);
  await settle();
  expect([sent.filter(([name]) => name === 'join').length, heard.mock.calls.length]).toEqual([2, 1]);
});

test('a hiccup is not shown, a longer absence is', async () => {
  const { client, online, arrive } = clientOfTest();
  client.listen('standard:1', {});
  await settle();
  arrive('disconnect');
  jest.advanceTimersByTime(1_000);
  arrive('connect');
  arrive('disconnect');
  jest.advanceTimersByTime(2_000);
  expect(online).toEqual([true, false]);
});

test.each([
  [true, 1],
  [false, 0],
])('a socket that was cut comes back only while the member is signed in (%s)', async (signedIn, connects) => {
  const { client, socket, arrive } = clientOfTest({ signedIn });
  client.listen('standard:1', {});
  await settle();
  arrive('evicted', {});
  await settle();
  expect(socket.connect).toHaveBeenCalledTimes(connects);
});

test('a client whose server ends lets go at once, and comes back at a moment of its own within the time given', async () => {
  const { client, socket, arrive } = clientOfTest();
  client.listen('standard:1', {});
  await settle();
  const moments = new Set<number>();
  for (let turn = 0; turn < 8; turn += 1) {
    socket.connected = true;
    arrive('restarting', { withinMs: 4_000 });
    expect(socket.disconnect).toHaveBeenCalledTimes(turn + 1);
    socket.connected = false;
    let waited = 0;
    while (socket.connect.mock.calls.length <= turn && waited <= 4_000) {
      jest.advanceTimersByTime(50);
      waited += 50;
    }
    expect(socket.connect).toHaveBeenCalledTimes(turn + 1);
    moments.add(waited);
  }
  expect(moments.size).toBeGreaterThan(2);
});

test('a typing member is forgotten shortly after stopping, and everybody when the connection drops', async () => {
  const { client, arrive } = clientOfTest();
  client.listen('standard:1', {});
  await settle();
  arrive('typing', { room: 'standard:1', place: 'thread-1', memberId: 'm', name: 'Norway, NGO seat' });
  expect(client.presence.typingAt('standard:1', 'thread-1').map(({ name }) => name)).toEqual([
    'Norway, NGO seat',
  ]);
  jest.advanceTimersByTime(4_100);
  expect(client.presence.typingAt('standard:1', 'thread-1')).toEqual([]);
  arrive('presence', { room: 'standard:1', members: [{ memberId: 'm', name: 'Norway, NGO seat' }] });
  arrive('disconnect');
  expect(client.presence.presentIn('standard:1')).toEqual([]);
});

test('typing is told at most every two seconds', async () => {
  const { client, sent } = clientOfTest();
  client.listen('standard:1', {});
  await settle();
  client.sendTyping('standard:1', 'thread-1');
  client.sendTyping('standard:1', 'thread-1');
  jest.advanceTimersByTime(2_100);
  client.sendTyping('standard:1', 'thread-1');
  expect(sent.filter(([name]) => name === 'typing')).toHaveLength(2);
});

test('when the network is back, a hanging attempt is replaced and an open connection is kept', async () => {
  const { client, socket } = clientOfTest();
  client.listen('standard:1', {});
  await settle();
  client.reconnect();
  expect(socket.disconnect).not.toHaveBeenCalled();
  socket.connected = false;
  socket.connect.mockClear();
  client.reconnect();
  expect([socket.disconnect, socket.connect].map(({ mock }) => mock.invocationCallOrder.length)).toEqual([
    1, 1,
  ]);
  expect(socket.disconnect.mock.invocationCallOrder[0]).toBeLessThan(
    socket.connect.mock.invocationCallOrder[0]!,
  );
});

test('a connection that opens after the sign-out is closed at once', async () => {
  const { client, socket, sent } = clientOfTest();
  client.listen('standard:1', {});
  client.close();
  await settle();
  expect(socket.disconnect).toHaveBeenCalledTimes(1);
  expect(sent).toEqual([]);
});
