import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { startApp } from '../support/app.ts';
import { ApiClient } from '../support/api-client.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { OwnPostgres } from '../support/own-postgres.ts';
import { OwnRedis } from '../support/own-redis.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { itWith } from '../support/server-program.ts';
import { createDraft, openThread, replyToThread } from '../support/standards.ts';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';
import { wordsOfKey } from '../support/words-of-key.mjs';

const WRITERS = 6;
const itWithRedis = itWith('redis-server');

/** A thread that several members write in at once. */
interface Thread {
  readonly draft: Awaited<ReturnType<typeof createDraft>>;
  readonly id: string;
  readonly writers: readonly TestMember[];
  readonly auditor: TestMember;
}

interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly service?: string;
  readonly policy?: string;
}

let postgres: OwnPostgres;
let redis: OwnRedis;
let database: TestDatabase;
let thread: Thread;
let running: RunningProcess;
const outside = process.env['TEST_DATABASE_URL'];

beforeAll(async () => {
  [postgres, redis] = await Promise.all([
    OwnPostgres.start(),
    OwnRedis.start('--maxmemory', '100mb', '--maxmemory-policy', 'allkeys-lru'),
  ]);
  process.env['TEST_DATABASE_URL'] = postgres.url;
  database = await createTestDatabase();
  const test = await startApp({ database, environment: { ROLE: 'api' } });
  const network = await createTestNetwork(test);
  const writers = await Promise.all(
    (['DK', 'EE', 'FI'] as const).map((country) => network.as(country, 'ngo')),
  );
  const draft = await createDraft(writers[0]!);
  const opened = await openThread(writers[0]!, draft, null, 'Go.');
  thread = { draft, id: opened.body.id, writers, auditor: await network.auditor() };
  await test.close();
  running = await startProcess('dist/server/main.js', {
    NODE_ENV: 'test',
    PUBLIC_URL: 'http://norbanet.test',
    DATABASE_URL: database.applicationUrl,
    REDIS_URL: redis.url,
  });
}, 120_000);
afterAll(async () => {
  await running?.end('SIGKILL');
  process.env['TEST_DATABASE_URL'] = outside;
  await Promise.all([postgres?.stop(), redis?.stop()]);
});

const lines = (): LogLine[] =>
  running
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LogLine);
const changesOf = (service: string): string[] =>
  lines()
    .filter((line) => line.service === service && [AWAY, BACK].includes(line.msg))
    .map(({ msg }) => msg);

const AWAY = 'a service is away; what needs it waits or is refused';
const BACK = 'a service is back';

/** Writers who write until they are told to stop: what was acknowledged, and how each comment was answered. */
function write() {
  const acknowledged: string[] = [];
  const answers = new Map<string, number>();
  let stopped = false;
  const writing = Promise.all(
    Array.from({ length: WRITERS }, async (_, n) => {
      const member = thread.writers[n % thread.writers.length]!;
      const client = new ApiClient(running.url, member.options);
      while (!stopped) {
        const key = randomUUID();
        const { status, headers } = await replyToThread(
          client,
          thread.draft.id,
          thread.id,
          wordsOfKey(key),
          key,
        );
        const answer = status === 201 ? '201' : `${status} retry after ${headers.get('retry-after')}`;
        answers.set(answer, (answers.get(answer) ?? 0) + 1);
        if (status === 201) acknowledged.push(key);
        else await pause(50);
      }
    }),
  );
  return {
    acknowledged,
    answers,
    stop: async () => {
      stopped = true;
      await writing;
    },
  };
}

async function query<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Everything that jobs need to work: they are woken, they run, they write. */
async function expectJobsToRun(): Promise<void> {
  const id = randomUUID();
  await query(
    `insert into delivery (id, event, address, channel, subject, text)
     values ($1, $2, 'seat@example.org', 'mail', 'A letter', 'Words')`,
    [id, `drill:${id}`],
  );
  await waitUntil('the letter is sent', async () => {
    const [row] = await query<{ state: string }>('select state from delivery where id = $1', [id]);
    return row?.state === 'sent';
  });
}

const ready = async () => {
  const answer = await fetch(`${running.url}/api/health/ready`);
  return { code: answer.status, parts: ((await answer.json()) as { parts?: object }).parts };
};

itWithRedis(
  'loses nothing that was acknowledged when PostgreSQL is killed under load, says so, and goes on by itself',
  async () => {
    const writers = write();
    await waitUntil('they write', () => writers.acknowledged.length > 20);
    await postgres.kill();
    await expect(
      waitUntil('it is not ready', async () => (await ready()).code === 503 && ready()),
    ).resolves.toMatchObject({
      code: 503,
      parts: { database: 'away' },
    });
    expect((await fetch(`${running.url}/api/health/live`)).status).toBe(200);
    await pause(1_500);
    await postgres.resume();
    const before = writers.acknowledged.length;
    await waitUntil('they write again', () => writers.acknowledged.length > before + 20);
    await writers.stop();

    const rows = await query<{ key: string }>('select key from comment where thread_id = $1', [thread.id]);
    const stored = rows.map(({ key }) => key);
    expect(new Set(stored).size).toBe(stored.length);
    expect(writers.acknowledged.filter((key) => !stored.includes(key))).toEqual([]);
    expect([...writers.answers.keys()].toSorted()).toEqual(['201', '503 retry after 5']);
    const auditor = new ApiClient(running.url, thread.auditor.options);
    expect((await auditor.get('/audit/verification')).body).toMatchObject({ whole: true });
    await expectJobsToRun();
    await waitUntil('it is ready', async () => (await ready()).code === 200);
    expect(changesOf('database')).toEqual([AWAY, BACK]);
    // Whatever could not be served has one line of its own, without the way through our code.
    expect(
      lines()
        .filter(({ level }) => level >= 50)
        .map(({ msg }) => msg),
    ).toEqual([AWAY]);
    expect(running.output()).not.toContain('    at ');
  },
  90_000,
);

itWithRedis(
  'works on while Redis is killed, comes back empty and is emptied again, and says each once',
  async () => {
    const writers = write();
    await waitUntil('they write', () => writers.acknowledged.length > 5);
    await redis.kill();
    await waitUntil('it says so', () => changesOf('redis').includes(AWAY));
    await redis.resume();
    await waitUntil('it says that it is back', () => changesOf('redis').includes(BACK));
    await redis.ask((asked) => asked.flushall());
    await expectJobsToRun();
    await writers.stop();
    expect([...writers.answers.keys()]).toEqual(['201']);
    expect(changesOf('redis')).toEqual([AWAY, BACK]);
    expect(running.output()).not.toContain('IMPORTANT!');
    await waitUntil('the policy is said', () => lines().some(({ policy }) => policy !== undefined));
    expect(lines().filter(({ policy }) => policy !== undefined)).toMatchObject([
      { level: 40, policy: 'allkeys-lru' },
    ]);
    expect(await running.end('SIGTERM')).toBe(0);
  },
  90_000,
);
