import { setTimeout as pause } from 'node:timers/promises';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { DeliveryService } from '../../src/platform/mail/delivery.service.ts';
import { createPostgresJobBackend } from '../../src/platform/jobs/job-backend.ts';
import { JobService } from '../../src/platform/jobs/job.service.ts';
import { BullmqJobService } from '../../src/platform/jobs/bullmq-job.service.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BACKENDS } from '../support/backends.ts';
import { createTestDatabase, allowConnections } from '../support/database.ts';
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
  const backend = createPostgresJobBackend(database.url, 2, () => undefined);
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
  await worker.close(false);
  await queue.close();
  await backend.close();
  await database.drop();
});
