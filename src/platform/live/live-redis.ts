import { Redis } from 'ioredis';

/**
 * The Redis of the live adapter. The adapter publishes, and subscribes through copies, and never looks at how
 * that ends: in a process that closes before Redis has answered, the answer "closed" would be an
 * unhandled rejection and end the process. Here it is handled.
 */
export function createLiveRedis(url: string): Redis {
  // At the end nothing is waited for: what a frame said is in the database.
  const redis = withHandledErrors(new Redis(url, { maxRetriesPerRequest: null, disconnectTimeout: 0 }));
  const duplicate = redis.duplicate.bind(redis);
  redis.duplicate = (override) => {
    const copy = withHandledErrors(duplicate(override));
    // Closed by us, and not merely away: whatever a copy still waits for, it need not.
    redis.once('end', () => copy.disconnect());
    return copy;
  };
  return redis;
}

type SendCommand = (...given: unknown[]) => Promise<unknown>;

/**
 * The connection itself looks after its subscriptions and subscribes anew whenever it is
 * back; what was sent and did not arrive, others find in the database.
 */
function withHandledErrors(redis: Redis): Redis {
  const sends = redis as unknown as Record<string, SendCommand>;
  for (const name of ['publish', 'subscribe', 'xadd']) {
    const send = sends[name]!.bind(redis);
    sends[name] = (...given) => {
      const done = send(...given);
      done.catch(() => undefined);
      return done;
    };
  }
  return redis;
}
