import { isAbsolute } from 'node:path';
import { ConfigurationError } from '#platform/config/config';
import { fillFromFiles } from '#platform/config/secret-files';
import { readRedisAddress } from '#platform/redis/redis-address';

/** What a host of many networks has for all of them. Only the operator's command reads it, and no network. */
export interface HostSettings {
  /** A folder for each network with its settings and secrets. */
  readonly folder: string;
  /** A folder for each network with its files; their keys lie beside it. */
  readonly dataFolder: string;
  /** PostgreSQL as somebody who may make roles and databases. */
  readonly databaseUrl: string;
  /** Redis as somebody who may make accounts. */
  readonly redisUrl: string;
  readonly smtpUrl: string;
}

export type HostFolders = Pick<HostSettings, 'folder' | 'dataFolder'>;

const SECRETS = ['NETWORKS_DATABASE_URL', 'NETWORKS_REDIS_URL', 'NETWORKS_SMTP_URL'] as const;
const FOLDER = /^\/[\w./-]+$/;

/** Enough to look at the networks there are. @throws {ConfigurationError} */
export function readHostFolders(environment: NodeJS.ProcessEnv): HostFolders {
  const folder = environment['NETWORKS_DIR'] || '/etc/norbanet/networks';
  const dataFolder = environment['NETWORKS_DATA_DIR'] || '/var/lib/norbanet-networks';
  const faults = Object.entries({ NETWORKS_DIR: folder, NETWORKS_DATA_DIR: dataFolder })
    .filter(([, path]) => !isAbsolute(path) || !FOLDER.test(path))
    .map(([name]) => `${name}: write the whole path of a folder, of letters, digits and ./-_ alone`);
  if (faults.length > 0) throw new ConfigurationError(faults);
  return { folder, dataFolder };
}

/** All that it takes to add or remove a network. @throws {ConfigurationError} naming every setting that is wrong. */
export function readHostSettings(environment: NodeJS.ProcessEnv): HostSettings {
  const folders = readHostFolders(environment);
  const { settings, faults } = fillFromFiles(environment, SECRETS);
  const told = [...faults].map(([name, fault]) => `${name}: ${fault}`);
  const read = (
    name: (typeof SECRETS)[number],
    mend: string,
    isRight: (value: string) => boolean,
  ): string => {
    const value = settings[name] ?? '';
    if (!faults.has(name) && !faults.has(`${name}_FILE`) && !isRight(value)) told.push(`${name}: ${mend}`);
    return value;
  };
  const hasScheme = (value: string, schemes: readonly string[]): boolean =>
    URL.canParse(value) && schemes.includes(new URL(value).protocol);
  const settled = {
    ...folders,
    databaseUrl: read(
      'NETWORKS_DATABASE_URL',
      'write into a file that NETWORKS_DATABASE_URL_FILE names the address of the PostgreSQL of all networks, as ' +
        'somebody who may make roles and databases: postgres://postgres:password@host:5432/postgres',
      (value) => hasScheme(value, ['postgres:', 'postgresql:']),
    ),
    redisUrl: read(
      'NETWORKS_REDIS_URL',
      'write into a file that NETWORKS_REDIS_URL_FILE names the address of the one Redis of all networks, as somebody ' +
        'who may make accounts: redis://:password@host:6379',
      (value) => readRedisAddress(value)?.kind === 'single',
    ),
    smtpUrl: read(
      'NETWORKS_SMTP_URL',
      'write into a file that NETWORKS_SMTP_URL_FILE names the address of the mail server: smtps://user:password@host:465',
      (value) => hasScheme(value, ['smtp:', 'smtps:']),
    ),
  };
  if (told.length > 0) throw new ConfigurationError(told);
  return settled;
}
