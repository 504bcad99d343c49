import { once } from 'node:events';
import { connect, type Socket as Connection } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { startApp, type TestApp } from '../support/app.ts';
import { OwnRedis } from '../support/own-redis.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { describeWith } from '../support/server-program.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Whoever started a process kills it when it has not ended after some time such as this. */
const PATIENCE_MS = 15_000;

let test: TestApp;
let member: TestMember;
let running: RunningProcess | undefined;
beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  member = await (await createTestNetwork(test)).as('DK', 'ngo');
});
afterEach(() => running?.end('SIGKILL'));
afterAll(() => test.close());

async function start(environment: Readonly<Record<string, string>>): Promise<RunningProcess> {
  running = await startProcess('dist/server/main.js', {
    NODE_ENV: 'test',
    PUBLIC_URL: 'http://norbanet.test',
    DATABASE_URL: test.database.applicationUrl,
    ...environment,
  });
  return running;
}

/** The exit code, or `too late`. */
const endOf = (process: RunningProcess, signal: NodeJS.Signals) =>
  Promise.race([process.end(signal), pause(PATIENCE_MS, 'too late', { ref: false })]);

describeWith('redis-server')('a process whose Redis is away', () => {
  let redis: OwnRedis;
  beforeAll(async () => {
    redis = await OwnRedis.start();
  });
  afterAll(() => redis.stop());

  it.each([
    ['worker', 'says nothing'],
    ['all', 'was killed'],
  ])('ends in good order when it is told to, as %s whose Redis %s', async (ROLE, state) => {
    const process = await start({ ROLE, REDIS_URL: redis.url });
    await waitUntil('its jobs run', () =>
      redis.ask((asked) => asked.exists(`norbanet-${test.database.name}:mail:meta`)),
    );
    if (state === 'says nothing') redis.freeze();
    else await redis.kill();
    try {
      expect(await endOf(process, 'SIGTERM')).toBe(0);
    } finally {
      if (state === 'says nothing') redis.thaw();
      else await redis.resume();
    }
  });
});

it('ends at once when it is told a second time', async () => {
  const process = await start({ ROLE: 'api', SHUTDOWN_DELAY_MS: '60000' });
  process.child.kill('SIGTERM');
  await pause(500);
  expect(await endOf(process, 'SIGINT')).toBe(130);
});

/** A connection on which the words were said, and what has come back over it. */
async function connectionTo(
  { url }: RunningProcess,
  words: string,
): Promise<{ socket: Connection; heard: () => string }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.on('data', (piece) => (heard += piece.toString())).on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(words);
  return { socket, heard: () => heard };
}

const QUESTION = 'GET /api/health/live HTTP/1.1\r\nHost: norbanet.test\r\n\r\n';
const BODY = JSON.stringify({ email: 'nobody@example.org', passphrase: 'three wrong words' });
const SIGN_IN =
  'POST /api/session HTTP/1.1\r\nHost: norbanet.test\r\nOrigin: http://norbanet.test\r\n' +
  `Content-Type: application/json\r\nContent-Length: ${BODY.length}\r\n\r\n`;

it('takes leave of everybody: those who sleep, those who listen, and whose request is under way', async () => {
  const process = await start({ ROLE: 'api', SHUTDOWN_DELAY_MS: '1500' });
  const silent = await connectionTo(process, '');
  const sleepers = await Promise.all(Array.from({ length: 5 }, () => connectionTo(process, QUESTION)));
  const late = await connectionTo(process, SIGN_IN + BODY.slice(0, 10));
  const sockets: Socket[] = ['websocket', 'polling'].map((transport) =>
    io(process.url, {
      transports: [transport],
      extraHeaders: { cookie: member.options.cookie!, origin: 'http://norbanet.test' },
      reconnection: false,
    }),
  );
  const told: number[] = [];
  for (const socket of sockets)
    socket.on('restarting', ({ withinMs }: { withinMs: number }) => told.push(withinMs));
  await waitUntil(
    'all are there',
    () => sockets.every(({ connected }) => connected) && sleepers.every(({ heard }) => heard()),
  );

  const ended = endOf(process, 'SIGTERM');
  // It says so before it stops: who shares out the requests sends the next ones elsewhere.
  await waitUntil(
    'it is not ready any more',
    async () => (await fetch(`${process.url}/api/health/ready`)).status === 503,
  );
  const asked = await fetch(`${process.url}/api/health/live`);
  expect([asked.status, asked.headers.get('connection')]).toEqual([200, 'close']);
  await waitUntil('it has told its sockets', () => told.length === 2);
  await waitUntil('nobody sleeps on its connections', () =>
    [silent, ...sleepers].every(({ socket }) => socket.destroyed),
  );
  late.socket.write(BODY.slice(10));
  await once(late.socket, 'close');
  expect(late.heard()).toMatch(/^HTTP\/1\.1 4\d\d [\s\S]*connection: close[\s\S]*"code":/i);
  expect(await ended).toBe(0);
  expect(told).toEqual([expect.any(Number), expect.any(Number)]);
  expect(sockets.map(({ connected }) => connected)).toEqual([false, false]);
});
