import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { DeliveryService } from '../../src/platform/mail/delivery.service.ts';
import { createPostgresJobBackend } from '../../src/platform/jobs/job-backend.ts';
import { JobService } from '../../src/platform/jobs/job.service.ts';
import { BullmqJobService } from '../../src/platform/jobs/bullmq-job.service.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BACKENDS } from '../support/backends.ts';
import { createTestDatabase, allowConnections, type TestDatabase } from '../support/database.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { loseJobs } from '../support/lose-jobs.ts';
import { waitUntil } from '../support/wait-until.ts';

describe.each(BACKENDS)('jobs on %s', (backend, environment) => {
  let test: TestApp;
  let sink: SmtpSink;
  beforeAll(async () => {
    sink = await startSmtpSink();
    test = await startApp({ environment: { ...environment, SMTP_URL: sink.url } });
  });
  afterAll(async () => {
    await test?.close();
    await sink?.close();
  });

  const plan = (event: string) =>
    test.app.get(UnitOfWork).run(SYSTEM, (tx) =>
      test.app.get(DeliveryService).plan(tx, [
        {
          event,
          recipientId: null,
          address: 'seat@example.org',
          channel: 'mail',
          subject: event,
          text: 'x',
        },
      ]),
    );
  const arrived = (event: string) => sink.letters.filter((mail) => mail.subject === event).length;

  it('do at once what a committed change makes due', async () => {
    await plan('at once');
    await waitUntil('the mail has arrived', () => arrived('at once') === 1, 4_000);
  });

  it('find by themselves what nobody told them of', async () => {
    await test.db.query(
      `
        INSERT INTO delivery (id, event, address, channel, subject, text)
        VALUES (gen_random_uuid(), 'untold', 'seat@example.org', 'mail', 'untold', 'x')`,
    );
    await waitUntil('the mail has arrived', () => arrived('untold') === 1, 9_000);
  });

  it('come back after everything about them was thrown away', async () => {
    await emptied(backend, test);
    await test.db.query(
      `
        INSERT INTO delivery (id, event, address, channel, subject, text)
        VALUES (gen_random_uuid(), 'flushed', 'seat@example.org', 'mail', 'flushed', 'x')`,
    );
    await test.app.get(BullmqJobService).reconcileSchedules();
    await waitUntil('the mail has arrived', () => arrived('flushed') === 1, 9_000);
    expect(arrived('at once') + arrived('untold')).toBe(2);
  });

  it('are only those that somebody handles, under an id that every backend can keep', async () => {
    await expect(test.app.get(JobService).add('mail', 'unknown')).rejects.toThrow('Nobody handles');
    await expect(test.app.get(JobService).add('mail', 'send', {}, { jobId: 'meeting:1' })).rejects.toThrow(
      'letters, digits',
    );
  });

  it('of a process that serves requests only are done by another', async () => {
    const api = await startApp({
      database: test.database,
      environment: { ...environment, SMTP_URL: sink.url, ROLE: 'api' },
    });
    try {
      await api.app.get(UnitOfWork).run(SYSTEM, (tx) =>
        api.app.get(DeliveryService).plan(tx, [
          {
            event: 'from the api',
            recipientId: null,
            address: 'seat@example.org',
            channel: 'mail',
            subject: 'from the api',
            text: 'x',
          },
        ]),
      );
      await waitUntil('the mail has arrived', () => arrived('from the api') === 1, 9_000);
    } finally {
      await api.close();
    }
  });
});

/** Throws away every job and schedule, as an emptied Redis or a fresh schema would. */
async function emptied(backend: string, test: TestApp): Promise<void> {
  if (backend !== 'PostgreSQL') return loseJobs(test.database.name);
  // A worker at its work may lock the same tables the other way round; whoever is told of it tries again.
  await waitUntil('everything is thrown away', () =>
    test.db.query('TRUNCATE bullmq.job, bullmq.scheduler, bullmq.dedup, bullmq.dedup_next CASCADE').then(
      () => true,
      (error: unknown) => {
        if (String(error).includes('deadlock detected')) return false;
        throw error;
      },
    ),
  );
}

it('on PostgreSQL wait for a database that takes nobody in when they begin, and disturb nobody meanwhile', async () => {
  const database = await createTestDatabase();
  const backend = createPostgresJobBackend(database.applicationUrl, 2, () => undefined);
  await backend.prepare();
  await allowConnections(database, false);
  const done: string[] = [];
  const worker = backend.worker('patience', 1, (job) => Promise.resolve(void done.push(job)));
  const began = performance.now();
  for (let turns = 0; turns < 10; turns += 1) await pause(20);
  expect(performance.now() - began).toBeLessThan(10_000);
  await allowConnections(database, true);
  const queue = backend.queue('patience');
  await queue.add('waited', {}, {});
  await waitUntil('the job is done', () => done.includes('waited'));
  await worker.close();
  await queue.close();
  await backend.close();
  await database.drop();
});

it('on PostgreSQL are given back by a process that died with a clock an hour ahead', async () => {
  const database = await createTestDatabase();
  const db = new pg.Client(database.url);
  await db.connect();
  const backend = createPostgresJobBackend(database.applicationUrl, 2, () => undefined);
  await backend.prepare();
  const queue = backend.queue('ahead');
  let end = (): void => undefined;
  let tries = 0;
  const worker = backend.worker('ahead', 2, async (job) => {
    if (job === 'held') await new Promise<void>((resolve) => (end = resolve));
    else if ((tries += 1) === 1) throw new Error('at first');
  });
  await queue.add('held', {}, {});
  await queue.add('failed', {}, {});
  await waitUntil('one is held, one waits for its next try', async () => {
    const { active, delayed } = await queue.count();
    return active === 1 && delayed === 1;
  });
  // What such a process writes: the times of its clock, and a lock that is its own.
  const hour = 3_600_000;
  await db.query(
    `update bullmq.job set lock_token = 'gone', locked_until_ms = locked_until_ms + $1 where state = 'active'`,
    [hour],
  );
  await db.query(`update bullmq.job set process_at_ms = process_at_ms + $1 where state = 'delayed'`, [hour]);
  await db.query(
    `insert into bullmq.meta values ('ahead', 'stalled-check', $1)
     on conflict (queue, field) do update set value = excluded.value`,
    [Date.now() + hour],
  );

  expect(await backend.resetFutureTimes()).toBe(3);
  await waitUntil('what failed is tried again', () => tries === 2);
  const { rows } = await db.query<{ held: string; checked: string }>(
    `select (locked_until_ms - $1)::float as held, (value::bigint - $1)::float as checked
     from bullmq.job, bullmq.meta where name = 'held' and field = 'stalled-check'`,
    [Date.now()],
  );
  for (const ms of [rows[0]!.held, rows[0]!.checked]) expect(ms).toBeLessThan(60_000);
  expect(await backend.resetFutureTimes()).toBe(0);

  end();
  await worker.close();
  await queue.close();
  await backend.close();
  await db.end();
  await database.drop();
});

/**
 * A way to PostgreSQL for a process that was busy as it began to listen: it reads the answer to its first
 * LISTEN together with the word that this connection has ended.
 */
async function startBusyRelay(url: string): Promise<{ url: string; close(): Promise<void> }> {
  const to = new URL(url);
  let busy = true;
  const server = createServer((near) => {
    const far = connect(Number(to.port), to.hostname);
    const unread: Buffer[] = [];
    let reads = true;
    near.on('data', (chunk) => {
      if (busy && chunk.includes('LISTEN bullmq_jobs')) busy = reads = false;
      far.write(chunk);
    });
    far.on('data', (chunk) => (reads ? near.write(chunk) : unread.push(chunk)));
    far.on('end', () => near.end(Buffer.concat(unread))).on('error', () => near.destroy());
    near.on('close', () => far.destroy()).on('error', () => far.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const through = new URL(url);
  through.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url: through.href, close: async () => void (await once(server.close(), 'close')) };
}

describe('jobs on PostgreSQL, where connections are cut', () => {
  let database: TestDatabase;
  let db: pg.Client;
  beforeEach(async () => {
    database = await createTestDatabase();
    db = new pg.Client(database.url);
    await db.connect();
    const backend = createPostgresJobBackend(database.applicationUrl, 1, () => undefined);
    await backend.prepare();
    await backend.close();
  });
  afterEach(async () => {
    await db.end();
    await database.drop();
  });

  /** The last statements of connections that have nothing to do now. */
  const idleAfter = (statement: string) =>
    db.query<{ pid: number }>(
      `select pid from pg_stat_activity where datname = current_database() and state = 'idle' and query like $1`,
      [`%${statement}%`],
    );

  it('are heard of by a worker whose connection was cut as it began to listen', async () => {
    const relay = await startBusyRelay(database.applicationUrl);
    const backend = createPostgresJobBackend(relay.url, 1, () => undefined);
    const queue = backend.queue('cut');
    // What is planned for later is what the worker would wait for.
    await queue.add('later', {}, { delay: 3_600_000 });
    const done: string[] = [];
    const worker = backend.worker('cut', 1, (job) => Promise.resolve(void done.push(job)));
    const listening = await waitUntil(
      'it listens',
      async () => (await idleAfter('LISTEN bullmq_jobs')).rows[0],
    );
    await db.query('select pg_terminate_backend($1)', [listening.pid]);
    await waitUntil('it waits', async () => (await idleAfter('has a claimable')).rows[0]);
    await queue.add('now', {}, {});
    await waitUntil('the job is done', () => done.includes('now'));
    await worker.close();
    await queue.close();
    await backend.close();
    await relay.close();
  });

  /** The first two statements that say how a job ended are cut before they are committed. */
  const CUTS = `
    create sequence bullmq.cut;
    grant usage on sequence bullmq.cut to norbanet_app;
    create function bullmq.cut_connection() returns trigger language plpgsql as $$
    begin
      if nextval('bullmq.cut') <= 2 then
        perform pg_terminate_backend(pg_backend_pid());
      end if;
      return new;
    end $$;
    create trigger cut_connection before update of state on bullmq.job
      for each row when (old.state = 'active') execute function bullmq.cut_connection()`;

  it.each([
    ['is done once, and counts as done', () => Promise.resolve(), 'completed'],
    [
      'that failed is tried again after its pause, not when its lock has run out',
      () => Promise.reject(new Error('Not this time')),
      'delayed',
    ],
  ])('one %s', async (_, outcome, state) => {
    await db.query(CUTS);
    const backend = createPostgresJobBackend(database.applicationUrl, 1, () => undefined);
    let turns = 0;
    const worker = backend.worker('cut', 1, () => {
      turns += 1;
      return outcome();
    });
    const queue = backend.queue('cut');
    await queue.add('work', {}, {});
    const ended = await waitUntil('its end is known', async () => {
      const { rows } = await db.query<{ state: string }>(
        `select state, attempts_made, stalled_count from bullmq.job where state not in ('waiting', 'active')`,
      );
      return rows[0];
    });
    expect({ ...ended, turns }).toEqual({ state, attempts_made: 1, stalled_count: 0, turns: 1 });
    const { rows } = await db.query<{ told: string }>('select last_value as told from bullmq.cut');
    expect(rows).toEqual([{ told: '3' }]);
    await worker.close();
    await queue.close();
    await backend.close();
  });
});
