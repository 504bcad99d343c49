import './page.ts';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { inspect } from 'node:util';
import { checkWorld } from './checks.ts';
import { DraftingPlace, LANES } from './drafting-place.ts';
import { recordFault } from './fault-record.ts';
import { type Step, stepsOf } from './steps.ts';

// A run is drawn from its seed, the same ones each time; what the network does between the steps is not: a fault may
// need some tries to come again. NORBANET_MODEL_STEPS, _SEED (the first one), _FAULTS (how many to collect) and
// _TRACES (a folder for what is kept of a run that failed) are for whoever looks for one.
const given = process.env;
const STEPS = Number(given['NORBANET_MODEL_STEPS'] ?? 5_000);
const STEPS_OF_A_RUN = 160;
/** Steps among which instances are killed: each takes its time to come back. */
const KILL_STEPS = 60;
const FIRST_SEED = Number(given['NORBANET_MODEL_SEED'] ?? 20_000);

/** How many faults are collected before a run ends; one is enough to fail. */
const FAULTS_MOST = Number(given['NORBANET_MODEL_FAULTS'] ?? 1);

let place: DraftingPlace;
let [done, begun, runs] = [0, 0, 0];
const faults: string[] = [];

beforeAll(async () => {
  place = await DraftingPlace.open();
}, 180_000);
afterAll(() => place.close(), 60_000);

async function follow(steps: readonly Step[], lane: number, killMost: number): Promise<void> {
  const world = await place.newWorld(lane, killMost);
  try {
    for (const step of steps) await step.run(world);
    await world.rest();
    await checkWorld(world);
  } catch (fault) {
    const folder = given['NORBANET_MODEL_TRACES'];
    if (folder) await recordFault(folder, world, fault);
    throw fault;
  } finally {
    done += world.steps;
    await world.close();
  }
}

/** Runs one after another until there are enough steps, or enough faults. */
async function work(lane: number, most: number, ofARun: number, killMost = 0): Promise<void> {
  while (begun < most && faults.length < FAULTS_MOST) {
    const seed = FIRST_SEED + runs;
    [begun, runs] = [begun + ofARun, runs + 1];
    const steps = stepsOf(seed, ofARun, killMost > 0);
    await follow(steps, lane, killMost).catch((fault: unknown) => {
      faults.push(`Seed ${seed}: ${inspect(fault)}\n${steps.join(',')}`);
    });
  }
}

/** Says what was done, and fails with all that was found. */
function conclude(began: number): void {
  const seconds = (performance.now() - began) / 1_000;
  process.stdout.write(
    `  drafting model: seeds from ${FIRST_SEED}; ${done} steps in ${runs} runs and ${seconds.toFixed(1)} s, ` +
      `${faults.length} faults\n`,
  );
  if (faults.length > 0) throw new Error(faults.join('\n\n'));
}

beforeEach(() => {
  [done, begun, runs] = [0, 0, 0];
  faults.splice(0);
});

it(
  `keeps every word and every thread in ${STEPS} steps of several writers`,
  async () => {
    const began = performance.now();
    await Promise.all(Array.from({ length: LANES }, (_, lane) => work(lane, STEPS, STEPS_OF_A_RUN)));
    conclude(began);
    expect(done).toBeGreaterThanOrEqual(STEPS);
  },
  24 * 3_600_000,
);

it('keeps them too where an instance is killed in the midst of it', async () => {
  const began = performance.now();
  await work(0, KILL_STEPS, KILL_STEPS, 1);
  conclude(began);
  expect(done).toBeGreaterThanOrEqual(KILL_STEPS);
}, 600_000);
