import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { readConfig } from '#platform/config/config';
import { SignInRateLimiter } from './sign-in-rate-limiter.ts';

/** A configuration whose Redis answers nobody. */
const withoutRedis = () =>
  readConfig({ DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none', REDIS_URL: 'redis://127.0.0.1:9' });

describe('the sign-in rate limiter without its store', () => {
  it('refuses attempts at once while Redis is away, one and many together', async () => {
    const limits = new SignInRateLimiter(withoutRedis(), {} as DataSource);
    const attempts = await Promise.allSettled(
      Array.from({ length: 5 }, () => limits.consume('seat@example.org', '192.0.2.1', null)),
    );
    limits.onModuleDestroy();
    expect(attempts).toMatchObject(
      attempts.map(() => ({ status: 'rejected', reason: { code: 'unavailable' } })),
    );
  });

  it('keeps no process from ending', async () => {
    const timers = (): number =>
      process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
    await pause(50);
    const before = timers();
    const limits = new SignInRateLimiter(withoutRedis(), {} as DataSource);
    await expect(limits.consume('seat@example.org', '192.0.2.1', null)).rejects.toMatchObject({
      code: 'unavailable',
    });
    limits.onModuleDestroy();
    await pause(50);
    expect(timers()).toBeLessThanOrEqual(before);
  });
});
