import './page.ts';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { checkWorld } from './checks.ts';
import { DraftingPlace, LANES } from './drafting-place.ts';
import { type Run, steps } from './steps.ts';

// A run is drawn from its seed, what the network does between the steps is not: a fault may need some tries to come
// again. NORBANET_MODEL_STEPS, _SEED, _FAULTS (how many to collect) and _TRACES (a folder for what each tab showed
// after each step of a run that failed) are for whoever looks for one.
const STEPS = Number(process.env['NORBANET_MODEL_STEPS'] ?? 10_000);
const SEED = Number(process.env['NORBANET_MODEL_SEED'] ?? Date.now() % 1_000_000_000);
const STEPS_OF_A_RUN = 160;
/** Steps among which instances are killed: each takes its time to come back. */
const KILL_STEPS = 60;
/** Of the runs that are drawn from one seed. */
const RUNS_OF_A_SEED = 3;

/** How many faults are collected before a run ends; one is enough to fail. */
const FAULTS_MOST = Number(process.env['NORBANET_MODEL_FAULTS'] ?? 1);

let place: DraftingPlace;
let done = 0;
const faults: string[] = [];

beforeAll(async () => {
  place = await DraftingPlace.open();
}, 180_000);
afterAll(() => place.close(), 60_000);

async function follow(commands: Run, lane: number, killMost: number): Promise<void> {
  const world = await place.newWorld(lane, killMost);
  try {
    await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
    await world.rest();
    await checkWorld(world);
  } catch (fault) {
    const folder = process.env['NORBANET_MODEL_TRACES'];
    if (folder)
      writeFileSync(join(folder, `${world.standardId}.txt`), `${world.trace.join('\n')}\n${inspect(fault)}`);
    throw fault;
  } finally {
    done += world.steps;
    await world.close();
  }
}

/** Runs one after another until there are enough steps, or enough faults. */
async function work(lane: number, most: number, killMost: number): Promise<void> {
  for (let seed = SEED + lane; done < most && faults.length < FAULTS_MOST; seed += LANES)
    await fc
      .assert(
        fc.asyncProperty(steps(STEPS_OF_A_RUN, killMost > 0), (commands) => follow(commands, lane, killMost)),
        { seed, numRuns: RUNS_OF_A_SEED, endOnFailure: true },
      )
      .catch((fault: unknown) => {
        faults.push(inspect(fault));
      });
}

/** Says what was done, and fails with all that was found. */
function conclude(began: number): void {
  const seconds = (performance.now() - began) / 1_000;
  process.stdout.write(
    `  drafting model: seed ${SEED}, ${done} steps in ${seconds.toFixed(1)} s, ${faults.length} faults\n`,
  );
  if (faults.length > 0) throw new Error(faults.join('\n\n'));
}

beforeEach(() => {
  done = 0;
  faults.splice(0);
});

it(
  `keeps every word and every thread in ${STEPS} steps of several writers`,
  async () => {
    const began = performance.now();
    await Promise.all(Array.from({ length: LANES }, (_, lane) => work(lane, STEPS, 0)));
    conclude(began);
    expect(done).toBeGreaterThanOrEqual(STEPS);
  },
  24 * 3_600_000,
);

it('keeps them too where an instance is killed in the midst of it', async () => {
  const began = performance.now();
  await work(0, KILL_STEPS, 1);
  conclude(began);
  expect(done).toBeGreaterThanOrEqual(KILL_STEPS);
}, 600_000);
