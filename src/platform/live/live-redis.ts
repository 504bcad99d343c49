import { setTimeout as pause } from 'node:timers/promises';
import { connectRedis, type RedisConnection } from '../redis/redis-connection.ts';

/**
 * The Redis of the live adapter. The adapter publishes, and subscribes through copies, and never looks at how
 * that ends: in a process that closes before Redis has answered, the answer "closed" would be an
 * unhandled rejection and end the process. Here it is handled.
 * @param onReconnect is called when what others said meanwhile may not have arrived.
 */
export function createLiveRedis(url: string, onReconnect: () => void = () => undefined): RedisConnection {
  // At the end nothing is waited for: what a frame said is in the database.
  const redis = withHandledErrors(connectRedis(url, { maxRetriesPerRequest: null, disconnectTimeout: 0 }));
  const duplicate = redis.duplicate.bind(redis) as () => RedisConnection;
  redis.duplicate = () => {
    const copy = withHandledErrors(duplicate());
    let isFirst = true;
    copy.on('ready', () => {
      if (!isFirst) onReconnect();
      isFirst = false;
    });
    // A Cluster goes on without the node, and listens at another one.
    copy.on('-node', onReconnect);
    return copy as never;
  };
  return redis;
}

/** The adapter reads on at once after a read that failed, which would be a loop that starves the process. */
const RETRY_DELAY_MS = 500;

type SendCommand = (...given: unknown[]) => Promise<unknown>;

/**
 * The connection itself looks after its subscriptions and subscribes anew whenever it is
 * back; what was sent and did not arrive, others find in the database.
 */
function withHandledErrors(redis: RedisConnection): RedisConnection {
  const sends = redis as unknown as Record<string, SendCommand>;
  for (const name of ['publish', 'subscribe', 'xadd']) {
    const send = sends[name]!.bind(redis);
    sends[name] = (...given) => {
      const done = send(...given);
      done.catch(() => undefined);
      return done;
    };
  }
  const read = sends['xread']!.bind(redis);
  sends['xread'] = (...given) =>
    read(...given).catch(async (error: unknown) => {
      await pause(RETRY_DELAY_MS, undefined, { ref: false });
      throw error;
    });
  return redis;
}
