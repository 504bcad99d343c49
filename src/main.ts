import 'reflect-metadata';
import { endOnUncaught, startFault } from './process-faults.ts';
import { readConfig } from './platform/config/config.ts';
import { log } from './platform/log/log.ts';
import { serve } from './serve.ts';

endOnUncaught();
try {
  const { app, url, words } = await serve(readConfig(process.env), { demo: process.argv.includes('--demo') });
  app.enableShutdownHooks();
  if (words.length > 0) process.stdout.write(`${words.join('\n')}\n`);
  log.info({ url }, 'Norbanet is ready');
} catch (error) {
  process.stderr.write(`${startFault(error)}\n`);
  process.exit(1);
}
