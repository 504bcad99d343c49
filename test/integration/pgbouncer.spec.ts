import { prepareDatabase } from '../../src/database/prepare-database.ts';
import { keepsSession } from '../../src/database/session-connection.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { readConfig } from '../../src/platform/config/config.ts';
import { DeliveryService } from '../../src/platform/mail/delivery.service.ts';
import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import type { StandardView } from '../../src/standards/dto/standard.view.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { startPgBouncer, type TestPgBouncer } from '../support/pgbouncer.ts';
import { describeWith } from '../support/server-program.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { createDraft, LiveClient, openThread, replyToThread } from '../support/standards.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { waitUntil } from '../support/wait-until.ts';

const POOL_SIZE = 3;
const WRITERS = 8;
const COMMENTS = 10;

describeWith('pgbouncer')('Norbanet through PgBouncer in transaction mode', () => {
  let database: TestDatabase;
  let pooler: TestPgBouncer;
  let pooled: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    pooler = await startPgBouncer(database.applicationUrl, POOL_SIZE);
    pooled = pooler.urlThrough(database.applicationUrl);
  });
  afterAll(async () => {
    await pooler?.stop();
    await database?.drop();
  });

  const prepare = (environment: Readonly<Record<string, string>>) =>
    prepareDatabase(
      readConfig({
        NODE_ENV: 'production',
        PUBLIC_URL: 'https://norbanet.test',
        SMTP_URL: 'smtps://mail.example.org',
        ...environment,
      }),
    );

  it('starts with the direct address beside it', async () => {
    await expect(
      prepare({ DATABASE_URL: pooled, DATABASE_DIRECT_URL: database.applicationUrl }),
    ).resolves.toEqual([]);
  });

  it.each([
    ['no direct address', () => ({ DATABASE_URL: pooled }), /^DATABASE_URL: .*into DATABASE_DIRECT_URL/],
    [
      'a pooler at the direct address',
      () => ({ DATABASE_URL: database.applicationUrl, DATABASE_DIRECT_URL: pooled }),
      /^DATABASE_DIRECT_URL: .*PostgreSQL itself$/,
    ],
    [
      'a pooler at the address of the owner',
      () => ({ DATABASE_URL: database.applicationUrl, DATABASE_OWNER_URL: pooled }),
      /^DATABASE_OWNER_URL: .*PostgreSQL itself$/,
    ],
  ])('does not start with %s, and says so in one sentence', async (_, environment, fault) => {
    await expect(prepare(environment())).rejects.toMatchObject({
      name: 'ConfigurationError',
      faults: [expect.stringMatching(fault)],
    });
  });

  it('recognises a pooler that keeps settings by its silence: who listens hears nothing', async () => {
    const tracking = await startPgBouncer(database.applicationUrl, 2, 'track_extra_parameters = search_path');
    const url = tracking.urlThrough(database.applicationUrl);
    await expect(keepsSession(url)).resolves.toBe(false);
    await expect(keepsSession(database.applicationUrl)).resolves.toBe(true);
    await tracking.stop();
  });

  describe('with the direct address', () => {
    let sink: SmtpSink;
    let test: TestApp;
    let network: TestNetwork;
    let draft: StandardView;
    let writers: TestMember[];

    beforeAll(async () => {
      sink = await startSmtpSink();
      test = await startApp({
        database,
        environment: {
          DATABASE_URL: pooled,
          DATABASE_DIRECT_URL: database.applicationUrl,
          DATABASE_POOL: '12',
          SMTP_URL: sink.url,
        },
      });
      network = await createTestNetwork(test);
      writers = await Promise.all(
        (['DK', 'EE', 'FI', 'IS', 'LV', 'LT', 'NO', 'SE'] as const).map((country) =>
          network.as(country, 'ngo'),
        ),
      );
      draft = await createDraft(writers[0]!);
    });
    afterAll(async () => {
      await test?.close();
      await sink?.close();
    });

    it('keeps every comment of many at once, shows each live, and changes texts, on a few connections', async () => {
      const reader = new LiveClient(test.url, writers[1]!, draft.threadsRoom!);
      const { number } = await reader.join();
      const { body: thread } = await openThread(writers[0]!, draft, null, 'Go.');
      const statuses = await Promise.all(
        writers.map(async (writer, n) => {
          const answers: number[] = [];
          for (let at = 0; at < COMMENTS; at += 1)
            answers.push((await replyToThread(writer, draft.id, thread.id, `Comment ${n} ${at}`)).status);
          return answers;
        }),
      );
      expect(new Set(statuses.flat())).toEqual(new Set([201]));
      const total = WRITERS * COMMENTS + 1;
      await waitUntil('every comment was shown', () => reader.comments().length === total);
      expect(reader.eventNumbers()).toEqual(Array.from({ length: total }, (_, n) => number! + n + 1));
      reader.close();
      const changed = await writers[0]!.patch(`/standards/${draft.id}/clauses/${draft.clauses[0]!.id}`, {
        revision: 1,
        text: 'Shelter is offered at once.',
      });
      expect(changed.status).toBe(200);
      const [{ audited, connections }] = await test.db.query<[{ audited: number; connections: number }]>(`
        select
          (select count(*)::int from audit_entry where action = 'comment.posted') as audited,
          (
            select count(*)::int
            from pg_stat_activity
            where datname = current_database() and application_name = 'norbanet' and usename = 'norbanet_app'
          ) as connections`);
      expect(audited).toBe(total);
      expect(connections).toBeLessThanOrEqual(POOL_SIZE);
    });

    it('does its jobs at once and leaves no lock of a session to others', async () => {
      await test.app.get(UnitOfWork).run(SYSTEM, (tx) =>
        test.app.get(DeliveryService).plan(tx, [
          {
            event: 'one',
            recipientId: null,
            address: 'a@b.org',
            channel: 'mail',
            subject: 'one',
            text: 'x',
          },
        ]),
      );
      await waitUntil('the mail has arrived', () => sink.letters.some(({ subject }) => subject === 'one'));
      const locks = () =>
        test.db.query<object[]>(`
          select
          from pg_locks l
          join pg_database d on d.oid = l.database
          where l.locktype = 'advisory' and d.datname = current_database()`);
      await waitUntil('no lock is held', async () => (await locks()).length === 0);
    });
  });
});
