import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { COLLAB_SCHEMA_VERSION } from '@nbn/contracts';
import type { PersonKey } from '../../src/demo/content/people.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { attackTarget, LONGEST_BLOCK } from '../support/attack-target.ts';
import { waitUntil } from '../support/wait-until.ts';

const target = attackTarget();
/** Milliseconds for which a busy machine is waited for. */
const PATIENCE = 240_000;
const MEMBERS: readonly PersonKey[] = [
  'DK/government',
  'DK/ngo',
  'EE/government',
  'EE/ngo',
  'FI/government',
  'FI/ngo',
  'IS/government',
  'IS/ngo',
  'LV/government',
  'LV/ngo',
  'LT/government',
  'LT/ngo',
  'NO/government',
  'NO/ngo',
  'SE/government',
  'SE/ngo',
];
const SOCKETS_EACH = 15;

interface Refusal {
  readonly ok: boolean;
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
}

const sockets: Socket[] = [];
function socketOf(cookie?: string): Socket {
  const socket = io(target.norbanet.url, {
    transports: ['websocket'],
    ...(cookie ? { extraHeaders: { cookie } } : {}),
    reconnection: false,
    forceNew: true,
  });
  sockets.push(socket);
  return socket;
}
async function connected(who: PersonKey): Promise<Socket> {
  const socket = socketOf((await target.memberClient(who)).options.cookie!);
  await waitUntil('the socket is there', () => socket.connected);
  return socket;
}
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
const ask = (socket: Socket, name: string, message: unknown): Promise<Refusal> =>
  socket.timeout(30_000).emitWithAck(name, message) as Promise<Refusal>;
const ANSWER = 9_999;
/** What our client cannot write is written as it goes over the line: packet 2 asks, packet 3 answers. */
function askInWords({ io: { engine } }: Socket, message: string): Promise<Refusal> {
  return new Promise((resolve) => {
    engine.on('data', (data: unknown) => {
      if (String(data).startsWith(`3${ANSWER}`))
        resolve((JSON.parse(String(data).slice(`3${ANSWER}`.length)) as [Refusal])[0]);
    });
    engine.write(`2${ANSWER}${message}`);
  });
}
const inWords = expect.objectContaining({
  code: 'too-many-requests',
  title: expect.any(String) as string,
  detail: expect.any(String) as string,
}) as Refusal;

describe('a socket that floods the server', () => {
  it.each([
    ['leave', { room: `standard:${newId()}` }],
    ['join', { room: `standard:${newId()}` }],
    ['open', { doc: `standard:${newId()}`, form: COLLAB_SCHEMA_VERSION, vector: new Uint8Array([0]) }],
    ['pull', { doc: `standard:${newId()}`, after: 0 }],
    ['unheard', {}],
  ])(
    'with messages (%s) is told so in words, is cut off, and keeps nobody waiting',
    async (name, message) => {
      const [flooding, other] = [await connected('LV/ngo'), await connected('EE/ngo')];
      const refusals: Refusal[] = [];
      let why: unknown;
      flooding.on('refused', (told) => {
        why = told;
      });
      const block = await target.longestBlock(async () => {
        for (let at = 0; at < 4_000 && flooding.connected; at += 1) {
          flooding.emit(name, message, (answer: Refusal) => {
            if (!answer.ok) refusals.push(answer);
          });
          if (at % 200 === 0) await pause(1);
        }
        await waitUntil('it is cut off', () => !flooding.connected);
      });
      expect(why).toEqual(inWords);
      expect(refusals).toContainEqual(inWords);
      expect(block).toBeLessThan(LONGEST_BLOCK);
      expect(await ask(other, 'leave', { room: `standard:${newId()}` })).toEqual({ ok: true });
    },
    PATIENCE,
  );

  it(
    'with bytes is cut off and keeps nobody waiting',
    async () => {
      const flooding = await connected('LV/ngo');
      const block = await target.longestBlock(async () => {
        for (let at = 0; at < 200 && flooding.connected; at += 1) {
          flooding.emit('unheard', randomBytes(300_000));
          await pause(5);
        }
        await waitUntil('it is cut off', () => !flooding.connected);
      });
      expect(block).toBeLessThan(LONGEST_BLOCK);
    },
    PATIENCE,
  );

  it(
    'of nobody is bounded by its address, and told so',
    async () => {
      const errors: Error[] = [];
      for (let at = 0; at < 150; at += 1) socketOf().on('connect_error', (error) => errors.push(error));
      await waitUntil('all have an answer', () => errors.length === 150, 120_000);
      const admitted = errors.filter(({ message }) => message === 'not-signed-in') as (Error & {
        data: unknown;
      })[];
      expect(admitted.length).toBeGreaterThan(0);
      expect(admitted.length).toBeLessThan(120);
      expect(admitted[0]!.data).toMatchObject({
        code: 'not-signed-in',
        detail: expect.any(String) as string,
      });
      expect((await connected('LV/ngo')).connected).toBe(true);
    },
    PATIENCE,
  );
});

describe('a message that no client of ours sends', () => {
  it(
    'deeper than any is refused, and neither stops nor startles the server',
    async () => {
      const socket = await connected('LV/ngo');
      const answer = await askInWords(socket, `["join",{"room":${'['.repeat(20_000)}${']'.repeat(20_000)}}]`);
      expect(answer).toMatchObject({ ok: false });
      expect(answer.code).not.toBe('internal');
    },
    PATIENCE,
  );

  it.each([
    ['with more in it than any', 'join', () => Array.from({ length: 100_000 }, () => 0)],
    ['of nothing', 'join', () => null],
    ['of a number', 'open', () => 1e308],
    ['with a place of the wrong kind', 'typing', () => ({ room: 1, place: {} })],
    [
      'with a number beyond all',
      'pull',
      () => ({ doc: `standard:${newId()}`, after: Number.MAX_SAFE_INTEGER }),
    ],
  ])(
    '%s is refused, and neither stops nor startles the server',
    async (_, name, message) => {
      const socket = await connected('LV/ngo');
      const answer = await ask(socket, name, message());
      expect(answer).toMatchObject({ ok: false });
      expect(answer.code).not.toBe('internal');
    },
    PATIENCE,
  );

  it(
    'with bytes that are no state vector is refused as a text that nobody has',
    async () => {
      const latvia = await target.memberClient('LV/ngo');
      const {
        body: {
          items: [standard],
        },
      } = await latvia.get<{ items: { id: string }[] }>('/standards?state=drafting');
      const socket = await connected('LV/ngo');
      for (const vector of [
        new Uint8Array([255]),
        new Uint8Array([1, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255]),
        new Uint8Array(60_000).fill(255),
      ]) {
        const answer = await ask(socket, 'open', {
          doc: `standard:${standard!.id}`,
          form: COLLAB_SCHEMA_VERSION,
          vector,
          epoch: 1,
        });
        expect(answer).toMatchObject({ ok: false });
        expect(answer.code).not.toBe('internal');
      }
      expect(target.norbanet.output).not.toContain('live message failed');
    },
    PATIENCE,
  );
});

describe('many members behind one address', () => {
  it(
    'read and write together, each in many windows, and none of them is refused',
    async () => {
      const told: unknown[] = [];
      // Whoever has just flooded the server has to wait.
      const calm = MEMBERS.filter((who) => who !== 'LV/ngo');
      const cookies = await Promise.all(
        calm.map(async (who) => (await target.memberClient(who)).options.cookie!),
      );
      const {
        body: { items },
      } = await (await target.memberClient('DK/ngo')).get<{ items: { id: string }[] }>('/standards');
      const windows = cookies.flatMap((cookie) =>
        Array.from({ length: SOCKETS_EACH }, () => socketOf(cookie)),
      );
      for (const window of windows) {
        window.on('refused', (why) => told.push(why));
        window.on('connect_error', (error) => told.push(error.message));
      }
      await waitUntil(
        'all are connected',
        () => windows.every((window) => window.connected) || told.length > 0,
        120_000,
      );
      const answers = await Promise.all(
        windows.map((window) =>
          Promise.all(items.map(({ id }) => ask(window, 'join', { room: `standard:${id}` }))),
        ),
      );
      expect(told).toEqual([]);
      expect(answers.flat().filter(({ ok }) => !ok)).toEqual([]);
      expect(windows.filter((window) => !window.connected)).toEqual([]);
    },
    PATIENCE,
  );
});
