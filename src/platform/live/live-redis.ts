import { Redis } from 'ioredis';

/**
 * The Redis of the live adapter. The adapter subscribes through copies of it and never looks at how that ends: in a process that
 * closes before Redis has answered, the answer "closed" would be heard by nobody and end the process. Here it is heard.
 */
export function liveRedis(url: string): Redis {
  // At the end nothing is waited for: what a frame told stands in the database.
  const redis = new Redis(url, { maxRetriesPerRequest: null, disconnectTimeout: 0 });
  const duplicate = redis.duplicate.bind(redis);
  redis.duplicate = (override) => {
    const copy = subscribing(duplicate(override));
    // Closed by us, and not merely away: whatever a copy still waits for, it need not.
    redis.once('end', () => copy.disconnect());
    return copy;
  };
  return redis;
}

/** What became of a subscription is told again by the connection itself, which subscribes anew whenever it is back. */
function subscribing(copy: Redis): Redis {
  const subscribe = copy.subscribe.bind(copy) as (...channels: (string | Buffer)[]) => Promise<unknown>;
  copy.subscribe = ((...channels: (string | Buffer)[]) => {
    const done = subscribe(...channels);
    done.catch(() => undefined);
    return done;
  }) as Redis['subscribe'];
  return copy;
}
