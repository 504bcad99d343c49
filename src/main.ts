import 'reflect-metadata';
import { join } from 'node:path';
import { writeDiagnosticsOnSignal } from './diagnostics-on-signal.ts';
import { endOnSignal } from './end-on-signal.ts';
import { exitOnUncaughtError, formatStartupError } from './process-errors.ts';
import { readConfig } from '#platform/config/config';
import { log } from '#platform/log/log';
import { serve } from './serve.ts';

exitOnUncaughtError();
try {
  const config = readConfig(process.env);
  writeDiagnosticsOnSignal(join(config.DATA_DIR, 'diagnostics'));
  const start = serve(config, { demo: process.argv.includes('--demo') });
  // It can be told to end while it begins, and answers before it has begun altogether.
  endOnSignal({ delayMs: config.SHUTDOWN_DELAY_MS, stop: async () => (await start).stop() });
  const { url, startupMessages } = await start;
  if (startupMessages.length > 0) process.stdout.write(`${startupMessages.join('\n')}\n`);
  log.info({ url }, 'Norbanet is ready');
} catch (error) {
  process.stderr.write(`${formatStartupError(error)}\n`);
  process.exit(1);
}
