import * as circus from 'jest-circus';
import { expect } from 'expect';
import { processorTime } from './processor-time.mjs';
import { seededRandom } from './sample.mjs';

const { addEventHandler, removeEventHandler, getState, resetState, run, ...globals } = circus;
const NAMES = ['describe', 'it', 'test', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'];
const TEST_TIMEOUT = 40_000;

export const jestGlobals = { ...Object.fromEntries(NAMES.map((name) => [name, globals[name]])), expect };
Object.assign(globalThis, jestGlobals);

const nameOf = (test) => {
  const names = [test.name];
  for (let at = test.parent; at?.parent; at = at.parent) names.unshift(at.name);
  return names.join(' › ');
};

/** Chance is the same in each run, or a mutant might live in one and die in the next. */
async function fixChance() {
  Math.random = seededRandom(1);
  const { default: fastCheck } = await import('fast-check');
  fastCheck.configureGlobal({ seed: 1 });
}

/**
 * Runs the tests of one spec file, those of `only` where it is given, until the first that fails.
 * @param load evaluates the file.
 */
export async function runSpec(load, { only, onTestStart, onTestDone } = {}) {
  resetState();
  await fixChance();
  const outcome = { failure: null, tests: [] };
  const fail = (name, fault) => {
    outcome.failure ??= `${name}: ${String(fault?.message ?? fault).split('\n')[0]}`;
  };
  const onRejection = (fault) => fail('unhandled', fault);
  const watcher = watch({ only, onTestStart, onTestDone, outcome, fail });
  process.on('unhandledRejection', onRejection);
  addEventHandler(watcher);
  try {
    await load();
    getState().testTimeout = TEST_TIMEOUT;
    const { unhandledErrors } = await run();
    for (const fault of unhandledErrors) fail('outside a test', fault);
  } catch (fault) {
    fail('loading', fault);
  } finally {
    removeEventHandler(watcher);
    process.off('unhandledRejection', onRejection);
  }
  return outcome;
}

function watch({ only, onTestStart, onTestDone, outcome, fail }) {
  let begun = 0;
  return (event) => {
    if (event.name === 'test_start') {
      if (outcome.failure || (only && !only.has(nameOf(event.test)))) event.test.mode = 'skip';
      onTestStart?.();
      begun = processorTime();
    } else if (event.name === 'test_done') {
      const test = { name: nameOf(event.test), duration: processorTime() - begun };
      outcome.tests.push({ ...test, ...onTestDone?.() });
      for (const fault of event.test.errors) fail(test.name, [fault].flat()[0]);
    } else if (event.name === 'hook_failure') {
      fail('hook', event.error);
    }
  };
}
