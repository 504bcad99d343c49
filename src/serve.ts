import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.ts';
import { configureApp } from './configure.ts';
import { prepareDatabase } from './database/prepare-database.ts';
import { demoSignInLinks, prepareDemo } from './demo/index.ts';
import { prepareFirstStart } from './first-start.ts';
import { checkAddress, prepareDataFolder, rethrowListenFault } from './startup-faults.ts';
import { Config } from '#platform/config/config';
import { fastifyAdapter } from '#platform/http/fastify';
import { Shutdown } from '#platform/shutdown/shutdown';

export { writeDiagnosticsOnSignal } from './diagnostics-on-signal.ts';
export { exitOnUncaughtError, formatStartupError } from './process-errors.ts';
export { readConfig } from '#platform/config/config';

export interface RunningServer {
  readonly url: string;
  /** What the one who started it should read, line by line. */
  readonly startupMessages: readonly string[];
  /** Ends it in good order: requests, sockets, jobs, connections. */
  readonly stop: () => Promise<void>;
}

/**
 * Migrates, then starts one process in its role, with the demo filled in if asked for. Resolves when it can
 * be asked.
 */
export async function serve(
  config: Config,
  { demo = false }: { demo?: boolean } = {},
): Promise<RunningServer> {
  await prepareDataFolder(config);
  await checkAddress(config);
  const warnings = await prepareDatabase(config);
  const startupMessages = demo ? await prepareDemo(config, (line) => process.stdout.write(`${line}\n`)) : [];
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, fastifyAdapter(config), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await configureApp(app);
  await app
    .listen(config.PORT, config.listenHost)
    .catch((error: unknown) => rethrowListenFault(config, error));
  const first = config.ROLE === 'worker' ? [] : await prepareFirstStart(app);
  const stop = async (): Promise<void> => {
    await app.get(Shutdown).drain();
    await app.close();
  };
  return { url: config.PUBLIC_URL, startupMessages: [...warnings, ...startupMessages, ...first], stop };
}

/** New sign-in links of a demo; where the address of the owner is known, its database is brought up to date before. */
export async function demoLinks(config: Config): Promise<readonly string[]> {
  if (config.DATABASE_OWNER_URL) await prepareDatabase(config);
  return demoSignInLinks(config);
}
