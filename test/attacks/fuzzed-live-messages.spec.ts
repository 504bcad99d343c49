import fc from 'fast-check';
import { io, type Socket } from 'socket.io-client';
import { COLLAB_SCHEMA_VERSION } from '@nbn/contracts';
import type { PersonKey } from '../../src/demo/content/people.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { ACCESS_MATRIX } from '../support/access-matrix.ts';
import { attackTarget } from '../support/attack-target.ts';
import { hostileValue } from '../support/contract-arbitraries.ts';
import { waitUntil } from '../support/wait-until.ts';

const RUNS = Number(process.env['NORBANET_FUZZ_RUNS'] ?? 30);
const SEED = Number(process.env['NORBANET_FUZZ_SEED'] ?? 1);
const CALLERS: readonly PersonKey[] = ['IOM', 'EE/police', 'LT/ngo', 'secretariat', 'auditor'];
const target = attackTarget();

interface Listed {
  readonly items: readonly { readonly id: string }[];
}
interface Answer {
  readonly ok: boolean;
  readonly code?: string;
}

/** A room with a draft that every caller but the auditor may read, and one that nobody has. */
let rooms: readonly string[];
const sockets = new Map<PersonKey, Socket>();
beforeAll(async () => {
  const { body } = await (await target.memberClient('LT/ngo')).get<Listed>('/standards');
  rooms = [...body.items.map(({ id }) => `standard:${id}`), `standard:${newId()}`, `meeting:${newId()}`];
}, 60_000);
afterAll(() => {
  for (const socket of sockets.values()) socket.disconnect();
});

/** One that is cut off for what it sent comes back. */
async function socketOf(who: PersonKey): Promise<Socket> {
  const known = sockets.get(who);
  if (known?.connected) return known;
  const { options } = await target.memberClient(who);
  const socket = io(target.norbanet.url, {
    transports: ['websocket'],
    extraHeaders: { cookie: options.cookie! },
    reconnection: false,
    forceNew: true,
  });
  await waitUntil('the socket is there', () => socket.connected);
  sockets.set(who, socket);
  return socket;
}

/** What the server answers; being cut off is an answer too. */
async function ask(who: PersonKey, name: string, sent: unknown): Promise<Answer> {
  const socket = await socketOf(who);
  return Promise.race([
    socket.timeout(30_000).emitWithAck(name, sent) as Promise<Answer>,
    new Promise<Answer>((resolve) =>
      socket.once('disconnect', () => resolve({ ok: false, code: 'cut-off' })),
    ),
  ]);
}

/** Asks until the limit of messages lets one through: a quick machine reaches it. */
const askPatiently = (who: PersonKey, name: string, sent: unknown): Promise<Answer> =>
  waitUntil('the limit lets a message through', async () => {
    const answer = await ask(who, name, sent);
    return answer.code !== 'too-many-requests' && answer.code !== 'cut-off' && answer;
  });

const place = fc.oneof(
  { weight: 6, arbitrary: fc.nat(10_000).map((n) => rooms[n % rooms.length]!) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('standard:', ':', 'standard:../x', 'home', 'presence', 'standard'),
  },
  { weight: 1, arbitrary: hostileValue },
);
const bytes = fc.uint8Array({ maxLength: 60 });
const field = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 5, arbitrary: right }, { weight: 1, arbitrary: hostileValue });

/** Messages in the form that ours have in most of their fields, and others. */
const message = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        room: place,
        doc: place,
        place: field(fc.uuid()),
        form: field(fc.constant(COLLAB_SCHEMA_VERSION)),
        epoch: field(fc.nat(3)),
        vector: field(bytes),
        update: field(bytes),
        key: field(fc.uuid()),
        after: field(fc.nat(50)),
        client: field(fc.nat(2 ** 31)),
        caret: field(fc.option(fc.record({ anchor: bytes, head: bytes }))),
        claims: field(fc.array(fc.string(), { maxLength: 2 })),
      },
      { requiredKeys: [] },
    ),
  },
  { weight: 1, arbitrary: hostileValue },
  { weight: 1, arbitrary: bytes },
);

describe('a live message that is drawn', () => {
  const names = Object.keys(ACCESS_MATRIX)
    .filter((name) => name.startsWith('live '))
    .map((name) => name.slice('live '.length));

  it.each(names)(
    '%s is answered or refused with a code, never by a fault of ours, and stops nobody',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...CALLERS), message, async (who, sent) => {
          const answer = await ask(who, name, sent);
          expect({ who, sent, answer }).toEqual({
            who,
            sent,
            answer: answer.ok
              ? expect.objectContaining({ ok: true })
              : expect.objectContaining({ code: expect.stringMatching(/^(?!internal)[a-z-]+$/) }),
          });
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
      expect((await target.anonymous().get('/health/ready')).status).toBe(200);
    },
    240_000,
  );

  it.each(['unheard', 'disconnect ', '__proto__', 'constructor'])(
    'is not heard under a name that nobody handles: %s',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...CALLERS), message, async (who, sent) => {
          (await socketOf(who)).emit(name, sent);
          expect(await askPatiently(who, 'leave', { room: rooms[0]! })).toEqual({ ok: true });
        }),
        { numRuns: Math.ceil(RUNS / 4), seed: SEED, endOnFailure: true },
      );
    },
    240_000,
  );
});
