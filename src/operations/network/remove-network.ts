import { CommandRefused } from '../operator-command.ts';
import type { HostSettings } from './host-settings.ts';
import { withHostDatabase } from './host-database.ts';
import { NetworkFolder } from './network-folder.ts';
import { countConnections, dropDatabase } from './network-database.repository.ts';
import { askNetwork } from './network-process.ts';
import { removeFromRedis, withHostRedis } from './redis-account.ts';

export interface Removal {
  readonly name: string;
  /** The name once more, so that nobody removes what he did not mean. */
  readonly confirmed: unknown;
  /** The options of the last backup; null for none. */
  readonly backup: readonly string[] | null;
}

export interface RemovedNetwork {
  /** The last archive; null where none was asked for. */
  readonly archive: string | null;
  /** Folders that stay, for somebody to delete. */
  readonly left: readonly string[];
}

/**
 * Takes a last backup, and then removes a network: its database, roles, account in Redis and settings. Its files and
 * keys stay where they are. What was cut off goes on when it is asked for again.
 * @throws {CommandRefused}
 */
export async function removeNetwork(
  settings: HostSettings,
  { name, confirmed, backup }: Removal,
  progress: (line: string) => void,
): Promise<RemovedNetwork> {
  const folder = new NetworkFolder(settings, name);
  if (!folder.exists)
    throw new CommandRefused(`There is no network ${name}. "network list" shows all of them.`);
  if (confirmed !== name)
    throw new CommandRefused(
      `Nothing is removed yet. Whoever means it writes the name once more: network remove ${name} --confirm ${name}`,
    );
  return withHostDatabase(settings.databaseUrl, (server) =>
    withHostRedis(settings.redisUrl, async (redis) => {
      if ((await countConnections(server, name)) > 0)
        throw new CommandRefused(
          `The network ${name} is running. Stop it first: systemctl disable --now norbanet@${name}`,
        );
      const isBegun = (await folder.unfinished()) === 'remove';
      const archive = isBegun || backup === null ? null : await makeLastBackup(folder, backup, progress);
      await folder.begin('remove');
      progress('Removing the database, the roles and what is in Redis …');
      await dropDatabase(server, name);
      await removeFromRedis(redis, name);
      await folder.remove();
      return { archive, left: [folder.dataFolder, folder.keysFolder] };
    }),
  );
}

async function makeLastBackup(
  folder: NetworkFolder,
  options: readonly string[],
  progress: (line: string) => void,
): Promise<string> {
  progress('Making the last backup …');
  const { path } = await askNetwork(await folder.environment(), 'backup', ...options).catch(
    (error: unknown) => {
      const words = error instanceof Error ? error.message : String(error);
      throw new CommandRefused(
        `The last backup could not be made, and nothing was removed. ${words} Without one: --without-backup`,
      );
    },
  );
  return String(path);
}
