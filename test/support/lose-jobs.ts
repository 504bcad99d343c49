import { Redis } from 'ioredis';

/**
 * Empties what this database's jobs keep in Redis, as if Redis had lost everything. Something must have been
 * there.
 */
export async function loseJobs(database: string): Promise<void> {
  const redis = new Redis(process.env['TEST_REDIS_URL']!);
  try {
    const keys = await redis.keys(`norbanet-${database}:*`);
    expect(keys.length).toBeGreaterThan(0);
    await redis.del(keys);
  } finally {
    redis.disconnect();
  }
}
