import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import type { PostgresDataSourceOptions } from 'typeorm/driver/postgres/PostgresDataSourceOptions.js';
import { AppModule } from '../../src/app.module.ts';
import { configureApp } from '../../src/configure.ts';
import { Config, readConfig } from '../../src/platform/config/config.ts';
import { fastifyAdapter } from '../../src/platform/http/fastify.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** The application's database in the hands of its owner, who may do what the application may not. */
  readonly db: DataSource;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

export interface AppOptions {
  /** A second instance on the same database. */
  readonly database?: TestDatabase;
  readonly environment?: Readonly<Record<string, string>>;
}

const IDLE_CHECK_MS = 50;

/**
 * Ends the application. Whoever has just read the last answer is quicker than its server, which takes the connection for
 * a busy one still, and would wait 72 seconds for a next request.
 */
async function closeApp(app: NestFastifyApplication): Promise<void> {
  const server = app.getHttpServer();
  const idleCheck = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS);
  await app.close().finally(() => clearInterval(idleCheck));
}

/** The real application on a real database, listening on a free port, set up as in main. */
export async function startApp({ database, environment }: AppOptions = {}): Promise<TestApp> {
  const own = database ?? (await createTestDatabase());
  const folder = await mkdtemp(join(tmpdir(), 'norbanet-test-'));
  const config = readConfig({
    NODE_ENV: 'test',
    PORT: '0',
    PUBLIC_URL: 'http://norbanet.test',
    HOST: '127.0.0.1',
    DATABASE_URL: own.applicationUrl,
    DATABASE_POOL: '6',
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const module = await Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(Config)
    .useValue(config)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(fastifyAdapter(config), {
    logger: ['error', 'warn'],
  });
  await configureApp(app);
  await app.listen(0, '127.0.0.1');
  const db = await connectAsOwner(app.get(DataSource), own);
  const close = async (): Promise<void> => {
    await closeApp(app);
    await db.destroy();
    if (!database) await own.drop();
    await rm(folder, { recursive: true, force: true });
  };
  return { app, url: await app.getUrl(), db, database: own, close };
}

/** The same entities on connections of the owner's. */
function connectAsOwner({ options }: DataSource, { url }: TestDatabase): Promise<DataSource> {
  return new DataSource({ ...(options as PostgresDataSourceOptions), url }).initialize();
}
