import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';
import { buildIfNeeded, server, web } from '../setup/build.mjs';
import { installIfNeeded } from '../setup/install.mjs';
import { Plain } from '../setup/progress.mjs';
import { dataFolder, inProject, project } from '../setup/project-root.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { lastingPlace } from '../postgres/location.mjs';
import { readArguments, usage } from './command-line.mjs';
import { printLinks } from './demo-links.mjs';
import { takeLock } from './start-lock.mjs';
import { stopper } from './stopper.mjs';

/** How a fault is told: by the application's own rule, once it is there. */
let faultWords = (error) => error?.stack ?? String(error);

async function database() {
  if (process.env.DATABASE_URL || process.env.DATABASE_URL_FILE) {
    return undefined;
  }
  const cluster = await startCluster(await lastingPlace());
  process.env.DATABASE_URL = cluster.url;
  process.env.DATABASE_OWNER_URL = cluster.ownerUrl;
  return cluster;
}

async function serve(parts, stop, { demo }) {
  parts.push(takeLock(join(dataFolder(), 'norbanet.pid')));
  await installIfNeeded();
  const cluster = await database();
  if (cluster) {
    parts.push(cluster.stop);
    void cluster.lost.then((code) => {
      console.error(
        `PostgreSQL ended by itself (${code}); its log is ${join(dataFolder(), 'postgres.log')}. Start again to go on.`,
      );
      void stop(1);
    });
  }
  await buildIfNeeded(server);
  await buildIfNeeded(web);
  // The modules load while PostgreSQL starts; only then does the application ask it anything.
  await import('reflect-metadata');
  const [{ serve: listen, readConfig, exitOnUncaughtError, formatStartupError, writeDiagnosticsOnSignal }] =
    await Promise.all([import('../../dist/server/serve.js'), cluster?.ready]);
  exitOnUncaughtError();
  faultWords = formatStartupError;
  writeDiagnosticsOnSignal(join(dataFolder(), 'diagnostics'));
  const { url, startupMessages, stop: stopServer } = await listen(readConfig(process.env), { demo });
  parts.push(stopServer);
  console.log(`\nNorbanet is ready: ${url}\n${startupMessages.map((line) => `${line}\n`).join('')}`);
}

/**
 * The one command: from whatever is there to a page that answers, and everything stopped again at its end.
 */
export async function run(given) {
  const parts = [];
  const stop = stopper(parts);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => void stop(0));
  }
  try {
    const wanted = readArguments(given);
    if (wanted.help) {
      console.log(usage);
      return;
    }
    if (existsSync(inProject('.env'))) {
      loadEnvFile(inProject('.env'));
    }
    process.chdir(project);
    if (wanted.links) {
      await printLinks(parts);
      await stop(0);
      return;
    }
    await serve(parts, stop, wanted);
  } catch (error) {
    const isPlain = error instanceof Plain || error?.name === 'DemoRefused';
    console.error(`\n${isPlain ? error.message : faultWords(error)}`);
    await stop(1);
  }
}
