import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { startCluster } from '../postgres/cluster.mjs';
import { lastingPlace } from '../postgres/location.mjs';
import { buildIfNeeded, server } from '../setup/build.mjs';
import { installIfNeeded } from '../setup/install.mjs';
import { Plain } from '../setup/progress.mjs';
import { dataFolder, inProject, project } from '../setup/project-root.mjs';
import { isRunning, lockFile, runningDatabase } from '../start/running-database.mjs';
import { takeLock } from '../start/start-lock.mjs';
import { readServiceSettings } from './service-settings.mjs';

/** The result alone goes to where a program may read it. */
const say = console.error;

const isDatabaseNamed = () => Boolean(process.env.DATABASE_URL || process.env.DATABASE_URL_FILE);

/** Commands that ask no database. */
const WITHOUT_DATABASE = new Set(['help', '--help', 'backup-key', 'verify', 'network']);
/** The one that fills a database, and so may begin with none. */
const MAKES_DATABASE = 'restore';
/** Commands that are for no installation, or for many. */
const WITHOUT_SERVICE = new Set(['help', '--help', 'backup-key', 'network']);

/** Brings up Norbanet's own PostgreSQL for as long as the command takes, or finds the one that runs. */
async function findDatabase(parts, command) {
  let addresses;
  if (isRunning()) {
    addresses = runningDatabase();
  } else {
    if (command !== MAKES_DATABASE && !existsSync(join(dataFolder(), 'postgres'))) {
      throw new Plain(
        'There is no database here yet. Start Norbanet once ("npm start"), or name your own PostgreSQL in DATABASE_URL.',
      );
    }
    parts.push(takeLock(lockFile()));
    const cluster = await startCluster(await lastingPlace(), { say });
    parts.push(cluster.stop);
    await cluster.ready;
    addresses = cluster;
  }
  process.env.DATABASE_URL = addresses.url;
  process.env.DATABASE_OWNER_URL = addresses.ownerUrl;
}

/** The command has a process of its own, which ends as it likes; what was started for it is stopped after it. */
async function operate(given, { env, words = given, ...account } = {}) {
  const program = ['--disable-warning=ExperimentalWarning', inProject('dist', 'server', 'operate.js')];
  const child = spawn(process.execPath, [...program, ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    ...account,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  const [code, signal] = await once(child, 'exit');
  return code ?? 128 + constants.signals[signal];
}

export async function run(given) {
  const parts = [];
  let code = 2;
  try {
    if (existsSync(inProject('.env'))) {
      loadEnvFile(inProject('.env'));
    }
    process.chdir(project);
    await installIfNeeded({ say });
    await buildIfNeeded(server, { say });
    let service;
    if (given.length > 0 && !WITHOUT_SERVICE.has(given[0]) && !isDatabaseNamed()) {
      service = readServiceSettings(given);
      if (service) parts.push(service.remove);
    }
    if (given.length > 0 && !WITHOUT_DATABASE.has(given[0]) && !isDatabaseNamed() && !service) {
      await findDatabase(parts, given[0]);
    }
    code = await operate(given, service);
  } catch (error) {
    console.error(error instanceof Plain ? error.message : (error?.stack ?? String(error)));
  }
  for (const stop of parts.reverse()) {
    await Promise.resolve(stop()).catch((error) => console.error(error));
  }
  process.exit(code);
}
