import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { CommandRefused } from '../operator-command.ts';
import type { HostSettings } from './host-settings.ts';
import { withHostDatabase } from './host-database.ts';
import { NetworkFolder } from './network-folder.ts';
import { findNamesakes, settleDatabase, settleRoles } from './network-database.repository.ts';
import { databaseOf, redisNamespaceOf } from './network-name.ts';
import { migrateNetwork } from './network-process.ts';
import { writeProxyFiles } from './proxy-files.ts';
import { settleRedisAccount, withHostRedis } from './redis-account.ts';

const FIRST_PORT = 4001;
const LAST_PORT = 4999;
/** Connections a process keeps to its database: as few as a hundred networks on one server allow. */
const POOL = 5;

export interface WantedNetwork {
  readonly name: string;
  readonly host: string;
  readonly mailFrom: string;
}

export interface AddedNetwork {
  readonly folder: NetworkFolder;
  readonly port: number;
  /** What was left undone, and what to do about it. */
  readonly warnings: readonly string[];
}

/**
 * Makes a network: roles, database, account in Redis, folders, settings, and what proxies are told. Everything is
 * looked at before anything is made. What was cut off goes on where it was when it is asked for again.
 * @throws {CommandRefused}
 */
export function addNetwork(
  settings: HostSettings,
  wanted: WantedNetwork,
  progress: (line: string) => void,
): Promise<AddedNetwork> {
  const folder = new NetworkFolder(settings, wanted.name);
  return withHostDatabase(settings.databaseUrl, (server) =>
    withHostRedis(settings.redisUrl, async (redis) => {
      const isBegun = await assertMayBeAdded(folder, wanted);
      const namesakes = isBegun ? [] : await findNamesakes(server, wanted.name);
      if (namesakes.length > 0)
        throw new CommandRefused(
          `The PostgreSQL has a ${namesakes[0]} already, which is not of this host's networks. Choose another name.`,
        );
      const port = Number((await folder.settings())['PORT']) || (await findPort(settings));
      progress(`Making the roles and the database ${databaseOf(wanted.name)} …`);
      await folder.begin('add');
      const secret = (): string => randomBytes(32).toString('base64url');
      const application = await folder.settleSecret('database_password', secret);
      const owner = await folder.settleSecret('database_owner_password', secret);
      await folder.settleSecret('smtp_url', () => settings.smtpUrl);
      const redisUrl = new URL(
        await folder.settleSecret('redis_url', () => accountAt(settings.redisUrl, wanted)),
      );
      await folder.writeSettings(settingsOf(folder, wanted, settings, port));
      await settleRoles(server, wanted.name, { application, owner });
      const isLogQuiet = await settleDatabase(server, wanted.name);
      const isKept = await settleRedisAccount(redis, wanted.name, redisUrl.password);
      await folder.makeFolders();
      await writeProxyFiles(folder, wanted.host, port);
      progress('Migrating the database …');
      await migrateNetwork(await folder.environment({ asOwner: true }));
      await folder.finish();
      return { folder, port, warnings: warningsOf(isLogQuiet, isKept, wanted.name) };
    }),
  );
}

/** Whether it was begun before. Throws where it is whole already, or something else has what it needs. */
async function assertMayBeAdded(folder: NetworkFolder, { name, host }: WantedNetwork): Promise<boolean> {
  const state = await folder.unfinished();
  const isBegun = state === 'add';
  if (state === 'remove')
    throw new CommandRefused(
      `The network ${name} is half removed. Finish that first: network remove ${name}`,
    );
  if (folder.exists && !isBegun && (await readdir(folder.path)).length > 0)
    throw new CommandRefused(`There is a network ${name} already; "network list" shows all of them.`);
  for (const other of await NetworkFolder.findAll(folder.host)) {
    const theirs = hostOf(await other.settings());
    if (other.name === name ? theirs !== null && theirs !== host : theirs === host)
      throw new CommandRefused(
        other.name === name
          ? `The network ${name} was begun with the host ${theirs}. Write that one again, or remove it first.`
          : `The host ${host} leads to the network ${other.name} already. Give each network a host of its own.`,
      );
  }
  if (isBegun) return true;
  for (const path of [folder.dataFolder, folder.keysFolder]) {
    const inside = await readdir(path).catch(() => []);
    if (inside.length > 0)
      throw new CommandRefused(
        `The folder ${path} holds something, perhaps of an earlier network ${name}. Move it away or choose another name.`,
      );
  }
  return false;
}

export const hostOf = ({ PUBLIC_URL }: Readonly<Record<string, string>>): string | null =>
  PUBLIC_URL === undefined ? null : new URL(PUBLIC_URL).host;

/** The first port that no network has and nobody listens on. */
async function findPort(settings: HostSettings): Promise<number> {
  const folders = await NetworkFolder.findAll(settings);
  const taken = new Set(
    await Promise.all(folders.map(async (folder) => Number((await folder.settings())['PORT']))),
  );
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1)
    if (!taken.has(port) && (await isFree(port))) return port;
  throw new CommandRefused(`Every port from ${FIRST_PORT} to ${LAST_PORT} is in use.`);
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });

function accountAt(hostUrl: string, { name }: WantedNetwork): string {
  const url = new URL(hostUrl);
  url.username = redisNamespaceOf(name);
  url.password = randomBytes(32).toString('base64url');
  return url.href;
}

function settingsOf(
  folder: NetworkFolder,
  { name, host, mailFrom }: WantedNetwork,
  { databaseUrl }: HostSettings,
  port: number,
): string[] {
  const database = new URL(databaseUrl);
  database.username = databaseOf(name);
  database.password = '';
  database.pathname = `/${databaseOf(name)}`;
  return [
    '# Settings of one network; .env.example says what else there is. Secrets are in files beside this one.',
    'NODE_ENV=production',
    'ROLE=all',
    'HOST=127.0.0.1',
    `PORT=${port}`,
    `PUBLIC_URL=https://${host}`,
    `MAIL_FROM=${mailFrom}`,
    `DATABASE_URL=${database.href}`,
    `DATABASE_POOL=${POOL}`,
    `REDIS_NAMESPACE=${redisNamespaceOf(name)}`,
    `DATA_DIR=${folder.dataFolder}`,
    ...['ballot', 'push', 'authenticator'].map(
      (key) => `${key.toUpperCase()}_KEY_FILE=${folder.keysFolder}/${key}.key`,
    ),
    'TRUSTED_PROXIES=127.0.0.1',
  ];
}

function warningsOf(isLogQuiet: boolean, isKept: boolean, name: string): string[] {
  return [
    ...(isLogQuiet
      ? []
      : [
          'The account of NETWORKS_DATABASE_URL may not keep words of members out of the log of PostgreSQL. Let its ' +
            `superuser do so: alter database "${databaseOf(name)}" set log_min_messages = log; and the same with ` +
            'log_min_error_statement = panic.',
        ]),
    ...(isKept
      ? []
      : [
          `Redis forgets the account ${redisNamespaceOf(name)} when it is restarted. Give Redis an "aclfile"; until ` +
            'then, "network update" after each restart of Redis makes the accounts again.',
        ]),
  ];
}
