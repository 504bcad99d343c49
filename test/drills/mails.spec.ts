import { Redis } from 'ioredis';
import { Client } from 'pg';
import { BACKENDS } from '../support/backends.ts';
import { aDatabase, type TestDatabase } from '../support/database.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { smtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { until } from '../support/until.ts';

const LETTERS = 60;

/** A letter the sink got twice is a person told twice; one it never got must at least be known as handed over without an answer. */
describe.each(BACKENDS)('killing the process in the middle of sending, with jobs on %s', (backend, environment) => {
  let database: TestDatabase;
  let db: Client;
  let sink: SmtpSink;
  let running: RunningProcess | undefined;
  beforeAll(async () => {
    database = await aDatabase();
    db = new Client({ connectionString: database.url });
    await db.connect();
    sink = await smtpSink();
    sink.slow = 30;
  });
  afterAll(async () => {
    await running?.end('SIGKILL');
    await sink?.close();
    await db?.end();
    await database?.drop();
  });

  const start = async () => {
    running = await startProcess('dist/src/main.js', { ...environment, DATABASE_URL: database.url, SMTP_URL: sink.url });
    return running;
  };
  const open = async () => {
    const { rows } = await db.query<{ open: number }>(`SELECT count(*)::int AS open FROM delivery WHERE state IN ('pending', 'taken')`);
    return rows[0]!.open;
  };

  it('doubles no letter and loses none, also when the jobs were thrown away in between', async () => {
    await db.query(
      `INSERT INTO delivery (id, event, address, channel, subject, text)
       SELECT gen_random_uuid(), 'reminder:' || n, 'seat' || n || '@example.org', 'mail', 'Letter ' || n, 'Tomorrow at ten.' FROM generate_series(1, $1) AS n`,
      [LETTERS],
    );
    for (const after of [8, 25]) {
      const process = await start();
      await until(`${after} letters have arrived`, () => sink.letters.length >= after, 60_000);
      await process.end('SIGKILL');
      if (backend === 'Redis') await throwAwayJobs(database.name);
    }
    expect(sink.letters.length).toBeLessThan(LETTERS);

    await start();
    await until('nothing is left to send', async () => (await open()) === 0, 90_000);

    const arrived = new Map<string, number>();
    for (const { subject } of sink.letters) arrived.set(subject!, (arrived.get(subject!) ?? 0) + 1);
    expect([...arrived].filter(([, times]) => times > 1)).toEqual([]);
    const { rows } = await db.query<{ subject: string; state: string }>('SELECT subject, state FROM delivery');
    const missing = rows.filter(({ subject }) => !arrived.has(subject));
    expect(missing.filter(({ state }) => state !== 'handed' && state !== 'uncertain')).toEqual([]);
    expect(arrived.size + missing.length).toBe(LETTERS);
    // A kill between "may go out" and the last bytes is a matter of microseconds on three lines, twice.
    expect(missing.length).toBeLessThanOrEqual(1);
    expect(await running!.end('SIGTERM')).not.toBe(1);
  }, 240_000);
});

async function throwAwayJobs(database: string): Promise<void> {
  const redis = new Redis(process.env['TEST_REDIS_URL']!);
  try {
    const keys = await redis.keys(`norbanet-${database}:*`);
    expect(keys.length).toBeGreaterThan(0);
    await redis.del(keys);
  } finally {
    redis.disconnect();
  }
}
