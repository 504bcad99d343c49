import { JobRegistry } from '../../src/platform/jobs/job-registry.ts';
import { JOB_MATRIX } from '../support/job-matrix/job-matrix.ts';
import type { DueWork } from '../support/job-matrix/job-row.ts';
import { CHROMIUM } from '../support/chromium.ts';
import { JobStage } from '../support/job-matrix/job-stage.ts';
import { IMAP } from '../support/mailbox.ts';
import { waitUntil } from '../support/wait-until.ts';

const ROWS = Object.entries(JOB_MATRIX).filter(
  ([, { needsChromium, needsMailbox }]) => (CHROMIUM || !needsChromium) && (IMAP || !needsMailbox),
);

let stage: JobStage;

beforeAll(async () => {
  stage = await JobStage.open();
}, 120_000);
afterAll(() => stage?.close());

/** Waits for what the work is to lead to: a job that was killed may have connections that still work. */
async function expectEffect({ effect, expected }: DueWork): Promise<void> {
  await waitUntil('the work is done', async () => isEqual(await effect(), expected), 5_000)
    // The comparison says what is missing.
    .catch(() => undefined);
  expect(await effect()).toEqual(expected);
}

/** As `toEqual` compares: an object of the server and a literal of this file have other prototypes. */
function isEqual(found: unknown, expected: unknown): boolean {
  try {
    expect(found).toEqual(expected);
    return true;
  } catch {
    return false;
  }
}

/** Something that is due, and that nobody has done yet. */
async function arrangeWork(owner: string): Promise<DueWork> {
  const work = await JOB_MATRIX[owner]!.arrange(stage);
  await stage.drainEvents();
  expect(await work.effect()).not.toEqual(work.expected);
  return work;
}

it('the job matrix has one row for every job of the application', () => {
  const registered = stage.test.app
    .get(JobRegistry)
    .all()
    .map(({ owner }) => owner);
  expect(Object.keys(JOB_MATRIX).toSorted()).toEqual(registered.toSorted());
});

describe('a job for which nothing is due', () => {
  it.each(ROWS)('is not woken, and changes nothing: %s', async (owner) => {
    await stage.run(owner);
    expect(await stage.isDue(owner)).not.toBe(true);
    const before = await stage.fingerprint();
    await stage.run(owner);
    expect(await stage.fingerprint()).toEqual(before);
  });
});

describe('what is due', () => {
  it.each(ROWS)('wakes the job, and is done once however often it runs: %s', async (owner) => {
    const work = await arrangeWork(owner);
    expect(await stage.isDue(owner)).not.toBe(false);
    await stage.run(owner);
    await expectEffect(work);
    await stage.run(owner);
    await stage.drainEvents();
    expect(await work.effect()).toEqual(work.expected);
  });

  it.each(ROWS)('is done once by two processes at once: %s', async (owner) => {
    const work = await arrangeWork(owner);
    await Promise.all(stage.apps.map((app) => stage.run(owner, app)));
    await expectEffect(work);
    await stage.run(owner);
    expect(await work.effect()).toEqual(work.expected);
  });

  it.each(ROWS)('is done once although the job is killed in the middle: %s', async (owner, row) => {
    const work = await arrangeWork(owner);
    expect(await stage.runAndKill(owner, row.killedAt)).toBe(true);
    await row.lapse?.(stage);
    await stage.runAgain(owner);
    await expectEffect(work);
    await stage.run(owner);
    expect(await work.effect()).toEqual(work.expected);
  });
});
