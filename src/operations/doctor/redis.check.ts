import { Redis } from 'ioredis';
import type { Config } from '#platform/config/config';
import { examineClock } from './clock.check.ts';
import { examine, fault, ok, type Finding } from './finding.ts';

const MEND = 'See that Redis runs, and that host and password in REDIS_URL are those of yours.';

/** The Redis of several processes: it answers, and throws nothing away. */
export async function examineRedis({ REDIS_URL }: Config): Promise<readonly Finding[]> {
  if (!REDIS_URL) return [ok('REDIS_URL', 'none is set: one process does everything')];
  return examine('REDIS_URL', MEND, async () => {
    const redis = new Redis(REDIS_URL, {
      lazyConnect: true,
      maxRetriesPerRequest: 0,
      retryStrategy: () => null,
    });
    const faults: Error[] = [];
    redis.on('error', (error: Error) => faults.push(error));
    try {
      await redis.connect().catch((error: unknown) => {
        throw faults[0] ?? error;
      });
      const version = /redis_version:(\S+)/.exec(await redis.info('server'))?.[1] ?? 'of unknown version';
      const [seconds, microseconds] = await redis.time();
      return [
        ok('REDIS_URL', `Redis ${version} answers`),
        policyOf(await readPolicy(redis)),
        examineClock('clock of Redis', new Date(Number(seconds) * 1000 + Number(microseconds) / 1000)),
      ];
    } finally {
      redis.disconnect();
    }
  });
}

/** Where CONFIG is not ours to ask, INFO says it as well. */
async function readPolicy(redis: Redis): Promise<string> {
  return /maxmemory_policy:(\S+)/.exec(await redis.info('memory'))?.[1] ?? 'unknown';
}

const policyOf = (policy: string): Finding =>
  policy === 'noeviction'
    ? ok('Redis', 'it throws nothing away when its memory is full')
    : fault(
        'Redis',
        `it may throw jobs away when its memory is full (maxmemory-policy is ${policy})`,
        'Set "maxmemory-policy noeviction" in redis.conf and restart Redis.',
      );
