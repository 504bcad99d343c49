import { io } from 'socket.io-client';
import { newId } from '../../src/platform/persistence/id.ts';
import { LiveRoomRegistry } from '../../src/platform/live/live-room-registry.ts';
import { comparableResponse } from '../support/api-client.ts';
import type { DanishObject } from '../support/danish-objects.ts';
import { RIGHTS_CALLERS, type SignedInCaller } from '../support/rights/rights-callers.ts';
import { callersWhoMay, RIGHTS } from '../support/rights/rights-matrix.ts';
import type { RightsSubject, Variant } from '../support/rights/rights-subjects.ts';
import { createRightsWorld, type RightsWorld } from '../support/rights/rights-world.ts';

const MEMBERS = RIGHTS_CALLERS.filter((caller): caller is SignedInCaller => caller !== 'public');
/** What a room of a kind is about. */
const THING_OF_ROOM: Readonly<Record<string, DanishObject>> = {
  meeting: 'meeting',
  standard: 'teamsStandard',
  'standard-threads': 'teamsStandard',
  'standard-threads-dk': 'teamsStandard',
  amendment: 'amendment',
  ballot: 'ballot',
  conversation: 'practice',
  member: 'member',
};
/** These have no thing of their own that is a room: an item is told of in its meeting's, a thread in its standard's. */
const WITHOUT_ROOM: readonly RightsSubject[] = [
  'a closed agenda item',
  'a thread of the Danish network',
  'an answer of Denmark',
];
const ROOMS = (Object.keys(RIGHTS.subjects) as RightsSubject[]).flatMap((subject) =>
  WITHOUT_ROOM.includes(subject)
    ? []
    : Object.entries(RIGHTS.kinds[RIGHTS.subjects[subject].kind]!.actions).flatMap(
        ([action, { rooms = [] }]) => rooms.map((room) => [room, subject, action] as const),
      ),
);
const DENIED = { ok: false, code: 'not-found' };

let world: RightsWorld;

beforeAll(async () => {
  world = await createRightsWorld();
}, 120_000);
afterAll(() => world.test.close());

it('the matrix has every kind of live room, but for the priorities, which are the whole region’s', () => {
  const kinds = world.test.app
    .get(LiveRoomRegistry)
    .kindNames()
    .filter((kind) => !/^standard-threads-(?!dk)/.test(kind) && kind !== 'priorities');
  expect(Object.keys(THING_OF_ROOM).toSorted()).toEqual(kinds.toSorted());
});

/** How a caller is answered who joins a room, and one who asks what was said there. */
async function enter(
  caller: SignedInCaller,
  room: string,
): Promise<readonly [joined: object, missed: object]> {
  const client = world.callers[caller];
  const socket = io(client.url, {
    transports: ['websocket'],
    extraHeaders: { cookie: client.options.cookie! },
    reconnection: false,
  });
  const joined = (await socket.timeout(30_000).emitWithAck('join', { room })) as object;
  socket.disconnect();
  return [joined, comparableResponse(await client.get(`/live/${room}/events?after=0`))];
}

describe.each(ROOMS)('the room “%s” about %s', (kind, subject, action) => {
  it('is entered by those whom the matrix lets in, and to all others it is not there', async () => {
    const own = world.variants[subject as Variant] as Partial<Record<DanishObject, string>> | undefined;
    const thing = subject === 'a draft of a meeting' ? 'draftMeeting' : THING_OF_ROOM[kind]!;
    const room = `${kind}:${own?.[thing] ?? world.ids[thing]}`;
    const may = callersWhoMay(subject, action);
    for (const caller of MEMBERS) {
      const [joined, missed] = await enter(caller, room);
      if (may.has(caller)) {
        expect({ caller, joined, missed }).toMatchObject({ joined: { ok: true }, missed: { status: 200 } });
        continue;
      }
      const [, nothing] = await enter(caller, `${kind}:${newId()}`);
      expect({ caller, joined, missed }).toEqual({ caller, joined: DENIED, missed: nothing });
    }
  });
});
