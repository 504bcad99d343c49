import {
  absentIds,
  attemptsIn,
  doorOf,
  type RightsAttempt,
  sendAttempt,
} from '../support/rights/rights-attempts.ts';
import type { RightsCaller } from '../support/rights/rights-callers.ts';
import { callersWhoKnow, RIGHTS } from '../support/rights/rights-matrix.ts';
import type { RightsSubject } from '../support/rights/rights-subjects.ts';
import { createRightsWorld, type RightsWorld } from '../support/rights/rights-world.ts';
import { StatementRecorder } from '../support/rights/statement-recorder.ts';

const SUBJECTS = Object.keys(RIGHTS.subjects) as RightsSubject[];
/** Of those to whom a thing is hidden, the first two of these: their routes differ by what their roles may at all. */
const ASKED: readonly RightsCaller[] = ['team-abroad', 'network-abroad', 'observer', 'auditor'];
/**
 * What looks for something else before it comes to the right, and so asks the database for more, or otherwise, of a
 * thing that is there. Their ids are random, and nobody who may not know of the thing is told its id.
 */
const ASKS_MORE: ReadonlySet<string> = new Set([
  'PUT /ballots/:id/paper',
  'GET /ballots/:id/bundle',
  'POST /ballots/:id/closing-confirmation',
  'POST /ballots/:id/redactions',
  'POST /conversations/:id/entries',
  'POST /directory/entries/:id/requests',
]);

let world: RightsWorld;
let recorder: StatementRecorder;

beforeAll(async () => {
  world = await createRightsWorld();
  recorder = new StatementRecorder();
}, 120_000);
afterAll(async () => {
  recorder.stop();
  await world.test.close();
});

/** What the database is asked for one request. */
async function workOf(
  caller: RightsCaller,
  one: RightsAttempt,
  ids: RightsAttempt['ids'],
): Promise<readonly string[]> {
  recorder.take();
  await sendAttempt(world.callers[caller], one, ids);
  return recorder.take();
}

/** How often it is compared: now and then the server asks for something of its own. */
const TRIES = 5;

/** The first differing statement, where a thing costs others than nothing does each time that it is tried. */
async function differenceOf(caller: RightsCaller, one: RightsAttempt): Promise<string | null> {
  let difference: string | null = null;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const absent = await workOf(caller, one, absentIds(one));
    const forbidden = await workOf(caller, one, one.ids);
    const at = Math.max(absent.length, forbidden.length);
    const differing = Array.from({ length: at }, (_, n) => n).find((n) => absent[n] !== forbidden[n]);
    if (differing === undefined) return null;
    difference = `${absent.length} and ${forbidden.length}: ${forbidden[differing] ?? absent[differing]}`;
  }
  return difference;
}

describe.each(SUBJECTS)('to whoever may not know of it, %s', (subject) => {
  it('costs the same statements as a thing that is not there, so that time does not tell them apart', async () => {
    const hiddenFrom = ASKED.filter((caller) => !callersWhoKnow(subject).has(caller)).slice(0, 2);
    const differing: string[] = [];
    for (const one of attemptsIn(world).filter(({ of }) => of === subject))
      for (const caller of hiddenFrom) {
        const difference = await differenceOf(caller, one);
        if (difference !== null && !ASKS_MORE.has(doorOf(one)))
          differing.push(`${doorOf(one)} to ${caller}: ${difference.replaceAll(/\s+/g, ' ').slice(0, 200)}`);
      }
    expect(differing).toEqual([]);
  }, 120_000);
});
