import 'reflect-metadata';
import { exitOnUncaughtError, formatStartupError } from './process-errors.ts';
import { readConfig } from '#platform/config/config';
import { log } from '#platform/log/log';
import { serve } from './serve.ts';

exitOnUncaughtError();
try {
  const { app, url, startupMessages } = await serve(readConfig(process.env), {
    demo: process.argv.includes('--demo'),
  });
  app.enableShutdownHooks();
  if (startupMessages.length > 0) process.stdout.write(`${startupMessages.join('\n')}\n`);
  log.info({ url }, 'Norbanet is ready');
} catch (error) {
  process.stderr.write(`${formatStartupError(error)}\n`);
  process.exit(1);
}
