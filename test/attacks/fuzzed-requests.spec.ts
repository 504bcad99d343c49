import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import type { PersonKey } from '../../src/demo/content/people.ts';
import { ApiClient, type ApiResponse, comparableResponse } from '../support/api-client.ts';
import { attackTarget, LONGEST_BLOCK } from '../support/attack-target.ts';
import { connectToDatabase } from '../support/attack-database.ts';
import { type ContractRoute, readContract, routesOf, unlistedFields } from '../support/contract.ts';
import { findIds, type FuzzedRequest, requestArbitrary } from '../support/fuzzed-requests.ts';

/** More of them, or others: `NORBANET_FUZZ_RUNS=200 NORBANET_FUZZ_SEED=7 npm run attacks -- fuzzed-requests`. */
const RUNS = Number(process.env['NORBANET_FUZZ_RUNS'] ?? 2);
const SEED = Number(process.env['NORBANET_FUZZ_SEED'] ?? 1);
/** Requests seem to come from many places: limits of an address are tested elsewhere. */
const target = attackTarget({ TRUSTED_PROXIES: '127.0.0.1' });
const CALLERS = ['anonymous', 'IOM', 'EE/police', 'LT/ngo', 'secretariat', 'auditor'] as const;
type FuzzCaller = (typeof CALLERS)[number];

const contract = readContract();
/** Takes nothing that could be wrong, and ends the sessions of whoever tries other things at the same server. */
const SIGN_OUT = 'POST /members/sign-out';
const ROUTES = routesOf(contract)
  .filter(({ name }) => name !== SIGN_OUT)
  .map((route) => [route.name, route] as const);
/** After these the session is another one, or none. */
const ENDS_SESSION = /^(?:POST|DELETE) \/session|^POST \/links\/|^DELETE \/sessions/;

let db: DataSource;
let ids: string[];
const clients = new Map<FuzzCaller, ApiClient>();
beforeAll(async () => {
  db = await connectToDatabase(target);
  ids = await findIds(db, 3);
}, 60_000);
afterAll(() => db.destroy());

async function clientOf(caller: FuzzCaller, fresh: boolean): Promise<ApiClient> {
  const known = clients.get(caller);
  if (known && !fresh) return known;
  const client = caller === 'anonymous' ? target.anonymous() : await target.memberClient(caller as PersonKey);
  clients.set(caller, client);
  return client;
}

let sent = 0;
const fromSomewhere = (): Record<string, string> => ({
  'x-forwarded-for': `192.0.${(sent += 1) % 200}.${sent % 250}`,
});

async function send(client: ApiClient, { method, path, body }: FuzzedRequest): Promise<ApiResponse> {
  return client.send(method, path, body, fromSomewhere());
}

/** What holds of any answer, whatever was asked by whomever. */
function expectSound(
  route: ContractRoute,
  request: FuzzedRequest,
  { status, body, headers }: ApiResponse,
): void {
  expect({ request, isFault: status >= 500 }).toEqual({ request, isFault: false });
  const type = headers.get('content-type') ?? '';
  if (status >= 400) {
    expect(type).toMatch(/^application\/problem\+json/);
    if (route.method === 'HEAD') return;
    expect(body).toMatchObject({
      status,
      code: expect.stringMatching(/^[a-z][a-z0-9-]+$/),
      title: expect.any(String),
    });
    expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:\d|QueryFailed|syntax error/);
    return;
  }
  // A file that happens to be JSON has a format of its own.
  if (!type.startsWith('application/json') || headers.has('content-disposition')) return;
  const schema = route.operation.responses[String(status)]?.content?.['application/json']?.schema;
  expect({ status, unlisted: schema ? unlistedFields(contract, schema, body) : null }).toEqual({
    status,
    unlisted: [],
  });
}

describe('a request that is drawn from the contract and from what programs stumble over', () => {
  it.each(ROUTES)(
    '%s is answered as the contract says, and tells nothing of what one may not see',
    async (_, route) => {
      const requests = await requestArbitrary(db, contract, route, ids);
      const asked: { client: ApiClient; request: FuzzedRequest }[] = [];
      const longest = await target.longestBlock(() =>
        fc.assert(
          fc.asyncProperty(fc.constantFrom(...CALLERS), requests, async (caller, request) => {
            const client = await clientOf(caller, ENDS_SESSION.test(route.name));
            asked.push({ client, request });
            const answer = await send(client, request);
            expectSound(route, request, answer);
            if (answer.status !== 404 || answer.body['code'] !== 'not-found' || !request.absentPath) return;
            const absent = await send(client, { ...request, path: request.absentPath });
            expect(comparableResponse(answer)).toEqual(comparableResponse(absent));
          }),
          { numRuns: RUNS, seed: SEED, endOnFailure: true },
        ),
      );
      if (longest < LONGEST_BLOCK) return;
      // Something else that went on, such as a job, may have been it: what one of these does, it does each time.
      for (const { client, request } of asked) {
        const again = await target.longestBlock(() => send(client, request));
        expect({ request, again, isLong: again >= LONGEST_BLOCK }).toEqual({ request, again, isLong: false });
      }
    },
    120_000,
  );
});
