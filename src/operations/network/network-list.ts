import { withClient } from '../../database/data-source.ts';
import { readConfig } from '#platform/config/config';
import { openArchivePlace } from '../backup/places/open-place.ts';
import { isArchiveName } from '../backup/runs/archive-names.ts';
import { hostOf } from './add-network.ts';
import type { HostFolders } from './host-settings.ts';
import { NetworkFolder } from './network-folder.ts';
import { type NetworkFacts, readNetworkFacts } from './network-facts.query.ts';

const ANSWER_WITHIN_MS = 3_000;

/** What there is to know of a network from outside of it. */
export interface NetworkLine {
  readonly name: string;
  readonly host: string | null;
  readonly port: number | null;
  readonly state: 'ready' | 'not ready' | 'down' | 'maintenance' | 'unfinished';
  readonly version: string | null;
  readonly members: number | null;
  readonly databaseBytes: number | null;
  /** When its newest archive was written. */
  readonly newestBackup: string | null;
}

/** Every network of this host. */
export async function listNetworks(host: HostFolders): Promise<NetworkLine[]> {
  const lines: NetworkLine[] = [];
  // One after the other: a hundred at once would take a hundred connections.
  for (const folder of await NetworkFolder.findAll(host)) lines.push(await describe(folder));
  return lines;
}

async function describe(folder: NetworkFolder): Promise<NetworkLine> {
  const settings = await folder.settings();
  const port = Number(settings['PORT']) || null;
  const [facts, answers, newestBackup, unfinished] = await Promise.all([
    askDatabase(folder),
    port === null ? null : askReadiness(port),
    findNewestBackup(folder),
    folder.unfinished(),
  ]);
  return {
    name: folder.name,
    host: hostOf(settings),
    port,
    state: unfinished ? 'unfinished' : stateOf(answers, facts),
    version: facts?.schema ?? null,
    members: facts?.members ?? null,
    databaseBytes: facts?.databaseBytes ?? null,
    newestBackup,
  };
}

function stateOf(answers: boolean | null, facts: NetworkFacts | null): NetworkLine['state'] {
  if (answers === null) return 'down';
  if (!answers) return 'not ready';
  return facts?.maintenance ? 'maintenance' : 'ready';
}

/** Null where the database cannot be asked: the state of the network says more then. */
async function askDatabase(folder: NetworkFolder): Promise<NetworkFacts | null> {
  try {
    const { directDatabaseUrl } = readConfig(await folder.environment());
    return await withClient(directDatabaseUrl, readNetworkFacts);
  } catch {
    return null;
  }
}

/** Whether it can serve; null where nobody answers. */
async function askReadiness(port: number): Promise<boolean | null> {
  const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
  return fetch(`http://127.0.0.1:${port}/api/health/ready`, { signal }).then(
    ({ ok }) => ok,
    () => null,
  );
}

/** Of this network, where several share a place. */
async function findNewestBackup(folder: NetworkFolder): Promise<string | null> {
  try {
    const config = readConfig(await folder.environment());
    const archives = await openArchivePlace(config).list();
    const times = archives
      .filter(({ name }) => isArchiveName(config, name))
      .map(({ writtenAt }) => writtenAt.getTime());
    return times.length === 0 ? null : new Date(Math.max(...times)).toISOString();
  } catch {
    return null;
  }
}
