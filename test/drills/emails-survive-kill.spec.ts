import { Client } from 'pg';
import { CONNECTIONS } from '../../src/platform/mail/mail-sender.ts';
import { BACKENDS } from '../support/backends.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type RunningProcess, startProcess } from '../support/processes.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { loseJobs } from '../support/lose-jobs.ts';
import { waitUntil } from '../support/wait-until.ts';

const LETTERS = 60;
/** So many letters have arrived when the process is killed. */
const KILLS = [8, 25];

/**
 * Every letter arrives once or not at all, whole. What is said to be sent has arrived; what did not arrive is
 * said to be uncertain, which the secretariat sees, and never lost in silence.
 */
describe.each(BACKENDS)(
  'killing the process in the middle of sending, with jobs on %s',
  (backend, environment) => {
    let database: TestDatabase;
    let db: Client;
    let sink: SmtpSink;
    let running: RunningProcess | undefined;
    beforeAll(async () => {
      database = await createTestDatabase();
      db = new Client({ connectionString: database.url });
      await db.connect();
      sink = await startSmtpSink();
      // Most of a letter's time is the server's, as with real ones: on a busy machine too, a kill seldom meets
      // the commit that says a letter may go out, which PostgreSQL ends without the process.
      sink.slow = 300;
    });
    afterAll(async () => {
      await running?.end('SIGKILL');
      await sink?.close();
      await db?.end();
      await database?.drop();
    });

    const start = async () => {
      running = await startProcess('dist/server/main.js', {
        ...environment,
        DATABASE_URL: database.applicationUrl,
        SMTP_URL: sink.url,
      });
      return running;
    };
    const open = async () => {
      const { rows } = await db.query<{ open: number }>(
        `SELECT count(*)::int AS open FROM delivery WHERE state IN ('pending', 'taken', 'handed')`,
      );
      return rows[0]!.open;
    };

    it('doubles no letter and loses none, also when the jobs were thrown away in between', async () => {
      await db.query(
        `
          INSERT INTO delivery (id, event, address, channel, subject, text)
          SELECT gen_random_uuid(), 'reminder:' || n, 'seat' || n || '@example.org', 'mail', 'Letter ' || n,
            'Tomorrow at ten.'
          FROM generate_series(1, $1) AS n`,
        [LETTERS],
      );
      for (const after of KILLS) {
        const process = await start();
        await waitUntil(`${after} letters have arrived`, () => sink.letters.length >= after, 60_000);
        await process.end('SIGKILL');
        // The dead hold nothing: what they had in hand is settled at once instead of after the time that a
        // server may take to answer.
        await db.query(
          `UPDATE delivery SET taken_until = now() - interval '1 second' WHERE state IN ('taken', 'handed')`,
        );
        if (backend === 'Redis') await loseJobs(database.name);
      }
      expect(sink.letters.length).toBeLessThan(LETTERS);

      await start();
      await waitUntil('nothing is left to send', async () => (await open()) === 0, 150_000);

      // The sink is the judge of what arrived, the rows of what was said about it.
      const arrived = sink.letters.map(({ subject }) => subject!);
      expect(arrived.toSorted()).toEqual([...new Set(arrived)].toSorted());
      expect(sink.letters.filter(({ text }) => text?.trim() !== 'Tomorrow at ten.')).toEqual([]);
      const { rows } = await db.query<{ subject: string; state: string; fault: string | null }>(
        'SELECT subject, state, fault FROM delivery',
      );
      const said = (state: string) => rows.filter((row) => row.state === state).map(({ subject }) => subject);
      expect(said('sent').length + said('uncertain').length).toBe(LETTERS);
      expect(said('sent').filter((subject) => !arrived.includes(subject))).toEqual([]);
      expect(rows.filter(({ state }) => state === 'uncertain').map(({ fault }) => fault)).toEqual(
        said('uncertain').map(() => 'sender-lost'),
      );
      // Between "may go out" and the last bytes lie microseconds: hardly ever one that was called back has
      // not arrived.
      expect(LETTERS - arrived.length).toBeLessThanOrEqual(1);
      // Each line of a sender has one letter at most between "may go out" and the answer to it.
      expect(said('uncertain').length).toBeLessThanOrEqual(KILLS.length * CONNECTIONS);
      expect(await running!.end('SIGTERM')).not.toBe(1);
    }, 300_000);
  },
);
