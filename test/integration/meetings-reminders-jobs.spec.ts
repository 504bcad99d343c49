import { Redis } from 'ioredis';
import { createTestNetwork, type TestMember } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { BACKENDS } from '../support/backends.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createScheduledMeeting, setClockAt, succeeded, type MeetingBody } from '../support/meetings.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Empties what this database's jobs keep in Redis, as if Redis had lost everything. */
async function forgetJobs(url: string, database: TestDatabase): Promise<void> {
  const redis = new Redis(url);
  const keys = await redis.keys(`norbanet-${database.name}*`);
  if (keys.length > 0) await redis.del(keys);
  await redis.quit();
}

describe.each(BACKENDS)('reminders with jobs on %s', (_, backend) => {
  let database: TestDatabase;
  let sink: SmtpSink;
  let app: TestApp;
  let secretariat: TestMember;

  const start = () => startApp({ database, environment: { ...backend, SMTP_URL: sink.url } });
  const goTo = async (instant: string): Promise<void> => {
    await setClockAt(database, new Date(instant));
    await app.db.query(
      `update session set seen_at = app_now(), expires_at = app_now() + interval '12 hours'`,
    );
  };
  const reminders = () =>
    sink.letters
      .filter(({ subject }) => /^In (7 days|1 day|1 hour)/.test(subject ?? ''))
      .map(({ subject, to }) => `${subject!.split(':')[0]} ${[to ?? []].flat()[0]!.value[0]!.address}`)
      .sort();
  const toLatvia = (lead: string) =>
    ['government', 'ngo', 'resource'].map((seat) => `${lead} lv-${seat}@example.org`);
  const allAre = async (expected: string[]) => {
    await waitUntil('the reminders have arrived', () => reminders().length >= expected.length, 30_000);
    // Long enough for two more ticks of the sweep: a doubled reminder would come now.
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(reminders()).toEqual([...expected].sort());
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    await setClockAt(database, new Date('2027-03-20T12:00:00Z'));
    sink = await startSmtpSink();
    app = await start();
    secretariat = await (await createTestNetwork(app)).secretariat();
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    await sink?.close();
    await database?.drop();
  });

  it('go out exactly once: on time, across a move, across a restart and an emptied queue', async () => {
    const meeting = await createScheduledMeeting(
      secretariat,
      { startsAt: '2027-03-30T10:00', endsAt: '2027-03-30T16:00' },
      { countries: ['LV'] },
    );
    await goTo('2027-03-23T08:00:05Z');
    await allAre(toLatvia('In 7 days'));

    succeeded(
      await secretariat.post<MeetingBody>(`/meetings/${meeting.id}/reschedule`, {
        revision: meeting.revision,
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-04-07T10:00',
        endsAt: '2027-04-07T16:00',
      }),
    );
    // The old time's last reminders fall due in silence; the new time's first ones come.
    await goTo('2027-03-31T08:00:05Z');
    await allAre([...toLatvia('In 7 days'), ...toLatvia('In 7 days')]);

    // Off while the next ones fall due, and what jobs knew is gone.
    await app.close();
    if ('REDIS_URL' in backend) await forgetJobs(backend['REDIS_URL']!, database);
    await setClockAt(database, new Date('2027-04-06T08:00:05Z'));
    app = await start();
    await allAre([...toLatvia('In 7 days'), ...toLatvia('In 7 days'), ...toLatvia('In 1 day')]);
    expect(await app.db.query('select distinct lead from reminder where sent_at is null')).toEqual([
      { lead: '1-hour' },
    ]);
  }, 120_000);
});
