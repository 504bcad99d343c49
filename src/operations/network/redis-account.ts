import { connectRedis, disconnectRedis, type RedisConnection } from '#platform/redis/redis-connection';
import { CommandRefused } from '../operator-command.ts';
import { redisNamespaceOf } from './network-name.ts';

/**
 * All that a network does in Redis, with names of its own alone. The commands that are left out show the names of
 * others or change the server.
 */
const rightsOf = (namespace: string): string[] => [
  `~${namespace}:*`,
  `&${namespace}:*`,
  '+@all',
  '-@admin',
  '-@dangerous',
  '-scan',
  '-randomkey',
  '-dbsize',
  '-pubsub',
  '+pubsub|numsub',
  '+info',
];

/** Work at the Redis of all networks, as the one who may make accounts there. */
export async function withHostRedis<T>(
  url: string,
  work: (redis: RedisConnection) => Promise<T>,
): Promise<T> {
  const redis = connectRedis(url, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    await redis.call('acl', 'whoami');
    await redis.call('acl', 'users');
  } catch {
    disconnectRedis(redis);
    throw new CommandRefused(
      'NETWORKS_REDIS_URL: no Redis of version 7 or newer answers there that lets this account make others. See that it ' +
        'runs, and that user and password are right.',
    );
  }
  return work(redis).finally(() => disconnectRedis(redis));
}

/** The account of a network with this password. False where Redis will have forgotten it after a restart. */
export async function settleRedisAccount(
  redis: RedisConnection,
  name: string,
  password: string,
): Promise<boolean> {
  const account = redisNamespaceOf(name);
  await redis.call('acl', 'setuser', account, 'reset', 'on', `>${password}`, ...rightsOf(account));
  return saveAccounts(redis);
}

/** The account goes, and all that the network had there. */
export async function removeFromRedis(redis: RedisConnection, name: string): Promise<void> {
  const account = redisNamespaceOf(name);
  await redis.call('acl', 'deluser', account);
  await saveAccounts(redis);
  let cursor = '0';
  do {
    const [next, keys] = (await redis.call('scan', cursor, 'match', `${account}:*`, 'count', '1000')) as [
      string,
      string[],
    ];
    if (keys.length > 0) await redis.call('unlink', ...keys);
    cursor = next;
  } while (cursor !== '0');
}

/** Into a file of accounts, or else into the settings of Redis. */
async function saveAccounts(redis: RedisConnection): Promise<boolean> {
  const tell = (command: string, word: string): Promise<boolean> =>
    redis.call(command, word).then(
      () => true,
      () => false,
    );
  return (await tell('acl', 'save')) || (await tell('config', 'rewrite'));
}
