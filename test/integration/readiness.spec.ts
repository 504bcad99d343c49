import { setTimeout as pause } from 'node:timers/promises';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { OwnRedis } from '../support/own-redis.ts';
import { itWith } from '../support/server-program.ts';
import { waitUntil } from '../support/wait-until.ts';

const itWithRedis = itWith('redis-server');

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const answerOf = async ({ url }: TestApp, probe = 'ready') => {
  const answer = await fetch(`${url}/api/health/${probe}`);
  const { code, parts } = (await answer.json()) as { code?: string; parts?: object };
  return { status: answer.status, code, parts };
};
const OK = { status: 200, code: undefined, parts: undefined };
const failing = (parts: object) => ({ status: 503, code: 'unavailable', parts });

describe('a process that is asked whether it is ready', () => {
  it.each([
    [
      'a database that only reads',
      `alter database ${'$name'} set default_transaction_read_only = on`,
      { database: 'read-only' },
    ],
    [
      'a database that lacks a migration of this build',
      'update migration set timestamp = timestamp + 1000000000 where id = (select max(id) from migration)',
      { database: 'other-version' },
    ],
  ])('names what keeps it from serving: %s', async (_, change, parts) => {
    const own = await createTestDatabase();
    const test = await startApp({ database: own, environment: { ROLE: 'api' } });
    try {
      expect(await answerOf(test)).toEqual(OK);
      await test.db.query(change.replace('$name', own.name));
      await test.db.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'norbanet monitor'`,
      );
      await pause(1_100);
      expect(await answerOf(test)).toEqual(failing(parts));
      expect(await answerOf(test, 'live')).toEqual(OK);
    } finally {
      await test.close();
      await own.drop();
    }
  });

  itWithRedis(
    'names what keeps it from serving: a Redis that is away for longer than a start of it takes, and a full disk',
    async () => {
      const redis = await OwnRedis.start();
      const environment = { ROLE: 'worker', REDIS_URL: redis.url, FREE_DISK_MB: '1000000000' };
      const test = await startApp({ database, environment });
      try {
        await redis.kill();
        expect(await answerOf(test)).toEqual(failing({ disk: 'full' }));
        await waitUntil('Redis is missed', async () => 'redis' in ((await answerOf(test)).parts ?? {}));
        expect(await answerOf(test)).toEqual(failing({ redis: 'away', disk: 'full' }));
        await redis.resume();
        await waitUntil('Redis is back', async () => !('redis' in ((await answerOf(test)).parts ?? {})));
      } finally {
        await test.close();
        await redis.stop();
      }
    },
  );
});
