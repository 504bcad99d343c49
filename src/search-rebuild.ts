import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.ts';
import { prepareDatabase } from './database/prepare-database.ts';
import { readConfig } from '#platform/config/config';
import { formatStartupError } from './process-errors.ts';
import { rebuildSearchIndex } from './search/index.ts';

/*
 * `npm run search:rebuild`: makes the whole search index again while the application runs, and says how far
 * it is. It serves nobody and runs no jobs.
 */
process.env['ROLE'] = 'api';
process.env['LOG_LEVEL'] ??= 'warn';
try {
  await prepareDatabase(readConfig(process.env));
  const app = await NestFactory.createApplicationContext(AppModule, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  await rebuildSearchIndex(app, (line) => process.stdout.write(`${line}\n`));
  await app.close();
  process.exit(0);
} catch (error) {
  process.stderr.write(`${formatStartupError(error)}\n`);
  process.exit(1);
}
