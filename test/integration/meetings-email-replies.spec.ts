import { ReadCalendarRepliesJob } from '../../src/meetings/testing.ts';
import { auditRows } from '../support/accounts.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  EARLY_2027,
  gatherMeetingEmails,
  createScheduledMeeting,
  setClockAt,
  succeeded,
  type MeetingBody,
  type ProblemBody,
} from '../support/meetings.ts';
import {
  IMAP,
  OUR_MAIL_SERVER,
  CALENDAR_PROGRAMS,
  replyFile,
  replyMail,
  TestMailbox,
  type Envelope,
  type CalendarProgram,
  type CalendarReply,
} from '../support/mailbox.ts';

interface ReplyLine {
  id: string;
  outcome: string;
  reason: string | null;
  sender: string;
  attendee: string;
  answer: string;
  remark: string | null;
  meetingId: string | null;
  memberId: string | null;
}

const describeWithMailbox = IMAP ? describe : describe.skip;

let app: TestApp;
let mailbox: TestMailbox;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  mailbox = new TestMailbox(IMAP!);
  app = await startApp({
    environment: { ROLE: 'api', IMAP_URL: mailbox.url, MAIL_AUTHSERV_ID: OUR_MAIL_SERVER },
  });
  await setClockAt(app.database, EARLY_2027);
  network = await createTestNetwork(app);
  [secretariat, latvia] = await Promise.all([network.secretariat(), network.as('LV', 'ngo')]);
}, 60_000);
afterAll(async () => {
  await mailbox.close();
  await app.close();
});

const uidOf = ({ id }: Pick<MeetingBody, 'id'>) => `${id}@norbanet.test`;
const sweep = () => app.app.get(ReadCalendarRepliesJob).run();
/** Sends an answer as a calendar program does, and lets the mailbox be read. */
async function reply(
  meeting: Pick<MeetingBody, 'id'>,
  {
    program = 'google',
    who = latvia,
    said = {},
    envelope = {},
  }: {
    program?: CalendarProgram;
    who?: Pick<TestMember, 'email'>;
    said?: Partial<CalendarReply>;
    envelope?: Partial<Envelope>;
  } = {},
): Promise<void> {
  await mailbox.deliver(
    replyMail(replyFile(program, { UID: uidOf(meeting), ATTENDEE: who.email, ...said }), {
      from: who.email,
      ...envelope,
    }),
  );
  await sweep();
}
const last = async () =>
  (
    await app.db.query<{ outcome: string; reason: string | null; memberId: string | null }[]>(
      'select outcome, reason, member_id as "memberId" from calendar_reply order by uid desc limit 1',
    )
  )[0];
const meetingOf = async (id: string, who = secretariat) =>
  succeeded(await who.get<MeetingBody>(`/meetings/${id}`));
const entryOf = async ({ id }: Pick<MeetingBody, 'id'>, { memberId } = latvia) =>
  (await meetingOf(id)).attendance!.find((entry) => entry.memberId === memberId)!;
const waiting = async () => succeeded(await secretariat.get<ReplyLine[]>('/calendar-replies'));
const EVENT = /BEGIN:VEVENT[^]*END:VEVENT\r\n/;
/** One file with several events, each as the program writes it alone. */
const together = (files: readonly string[]) =>
  files[0]!.replace(EVENT, () => files.map((file) => EVENT.exec(file)![0]).join(''));
const code = ({ status, body }: { status: number; body: ProblemBody }) => [status, body.code];
const scheduled = () => createScheduledMeeting(secretariat, {}, { countries: ['LV'] });

describeWithMailbox('an answer by mail', () => {
  it.each(CALENDAR_PROGRAMS)(
    'I6: as %s writes it counts, says how it came, and is changed by a later one',
    async (program) => {
      const meeting = await scheduled();
      await reply(meeting, { program });
      expect(await entryOf(meeting)).toMatchObject({ answer: 'yes', source: 'mail', tentative: false });
      expect(await last()).toEqual({ outcome: 'taken', reason: null, memberId: latvia.memberId });
      const [deed] = await auditRows(app, 'meeting.answered');
      expect(deed).toMatchObject({
        actor_id: latvia.memberId,
        actor_role: 'team',
        object_id: meeting.id,
        detail: { source: 'mail' },
      });
      await reply(meeting, { program, said: { PARTSTAT: 'TENTATIVE', STAMP: '20270301T123000Z' } });
      expect(await entryOf(meeting)).toMatchObject({ answer: null, tentative: true });
      await reply(meeting, { program, said: { PARTSTAT: 'DECLINED', STAMP: '20270301T124500Z' } });
      expect(await entryOf(meeting)).toMatchObject({ answer: 'no', tentative: false, source: 'mail' });
      expect((await mailbox.seen()).every(Boolean)).toBe(true);
    },
  );

  it('is asked for in the invitation, and the words that come with it are for whoever convenes', async () => {
    const meeting = await scheduled();
    await gatherMeetingEmails(app);
    const [{ ics }] = await app.db.query<[{ ics: string }]>(
      `select calendar_ics as ics from delivery where address = $2 and calendar_ics like '%' || $1 || '%'`,
      [meeting.id, latvia.email],
    );
    expect(ics.replaceAll('\r\n ', '')).toContain(
      'PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=lv-ngo:mailto:lv-ngo@example.org',
    );
    await reply(meeting, { program: 'outlook' });
    expect((await entryOf(meeting)).remark).toBe('I come by train, and arrive at ten.');
    expect(
      (await meetingOf(meeting.id, latvia)).attendance!.find(({ memberId }) => memberId === latvia.memberId),
    ).toMatchObject({ answer: 'yes', remark: null, source: null });
    await reply(meeting, {
      program: 'outlook',
      said: { STAMP: '20270301T130000Z' },
      envelope: { headers: ['Auto-Submitted: auto-generated'] },
    });
    expect(await last()).toMatchObject({ outcome: 'taken' });
  });

  it('made earlier than the one that counts is overtaken, whether that came by mail or was given in the application', async () => {
    const meeting = await scheduled();
    await reply(meeting, { said: { STAMP: '20270301T150000Z' } });
    await reply(meeting, { said: { PARTSTAT: 'DECLINED', STAMP: '20270301T140000Z' } });
    expect([(await last())!.outcome, (await entryOf(meeting)).answer]).toEqual(['superseded', 'yes']);
    succeeded(await latvia.put(`/meetings/${meeting.id}/answer`, { answer: 'no' }));
    await reply(meeting, { said: { STAMP: '20270301T110000Z' } });
    expect([(await last())!.outcome, (await entryOf(meeting)).answer]).toEqual(['superseded', 'no']);
  });

  it('I7: to the old time is kept as that, and its sender is asked once more for the new one, once', async () => {
    const meeting = await scheduled();
    await gatherMeetingEmails(app);
    succeeded(
      await secretariat.post(`/meetings/${meeting.id}/reschedule`, {
        revision: meeting.revision,
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-04-08T10:00',
        endsAt: '2027-04-08T16:00',
      }),
    );
    await gatherMeetingEmails(app);
    const mails = async () => {
      await gatherMeetingEmails(app);
      return (
        await app.db.query<{ subject: string }[]>(
          `
            select subject
            from delivery
            where address = $2 and calendar_ics like '%' || $1 || '%'
            order by planned_at`,
          [meeting.id, latvia.email],
        )
      ).map(({ subject }) => subject.split(':')[0]);
    };
    await reply(meeting, { said: { SEQUENCE: 0 } });
    expect([(await last())!.outcome, (await entryOf(meeting)).answer]).toEqual(['old', null]);
    expect(await mails()).toEqual(['Invitation', 'New time', 'New time']);
    await reply(meeting, { said: { SEQUENCE: 0, STAMP: '20270301T130000Z' } });
    expect(await mails()).toEqual(['Invitation', 'New time', 'New time']);
    await reply(meeting, { said: { SEQUENCE: 1, STAMP: '20270301T133000Z' } });
    expect((await entryOf(meeting)).answer).toBe('yes');
    const { revision } = await meetingOf(meeting.id);
    succeeded(
      await secretariat.patch(`/meetings/${meeting.id}`, {
        revision,
        title: meeting.title,
        place: 'Another room',
      }),
    );
    await reply(meeting, { said: { SEQUENCE: 1, PARTSTAT: 'DECLINED', STAMP: '20270301T140000Z' } });
    expect((await entryOf(meeting)).answer).toBe('no');
  });

  it.each<[string, Partial<Envelope>, string]>([
    [
      'whose sender failed',
      {
        authentication: `${OUR_MAIL_SERVER}; spf=fail smtp.mailfrom=lv-ngo@example.org; dmarc=fail header.from=example.org`,
      },
      'not-authenticated',
    ],
    ['of which nobody found out anything', { authentication: '' }, 'not-authenticated'],
    [
      'that brings a result of its own',
      { authentication: `mx.evil.example; dmarc=pass header.from=example.org` },
      'not-authenticated',
    ],
    ['from another address of the same house', { from: 'assistant@example.org' }, 'sent-by-another'],
    ['from elsewhere', { from: 'somebody@evil.example' }, 'sent-by-another'],
  ])('I7: %s is held until somebody has looked at it', async (_, envelope, reason) => {
    const meeting = await scheduled();
    await reply(meeting, { envelope });
    expect((await entryOf(meeting)).answer).toBeNull();
    const line = (await waiting()).find(({ meetingId }) => meetingId === meeting.id)!;
    expect(line).toMatchObject({
      outcome: 'held',
      reason,
      attendee: latvia.email,
      answer: 'accepted',
      memberId: latvia.memberId,
    });
    expect((await latvia.get('/calendar-replies')).status).toBe(404);
    succeeded(await secretariat.post(`/calendar-replies/${line.id}/accept`));
    expect(await entryOf(meeting)).toMatchObject({ answer: 'yes', source: 'mail' });
    expect(code(await secretariat.post<ProblemBody>(`/calendar-replies/${line.id}/accept`))).toEqual([
      409,
      'reply-settled-already',
    ]);
    expect(code(await secretariat.post<ProblemBody>(`/calendar-replies/${line.id}/set-aside`))).toEqual([
      409,
      'reply-settled-already',
    ]);
  });

  it('I7: for nobody who is invited waits without a name, is given to one of those invited or set aside, and makes no person', async () => {
    const meeting = await scheduled();
    const members = async () =>
      (await app.db.query<[{ n: number }]>('select count(*)::int as n from member'))[0].n;
    const before = await members();
    const alias = { email: 'l.ozola@alias.example' };
    for (const STAMP of ['20270301T121500Z', '20270301T130000Z'])
      await reply(meeting, { who: alias, said: { STAMP } });
    const lines = (await waiting()).filter(({ meetingId }) => meetingId === meeting.id);
    expect(
      lines.map(({ outcome, memberId, attendee, remark }) => [outcome, memberId, attendee, remark]),
    ).toEqual(Array.from({ length: 2 }, () => ['unmatched', null, alias.email, null]));
    const outsider = await network.as('EE', 'ngo');
    expect(code(await secretariat.post<ProblemBody>(`/calendar-replies/${lines[0]!.id}/accept`))).toEqual([
      409,
      'meeting-not-invited',
    ]);
    expect(
      code(
        await secretariat.post<ProblemBody>(`/calendar-replies/${lines[0]!.id}/accept`, {
          memberId: outsider.memberId,
        }),
      ),
    ).toEqual([409, 'meeting-not-invited']);
    succeeded(
      await secretariat.post(`/calendar-replies/${lines[0]!.id}/accept`, { memberId: latvia.memberId }),
    );
    succeeded(await secretariat.post(`/calendar-replies/${lines[1]!.id}/set-aside`));
    expect((await entryOf(meeting)).answer).toBe('yes');
    expect((await waiting()).filter(({ meetingId }) => meetingId === meeting.id)).toEqual([]);
    expect(await members()).toBe(before);
  });

  it.each<[string, (calendar: string, envelope: Envelope) => string, string, string]>([
    [
      'that invites us instead',
      (calendar, envelope) =>
        replyMail(calendar.replace('METHOD:REPLY', 'METHOD:REQUEST'), { ...envelope, method: 'REQUEST' }),
      'refused',
      'not-a-reply',
    ],
    [
      'about more meetings than anybody has',
      (calendar, envelope) =>
        replyMail(
          calendar.replace(EVENT, (event) => event.repeat(150)),
          envelope,
        ),
      'refused',
      'too-many-events',
    ],
    [
      'of 5 MB',
      (calendar, envelope) =>
        replyMail(calendar.replace('SUMMARY:', `DESCRIPTION:${'x'.repeat(5_000_000)}\r\nSUMMARY:`), envelope),
      'refused',
      'too-large',
    ],
    ['of no sense', (_, envelope) => replyMail('I come, thank you.', envelope), 'refused', 'unreadable'],
    [
      'to a meeting that we do not know',
      (calendar, envelope) =>
        replyMail(calendar.replace(/UID:\S+/, 'UID:somebody-else@example.com'), envelope),
      'refused',
      'no-such-meeting',
    ],
    [
      'of a machine',
      (calendar, envelope) => replyMail(calendar, { ...envelope, headers: ['Auto-Submitted: auto-replied'] }),
      'ignored',
      'auto-reply',
    ],
    [
      'that proposes another time',
      (calendar, envelope) =>
        replyMail(calendar.replace('METHOD:REPLY', 'METHOD:COUNTER'), { ...envelope, method: 'COUNTER' }),
      'held',
      'proposes-another-time',
    ],
  ])(
    'I7: %s does not count, and the next letter is read all the same',
    async (_, mailOf, outcome, reason) => {
      const meeting = await scheduled();
      await mailbox.deliver(
        mailOf(replyFile('google', { UID: uidOf(meeting), ATTENDEE: latvia.email }), { from: latvia.email }),
      );
      await mailbox.deliver(
        'From: Somebody <somebody@example.org>\r\nSubject: A question\r\n\r\nWhere do we meet?\r\n',
      );
      await sweep();
      expect(await last()).toMatchObject({ outcome, reason });
      expect((await entryOf(meeting)).answer).toBeNull();
      const line = (await waiting()).find(({ meetingId }) => meetingId === meeting.id);
      if (line)
        expect(code(await secretariat.post<ProblemBody>(`/calendar-replies/${line.id}/accept`))).toEqual([
          409,
          'reply-proposes-time',
        ]);
      // What somebody answered and was not taken is seen by whoever settles answers; what is none is not.
      const shown = (await waiting()).some((one) => one.reason === reason && one.sender === latvia.email);
      expect(shown).toBe(reason !== 'not-a-reply' && reason !== 'auto-reply');
      expect((await mailbox.seen()).slice(-2)).toEqual([true, false]);
      await reply(meeting);
      expect((await entryOf(meeting)).answer).toBe('yes');
    },
  );

  it('that bounced or was forwarded is left alone', async () => {
    const meeting = await scheduled();
    const rows = async () =>
      (await app.db.query<[{ n: number }]>('select count(*)::int as n from calendar_reply'))[0].n;
    const before = await rows();
    await reply(meeting, { envelope: { type: 'multipart/report; report-type=delivery-status' } });
    await mailbox.deliver(
      [
        'From: Somebody <somebody@example.org>',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary="outer"',
        '',
        '--outer',
        'Content-Type: message/rfc822',
        '',
        replyMail(replyFile('google', { UID: uidOf(meeting), ATTENDEE: latvia.email }), {
          from: latvia.email,
        }),
        '--outer--',
        '',
      ].join('\r\n'),
    );
    await sweep();
    expect(await rows()).toBe(before);
    expect((await entryOf(meeting)).answer).toBeNull();
  });

  it('is read once, however often the mailbox is looked into, and none counts for what is over or called off', async () => {
    const meeting = await scheduled();
    await reply(meeting);
    const rows = async () =>
      (await app.db.query<[{ n: number }]>('select count(*)::int as n from calendar_reply'))[0].n;
    const before = await rows();
    await Promise.all([sweep(), sweep()]);
    await app.db.query('delete from reply_mailbox');
    await sweep();
    expect(await rows()).toBe(before);
    succeeded(await secretariat.post(`/meetings/${meeting.id}/cancel`));
    await reply(meeting, { said: { PARTSTAT: 'DECLINED', SEQUENCE: 1, STAMP: '20270301T150000Z' } });
    expect(await last()).toMatchObject({ outcome: 'refused', reason: 'meeting-already-cancelled' });
    const [entry] = await app.db.query<{ action: string; detail: object }[]>(
      `select action, detail from audit_entry where action = 'calendar-reply.read' order by seq desc limit 1`,
    );
    expect(JSON.stringify(entry)).not.toMatch(/@|train|papers/);
  });
});

describeWithMailbox('an answer by mail about several meetings', () => {
  const aSeries = async () => {
    const { id } = succeeded(
      await secretariat.post<{ id: string }>('/meeting-series', {
        kind: 'regional',
        title: 'A series',
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-03-10T10:00',
        endsAt: '2027-03-10T12:00',
        rule: { every: 'month', interval: 1, on: 'day', times: 3 },
      }),
    );
    succeeded(await secretariat.post(`/meeting-series/${id}/invitations`, { countries: ['LV'] }));
    return succeeded(
      await secretariat.post<{ id: string; meetings: { id: string }[] }>(`/meeting-series/${id}/schedule`),
    );
  };
  const answersOf = (meetings: readonly { id: string }[]) =>
    Promise.all(meetings.map(async (meeting) => (await entryOf(meeting)).answer));
  const fileOf = (id: string, said: Partial<CalendarReply> = {}) =>
    replyFile('google', { UID: uidOf({ id }), ATTENDEE: latvia.email, ...said });
  const sent = async (files: readonly string[]) => {
    await mailbox.deliver(replyMail(together(files), { from: latvia.email }));
    await sweep();
  };
  const outcomes = (count: number) =>
    app.db.query<{ outcome: string; reason: string | null }[]>(
      `
        select outcome, reason
        from calendar_reply
        where uid = (select max(uid) from calendar_reply)
        order by event
        limit $1`,
      [count],
    );

  it('has each judged by itself: yes to the series, no to one of it, and the one that says nothing is shown', async () => {
    const { id, meetings } = await aSeries();
    const [second, third] = ['20270410', '20270510'].map(
      (day) => `RECURRENCE-ID;TZID=Europe/Copenhagen:${day}T100000`,
    );
    await sent([
      fileOf(id, { RECURRENCE: second!, PARTSTAT: 'DECLINED', STAMP: '20270301T121400Z' }),
      fileOf(id, { RECURRENCE: third! }).replace('PARTSTAT=ACCEPTED', 'PARTSTAT=DELEGATED'),
      fileOf(id),
    ]);
    expect(await outcomes(9)).toEqual([
      { outcome: 'taken', reason: null },
      { outcome: 'refused', reason: 'incomplete' },
      { outcome: 'taken', reason: null },
    ]);
    expect(await answersOf(meetings)).toEqual(['yes', 'no', 'yes']);
    const line = (await waiting()).find(({ meetingId }) => meetingId === meetings[2]!.id)!;
    expect(line).toMatchObject({
      outcome: 'refused',
      reason: 'incomplete',
      sender: latvia.email,
      answer: null,
    });
    expect(code(await secretariat.post<ProblemBody>(`/calendar-replies/${line.id}/accept`))).toEqual([
      409,
      'reply-not-readable',
    ]);
    succeeded(await secretariat.post(`/calendar-replies/${line.id}/set-aside`));
    expect((await waiting()).map((one) => one.id)).not.toContain(line.id);
    const read = await app.db.query<{ detail: { outcome: string } }[]>(
      `select detail from audit_entry where action = 'calendar-reply.read' order by seq desc limit 3`,
    );
    expect(read.map(({ detail }) => detail.outcome).sort()).toEqual(['refused', 'taken', 'taken']);
  });

  it('takes what is to a meeting of ours beside what is to none, and reads the mail once', async () => {
    const meeting = await scheduled();
    await sent([fileOf('somebody-elses', { PARTSTAT: 'DECLINED' }), fileOf(meeting.id)]);
    expect((await entryOf(meeting)).answer).toBe('yes');
    expect((await waiting()).filter(({ reason }) => reason === 'no-such-meeting').length).toBeGreaterThan(0);
    await app.db.query('delete from reply_mailbox');
    await sweep();
    expect(await outcomes(9)).toEqual([
      { outcome: 'refused', reason: 'no-such-meeting' },
      { outcome: 'taken', reason: null },
    ]);
  });

  it('to a whole series counts where its sender is invited, and is overtaken by a later one to all of it', async () => {
    const { id, meetings } = await aSeries();
    succeeded(await secretariat.del(`/meetings/${meetings[0]!.id}/invitations/${latvia.memberId}`));
    await reply({ id }, { said: { STAMP: '20270301T130000Z' } });
    expect(await answersOf(meetings.slice(1))).toEqual(['yes', 'yes']);
    await reply(
      { id },
      {
        said: {
          STAMP: '20270301T124500Z',
          PARTSTAT: 'DECLINED',
          RECURRENCE: 'RECURRENCE-ID:20270510T080000Z',
        },
      },
    );
    expect((await last())!.outcome).toBe('superseded');
    expect(await answersOf(meetings.slice(1))).toEqual(['yes', 'yes']);
  });
});

describeWithMailbox('an answer by mail to a series', () => {
  it('without a date is one to all its meetings ahead, with one to that meeting alone', async () => {
    const { id } = succeeded(
      await secretariat.post<{ id: string }>('/meeting-series', {
        kind: 'regional',
        title: 'A series',
        timeZone: 'Europe/Copenhagen',
        startsAt: '2027-03-10T10:00',
        endsAt: '2027-03-10T12:00',
        rule: { every: 'month', interval: 1, on: 'day', times: 3 },
      }),
    );
    succeeded(await secretariat.post(`/meeting-series/${id}/invitations`, { countries: ['LV'] }));
    const { meetings } = succeeded(
      await secretariat.post<{ meetings: { id: string }[] }>(`/meeting-series/${id}/schedule`),
    );
    await reply({ id }, { program: 'outlook' });
    const answers = () => Promise.all(meetings.map(async (meeting) => (await entryOf(meeting)).answer));
    expect(await answers()).toEqual(['yes', 'yes', 'yes']);
    await reply(
      { id },
      {
        program: 'outlook',
        said: {
          PARTSTAT: 'DECLINED',
          STAMP: '20270301T130000Z',
          RECURRENCE: 'RECURRENCE-ID;TZID=FLE Standard Time:20270410T110000',
        },
      },
    );
    expect(await answers()).toEqual(['yes', 'no', 'yes']);
    await reply(
      { id },
      {
        program: 'google',
        said: {
          PARTSTAT: 'DECLINED',
          STAMP: '20270301T130000Z',
          RECURRENCE: 'RECURRENCE-ID:20270411T080000Z',
        },
      },
    );
    expect(await last()).toMatchObject({ outcome: 'refused', reason: 'no-such-meeting' });
  });
});
