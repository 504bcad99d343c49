import { Cluster, type ClusterOptions, Redis, type RedisOptions } from 'ioredis';
import { readRedisAddress, type RedisAddress } from './redis-address.ts';

/** One server, the first of those that Sentinels watch, or a Cluster: they take the same commands. */
export type RedisConnection = Redis | Cluster;

/** Long enough for a server that starts; short enough that nobody waits after it is back. */
const MAX_RETRY_DELAY_MS = 2_000;

/**
 * When a lost connection is tried again: by and by, and not by all processes at once. Never later than some seconds,
 * however long Redis was away.
 */
export function retryDelay(attempt: number): number {
  const delay = Math.min(50 * 2 ** Math.min(attempt, 10), MAX_RETRY_DELAY_MS);
  return delay * (0.5 + Math.random() / 2);
}

function addressOf(url: string): RedisAddress {
  const address = readRedisAddress(url);
  if (!address) throw new Error('REDIS_URL is no address');
  return address;
}

/** Opens a connection to what REDIS_URL names. Every connection to Redis is made here, or is a copy of such a one. */
export function connectRedis(url: string, options: RedisOptions = {}): RedisConnection {
  const address = addressOf(url);
  if (address.kind === 'single')
    return withCopies(new Redis(address.url, { retryStrategy: retryDelay, ...options }));
  if (address.kind === 'sentinel') return withCopies(new Redis(sentinelOptions(address, options)));
  return withCopies(new Cluster([...address.nodes], clusterOptions(address, options)));
}

/** Whether keys that are used together must lie in one slot, by a part of their names in braces. */
export const needsHashTags = (url: string): boolean => addressOf(url).kind === 'cluster';

const copiesOf = new WeakMap<RedisConnection, RedisConnection[]>();

/** Libraries copy a connection, and leave a copy that is just being made again to itself when they close. */
function withCopies(redis: RedisConnection): RedisConnection {
  const copies: RedisConnection[] = [];
  copiesOf.set(redis, copies);
  const duplicate = redis.duplicate.bind(redis) as (...given: unknown[]) => RedisConnection;
  redis.duplicate = ((...given: unknown[]) => {
    const copy = withCopies(duplicate(...given));
    copies.push(copy);
    return copy;
  }) as never;
  return redis;
}

/** Ends a connection and its copies at once, whatever they wait for. */
export function disconnectRedis(redis: RedisConnection): void {
  for (const copy of copiesOf.get(redis) ?? []) disconnectRedis(copy);
  redis.disconnect();
}

const accountOf = ({
  username,
  password,
  tls,
}: Exclude<RedisAddress, { kind: 'single' }>): Pick<RedisOptions, 'username' | 'password' | 'tls'> => ({
  ...(username ? { username } : {}),
  ...(password ? { password } : {}),
  ...(tls ? { tls: {} } : {}),
});

function sentinelOptions(
  address: Extract<RedisAddress, { kind: 'sentinel' }>,
  options: RedisOptions,
): RedisOptions {
  const { sentinels, name, sentinelPassword, tls } = address;
  return {
    sentinels: [...sentinels],
    name,
    ...accountOf(address),
    ...(sentinelPassword ? { sentinelPassword } : {}),
    ...(tls ? { enableTLSForSentinelMode: true, sentinelTLS: {} } : {}),
    sentinelRetryStrategy: options.retryStrategy ?? retryDelay,
    retryStrategy: retryDelay,
    // A server that was the first is told so by others while its clients are still there.
    reconnectOnError: (error) => (error.message.startsWith('READONLY') ? 2 : false),
    ...options,
  };
}

function clusterOptions(
  address: Extract<RedisAddress, { kind: 'cluster' }>,
  { lazyConnect, enableOfflineQueue, retryStrategy, ...redis }: RedisOptions,
): ClusterOptions {
  return {
    redisOptions: { ...accountOf(address), ...redis },
    clusterRetryStrategy: retryStrategy ?? retryDelay,
    ...(lazyConnect === undefined ? {} : { lazyConnect }),
    ...(enableOfflineQueue === undefined ? {} : { enableOfflineQueue }),
    // A certificate is for the names of the nodes.
    ...(address.tls ? { dnsLookup: (name, done) => done(null, name) } : {}),
  };
}
