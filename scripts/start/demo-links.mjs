import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startCluster } from '../postgres/cluster.mjs';
import { lastingPlace } from '../postgres/location.mjs';
import { buildIfNeeded, server } from '../setup/build.mjs';
import { installIfNeeded } from '../setup/install.mjs';
import { Plain } from '../setup/progress.mjs';
import { dataFolder } from '../setup/project-root.mjs';
import { isRunning, lockFile, runningDatabase } from './running-database.mjs';
import { takeLock } from './start-lock.mjs';

/** Brings up what a stopped demo needs to be asked, and nothing that answers members. */
async function startDatabase(parts) {
  parts.push(takeLock(lockFile()));
  await installIfNeeded();
  if (!process.env.DATABASE_URL && !process.env.DATABASE_URL_FILE) {
    if (!existsSync(join(dataFolder(), 'postgres'))) {
      throw new Plain('--demo: there is no demo here yet. Start it without --links.');
    }
    const cluster = await startCluster(await lastingPlace());
    parts.push(cluster.stop);
    process.env.DATABASE_URL = cluster.url;
    process.env.DATABASE_OWNER_URL = cluster.ownerUrl;
    await cluster.ready;
  }
  await buildIfNeeded(server);
}

/**
 * Prints new sign-in links of the demo: beside the one that runs, or of the one that was stopped, which stays
 * so.
 */
export async function printLinks(parts) {
  if (isRunning()) {
    if (!process.env.DATABASE_URL_FILE) process.env.DATABASE_URL ||= runningDatabase().url;
  } else {
    await startDatabase(parts);
  }
  await import('reflect-metadata');
  const { demoLinks, readConfig } = await import('../../dist/server/serve.js');
  const lines = await demoLinks(readConfig(process.env));
  console.log(`\n${lines.join('\n')}`);
}
