import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { readConfig } from '#platform/config/config';
import { formatStartupError } from './process-errors.ts';

/*
 * `npm run search:rebuild`: makes the whole search index again while the application runs, and says how far
 * it is. It serves nobody and runs no jobs.
 */
process.env['ROLE'] = 'api';
process.env['LOG_LEVEL'] ??= 'warn';
try {
  const { migrate } = await import('./database/data-source.ts');
  await migrate(readConfig(process.env).DATABASE_URL);
  const { AppModule } = await import('./app.module.ts');
  const { rebuildSearchIndex } = await import('./search/index.ts');
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
