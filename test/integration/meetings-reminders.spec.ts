import { SendMeetingRemindersJob } from '../../src/meetings/reminders/send-meeting-reminders.job.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { timesInEmails } from '../support/email-times.ts';
import { createScheduledMeeting, setClockAt, succeeded, type MeetingBody } from '../support/meetings.ts';

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let police: TestMember;

/** The meeting of these tests starts on 7 April 2027 at 08:00 UTC unless it is moved. */
const AT = {
  planning: '2027-03-20T12:00:00Z',
  sevenDays: '2027-03-31T08:00:01Z',
  oneDay: '2027-04-06T08:00:01Z',
  oneHour: '2027-04-07T07:00:01Z',
};

const clockIs = (instant: string) => setClockAt(app.database, new Date(instant));
const goTo = async (instant: string): Promise<void> => {
  await clockIs(instant);
  await app.db.query(`update session set seen_at = app_now(), expires_at = app_now() + interval '12 hours'`);
};
const sweep = (of: TestApp = app) => of.app.get(SendMeetingRemindersJob).run();
const due = async (id: string) =>
  await app.db.query<{ lead: string; address: string; due_at: Date }[]>(
    `
      select r.lead, p.email as address, r.due_at
      from reminder r
      join member p on p.id = r.member_id
      where r.meeting_id = $1 and r.sent_at is null
      order by r.due_at, p.email`,
    [id],
  );
const sent = async (id: string) =>
  await app.db.query<{ subject: string; address: string }[]>(
    `
      select d.subject, d.address
      from delivery d
      join reminder r on d.event = 'meeting-reminder:' || r.id
      where r.meeting_id = $1
      order by d.subject, d.address`,
    [id],
  );

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
  await clockIs('2027-03-19T12:00:00Z');
  network = await createTestNetwork(app);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'ngo');
  police = await network.networkMember('EE');
}, 60_000);
afterAll(() => app.close());
beforeEach(() => goTo(AT.planning));

const toLatvia = { countries: ['LV'] };

describe('reminders', () => {
  it('are planned seven days, one day and one hour before for each who is invited', async () => {
    const { id } = await createScheduledMeeting(
      secretariat,
      {},
      { countries: ['LV'], memberIds: [police.memberId] },
    );
    const rows = await due(id);
    expect(rows.length).toBe(3 * 4);
    expect([...new Set(rows.map(({ lead, due_at }) => `${lead} ${due_at.toISOString()}`))]).toEqual([
      '7-days 2027-03-31T08:00:00.000Z',
      '1-day 2027-04-06T08:00:00.000Z',
      '1-hour 2027-04-07T07:00:00.000Z',
    ]);
  });

  it('that would lie in the past are not planned, also for a late guest', async () => {
    await goTo('2027-04-05T12:00:00Z');
    const { id } = await createScheduledMeeting(secretariat, {}, toLatvia);
    await goTo('2027-04-06T12:00:00Z');
    await secretariat.post(`/meetings/${id}/invitations`, { memberIds: [police.memberId] });
    expect((await due(id)).filter(({ address }) => address === police.email).map(({ lead }) => lead)).toEqual(
      ['1-hour'],
    );
    expect((await due(id)).filter(({ address }) => address === latvia.email).map(({ lead }) => lead)).toEqual(
      ['1-day', '1-hour'],
    );
  });

  it('go out when they are due and only once, however often and by however many they are swept', async () => {
    const { id } = await createScheduledMeeting(secretariat, {}, toLatvia);
    await sweep();
    expect(await sent(id)).toEqual([]);
    await goTo(AT.sevenDays);
    const second = await startApp({ database: app.database, environment: { ROLE: 'api' } });
    try {
      await Promise.all([sweep(), sweep(second), sweep(), sweep(second)]);
      await sweep();
      expect((await sent(id)).map(({ address }) => address)).toEqual([
        'lv-government@example.org',
        'lv-ngo@example.org',
        'lv-resource@example.org',
      ]);
      expect((await sent(id))[0]!.subject).toMatch(
        /^In 7 days: Safe return: common ground, Wed,? 7 Apr 2027 10:00 Copenhagen \(11:00 your local time\)$/,
      );
    } finally {
      await second.close();
    }
    await goTo(AT.oneHour);
    await sweep();
    expect((await sent(id)).length).toBe(9);
  });

  it('move along with the meeting: what is due for the old time is never sent, the new time gets its own', async () => {
    const meeting = await createScheduledMeeting(
      secretariat,
      { startsAt: '2027-03-27T10:00', endsAt: '2027-03-27T12:00' },
      toLatvia,
    );
    await goTo('2027-03-21T12:00:00Z');
    await sweep();
    const moved = succeeded(
      await secretariat.post<MeetingBody>(`/meetings/${meeting.id}/reschedule`, {
        revision: meeting.revision,
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-04-07T10:00',
        endsAt: '2027-04-07T12:00',
      }),
    );
    expect(moved.startsAt).toBe('2027-04-07T08:00:00Z');
    expect([...new Set((await due(meeting.id)).map(({ due_at }) => due_at.toISOString()))]).toEqual([
      '2027-03-31T08:00:00.000Z',
      '2027-04-06T08:00:00.000Z',
      '2027-04-07T07:00:00.000Z',
    ]);
    await goTo('2027-03-26T20:00:00Z');
    await sweep();
    expect(await sent(meeting.id)).toEqual([]);
    await goTo(AT.oneDay);
    await sweep();
    expect((await sent(meeting.id)).length).toBe(6);
  });

  it('fall silent when the meeting is cancelled', async () => {
    const { id } = await createScheduledMeeting(secretariat, {}, toLatvia);
    await secretariat.post(`/meetings/${id}/cancel`);
    await goTo(AT.oneHour);
    await sweep();
    expect(await sent(id)).toEqual([]);
  });

  it('look again at who they concern at the moment they fire', async () => {
    const { id } = await createScheduledMeeting(
      secretariat,
      {},
      { countries: ['LV', 'LT'], memberIds: [police.memberId] },
    );
    await (await network.as('LV', 'government')).put(`/meetings/${id}/answer`, { answer: 'no' });
    await latvia.put(`/meetings/${id}/answer`, { answer: 'yes' });
    await secretariat.del(`/meetings/${id}/invitations/${police.memberId}`);
    const leaver = await network.as('LT', 'ngo');
    await app.db.query(`update member set state = 'left' where id = $1`, [leaver.memberId]);
    await goTo(AT.sevenDays);
    await sweep();
    expect((await sent(id)).map(({ address }) => address)).toEqual([
      'lt-government@example.org',
      'lt-resource@example.org',
      'lv-ngo@example.org',
      'lv-resource@example.org',
    ]);
    expect((await due(id)).some(({ lead }) => lead === '7-days')).toBe(false);
  });

  it('of a meeting that has begun are not sent any more', async () => {
    const { id } = await createScheduledMeeting(secretariat, {}, toLatvia);
    await goTo('2027-04-07T09:00:00Z');
    await sweep();
    expect(await sent(id)).toEqual([]);
  });
});

describe('the mails of all this', () => {
  it('say of every time on which clock it is', async () => {
    const { count, withoutZone } = await timesInEmails(app);
    expect(withoutZone).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});
