import { jest } from '@jest/globals';
import { ATTACHABLE_KINDS } from '@nbn/contracts';
import { io } from 'socket.io-client';
import { AccessRuleVerifier } from '../../src/platform/access/access-rule-verifier.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { LiveRoomRegistry } from '../../src/platform/live/live-room-registry.ts';
import { log } from '../../src/platform/log/log.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { type Caller } from '../support/access-matrix.ts';
import { type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type ApiResponse, ApiClient, comparableResponse } from '../support/api-client.ts';
import { uploadForm, createDanishObjects, type DanishObject, type Ids } from '../support/danish-objects.ts';
import { isUnprinted } from '../support/chromium.ts';
import type { AccessAttempt } from '../support/access-attempt.ts';
import { LIVE_ROOMS, ACCESS_ATTEMPTS } from '../support/foreign-objects.ts';
import { HIDDEN_FROM } from '../support/hidden-objects.ts';
import { EARLY_2027, setClockAt } from '../support/meetings.ts';

const TRIED = Object.entries(ACCESS_ATTEMPTS).flatMap(([address, trials]) =>
  typeof trials === 'string' ? [] : trials.map((trial) => [address, trial.of, trial] as const),
);
const WORDS: Readonly<Record<string, string>> = {
  language: 'da',
  number: '1',
  kind: ATTACHABLE_KINDS[0],
  country: 'DK',
  seat: 'government',
  item: 'D1',
};

let test: TestApp;
let network: TestNetwork;
let ids: Ids;

beforeAll(async () => {
  // Jobs would change rows of their own while this looks for changes.
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(test.database, EARLY_2027);
  network = await createTestNetwork(test);
  for (const asker of ['network', 'observer', 'auditor'] as const) await clientOf(asker);
  ids = await createDanishObjects(test, network);
  await test.app.get(OutboxRelay).drain();
}, 90_000);
afterAll(() => test.close());

/** All from Estonia, or from no country. */
function clientOf(asker: Caller): Promise<ApiClient> {
  const members = {
    anonymous: () => Promise.resolve(network.anonymous()),
    network: () => network.networkMember('EE'),
    observer: () => network.observer(),
    team: () => network.as('EE', 'ngo'),
    secretariat: () => network.secretariat(),
    auditor: () => network.auditor(),
  };
  return members[asker]();
}

/** The same ids, but for those parents that the asker may see, as ids that nobody has. */
function absentFor({ path, seen = [] }: AccessAttempt): Ids {
  const kept = new Set(seen.map((parameter) => path[parameter]));
  return Object.fromEntries(
    Object.entries(ids).map(([thing, id]) => [thing, kept.has(thing as DanishObject) ? id : newId()]),
  ) as Ids;
}

function send(
  client: ApiClient,
  address: string,
  { path, query = '', body }: AccessAttempt,
  given: Ids,
): Promise<ApiResponse> {
  const [method, pattern] = address.split(' ') as [string, string];
  const filled = pattern.replaceAll(/:([a-zA-Z]+)/g, (_, name: string) => WORDS[name] ?? given[path[name]!]);
  return client.send(method, filled + query, method === 'GET' ? undefined : (body?.(given) ?? {}));
}

/** All that the house holds, but for what a session notes of its own use. */
async function everything(): Promise<string> {
  const tables = await test.db.query<{ name: string }[]>(
    `
      select table_name as name
      from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and table_name not in ('session', 'sign_in_limit', 'audit_seal')
      order by 1`,
  );
  const sums = tables.map(
    ({ name }) =>
      `
        select '${name}' as t, md5(coalesce(string_agg(x::text, '' order by x::text), '')) as sum
        from "${name}" x`,
  );
  // Parallel workers bring the tables in any order.
  return JSON.stringify(await test.db.query(`${sums.join(' union all ')} order by t`));
}

describe('the table of trials', () => {
  it('has a line for every route with an id', () => {
    const declared = test.app
      .get(AccessRuleVerifier)
      .handlers()
      .map(({ route: address }) => address)
      .filter((address) => address.includes(':'));
    expect(Object.keys(ACCESS_ATTEMPTS).toSorted()).toEqual(declared.toSorted());
  });

  it('has a line for every kind of live room', () => {
    expect(Object.keys(LIVE_ROOMS).toSorted()).toEqual(test.app.get(LiveRoomRegistry).kindNames().toSorted());
  });

  it('is about things that are there: whoever may see them does', async () => {
    const [denmark, police, secretariat] = [
      await network.as('DK', 'government'),
      await network.networkMember('DK'),
      await network.secretariat(),
    ];
    for (const [address, , trial] of TRIED.filter(([address]) => address.startsWith('GET '))) {
      const answers = await Promise.all(
        [denmark, police, secretariat].map((client) => send(client, address, trial, ids)),
      );
      const statuses = answers.map((answer) => (isUnprinted(answer) ? 200 : answer.status));
      expect({ address, statuses }).toEqual({ address, statuses: expect.arrayContaining([200]) });
    }
  });
});

describe('another country’s object answers exactly as one that does not exist', () => {
  /** What the house held when it was last looked at. */
  let last: string;
  beforeAll(async () => {
    last = await everything();
  });

  /** Since that look, nobody has changed anything. */
  async function expectNoChange(): Promise<void> {
    const before = last;
    last = await everything();
    expect(last).toBe(before);
  }

  it.each(['meeting', 'agenda-item'] as const)(
    'also in a form: a new document cannot be put on a %s',
    async (attachToKind) => {
      for (const asker of ['network', 'team'] as const) {
        const client = await clientOf(asker);
        const put = (attachToId: string) =>
          client.post(
            '/documents',
            uploadForm({ title: 'Mine', audience: 'attached', attachToKind, attachToId }),
          );
        const [absent, foreign] = [
          await put(newId()),
          await put(attachToKind === 'meeting' ? ids.meeting : ids.item),
        ];
        expect({ asker, answer: comparableResponse(foreign) }).toEqual({
          asker,
          answer: comparableResponse(absent),
        });
        expect(foreign.status).toBeGreaterThanOrEqual(400);
      }
      await expectNoChange();
    },
  );

  it('also where a thing of another meeting or draft is named beside one’s own', async () => {
    const secretariat = await network.secretariat();
    const estonia = await network.as('EE', 'ngo');
    const pairs = [
      [
        secretariat,
        'PATCH /meetings/:meetingId/agenda/items/:itemId',
        { meetingId: 'draftMeeting', itemId: 'item' },
        () => ({ revision: 1, title: 'Moved over' }),
      ],
      [
        secretariat,
        'DELETE /meetings/:meetingId/agenda/items/:itemId',
        { meetingId: 'draftMeeting', itemId: 'item' },
        undefined,
      ],
      [
        secretariat,
        'POST /meetings/:meetingId/agenda/moves',
        { meetingId: 'draftMeeting' },
        (given: Ids) => ({ itemId: given.item, place: 'after', of: ids.draftItem, version: 0 }),
      ],
      [
        estonia,
        'PATCH /standards/:standardId/clauses/:clauseId',
        { standardId: 'openStandard', clauseId: 'teamsClause' },
        () => ({ revision: 1, text: 'Moved over.' }),
      ],
      [
        estonia,
        'GET /standards/:standardId/clauses/:clauseId/revisions',
        { standardId: 'openStandard', clauseId: 'teamsClause' },
        undefined,
      ],
      [
        estonia,
        'GET /standards/:standardId/threads/:threadId',
        { standardId: 'openStandard', threadId: 'teamsThread' },
        undefined,
      ],
      [
        estonia,
        'POST /standards/:standardId/threads/:threadId/comments',
        { standardId: 'openStandard', threadId: 'teamsThread' },
        () => ({ key: newId(), text: 'Moved over.' }),
      ],
      [
        estonia,
        'POST /standards/:standardId/threads',
        { standardId: 'openStandard' },
        (given: Ids) => ({ key: newId(), text: 'Moved over.', clauseId: given.teamsClause, revision: 1 }),
      ],
    ] as const;
    for (const [client, address, path, body] of pairs) {
      const parent = Object.keys(path).filter((parameter) => /^(meeting|standard)Id$/.test(parameter));
      const trial: AccessAttempt = {
        of: 'a national meeting',
        path,
        seen: parent,
        ...(body ? { body } : {}),
      };
      const [absent, foreign] = [
        await send(client, address, trial, absentFor(trial)),
        await send(client, address, trial, ids),
      ];
      expect({ address, answer: comparableResponse(foreign) }).toEqual({
        address,
        answer: comparableResponse(absent),
      });
      // Its item may have been taken out a moment ago by somebody else: that is said to whoever arranges the
      // agenda.
      expect({ address, code: foreign.body['code'] }).toEqual({
        address,
        code: address.endsWith('/moves') ? 'agenda-item-gone' : 'not-found',
      });
    }
    await expectNoChange();
  });
});

describe('a forged join', () => {
  const kinds = Object.entries(LIVE_ROOMS).flatMap(([kind, about]) =>
    about === 'open' ? [] : about.map(([of, thing]) => [kind, of, thing] as const),
  );

  it.each(kinds)(
    'of a room %s, about %s, is denied as if there were none, caught up with by nobody, and logged',
    async (kind, of, thing) => {
      const warned = jest.spyOn(log, 'warn');
      for (const asker of HIDDEN_FROM[of].filter((one: Caller) => one !== 'anonymous')) {
        const client = await clientOf(asker);
        const socket = io(test.url, {
          transports: ['websocket'],
          extraHeaders: { cookie: client.options.cookie! },
          reconnection: false,
        });
        const [room, nowhere] = [`${kind}:${ids[thing]}`, `${kind}:${newId()}`];
        const answers: unknown[] = [];
        for (const name of [room, nowhere])
          answers.push(await socket.timeout(30_000).emitWithAck('join', { room: name }));
        socket.disconnect();
        expect({ asker, answers }).toEqual({
          asker,
          answers: [
            { ok: false, code: 'not-found' },
            { ok: false, code: 'not-found' },
          ],
        });
        const { memberId } = client as unknown as { memberId: string };
        expect(warned.mock.calls.map(([fields]) => fields as unknown)).toContainEqual({
          message: 'join',
          code: 'not-found',
          memberId,
          room,
        });
        const [missed, none] = [
          await client.get(`/live/${room}/events?after=0`),
          await client.get(`/live/${nowhere}/events?after=0`),
        ];
        expect({ asker, answer: comparableResponse(missed) }).toEqual({
          asker,
          answer: comparableResponse(none),
        });
        expect(missed.body['code']).toBe('not-found');
      }
      warned.mockRestore();
    },
  );

  it('of a room that is open to members lets nobody in where there is nothing', async () => {
    const police = await network.networkMember('EE');
    const socket = io(test.url, {
      transports: ['websocket'],
      extraHeaders: { cookie: police.options.cookie! },
      reconnection: false,
    });
    for (const kind of Object.keys(LIVE_ROOMS).filter((name) => LIVE_ROOMS[name] === 'open')) {
      expect(await socket.timeout(30_000).emitWithAck('join', { room: `${kind}:${newId()}` })).toEqual({
        ok: false,
        code: 'not-found',
      });
    }
    socket.disconnect();
  });
});
