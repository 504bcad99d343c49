import fc from 'fast-check';
import { newId } from '../../src/platform/persistence/id.ts';
import { type ApiClient, type ApiResponse, comparableResponse } from '../support/api-client.ts';
import { type ContractRoute, readContract, routesOf } from '../support/contract.ts';
import type { DanishObject } from '../support/danish-objects.ts';
import { findIds, type FuzzedRequest, requestArbitrary } from '../support/fuzzed-requests.ts';
import { attemptsIn } from '../support/rights/rights-attempts.ts';
import { callersWhoKnow } from '../support/rights/rights-matrix.ts';
import { wasRehearsed, rehearseCommands } from '../support/rights/rehearsal.ts';
import { openAnotherSession } from '../support/sessions.ts';
import { createRightsWorld, type RightsWorld } from '../support/rights/rights-world.ts';

/** Every id in every place: `NORBANET_FUZZ_RUNS=200 npm test -- --selectProjects integration test/rights/id-sweep`. */
const IDS_PER_ROUTE = Number(process.env['NORBANET_FUZZ_RUNS'] ?? 1);
const SEED = Number(process.env['NORBANET_FUZZ_SEED'] ?? 1);
/** A member of another country's team, and one of another country's network. */
const STRANGERS = ['team-abroad', 'network-abroad'] as const;
type Stranger = (typeof STRANGERS)[number];

const contract = readContract();
/** After these the session is another one, or none. */
const ENDS_SESSION = /^(?:POST|DELETE) \/session|^POST \/links\/|^DELETE \/sessions/;
const ROUTES = routesOf(contract).filter(({ name }) => !ENDS_SESSION.test(name));
/** Stands where the id is to come. */
const PLACE = '00000000-0000-7000-8000-00000000abcd';
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

let world: RightsWorld;
let ids: readonly string[];
beforeAll(async () => {
  world = await createRightsWorld();
  ids = await findIds(world.test.db, 1);
  await rehearseCommands(world.test);
}, 120_000);
afterAll(() => world.test.close());

/** The ids of Denmark's things of which a caller may not know, and that are no part of what they may. */
function hiddenFrom(caller: Stranger): readonly string[] {
  const attempts = attemptsIn(world);
  const isKnown = ({ of }: (typeof attempts)[number]): boolean => callersWhoKnow(of).has(caller);
  const idsOf = ({ attempt: { path, seen = [] }, ids: own }: (typeof attempts)[number], all: boolean) =>
    Object.entries(path)
      .filter(([parameter]) => all || !seen.includes(parameter))
      .map(([, thing]) => own[thing as DanishObject]);
  const known = new Set(attempts.filter(isKnown).flatMap((one) => idsOf(one, true)));
  const hidden = attempts.filter((one) => !isKnown(one)).flatMap((one) => idsOf(one, false));
  return [...new Set(hidden)].filter((id) => !known.has(id));
}

/** Requests of a route with one place of an id or several in its path, query and body. */
async function requestsWithPlace(route: ContractRoute, count: number): Promise<readonly FuzzedRequest[]> {
  const arbitrary = await requestArbitrary(world.test.db, contract, route, [PLACE]);
  const drawn = fc.sample(arbitrary, { numRuns: count * 3, seed: SEED });
  return drawn
    .map((request, n) => (holdsPlace(request) ? request : { ...request, path: withPlace(request.path, n) }))
    .filter(holdsPlace)
    .slice(0, count);
}
const holdsPlace = ({ path, body }: FuzzedRequest): boolean =>
  path.includes(PLACE) || (JSON.stringify(body) ?? '').includes(PLACE);

/** One of the ids of an address that leads somewhere becomes the place. */
function withPlace(path: string, n: number): string {
  const there = [...path.matchAll(ID)];
  const at = there[n % Math.max(1, there.length)];
  return at ? path.slice(0, at.index) + PLACE + path.slice(at.index + PLACE.length) : path;
}

function send(client: ApiClient, { method, path, body }: FuzzedRequest, id: string): Promise<ApiResponse> {
  const filled = body === undefined ? undefined : JSON.parse(JSON.stringify(body).replaceAll(PLACE, id));
  return client.send(method, path.replaceAll(PLACE, id), filled);
}

const told = (answer: ApiResponse, id: string): string =>
  JSON.stringify(comparableResponse(answer)).replaceAll(id, PLACE);

/** A session has an allowance of requests, which is no matter of rights. */
const REQUESTS_OF_A_SESSION = 100;
const sessions = new Map<Stranger, { client: ApiClient; left: number }>();
async function clientOf(caller: Stranger): Promise<ApiClient> {
  const { memberId } = world.callers[caller];
  const open = sessions.get(caller);
  const session =
    open && open.left > 0
      ? open
      : { client: await openAnotherSession(world.test, memberId), left: REQUESTS_OF_A_SESSION };
  sessions.set(caller, { ...session, left: session.left - 1 });
  return session.client;
}

/** What is wrong with the answer about a thing that the caller may not know of. */
async function faultOf(caller: Stranger, request: FuzzedRequest, id: string, hidden: readonly string[]) {
  const client = await clientOf(caller);
  const [absent, answer] = [newId(), await send(client, request, id)];
  const asked = `${caller}: ${request.method} ${request.path} with ${id}: ${answer.status}`;
  if (answer.status >= 500 && !wasRehearsed(answer)) return `${asked}, a fault`;
  const words = told(answer, id);
  const named = hidden.find((other) => words.includes(other) && !JSON.stringify(request).includes(other));
  if (named) return `${asked}, which names ${named}`;
  if (!hidden.includes(id)) return null;
  const ofNothing = await send(client, request, absent);
  return told(ofNothing, absent) === words ? null : `${asked}, and of nothing ${ofNothing.status}`;
}

describe.each(STRANGERS)('the id of anything that there is, in any place, by %s', (caller) => {
  it('is answered as one that nobody has where they may not know of it, and names nothing else', async () => {
    const hidden = hiddenFrom(caller);
    const all = [...new Set([...hidden, ...ids])];
    const faults: (string | null)[] = [];
    let tried = 0;
    for (const [n, route] of ROUTES.entries()) {
      const count = Math.min(IDS_PER_ROUTE, all.length);
      const requests = await requestsWithPlace(route, count);
      for (const [at, request] of requests.entries()) {
        tried += 1;
        // Another stretch of the ids for each route; the hidden ones twice as often.
        const from = at % 2 === 0 && IDS_PER_ROUTE < all.length ? hidden : all;
        const id = from[(SEED + n * 7 + at) % from.length]!;
        faults.push(await faultOf(caller, request, id, hidden));
      }
    }
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
    expect([hidden.length > 30, tried > 200]).toEqual([true, true]);
  }, 180_000);
});
