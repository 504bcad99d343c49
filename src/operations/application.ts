import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../app.module.ts';
import { prepareDatabase } from '../database/prepare-database.ts';
import type { Config } from '#platform/config/config';

/**
 * Does something with the application's own services, beside the processes that serve members. This process serves
 * nobody and runs no jobs.
 */
export async function withApplication<T>(
  config: Config,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  process.env['ROLE'] = 'api';
  await prepareDatabase(config);
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false, abortOnError: false });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
