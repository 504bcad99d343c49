import { Redis } from 'ioredis';
import { LiveServer } from '../../src/platform/live/live-server.ts';
import { JobService } from '../../src/platform/jobs/job.service.ts';
import { ApiClient } from '../support/api-client.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { TestRedis } from '../support/redis-server.ts';
import { describeWith } from '../support/server-program.ts';
import { waitUntil } from '../support/wait-until.ts';

const NAMESPACES = ['norbanet-first', 'norbanet-second'];
/** Commands that name no key, or none of ours. */
const ABOUT_NO_KEY = /^(?:info|client|hello|ping|script|evalsha|eval|command|config|auth|select|function)$/;

/** Two networks of one host use one Redis: what one of them says there is nothing to the other. */
describeWith('redis-server')('two networks at one Redis', () => {
  let redis: TestRedis;
  let monitor: Redis;
  let [first, second, sibling]: (TestApp | undefined)[] = [];
  const named = new Set<string>();
  beforeAll(async () => {
    redis = await TestRedis.start();
    const asker = new Redis(redis.url);
    monitor = await asker.monitor();
    asker.disconnect();
    monitor.on('monitor', (_time: string, [command = '', ...given]: string[], source: string) => {
      if (source === 'lua') return;
      const word = command.toLowerCase();
      // A script names how many keys it has, and then the keys.
      if (word.startsWith('eval')) for (const key of given.slice(2, 2 + Number(given[1]))) named.add(key);
      // A stream is named behind its options, a channel behind the question about it.
      else if (word === 'xread') named.add(given[given.findIndex((part) => /^streams$/i.test(part)) + 1]!);
      else if (word === 'pubsub') for (const channel of given.slice(1)) named.add(channel);
      else if (!ABOUT_NO_KEY.test(word) && given.length > 0) named.add(given[0]!);
    });
    const environment = { REDIS_URL: redis.url };
    first = await startApp({ environment: { ...environment, REDIS_NAMESPACE: NAMESPACES[0]! } });
    [second, sibling] = await Promise.all([
      startApp({ environment: { ...environment, REDIS_NAMESPACE: NAMESPACES[1]! } }),
      startApp({
        database: first.database,
        environment: { ...environment, REDIS_NAMESPACE: NAMESPACES[0]!, ROLE: 'api' },
      }),
    ]);
  }, 60_000);
  afterAll(async () => {
    for (const app of [sibling, second, first]) await app?.close();
    monitor?.disconnect();
    await redis?.stop();
  });

  it('tell live events to processes of their own network alone', async () => {
    const heard: string[] = [];
    const listen = (app: TestApp, who: string) =>
      app.app.get(LiveServer).onRevalidate((ids) => heard.push(`${who} ${ids.join()}`));
    listen(sibling!, 'sibling');
    listen(second!, 'stranger');
    first!.app.get(LiveServer).requestRevalidation(['one']);
    await waitUntil('the other process of the network has heard it', () => heard.includes('sibling one'));
    second!.app.get(LiveServer).requestRevalidation(['two']);
    // Redis keeps the order of what it passes on: by now the first would have been heard, too.
    first!.app.get(LiveServer).requestRevalidation(['three']);
    await waitUntil('the last is heard', () => heard.includes('sibling three'));
    expect(heard).toEqual(['sibling one', 'sibling three']);
  });

  it('count attempts, keep jobs and speak on channels under their own names alone', async () => {
    for (const app of [first!, second!]) {
      await new ApiClient(app.url).post('/session', {
        email: 'nobody@example.org',
        passphrase: 'wrong words',
      });
      await app.app.get(JobService).countJobs();
    }
    await waitUntil('both have counted an attempt', () =>
      NAMESPACES.every((name) => [...named].some((key) => key.startsWith(`${name}:sign-in-`))),
    );
    expect([...named].filter((key) => NAMESPACES.every((name) => !key.startsWith(`${name}:`)))).toEqual([]);
    for (const name of NAMESPACES) {
      expect([...named]).toEqual(
        expect.arrayContaining([`${name}:live`, `${name}:live#/#`, `${name}:mail:meta`]) as string[],
      );
    }
    const kept = await redis.ask('keys', '*');
    expect(kept.split(',').filter((key) => NAMESPACES.every((name) => !key.startsWith(`${name}:`)))).toEqual(
      [],
    );
  });
});
