import { setTimeout as pause } from 'node:timers/promises';
import { disconnectRedis } from '../../src/platform/redis/redis-connection.ts';
import { createRedisJobBackend } from '../../src/platform/jobs/job-backend.ts';
import { createLiveRedis } from '../../src/platform/live/live-redis.ts';
import { TestRedis } from '../support/redis-server.ts';
import { describeWith } from '../support/server-program.ts';
import { waitUntil } from '../support/wait-until.ts';

describeWith('redis-server')('connections to Redis', () => {
  let redis: TestRedis;
  beforeEach(async () => {
    redis = await TestRedis.start();
  });
  afterEach(() => redis.stop());

  /** How many there are, that of the question left out. */
  const count = async (): Promise<number> =>
    (await redis.ask('client', 'list')).trim().split('\n').length - 1;

  it('end with what they serve, even while they are being made again', async () => {
    const jobs = createRedisJobBackend(redis.url, 'test', () => undefined);
    const queues = ['one', 'two'].map((name) => jobs.queue(name));
    const worker = jobs.worker('one', 1, () => Promise.resolve());
    const live = createLiveRedis(redis.url);
    for (const connection of [live, live.duplicate()]) connection.on('error', () => undefined);
    await queues[0]!.add('job', {}, {});
    await waitUntil('all are there', async () => (await count()) >= 5);
    await redis.kill();
    await pause(300);
    // What is away answers nothing: whoever closes waits only so long.
    const closed = Promise.allSettled([worker.close(), ...queues.map((queue) => queue.close())]);
    await Promise.race([closed, pause(500)]);
    await jobs.close();
    disconnectRedis(live);
    await redis.start();
    // Longer than any of them would wait before the next try.
    await pause(2_500);
    expect(await count()).toBe(0);
  });

  it('add to all queues of a process by one', async () => {
    const jobs = createRedisJobBackend(redis.url, 'test', () => undefined);
    const queues = ['one', 'two', 'three'].map((name) => jobs.queue(name));
    await Promise.all(queues.map((queue) => queue.add('job', {}, {})));
    expect(await count()).toBe(1);
    await jobs.close();
  });
});
