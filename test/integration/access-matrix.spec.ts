import { io } from 'socket.io-client';
import { ATTACHABLE_KINDS, GRANTS, COLLAB_SCHEMA_VERSION } from '@nbn/contracts';
import { AccessRuleVerifier } from '../../src/platform/access/access-rule-verifier.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import {
  ACCESS_MATRIX,
  CALLERS,
  type Caller,
  type CallOutcome,
  outcomesOf,
  type MatrixRow,
} from '../support/access-matrix.ts';
import { type TestMember, type TestNetwork, createTestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type ApiResponse, ApiClient, comparableResponse } from '../support/api-client.ts';
import { openAnotherSession } from '../support/sessions.ts';

const MEMBERS = CALLERS.filter((asker) => asker !== 'anonymous');
const ROWS = Object.entries(ACCESS_MATRIX);
const ROUTES = ROWS.filter(([address]) => !address.startsWith('live '));
const UNSAFE = ROUTES.filter(([address]) => !/^(?:GET|HEAD) /.test(address));
/** What an address needs besides its path before it answers at all. */
const QUERIES: Readonly<Record<string, string>> = {
  'GET /network/export': '?format=json',
  'GET /live/:room/events': '?after=0',
  'GET /audit/checkpoints/proof': '?earlier=1&later=1',
  'GET /practices/clause-choices': '?words=shelter',
  'GET /meeting-months': '?month=2027-06',
  'GET /slot-facts': '?timeZone=Europe/Riga&slot=2027-06-23T10:00/2027-06-23T12:00',
};
/** Addresses outside `/api`: pages for browsers without our client. */
const PAGE = /^\/(about|teams|published|glossary|dev\/)/;

let test: TestApp;
let network: TestNetwork;

beforeAll(async () => {
  test = await startApp();
  network = await createTestNetwork(test);
}, 60_000);
afterAll(() => test.close());

const memberAs = (asker: Exclude<Caller, 'anonymous'>): Promise<TestMember> =>
  ({
    network: () => network.networkMember('EE'),
    observer: () => network.observer(),
    team: () => network.as('EE', 'ngo'),
    secretariat: () => network.secretariat(),
    auditor: () => network.auditor(),
  })[asker]();

/** In a session of its own each time: some of these requests end the one they came with. */
async function clientOf(asker: Caller): Promise<ApiClient> {
  return asker === 'anonymous'
    ? network.anonymous()
    : openAnotherSession(test, (await memberAs(asker)).memberId);
}

/** The address with ids that nobody has, in words that exist. */
function unknownOf(address: string): { method: string; path: string } {
  const [method, pattern] = address.split(' ') as [string, string];
  const words: Readonly<Record<string, string>> = {
    country: 'EE',
    seat: 'ngo',
    number: '1',
    kind: ATTACHABLE_KINDS[0],
    room: `standard:${newId()}`,
    file: `${'x'.repeat(43)}.ics`,
  };
  return {
    method,
    path:
      pattern.replaceAll(/:([a-zA-Z]+)/g, (_, name: string) => words[name] ?? newId()) +
      (QUERIES[address] ?? ''),
  };
}

function ask(client: ApiClient, address: string, headers: Record<string, string> = {}): Promise<ApiResponse> {
  const { method, path } = unknownOf(address);
  // The client asks below `/api`; `..` leads out of it to the pages.
  return client.send(
    method,
    PAGE.test(path) ? `/..${path}` : path,
    method === 'GET' || method === 'HEAD' ? undefined : {},
    headers,
  );
}

describe('the matrix of rights', () => {
  it('has one row for every route and live message of the application, with its rule', () => {
    const declared = test.app
      .get(AccessRuleVerifier)
      .handlers()
      .map(({ route: address, rule }) => [address, rule] as const);
    expect(ROWS.map(([address, [rule]]) => [address, rule]).toSorted()).toEqual(declared.toSorted());
  });

  it.each(ROWS)('%s says the same as the grants', (_, row) => {
    const [rule] = row;
    const expected = (asker: Caller): CallOutcome => {
      if (rule === 'public') return 'open';
      if (asker === 'anonymous') return '401';
      return rule === 'member' || GRANTS[asker].includes(rule) ? 'open' : '404';
    };
    expect(outcomesOf(row)).toEqual(Object.fromEntries(CALLERS.map((asker) => [asker, expected(asker)])));
  });
});

describe('a request', () => {
  it('for nothing that exists answers like one for what is forbidden', async () => {
    const secretariat = await clientOf('secretariat');
    const [absent, unknown, forbidden] = await Promise.all([
      secretariat.get('/no-such-thing'),
      secretariat.get(`/meetings/${newId()}`),
      secretariat.get('/audit'),
    ]);
    expect(comparableResponse(absent)).toEqual(comparableResponse(forbidden));
    expect(comparableResponse(unknown)).toEqual(comparableResponse(forbidden));
  });
});

/** What is forged is refused before any right is looked at: the callers take turns, so that each meets routes of all kinds. */
describe('a forged request', () => {
  const inTurn = <One extends Caller>(
    callers: readonly One[],
    rows: readonly (readonly [string, MatrixRow])[],
  ) => rows.map(([address], at) => [address, callers[at % callers.length]!] as const);
  const isMemberRoute = ([, [rule]]: readonly [string, MatrixRow]): boolean => rule !== 'public';

  it.each(inTurn(MEMBERS, UNSAFE.filter(isMemberRoute)))(
    '%s is refused to a caller (%s) without the token of their session',
    async (address, asker) => {
      const { cookie } = (await clientOf(asker)).options;
      for (const csrfToken of [undefined, 'x'.repeat(43)]) {
        const client = new ApiClient(test.url, { cookie: cookie!, ...(csrfToken ? { csrfToken } : {}) });
        const { status, body } = await ask(client, address);
        expect({ csrfToken, status, code: body['code'] }).toEqual({
          csrfToken,
          status: 403,
          code: 'forged-request',
        });
      }
    },
  );

  it.each(inTurn(CALLERS, UNSAFE))(
    '%s is refused to a caller (%s) from the page of another site',
    async (address, asker) => {
      const { body } = await ask(await clientOf(asker), address, { origin: 'https://elsewhere.example' });
      expect(body['code']).toBe('forged-request');
    },
  );
});

describe('a live message', () => {
  const socketOf = (cookie: string) =>
    io(test.url, { transports: ['websocket'], extraHeaders: { cookie }, reconnection: false });
  const messages: readonly (readonly [string, MatrixRow])[] = ROWS.filter(([address]) =>
    address.startsWith('live '),
  );
  const answers: Readonly<Record<string, object>> = {
    'live leave': { ok: true },
    'live close': { ok: true },
  };
  /** What a message says about a place; bytes and numbers that fit, so that only the place is in question. */
  const messageOf = (address: string, place: string): object =>
    ({
      'live typing': { room: place, place: newId() },
      'live open': { doc: place, form: COLLAB_SCHEMA_VERSION, vector: new Uint8Array([0]) },
      'live push': { doc: place, update: new Uint8Array([0, 0]) },
      'live pull': { doc: place, after: 0 },
      'live close': { doc: place },
      'live aware': { doc: place, client: 1, caret: null },
    })[address] ?? { room: place };

  it('is heard from nobody who is not signed in', async () => {
    const socket = socketOf('norbanet=x');
    const refusal = await new Promise<Error>((refused) => {
      socket.on('connect_error', refused);
    });
    socket.disconnect();
    expect(refusal.message).toBe('not-signed-in');
    expect(messages.map(([, row]) => outcomesOf(row).anonymous)).toEqual(messages.map(() => '401'));
  });

  it.each(MEMBERS)(
    'of %s about a room that is not there, not theirs, or not a room gets one and the same answer',
    async (asker) => {
      const { cookie } = (await clientOf(asker)).options;
      const other = (await network.as('SE', 'government')).memberId;
      for (const [address, row] of messages) {
        // One for each, so that it is never the limit of a socket that answers.
        const socket = socketOf(cookie!);
        const isOpen = outcomesOf(row)[asker] === 'open';
        for (const place of [
          `standard:${newId()}`,
          `amendment:${newId()}`,
          `standard-threads-se:${newId()}`,
          `member:${other}`,
          other,
          'x',
        ]) {
          const answer: unknown = await socket
            .timeout(20_000)
            .emitWithAck(address.replace('live ', ''), messageOf(address, place));
          expect({ address, place, answer }).toEqual({
            address,
            place,
            answer: (isOpen && answers[address]) || { ok: false, code: 'not-found' },
          });
        }
        expect(
          await socket
            .timeout(20_000)
            .emitWithAck(address.replace('live ', ''), { room: {}, doc: {}, place: [] }),
        ).toEqual({ ok: false, code: isOpen ? 'invalid-input' : 'not-found' });
        socket.disconnect();
      }
    },
  );
});
