import { newId } from '../../src/platform/persistence/id.ts';
import { type ApiResponse, comparableResponse } from '../support/api-client.ts';
import { isUnprinted } from '../support/chromium.ts';
import { RIGHTS_CALLERS, type RightsCaller } from '../support/rights/rights-callers.ts';
import { RIGHTS } from '../support/rights/rights-matrix.ts';
import { askResource, pathOfResource } from '../support/rights/resource-requests.ts';
import { isDone, isNothing, wordsOf } from '../support/rights/rights-verdict.ts';
import { createRightsWorld, type RightsWorld } from '../support/rights/rights-world.ts';
import { rehearseCommands } from '../support/rights/rehearsal.ts';

let world: RightsWorld;
/** What each caller is told where there is nothing. */
const nothing = new Map<RightsCaller, object>();

beforeAll(async () => {
  world = await createRightsWorld();
  const { callers } = world;
  for (const caller of RIGHTS_CALLERS)
    nothing.set(caller, comparableResponse(await callers[caller].get(`/meetings/${newId()}`)));
  await rehearseCommands(world.test);
}, 120_000);
afterAll(() => world.test.close());

/** No organisation here has a provider: what begins a sign-in there finds nothing. */
const WITHOUT_PROVIDER = /^POST \/single-sign-on\/(?:account|verification)\/request$/;

/** What is wrong with an answer to a request of a resource. */
function faultOf(caller: RightsCaller, may: boolean, route: string, answer: ApiResponse): string | null {
  const told = `${route} to ${caller}: ${wordsOf(answer)}`;
  if (may) {
    if (answer.status === 403 || answer.status === 401) return `${told}, and the matrix allows it`;
    if (isDone(answer) || isUnprinted(answer)) return null;
    if (answer.status >= 500) return `${told}, a fault`;
    // Where an address names no object, nothing can be missing.
    const isLacking = answer.status === 404 || (route.startsWith('GET ') && answer.status >= 400);
    return isLacking && !route.includes(':') && !WITHOUT_PROVIDER.test(route)
      ? `${told}, and there is nothing that could be missing`
      : null;
  }
  if (isDone(answer)) return `${told}, and the matrix does not allow it`;
  // The answer to HEAD has no words.
  if (route.startsWith('HEAD ')) return null;
  const isHidden = JSON.stringify(comparableResponse(answer)) === JSON.stringify(nothing.get(caller));
  return isNothing(answer) && !isHidden ? `${told}, and not as of nothing` : null;
}

describe.each(Object.entries(RIGHTS.resources))('of “%s”', (_, { actions }) => {
  it.each(Object.entries(actions))('who may “%s” may, and nobody else', async (_name, { may, doors }) => {
    const faults: (string | null)[] = [];
    for (const door of doors.filter((one) => !one.startsWith('live '))) {
      const path = await pathOfResource(world.test.db, door);
      for (const caller of RIGHTS_CALLERS) {
        const answer = await askResource(world, door, path, caller);
        faults.push(faultOf(caller, may.includes(caller), door, answer));
      }
    }
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });
});
