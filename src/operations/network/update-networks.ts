import type { RedisConnection } from '#platform/redis/redis-connection';
import { CommandRefused } from '../operator-command.ts';
import { hostOf } from './add-network.ts';
import type { HostSettings } from './host-settings.ts';
import { NetworkFolder } from './network-folder.ts';
import { migrateNetwork } from './network-process.ts';
import { writeProxyFiles } from './proxy-files.ts';
import { settleRedisAccount, withHostRedis } from './redis-account.ts';

export interface UpdatedNetwork {
  readonly name: string;
  /** Why it is not of this version; null where it is. */
  readonly fault: string | null;
}

/**
 * After a new version, or after Redis has forgotten its accounts: brings each database to this version, and makes anew
 * what Redis and the proxies know of each network. One that fails does not hold up the others.
 */
export function updateNetworks(
  settings: HostSettings,
  only: string | null,
  progress: (line: string) => void,
): Promise<UpdatedNetwork[]> {
  return withHostRedis(settings.redisUrl, async (redis) => {
    const all = await NetworkFolder.findAll(settings);
    const folders = only === null ? all : all.filter(({ name }) => name === only);
    if (only !== null && folders.length === 0)
      throw new CommandRefused(`There is no network ${only}. "network list" shows all of them.`);
    const updated: UpdatedNetwork[] = [];
    for (const folder of folders) {
      progress(`${folder.name} …`);
      updated.push({ name: folder.name, fault: await update(redis, folder) });
    }
    return updated;
  });
}

/** What keeps the network from being of this version, in words; null where nothing does. */
async function update(redis: RedisConnection, folder: NetworkFolder): Promise<string | null> {
  if (await folder.unfinished()) return 'it is unfinished: add or remove it once more';
  try {
    const settings = await folder.settings();
    const { password } = new URL(await folder.settleSecret('redis_url', () => ''));
    await settleRedisAccount(redis, folder.name, password);
    await folder.makeFolders();
    await writeProxyFiles(folder, hostOf(settings) ?? '', Number(settings['PORT']));
    await migrateNetwork(await folder.environment({ asOwner: true }));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}
