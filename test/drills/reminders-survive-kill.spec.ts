import { COUNTRY_CODES, type ReminderTopic } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { CONNECTIONS } from '../../src/platform/mail/mail-sender.ts';
import { createTestNetwork } from '../support/test-network.ts';
import { startApp } from '../support/app.ts';
import { BACKENDS } from '../support/backends.ts';
import { addAgendaItems } from '../support/agendas.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { gatherMeetingEmails, createScheduledMeeting, succeeded } from '../support/meetings.ts';
import { aDecision, anAction, setClockTo, closeMeeting, meetingInSession } from '../support/minutes.ts';
import { openPoll } from '../support/polls.ts';
import { startProcess, type RunningProcess } from '../support/processes.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { loseJobs } from '../support/lose-jobs.ts';
import { waitUntil } from '../support/wait-until.ts';

/** What is due at one moment, and to how many. */
const DUE_AT = '2027-05-25T09:30:00Z';
const DUE: Readonly<
  Record<
    Exclude<
      ReminderTopic,
      | 'meeting'
      | 'document-review'
      | 'reading'
      | 'practice'
      | 'plan'
      | 'recommendation'
      | 'fund-report'
      | 'consensus'
      | 'source'
    >,
    number
  >
> = {
  poll: 24,
  answer: 24,
  papers: 8,
  minutes: 24,
  action: 8,
  'follow-up': 8,
  review: 1,
};
const ALL = Object.values(DUE).reduce((sum, count) => sum + count, 0);

/**
 * The process is killed as soon as something is recalled at all, and twice when so many letters have arrived.
 */
const KILLS = [0, 10, 45];

/** Everything that can be recalled waits for somebody; nothing of it has been said. */
async function duties(database: TestDatabase): Promise<void> {
  const app = await startApp({ database, environment: { ROLE: 'api' } });
  try {
    await setClockTo(app, '2027-03-01T12:00:00Z');
    const secretariat = await (await createTestNetwork(app)).secretariat();
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1);
    const governments = COUNTRY_CODES.map((country) => ({ country, seat: 'government' }));
    for (const owner of governments)
      succeeded(
        await secretariat.post(
          `/meetings/${meeting.id}/actions`,
          anAction(item!, { owner, dueOn: '2027-06-01' }),
        ),
      );
    succeeded(
      await secretariat.post(
        `/meetings/${meeting.id}/decisions`,
        aDecision(item!, { followUpOn: '2027-06-01', reviewOn: '2027-05-25', reviewer: governments[0] }),
      ),
    );
    await closeMeeting(app, secretariat, meeting.id);

    await setClockTo(app, '2027-05-12T15:00:00Z');
    succeeded(await secretariat.post(`/meetings/${meeting.id}/minutes/circulate`, { days: 14 }));
    const next = await createScheduledMeeting(secretariat, {
      startsAt: '2027-06-08T10:00',
      endsAt: '2027-06-08T16:00',
    });
    await addAgendaItems(
      secretariat,
      next,
      governments.map((seat) => ({
        title: `Report of ${seat.country}`,
        presenter: { kind: 'seat', ...seat },
      })),
    );
    succeeded(
      await secretariat.put(`/meetings/${next.id}/agenda/papers-deadline`, { papersBy: '2027-05-27T10:00' }),
    );
    await openPoll(app, secretariat, {
      poll: {
        answerBy: '2027-05-27T10:00',
        slots: [{ startsAt: '2027-06-22T10:00', endsAt: '2027-06-22T12:00' }],
      },
    });
    await gatherMeetingEmails(app);
    // Invitations and minutes sent round are not what this is about.
    await app.db.query('truncate delivery');
    await setClockTo(app, DUE_AT);
  } finally {
    await app.close();
  }
}

describe.each(BACKENDS)(
  'killing the process in the middle of reminding, with jobs on %s',
  (backend, environment) => {
    let database: TestDatabase;
    let db: DataSource;
    let sink: SmtpSink;
    let running: RunningProcess | undefined;
    beforeAll(async () => {
      database = await createTestDatabase();
      await duties(database);
      db = await new DataSource({ type: 'postgres', url: database.url }).initialize();
      sink = await startSmtpSink();
      sink.slow = 30;
    }, 120_000);
    afterAll(async () => {
      await running?.end('SIGKILL');
      await sink?.close();
      await db?.destroy();
      await database?.drop();
    });

    const start = async (): Promise<RunningProcess> =>
      (running = await startProcess('dist/server/main.js', {
        ...environment,
        DATABASE_URL: database.applicationUrl,
        // Who makes the schema of the jobs again.
        DATABASE_OWNER_URL: database.url,
        SMTP_URL: sink.url,
      }));
    const count = async (sql: string): Promise<number> =>
      (await db.query<[{ n: number }]>(`select count(*)::int as n from ${sql}`))[0].n;

    it('recalls dates, answers, papers, minutes, actions, follow-up and reviews once each to whose turn it is, though all jobs were lost with it', async () => {
      for (const after of KILLS) {
        const process = await start();
        if (after === 0)
          await waitUntil('something is recalled', async () => (await count('sent_reminder')) > 0, 60_000);
        else await waitUntil(`${after} letters have arrived`, () => sink.letters.length >= after, 60_000);
        await process.end('SIGKILL');
        // Its last statements may still run when it is no more.
        await waitUntil(
          'the server has done with it',
          async () =>
            (await count(
              'pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and ' +
                `backend_type = 'client backend' and state <> 'idle'`,
            )) === 0,
        );
        // The dead hold nothing: what they had in hand is settled at once instead of after the time that a
        // server may take to answer.
        await db.query(
          `update delivery set taken_until = now() - interval '1 second' where state in ('taken', 'handed')`,
        );
        await (backend === 'Redis' ? loseJobs(database.name) : db.query('drop schema bullmq cascade'));
      }
      expect(sink.letters.length).toBeLessThan(ALL);

      await start();
      await waitUntil('everything is recalled', async () => (await count('sent_reminder')) >= ALL, 150_000);
      await waitUntil(
        'nothing is left to send',
        async () => (await count(`delivery where state in ('pending', 'taken', 'handed')`)) === 0,
        150_000,
      );

      const planned = await db.query<{ topic: string; count: number }[]>(
        `
          select (regexp_match(event, '^recall-([a-z-]+):'))[1] as topic, count(*)::int as count
          from delivery
          group by 1`,
      );
      expect(Object.fromEntries(planned.map(({ topic, count: many }) => [topic, many]))).toEqual(DUE);
      // The sink is the judge of what arrived. Whoever has several things to do has several letters, each
      // with a subject of its own.
      const arrived = sink.letters
        .map(({ subject, to }) => `${[to ?? []].flat()[0]!.value[0]!.address} ${subject}`)
        .toSorted();
      expect(arrived).toEqual([...new Set(arrived)]);
      const rows = await db.query<{ line: string; state: string }[]>(
        `select address || ' ' || subject as line, state from delivery`,
      );
      expect(arrived.filter((line) => !rows.some((row) => row.line === line))).toEqual([]);
      expect(rows.filter(({ line, state }) => !arrived.includes(line) && state !== 'uncertain')).toEqual([]);
      expect(rows.filter(({ state }) => state !== 'sent' && state !== 'uncertain')).toEqual([]);
      // Each line of a sender has one letter at most between "may go out" and the answer to it; the
      // secretariat sees which, and sends it again or not.
      expect(rows.filter(({ state }) => state === 'uncertain').length).toBeLessThanOrEqual(
        KILLS.length * CONNECTIONS,
      );
      expect(await running!.end('SIGTERM')).not.toBe(1);
    }, 300_000);
  },
);
