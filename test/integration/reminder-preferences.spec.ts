import { SendAnswerRemindersJob, SendPollRemindersJob } from '../../src/meetings/testing.ts';
import { SendMeetingRemindersJob } from '../../src/meetings/reminders/send-meeting-reminders.job.ts';
import { OutboxRelay } from '../../src/platform/outbox/outbox.relay.ts';
import { SendReminderDigestsJob } from '../../src/reminders/testing.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createScheduledMeeting,
  succeeded,
  type MeetingBody,
  type ProblemBody,
} from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { openPoll } from '../support/polls.ts';

interface Preferences {
  topics: { topic: string; leads: string[]; channels: string[] }[];
  quietFrom: string | null;
  quietUntil: string | null;
  digestAt: string | null;
  timeZone: string;
}

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
/** Riga is two hours ahead of UTC in winter, three in summer. */
let latvia: TestMember;

const toLatvia = { countries: ['LV'] };
const NOTHING = { topics: [], quietFrom: null, quietUntil: null, digestAt: null };
const want = async (who: TestMember, wishes: object) =>
  succeeded(await who.put<Preferences>('/reminder-preferences', { ...NOTHING, ...wishes }));
/** Nothing but what is recalled of a meeting that one comes to. */
const MEETINGS_ONLY = { topics: [{ topic: 'answer', leads: [], channels: [] }] };
const sweep = async () => {
  await app.app.get(SendMeetingRemindersJob).run();
  await app.app.get(SendAnswerRemindersJob).run();
  await app.app.get(SendPollRemindersJob).run();
};
const digest = () => app.app.get(SendReminderDigestsJob).run();
const mailsTo = async ({ email }: TestMember) =>
  (
    await app.db.query<{ subject: string }[]>(
      `
        select subject
        from delivery
        where address = $1
          and (event like 'meeting-reminder%' or event like 'recall-%' or event like 'digest:%')
        order by planned_at, id`,
      [email],
    )
  ).map(({ subject }) => subject);
const leadsTo = async (who: TestMember) => (await mailsTo(who)).map((subject) => subject.split(':')[0]);

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(app, '2027-03-01T12:00:00Z');
  network = await createTestNetwork(app);
  [secretariat, latvia] = [await network.secretariat(), await network.as('LV', 'ngo')];
}, 60_000);
afterAll(() => app.close());
beforeEach(async () => {
  await setClockTo(app, '2027-03-02T12:00:00Z');
  await app.db.query('update meeting set over_at = app_now() where over_at is null');
  await app.db.query(
    'truncate delivery, sent_reminder, digest_line, reminder, reminder_preference, notification',
  );
});

describe('how a member is reminded', () => {
  it('is as usual until something is chosen, and is one’s own', async () => {
    const before = succeeded(await latvia.get<Preferences>('/reminder-preferences'));
    expect(before).toMatchObject({
      quietFrom: null,
      quietUntil: null,
      digestAt: null,
      timeZone: 'Europe/Riga',
    });
    expect(before.topics.find(({ topic }) => topic === 'follow-up')).toEqual({
      topic: 'follow-up',
      leads: ['30-days', '7-days', 'on-the-day'],
      channels: ['mail'],
    });
    const after = await want(latvia, {
      topics: [{ topic: 'action', leads: ['on-the-day', '14-days'], channels: ['app'] }],
      quietFrom: '20:00',
      quietUntil: '07:00',
      digestAt: '07:30',
    });
    expect(after).toMatchObject({ quietFrom: '20:00', quietUntil: '07:00', digestAt: '07:30' });
    expect(after.topics.find(({ topic }) => topic === 'action')).toEqual({
      topic: 'action',
      leads: ['14-days', 'on-the-day'],
      channels: ['app'],
    });
    expect(succeeded(await secretariat.get<Preferences>('/reminder-preferences')).quietFrom).toBeNull();
    expect((await network.anonymous().get('/reminder-preferences')).status).toBe(401);
  });

  it.each([
    [
      'a lead that the topic does not have',
      { topics: [{ topic: 'poll', leads: ['1-hour'], channels: ['mail'] }] },
    ],
    [
      'a topic twice',
      {
        topics: [
          { topic: 'poll', leads: [], channels: [] },
          { topic: 'poll', leads: [], channels: [] },
        ],
      },
    ],
    ['a topic that is none', { topics: [{ topic: 'weather', leads: [], channels: [] }] }],
    ['quiet hours without an end', { quietFrom: '20:00' }],
    ['quiet hours of no length', { quietFrom: '20:00', quietUntil: '20:00' }],
    ['a time that is none', { quietFrom: '24:00', quietUntil: '07:00' }],
    ['a daily mail in the quiet hours', { quietFrom: '20:00', quietUntil: '07:00', digestAt: '06:00' }],
  ])('refuses %s', async (_, wishes) => {
    const refused = await latvia.put<ProblemBody>('/reminder-preferences', { ...NOTHING, ...wishes });
    expect([refused.status, refused.body.code]).toEqual([400, 'invalid-input']);
  });

  it('at the offsets that were chosen, and not at all where none was', async () => {
    const estonia = await network.as('EE', 'ngo');
    await want(latvia, { topics: [{ topic: 'meeting', leads: ['1-day'], channels: ['mail'] }] });
    await want(estonia, {
      topics: [
        { topic: 'meeting', leads: [], channels: ['mail'] },
        { topic: 'answer', leads: [], channels: [] },
      ],
    });
    await createScheduledMeeting(secretariat, {}, { countries: ['LV', 'EE'] });
    for (const instant of ['2027-03-31T08:00:01Z', '2027-04-06T08:00:01Z', '2027-04-07T07:00:01Z']) {
      await setClockTo(app, instant);
      await sweep();
    }
    expect((await leadsTo(latvia)).filter((lead) => lead!.startsWith('In '))).toEqual(['In 1 day']);
    expect(await mailsTo(estonia)).toEqual([]);
    expect(
      (await leadsTo(await network.as('LV', 'resource'))).filter((lead) => lead!.startsWith('In ')),
    ).toEqual(['In 7 days', 'In 1 day', 'In 1 hour']);
  });

  it('in the application where that was chosen, once, and then by no mail', async () => {
    await want(latvia, { topics: [{ topic: 'meeting', leads: ['7-days'], channels: ['app'] }] });
    const { id } = await createScheduledMeeting(secretariat, {}, toLatvia);
    await setClockTo(app, '2027-03-31T08:00:01Z');
    await sweep();
    await sweep();
    await app.app.get(OutboxRelay).drain();
    expect((await leadsTo(latvia)).filter((lead) => lead === 'In 7 days')).toEqual([]);
    const told = (
      await latvia.get<{ items: { kind: string; object: { id: string }; times: number }[] }>('/notifications')
    ).body.items.filter(({ kind }) => kind === 'meeting-reminder');
    expect(told).toMatchObject([{ object: { id }, times: 1 }]);
  });
});

describe('quiet hours', () => {
  it('on the member’s own clock put a reminder off to their end, also over the change to summer time', async () => {
    await want(latvia, { ...MEETINGS_ONLY, quietFrom: '20:00', quietUntil: '09:30' });
    // Begins at 5:45 UTC, which is 8:45 in Riga after the change of 28 March.
    await createScheduledMeeting(
      secretariat,
      { startsAt: '2027-03-29T07:45', endsAt: '2027-03-29T12:00' },
      toLatvia,
    );
    await setClockTo(app, '2027-03-22T05:46:00Z');
    await sweep();
    expect(await leadsTo(latvia)).toEqual([]);
    await setClockTo(app, '2027-03-22T07:29:00Z');
    await sweep();
    expect(await leadsTo(latvia)).toEqual([]);
    await setClockTo(app, '2027-03-22T07:30:01Z');
    await sweep();
    await sweep();
    expect(await leadsTo(latvia)).toEqual(['In 7 days']);
    // A day before is the night of the change: half past nine is half past six UTC then.
    await setClockTo(app, '2027-03-28T06:29:00Z');
    await sweep();
    expect(await leadsTo(latvia)).toEqual(['In 7 days']);
    await setClockTo(app, '2027-03-28T06:30:01Z');
    await sweep();
    expect(await leadsTo(latvia)).toEqual(['In 7 days', 'In 1 day']);
  });

  it('never keep a reminder until it is of no use', async () => {
    await want(latvia, { ...MEETINGS_ONLY, quietFrom: '20:00', quietUntil: '09:30' });
    await createScheduledMeeting(
      secretariat,
      { startsAt: '2027-03-24T07:45', endsAt: '2027-03-24T12:00' },
      toLatvia,
    );
    await setClockTo(app, '2027-03-24T05:45:01Z');
    await sweep();
    expect(await leadsTo(latvia)).toContain('In 1 hour');
  });

  it('hold for polls as well, and what was put off is dropped when it is answered meanwhile', async () => {
    await want(latvia, { quietFrom: '11:00', quietUntil: '15:00' });
    const government = await network.as('LV', 'government');
    await want(government, { quietFrom: '11:00', quietUntil: '15:00' });
    const opened = await openPoll(app, secretariat, { guests: toLatvia });
    await setClockTo(app, '2027-03-18T11:00:30Z');
    await sweep();
    expect(await leadsTo(latvia)).toEqual([]);
    expect((await leadsTo(await network.as('LV', 'resource'))).length).toBe(1);
    succeeded(
      await government.put(`/meetings/${opened.meetingId}/poll/answers`, {
        answers: opened.slots.map(({ id }) => ({ slotId: id, answer: 'yes' })),
      }),
    );
    await setClockTo(app, '2027-03-18T13:00:30Z');
    await sweep();
    await sweep();
    expect(await leadsTo(latvia)).toEqual(['Please reply']);
    expect(await leadsTo(government)).toEqual([]);
  });
});

describe('the daily mail', () => {
  it('brings at its hour, in one mail, whatever came due since, each once; the last hour before a meeting comes by itself', async () => {
    await want(latvia, { ...MEETINGS_ONLY, digestAt: '08:00' });
    await createScheduledMeeting(
      secretariat,
      { title: 'First meeting', startsAt: '2027-03-24T10:00', endsAt: '2027-03-24T12:00' },
      toLatvia,
    );
    await createScheduledMeeting(
      secretariat,
      { title: 'Second meeting', startsAt: '2027-03-24T13:00', endsAt: '2027-03-24T15:00' },
      toLatvia,
    );
    await setClockTo(app, '2027-03-17T12:30:00Z');
    await sweep();
    await digest();
    expect(await mailsTo(latvia)).toEqual([]);
    await setClockTo(app, '2027-03-18T06:00:05Z');
    await sweep();
    await digest();
    expect(await mailsTo(latvia)).toEqual([]);
    await setClockTo(app, '2027-03-18T06:02:30Z');
    await Promise.all([digest(), digest()]);
    await digest();
    expect(await mailsTo(latvia)).toEqual(['Your day: 2 reminders']);
    const [{ text }] = await app.db.query<[{ text: string }]>(
      `select text from delivery where address = $1 and event like 'digest:%'`,
      [latvia.email],
    );
    expect(text).toMatch(/In 7 days: First meeting[^]*\/meetings\/[^]*In 7 days: Second meeting/);
    await setClockTo(app, '2027-03-24T08:00:05Z');
    await sweep();
    expect((await mailsTo(latvia)).at(-1)).toMatch(/^In 1 hour: First meeting/);
  });
});

describe('an invitation without an answer', () => {
  it('is recalled two weeks before, once, to those who said nothing; a move asks anew and a late guest is not recalled to what was before', async () => {
    const meeting = await createScheduledMeeting(
      secretariat,
      { startsAt: '2027-03-30T10:00', endsAt: '2027-03-30T12:00' },
      { countries: ['LV'] },
    );
    succeeded(await latvia.put(`/meetings/${meeting.id}/answer`, { answer: 'no' }));
    await setClockTo(app, '2027-03-16T08:00:30Z');
    await sweep();
    await sweep();
    expect(await leadsTo(latvia)).toEqual([]);
    const resource = await network.as('LV', 'resource');
    expect(await leadsTo(resource)).toEqual([expect.stringMatching(/^Will you attend\? /)]);
    const [{ text }] = await app.db.query<[{ text: string }]>(
      `select text from delivery where address = $1 and event like 'recall-answer%'`,
      [resource.email],
    );
    expect(text).toMatch(/answer#[\w-]{43}/);
    await secretariat.post(`/meetings/${meeting.id}/invitations`, { countries: ['SE'] });
    const { revision } = succeeded(await secretariat.get<MeetingBody>(`/meetings/${meeting.id}`));
    succeeded(
      await secretariat.post<MeetingBody>(`/meetings/${meeting.id}/reschedule`, {
        revision,
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-03-29T10:00',
        endsAt: '2027-03-29T12:00',
      }),
    );
    await sweep();
    expect(await leadsTo(await network.as('SE', 'ngo'))).toEqual([]);
    expect((await leadsTo(resource)).length).toBe(1);
    succeeded(await secretariat.post(`/meetings/${meeting.id}/cancel`));
    await setClockTo(app, '2027-03-27T08:00:30Z');
    await sweep();
    expect((await leadsTo(resource)).length).toBe(1);
  });
});
