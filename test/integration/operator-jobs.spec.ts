import { Redis } from 'ioredis';
import { createPostgresJobBackend, createRedisJobBackend } from '../../src/platform/jobs/job-backend.ts';
import { JobService } from '../../src/platform/jobs/job.service.ts';
import { Config } from '../../src/platform/config/config.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BACKENDS } from '../support/backends.ts';
import { operate, type OperatorAnswer } from '../support/operator.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { waitUntil } from '../support/wait-until.ts';

describe.each(BACKENDS)('the jobs command, with jobs on %s', (_, environment) => {
  let database: TestDatabase;
  let worker: TestApp;
  beforeAll(async () => {
    database = await createTestDatabase();
    worker = await startApp({ database, environment });
  });
  afterAll(async () => {
    await worker?.close();
    await database?.drop();
  });

  const jobs = (...words: string[]): Promise<OperatorAnswer> =>
    operate(database, worker.app.get(Config).DATA_DIR, ['jobs', ...words], environment);
  const countFailed = async (): Promise<number> => (await worker.app.get(JobService).listFailed()).length;

  /** Has the sweep run many times in a moment. */
  async function sweepOften(): Promise<void> {
    const { REDIS_URL, redisNamespace, directDatabaseUrl } = worker.app.get(Config);
    const backend = REDIS_URL
      ? createRedisJobBackend(REDIS_URL, redisNamespace, () => undefined)
      : createPostgresJobBackend(directDatabaseUrl, 1, () => undefined);
    const queue = backend.queue('retention');
    await queue.schedule('often', 100, 'sweep');
    await waitUntil('it has failed twice', async () => (await countFailed()) >= 2, 20_000);
    await queue.unschedule('often');
    await queue.close();
    await backend.close();
  }

  /** What a queue notes of a job that was lost with its worker once too often. */
  async function loseForGood(): Promise<void> {
    const fault = 'job stalled more than allowable limit';
    const { REDIS_URL, redisNamespace } = worker.app.get(Config);
    await worker.app.get(JobService).add('retention', 'sweep', {}, { delay: 1_000 });
    if (!REDIS_URL) {
      await worker.db.query(
        `update bullmq.job set deferred_failure = $1 where name = 'sweep' and delay_ms = 1000`,
        [fault],
      );
      return;
    }
    const redis = new Redis(REDIS_URL);
    for (const key of await redis.keys(`${redisNamespace}:retention:*`))
      if ((await redis.type(key)) === 'hash' && (await redis.hget(key, 'delay')) === '1000')
        await redis.hset(key, 'defa', fault);
    redis.disconnect();
  }

  it('says what fails by its name, its number and its code, and has it run again', async () => {
    await worker.db.query('revoke delete on worker_heartbeat from norbanet_app');
    await sweepOften();
    const shown = await jobs();
    expect(shown).toMatchObject({ code: 1, result: { ok: false, workers: 1 } });
    const [failing] = shown.result['jobs'] as Record<string, unknown>[];
    expect(failing).toMatchObject({ queue: 'retention', job: 'sweep', fault: '42501', isFailing: true });
    expect(Number(failing!['failed'])).toBeGreaterThanOrEqual(2);
    expect(JSON.stringify(shown.result)).not.toContain('worker_heartbeat');

    expect(await jobs('retry', 'no-such-job')).toMatchObject({ code: 2 });
    await worker.db.query('grant delete on worker_heartbeat to norbanet_app');
    const retried = await jobs('retry', 'retention/sweep');
    expect(retried).toMatchObject({
      code: 0,
      result: { failed: failing!['failed'], retried: failing!['failed'] },
    });
    await waitUntil('none is left', async () => (await countFailed()) === 0, 10_000);
    expect(
      await worker.db.query(`select object_id as name from audit_entry where action = 'job.retried'`),
    ).toEqual([{ name: 'retention/sweep' }]);
    expect(await jobs()).toMatchObject({ code: 0, result: { ok: true } });
  }, 60_000);

  it('shows what was lost with its worker again and again, and has it run by hand', async () => {
    await loseForGood();
    await waitUntil('it is given up', async () => (await countFailed()) === 1, 10_000);
    expect(await jobs()).toMatchObject({
      result: { jobs: [{ queue: 'retention', job: 'sweep', fault: 'stalled', failed: 1 }] },
    });
    expect(await jobs('retry', 'retention/sweep')).toMatchObject({ code: 0, result: { retried: 1 } });
    await waitUntil('none is left', async () => (await countFailed()) === 0, 10_000);
  }, 60_000);
});
