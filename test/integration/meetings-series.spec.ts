import { COUNTRY_CODES } from '@nbn/contracts';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { timesInEmails } from '../support/email-times.ts';
import {
  meetingDraftBody,
  gatherMeetingEmails,
  createScheduledMeeting,
  setClockAt,
  succeeded,
  type MeetingBody,
  type ProblemBody,
} from '../support/meetings.ts';

interface SeriesBody {
  id: string;
  state: string;
  rule: string;
  title: string;
  joinUrl: string | null;
  revision: number;
  invited: number | null;
  meetings: {
    id: string;
    state: string;
    startsAt: string;
    startWall: string;
    endWall: string;
    moved: boolean;
    coming: number | null;
    answer: string | null;
    answerable: boolean;
  }[];
  can: Record<string, boolean>;
}

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(app.database, new Date('2027-01-15T12:00:00Z'));
  network = await createTestNetwork(app);
  [secretariat, latvia] = await Promise.all([network.secretariat(), network.as('LV', 'ngo')]);
}, 60_000);
afterAll(() => app.close());

const SIX = { every: 'month', interval: 1, on: 'weekday', times: 6 };
const aSeries = (change: object = {}) =>
  meetingDraftBody({ startsAt: '2027-02-03T10:00', endsAt: '2027-02-03T12:00', rule: SIX, ...change });
const code = ({ status, body }: { status: number; body: ProblemBody }) => [status, body.code];
const draft = async (change: object = {}, who = secretariat) =>
  succeeded(await who.post<SeriesBody>('/meeting-series', aSeries(change)));
const scheduled = async (change: object = {}, guests: object = { countries: ['LV'] }) => {
  const { id } = await draft(change);
  succeeded(await secretariat.post(`/meeting-series/${id}/invitations`, guests));
  return succeeded(await secretariat.post<SeriesBody>(`/meeting-series/${id}/schedule`));
};
const seriesOf = async (who: TestMember, id: string) =>
  succeeded(await who.get<SeriesBody>(`/meeting-series/${id}`));
const move = async (id: string, startsAt: string, endsAt: string, timeZone = 'Europe/Copenhagen') => {
  const { revision } = succeeded(await secretariat.get<MeetingBody>(`/meetings/${id}`));
  return succeeded(
    await secretariat.post<MeetingBody>(`/meetings/${id}/reschedule`, {
      revision,
      timeZone,
      startsAt,
      endsAt,
    }),
  );
};

interface Mail {
  event: string;
  address: string;
  subject: string;
  text: string;
  ics: string;
}

/** The calendar mails about a series, by the identity that its meetings share. */
async function mailsOf(id: string, address = latvia.email): Promise<Mail[]> {
  await gatherMeetingEmails(app);
  return app.db.query<Mail[]>(
    `
      select event, address, subject, text, calendar_ics as ics
      from delivery
      where address = $2 and calendar_ics like '%' || $1 || '@%'
      order by planned_at, id`,
    [id, address],
  );
}
const eventsOf = (ics: string) =>
  Object.values(nodeIcal.sync.parseICS(ics)).filter((part): part is VEvent => part?.type === 'VEVENT');
const read = (ics: string) => {
  const root = new ICAL.Component(ICAL.parse(ics));
  const event = root.getFirstSubcomponent('vevent')!;
  return {
    method: root.getFirstPropertyValue('method'),
    event,
    value: (name: string) => event.getFirstPropertyValue(name) as unknown,
    events: root.getAllSubcomponents('vevent').length,
  };
};

/**
 * The starts in a calendar that, like those built on sabre/dav, puts each request in place of what it had of
 * that identity.
 */
function calendarAfter(mails: readonly Mail[]): string[] {
  let held: ICAL.Component | null = null;
  for (const { ics } of mails) {
    const message = new ICAL.Component(ICAL.parse(ics));
    if (message.getFirstPropertyValue('method') === 'CANCEL')
      held
        ?.getAllSubcomponents('vevent')
        .forEach((event) => event.updatePropertyWithValue('status', 'CANCELLED'));
    else held = message;
  }
  for (const zone of held!.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  const events = held!
    .getAllSubcomponents('vevent')
    .filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED')
    .map((event) => new ICAL.Event(event));
  const master = events.find((event) => event.isRecurring());
  if (!master) return events.map((event) => event.startDate.toJSDate().toISOString().slice(0, 16)).sort();
  for (const event of events) if (event.isRecurrenceException()) master.relateException(event);
  const starts: string[] = [];
  const iterator = master.iterator();
  for (let next = iterator.next(); next; next = iterator.next())
    starts.push(master.getOccurrenceDetails(next).startDate.toJSDate().toISOString().slice(0, 16));
  return starts.sort();
}

describe('a series', () => {
  it('is a meeting of its own for each time, at the same hour of the host’s clock whatever the clock does', async () => {
    const { id, meetings, rule, can } = await draft();
    expect(rule).toBe('FREQ=MONTHLY;COUNT=6;BYDAY=1WE');
    expect(meetings.map(({ startsAt }) => startsAt.slice(0, 16))).toEqual([
      '2027-02-03T09:00',
      '2027-03-03T09:00',
      '2027-04-07T08:00',
      '2027-05-05T08:00',
      '2027-06-02T08:00',
      '2027-07-07T08:00',
    ]);
    expect(new Set(meetings.map(({ state }) => state))).toEqual(new Set(['draft']));
    expect(can).toEqual({ invite: true, change: true, schedule: true, cancel: true });
    expect((await latvia.get(`/meeting-series/${id}`)).status).toBe(404);
    expect(code(await secretariat.post<ProblemBody>(`/meetings/${meetings[0]!.id}/schedule`))).toEqual([
      409,
      'meeting-of-series',
    ]);
    const poll = {
      timeZone: 'Europe/Copenhagen',
      answerBy: '2027-01-20T12:00',
      slots: [{ startsAt: '2027-03-24T10:00', endsAt: '2027-03-24T12:00' }],
    };
    expect(code(await secretariat.post<ProblemBody>(`/meetings/${meetings[0]!.id}/poll`, poll))).toEqual([
      409,
      'meeting-of-series',
    ]);
  });

  it.each<[string, object, number, string]>([
    [
      'whose third meeting falls in the hour that the clock skips',
      {
        startsAt: '2027-01-31T02:30',
        endsAt: '2027-01-31T04:00',
        rule: { ...SIX, on: 'last-weekday', times: 3 },
      },
      422,
      'meeting-time-skipped',
    ],
    [
      'of the last weekday that does not begin on one',
      { rule: { ...SIX, on: 'last-weekday' } },
      400,
      'invalid-input',
    ],
    ['of one meeting', { rule: { ...SIX, times: 1 } }, 400, 'invalid-input'],
    ['without an end', { rule: { ...SIX, times: 1_000_000 } }, 400, 'invalid-input'],
    ['in the past', { startsAt: '2027-01-06T10:00', endsAt: '2027-01-06T12:00' }, 422, 'meeting-in-the-past'],
  ])('%s is refused', async (_, change, status, problem) => {
    expect(code(await secretariat.post<ProblemBody>('/meeting-series', aSeries(change)))).toEqual([
      status,
      problem,
    ]);
  });

  it('is invited to by one mail with its rule, in which every date stands with a link of its own', async () => {
    const { id, meetings } = await scheduled({}, { countries: COUNTRY_CODES });
    expect(
      await app.db.query(`select 1 from reminder where meeting_id = any($1) and member_id = $2`, [
        meetings.map((one) => one.id),
        latvia.memberId,
      ]),
    ).toHaveLength(18);
    const [mail, ...more] = await mailsOf(id);
    expect(more).toEqual([]);
    expect(mail!.subject).toBe(
      'Invitation to a series: Safe return: common ground, from Wed, 3 Feb 2027 10:00 Copenhagen',
    );
    expect(mail!.text).toContain(
      '3. Wed, 7 Apr 2027, 10:00–12:00 Copenhagen (UTC+2)\n   Your local time: Wed, 7 Apr 2027, 11:00–13:00 Riga (UTC+3)',
    );
    expect(new Set(mail!.text.match(/answer#[\w-]{43}/g)).size).toBe(6);
    const { method, value, events } = read(mail!.ics);
    expect([method, events, value('sequence'), value('rrule')?.toString()]).toEqual([
      'REQUEST',
      1,
      0,
      'FREQ=MONTHLY;COUNT=6;BYDAY=1WE',
    ]);
    expect(mail!.ics).toContain('DTSTART;TZID=Europe/Copenhagen:20270203T100000\r\n');
    expect(
      eventsOf(mail!.ics)[0]!
        .rrule!.all()
        .map((date) => date.toISOString().slice(0, 16)),
    ).toEqual(meetings.map(({ startsAt }) => startsAt.slice(0, 16)));
    expect(
      await app.db.query(`select distinct address from delivery where calendar_ics like '%' || $1 || '@%'`, [
        id,
      ]),
    ).toHaveLength(24);
  });

  it('I5: has one meeting moved and one cancelled: each mail brings the whole series as it is then, so that no calendar loses the rest', async () => {
    const { id, meetings } = await scheduled();
    const [master] = await mailsOf(id);
    await move(meetings[2]!.id, '2027-04-08T13:00', '2027-04-08T15:00');
    succeeded(await secretariat.post(`/meetings/${meetings[3]!.id}/cancel`));
    const [, moved, cancelled, ...more] = await mailsOf(id);
    expect(more).toEqual([]);
    expect([moved!.subject, cancelled!.subject].map((subject) => subject.split(':')[0])).toEqual([
      'New time',
      'Cancelled',
    ]);
    for (const { ics } of [moved!, cancelled!]) {
      const { method, events, value } = read(ics);
      expect([method, events, value('sequence'), value('uid')]).toEqual([
        'REQUEST',
        2,
        2,
        `${id}@norbanet.test`,
      ]);
      expect(ics).toContain('RECURRENCE-ID;TZID=Europe/Copenhagen:20270407T100000\r\n');
      expect(ics).toContain('EXDATE;TZID=Europe/Copenhagen:20270505T100000\r\n');
      expect(ics).toContain('RRULE:FREQ=MONTHLY;COUNT=6;BYDAY=1WE\r\n');
      expect(ics.match(/METHOD:/g)).toHaveLength(1);
    }
    const left = [
      '2027-02-03T09:00',
      '2027-03-03T09:00',
      '2027-04-08T11:00',
      '2027-06-02T08:00',
      '2027-07-07T08:00',
    ];
    expect(calendarAfter([master!, moved!, cancelled!])).toEqual(left);
    expect(eventsOf(moved!.ics)).toHaveLength(1);
    expect(read(master!.ics).value('uid')).toBe(`${id}@norbanet.test`);
    expect(
      (await seriesOf(latvia, id)).meetings.map(({ state, moved: elsewhere }) => [state, elsewhere]),
    ).toEqual([
      ['scheduled', false],
      ['scheduled', false],
      ['scheduled', true],
      ['cancelled', false],
      ['scheduled', false],
      ['scheduled', false],
    ]);
  });

  it('keeps in calendars what else was moved, what was answered, and leaves out what its reader is not invited to', async () => {
    const { id, meetings } = await scheduled();
    const [master] = await mailsOf(id);
    await move(meetings[1]!.id, '2027-03-04T10:00', '2027-03-04T12:00');
    const first = (await mailsOf(id)).slice(1);
    succeeded(await latvia.put(`/meetings/${meetings[4]!.id}/answer`, { answer: 'no' }));
    succeeded(await secretariat.del(`/meetings/${meetings[5]!.id}/invitations/${latvia.memberId}`));
    await move(meetings[0]!.id, '2027-02-04T10:00', '2027-02-04T12:00');
    const mails = await mailsOf(id);
    expect(calendarAfter([master!, ...first])).toHaveLength(6);
    expect(calendarAfter(mails)).toEqual([
      '2027-02-04T09:00',
      '2027-03-04T09:00',
      '2027-04-07T08:00',
      '2027-05-05T08:00',
      '2027-06-02T08:00',
    ]);
    const events = new ICAL.Component(ICAL.parse(mails.at(-1)!.ics)).getAllSubcomponents('vevent');
    const said = events.map((event) => [
      event.getFirstPropertyValue('recurrence-id')?.toString() ?? null,
      event.getFirstProperty('attendee')!.getParameter('partstat'),
    ]);
    expect(said).toEqual([
      [null, 'NEEDS-ACTION'],
      ['2027-02-03T10:00:00', 'NEEDS-ACTION'],
      ['2027-03-03T10:00:00', 'NEEDS-ACTION'],
      ['2027-06-02T10:00:00', 'DECLINED'],
    ]);
    const numbers = mails.map(({ ics }) => Number(read(ics).value('sequence')));
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
    expect(new Set(events.map((event) => event.getFirstPropertyValue('uid')))).toEqual(
      new Set([`${id}@norbanet.test`]),
    );
  });

  it('is known to a guest of two of its meetings by these two in each mail', async () => {
    const observer = await network.observer();
    const { id, meetings } = await scheduled();
    for (const place of [1, 3])
      succeeded(
        await secretariat.post(`/meetings/${meetings[place]!.id}/invitations`, {
          memberIds: [observer.memberId],
        }),
      );
    await mailsOf(id, observer.email);
    await move(meetings[3]!.id, '2027-05-06T10:00', '2027-05-06T12:00');
    const mails = await mailsOf(id, observer.email);
    expect(calendarAfter(mails)).toEqual(['2027-03-03T09:00', '2027-05-06T08:00']);
    expect(mails.map(({ ics }) => ics.includes('COUNT='))).toEqual([false, false, false]);
  });

  it('answered by its own number is answered as it was then, whichever of its meetings moved', async () => {
    const { id, meetings } = await scheduled();
    await move(meetings[1]!.id, '2027-03-04T10:00', '2027-03-04T12:00');
    await move(meetings[2]!.id, '2027-04-08T10:00', '2027-04-08T12:00');
    const rows = await app.db.query<{ sequence: number; time: number }[]>(
      `
        select sequence, time_sequence as time
        from meeting
        where series_id = $1
        order by occurrence_at
        limit 3`,
      [id],
    );
    expect(rows).toEqual([
      { sequence: 0, time: 0 },
      { sequence: 1, time: 1 },
      { sequence: 2, time: 2 },
    ]);
    expect(read((await mailsOf(id))[0]!.ics).value('sequence')).toBe(2);
  });

  it('tells what changed before its mail went: what falls out in the mail itself, what moved right after it', async () => {
    const { id, meetings } = await scheduled();
    succeeded(await secretariat.post(`/meetings/${meetings[3]!.id}/cancel`));
    await move(meetings[2]!.id, '2027-04-08T13:00', '2027-04-08T15:00');
    const [master, moved, ...more] = await mailsOf(id);
    expect(more).toEqual([]);
    expect(master!.ics).toContain('EXDATE;TZID=Europe/Copenhagen:20270505T100000\r\n');
    expect(read(master!.ics).value('rrule')?.toString()).toContain('COUNT=6');
    expect(moved!.ics).toContain('RECURRENCE-ID;TZID=Europe/Copenhagen:20270407T100000\r\n');
    expect(moved!.subject).toMatch(/^New time:/);
  });

  it('is answered meeting by meeting, and a guest of one meeting knows that meeting alone', async () => {
    const observer = await network.observer();
    const { id, meetings } = await draft();
    succeeded(await secretariat.post(`/meeting-series/${id}/invitations`, { countries: ['LV'] }));
    succeeded(
      await secretariat.post(`/meetings/${meetings[1]!.id}/invitations`, { memberIds: [observer.memberId] }),
    );
    succeeded(await secretariat.post(`/meeting-series/${id}/schedule`));
    const [mail, ...more] = await mailsOf(id, observer.email);
    expect(more).toEqual([]);
    expect(mail!.ics).toContain('RECURRENCE-ID;TZID=Europe/Copenhagen:20270303T100000\r\n');
    expect((await seriesOf(observer, id)).meetings.map((one) => one.id)).toEqual([meetings[1]!.id]);
    succeeded(await latvia.put(`/meetings/${meetings[1]!.id}/answer`, { answer: 'yes' }));
    expect((await seriesOf(latvia, id)).meetings.map(({ coming }) => coming)).toEqual([0, 1, 0, 0, 0, 0]);
    const late = await network.as('EE', 'ngo');
    succeeded(await secretariat.post(`/meeting-series/${id}/invitations`, { memberIds: [late.memberId] }));
    expect((await mailsOf(id, late.email)).map(({ event }) => event.split(':')[0])).toEqual([
      'meeting-series-invited',
    ]);
    expect((await mailsOf(id)).length).toBe(1);
  });

  it('shows its video link to those alone who have it from one of its meetings to come', async () => {
    const joinUrl = 'https://video.example.org/room-7';
    const { id, meetings } = await scheduled({ joinUrl });
    const linkFor = async (who: TestMember) => (await seriesOf(who, id)).joinUrl;
    expect([await linkFor(secretariat), await linkFor(latvia)]).toEqual([joinUrl, joinUrl]);
    const estonia = await network.as('EE', 'ngo');
    expect(await seriesOf(estonia, id)).toMatchObject({ place: meetingDraftBody()['place'], joinUrl: null });
    // A guest of the first meeting alone knows its link, and not the other one that the later meetings have since.
    const guest = await network.as('LT', 'ngo');
    succeeded(
      await secretariat.post(`/meetings/${meetings[0]!.id}/invitations`, { memberIds: [guest.memberId] }),
    );
    expect(await linkFor(guest)).toBe(joinUrl);
    const { revision } = await seriesOf(secretariat, id);
    const other = 'https://video.example.org/room-8';
    succeeded(
      await secretariat.patch(`/meeting-series/${id}`, { revision, from: meetings[1]!.id, joinUrl: other }),
    );
    expect(await linkFor(guest)).toBeNull();
    expect(await linkFor(latvia)).toBe(other);
  });

  it('takes one answer for all its dates ahead: neither those called off, nor those one is not invited to', async () => {
    const { id, meetings } = await scheduled();
    succeeded(await secretariat.post(`/meetings/${meetings[1]!.id}/cancel`));
    succeeded(await secretariat.del(`/meetings/${meetings[5]!.id}/invitations/${latvia.memberId}`));
    succeeded(await latvia.put(`/meetings/${meetings[0]!.id}/answer`, { answer: 'no', needs: ['lv'] }));
    const answered = succeeded(
      await latvia.put<SeriesBody>(`/meeting-series/${id}/answer`, {
        answer: 'yes',
        attendanceMode: 'by-video',
      }),
    );
    expect(answered.meetings.map(({ answer, answerable }) => [answer, answerable])).toEqual([
      ['yes', true],
      [null, false],
      ['yes', true],
      ['yes', true],
      ['yes', true],
      [null, false],
    ]);
    const [first, other] = await Promise.all(
      [0, 5].map(async (place) =>
        succeeded(await latvia.get<MeetingBody>(`/meetings/${meetings[place]!.id}`)),
      ),
    );
    expect(first).toMatchObject({ answer: 'yes', attendanceMode: 'by-video', needs: ['lv'] });
    expect(other).toMatchObject({ invited: false, answer: null });
    const entries = await app.db.query<{ action: string; detail: object }[]>(
      `select action, detail from audit_entry where object_id = $1 and action = 'meeting-series.answered'`,
      [id],
    );
    expect(entries).toMatchObject([{ detail: { memberId: latvia.memberId, answer: 'yes', meetings: 4 } }]);
    // One of them is changed by itself afterwards.
    succeeded(await latvia.put(`/meetings/${meetings[2]!.id}/answer`, { answer: 'no' }));
    expect((await seriesOf(latvia, id)).meetings.map(({ answer }) => answer)).toEqual([
      'yes',
      null,
      'no',
      'yes',
      'yes',
      null,
    ]);
  });

  it('takes no answer from whoever is not invited, and is not there for whoever may not see it', async () => {
    const { id } = await scheduled({}, { countries: ['EE'] });
    const answer = async (who: TestMember, given: object = { answer: 'yes' }) =>
      code(await who.put<ProblemBody>(`/meeting-series/${id}/answer`, given));
    expect(await answer(latvia)).toEqual([409, 'meeting-not-invited']);
    expect(await answer(await network.networkMember('LV'))).toEqual([404, 'not-found']);
    const estonia = await network.as('EE', 'ngo');
    expect(await answer(estonia, { answer: 'no', attendanceMode: 'in-person' })).toEqual([
      400,
      'invalid-input',
    ]);
  });

  it('counts no answers to a meeting of it that was called off', async () => {
    const { id, meetings } = await scheduled();
    for (const place of [1, 2])
      succeeded(
        await latvia.put(`/meetings/${meetings[place]!.id}/answer`, { answer: 'yes', needs: ['lv'] }),
      );
    succeeded(await secretariat.post(`/meetings/${meetings[1]!.id}/cancel`));
    expect((await seriesOf(secretariat, id)).meetings.map(({ coming }) => coming)).toEqual([
      0,
      null,
      1,
      0,
      0,
      0,
    ]);
    const quorumOf = async (place: number) => {
      const { quorum, needCounts } = succeeded(
        await secretariat.get<{
          quorum: { expected: { countries: number } | null };
          needCounts: object[] | null;
        }>(`/meetings/${meetings[place]!.id}`),
      );
      return [quorum.expected?.countries ?? null, needCounts?.length ?? null];
    };
    expect([await quorumOf(1), await quorumOf(2)]).toEqual([
      [null, null],
      [1, 1],
    ]);
  });

  it('is called off once for all that lies ahead; what was held stays', async () => {
    const { id, meetings } = await scheduled();
    await mailsOf(id);
    await app.db.query(
      `
        update meeting
        set over_at = app_now(), state = 'held', starts_at = starts_at - interval '40 days',
          ends_at = ends_at - interval '40 days'
        where id = $1`,
      [meetings[0]!.id],
    );
    const [first, second] = [
      await secretariat.post<SeriesBody>(`/meeting-series/${id}/cancel`),
      await secretariat.post<SeriesBody>(`/meeting-series/${id}/cancel`),
    ];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body.meetings.map(({ state }) => state)).toEqual([
      'held',
      ...Array.from({ length: 5 }, () => 'cancelled'),
    ]);
    const [, changed, ...more] = await mailsOf(id);
    expect(more).toEqual([]);
    expect([
      read(changed!.ics).method,
      read(changed!.ics).value('sequence'),
      changed!.ics.match(/EXDATE/g)!.length,
    ]).toEqual(['REQUEST', 1, 5]);
    expect(changed!.text).toMatch(/^None of the remaining meetings in this series will take place/);
    expect(
      await app.db.query('select 1 from reminder where meeting_id = any($1) and sent_at is null', [
        meetings.slice(1).map((one) => one.id),
      ]),
    ).toEqual([]);
    const whole = await scheduled();
    await mailsOf(whole.id);
    succeeded(await secretariat.post(`/meetings/${whole.meetings[1]!.id}/cancel`));
    succeeded(await secretariat.post(`/meeting-series/${whole.id}/cancel`));
    const told = await mailsOf(whole.id);
    expect(told.map(({ ics }) => [read(ics).method, read(ics).value('status')])).toEqual([
      ['REQUEST', 'CONFIRMED'],
      ['CANCEL', 'CANCELLED'],
    ]);
    // All of it is off: dates that fall out of what is off would leave the others standing.
    expect(told.at(-1)!.ics).not.toContain('EXDATE');
    expect(
      code(
        await secretariat.post<ProblemBody>(`/meeting-series/${whole.id}/invitations`, { countries: ['EE'] }),
      ),
    ).toEqual([409, 'meeting-already-cancelled']);
  });

  it('of a country is its team’s, and stands in the feed as its rule with what was moved or fell out', async () => {
    const { id, meetings } = await draft({ kind: 'national', country: 'LV' }, latvia);
    expect((await (await network.as('EE', 'ngo')).post(`/meeting-series/${id}/schedule`)).status).toBe(404);
    succeeded(await latvia.post(`/meeting-series/${id}/invitations`, { countries: ['LV'] }));
    succeeded(await latvia.post(`/meeting-series/${id}/schedule`));
    await move(meetings[2]!.id, '2027-04-08T13:00', '2027-04-08T15:00');
    succeeded(await secretariat.post(`/meetings/${meetings[3]!.id}/cancel`));
    succeeded(await secretariat.del(`/meetings/${meetings[4]!.id}/invitations/${latvia.memberId}`));
    const { url } = succeeded(await latvia.post<{ url: string }>('/calendar-feed'));
    const feed = await (await fetch(url.replace('http://norbanet.test', app.url))).text();
    const root = new ICAL.Component(ICAL.parse(feed));
    const [master, override, ...more] = root
      .getAllSubcomponents('vevent')
      .filter((event) => event.getFirstPropertyValue('uid') === `${id}@norbanet.test`);
    expect(more).toEqual([]);
    expect(
      master!.getAllProperties('exdate').map((property) => property.getFirstValue()!.toString()),
    ).toEqual(['2027-05-05T10:00:00', '2027-06-02T10:00:00']);
    expect([
      override!.getFirstPropertyValue('recurrence-id')!.toString(),
      override!.getFirstPropertyValue('dtstart')!.toString(),
    ]).toEqual(['2027-04-07T10:00:00', '2027-04-08T13:00:00']);
    expect(feed).not.toMatch(/ATTENDEE|mailto/i);
  });
});

describe('a meeting made from another', () => {
  const times = { timeZone: 'Europe/Riga', startsAt: '2027-09-08T10:00', endsAt: '2027-09-08T12:00' };
  type Whole = MeetingBody & ProblemBody & { templateName: string | null };

  it('A9: has its words, quorum, guests and agenda at a time of its own, and none of its answers', async () => {
    const observer = await network.observer();
    const source = await createScheduledMeeting(
      secretariat,
      {},
      { countries: ['LV'], memberIds: [observer.memberId] },
    );
    const quorum = succeeded(
      await secretariat.put<MeetingBody>(`/meetings/${source.id}/quorum`, {
        revision: source.revision,
        countries: 3,
        seatTypes: ['ngo'],
        below: 'refused',
      }),
    ).quorum;
    succeeded(await latvia.put(`/meetings/${source.id}/answer`, { answer: 'yes' }));
    succeeded(
      await secretariat.put(`/meetings/${source.id}/invitations/${observer.memberId}`, { required: false }),
    );
    const item = { kind: 'discussion', title: 'A standing item', minutes: 30 };
    succeeded(await secretariat.post(`/meetings/${source.id}/agenda/items`, item));
    succeeded(
      await secretariat.post(`/meetings/${source.id}/agenda/items`, {
        ...item,
        title: 'For few',
        closed: { seats: [{ country: 'LV', seat: 'ngo' }], memberIds: [] },
      }),
    );
    const copy = succeeded(
      await secretariat.post<Whole>(`/meetings/${source.id}/copies`, {
        ...times,
        title: 'Safe return, once more',
      }),
    );
    expect(copy).toMatchObject({
      state: 'draft',
      title: 'Safe return, once more',
      place: source.place,
      note: source.note,
      startWall: '2027-09-08T10:00',
      timeZone: 'Europe/Riga',
      sequence: 0,
      templateName: null,
    });
    expect(copy.quorum).toMatchObject({
      countriesNeeded: quorum.countriesNeeded,
      seatTypes: ['ngo'],
      below: 'refused',
    });
    expect(
      copy
        .attendance!.map(({ memberId, seat, answer, ...entry }) => [
          memberId,
          seat,
          answer,
          'required' in entry && entry.required,
        ])
        .sort(),
    ).toEqual(
      [
        ...(await Promise.all(
          (['government', 'ngo', 'resource'] as const).map(async (seat) => [
            (await network.as('LV', seat)).memberId,
            seat,
            null,
            true,
          ]),
        )),
        [observer.memberId, null, null, false],
      ].sort(),
    );
    const agendaOf = async (who: TestMember) =>
      succeeded(
        await who.get<{ items: { title: string | null; minutes: number; startWall: string }[] }>(
          `/meetings/${copy.id}/agenda`,
        ),
      ).items;
    expect(await agendaOf(secretariat)).toMatchObject([
      { title: 'A standing item', startWall: '2027-09-08T10:00' },
      { title: 'For few' },
    ]);
    succeeded(await secretariat.post(`/meetings/${copy.id}/schedule`));
    const [government, ngo] = await Promise.all([
      agendaOf(await network.as('LV', 'government')),
      agendaOf(latvia),
    ]);
    expect([JSON.stringify(government).includes('For few'), JSON.stringify(ngo).includes('For few')]).toEqual(
      [false, true],
    );
    expect(
      await app.db.query(`select 1 from delivery where calendar_ics like '%' || $1 || '%'`, [copy.id]),
    ).toEqual([]);
  });

  it('by way of a template, which stands in no list, goes out to nobody, and is removed like a draft', async () => {
    const source = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    const template = succeeded(
      await secretariat.post<Whole>(`/meetings/${source.id}/templates`, { name: 'Autumn meeting' }),
    );
    expect(template).toMatchObject({
      state: 'draft',
      templateName: 'Autumn meeting',
      can: { schedule: false, template: false, copy: true },
    });
    const templates = succeeded(
      await secretariat.get<{ id: string; name: string; guests: number }[]>('/meeting-templates'),
    );
    expect(templates.filter(({ id }) => id === template.id)).toMatchObject([
      { name: 'Autumn meeting', guests: 3 },
    ]);
    const listed = succeeded(
      await secretariat.get<{ items: { id: string }[] }>('/meetings?limit=100'),
    ).items.map(({ id }) => id);
    expect([listed.includes(source.id), listed.includes(template.id)]).toEqual([true, false]);
    expect(code(await secretariat.post<Whole>(`/meetings/${template.id}/schedule`))).toEqual([
      409,
      'meeting-is-template',
    ]);
    const poll = {
      timeZone: 'Europe/Copenhagen',
      answerBy: '2027-01-20T12:00',
      slots: [{ startsAt: '2027-03-24T10:00', endsAt: '2027-03-24T12:00' }],
    };
    expect(code(await secretariat.post<Whole>(`/meetings/${template.id}/poll`, poll))).toEqual([
      409,
      'meeting-is-template',
    ]);
    expect(
      code(await secretariat.post<Whole>(`/meetings/${template.id}/templates`, { name: 'Again' })),
    ).toEqual([409, 'meeting-is-template']);
    const made = succeeded(await secretariat.post<Whole>(`/meetings/${template.id}/copies`, times));
    expect(made).toMatchObject({ title: source.title, templateName: null, can: { schedule: true } });
    succeeded(await secretariat.post(`/meetings/${made.id}/schedule`));
    succeeded(await secretariat.post(`/meetings/${template.id}/cancel`));
    expect(
      succeeded(await secretariat.get<{ id: string }[]>('/meeting-templates')).map(({ id }) => id),
    ).not.toContain(template.id);
    expect((await secretariat.get<Whole>(`/meetings/${made.id}`)).body.state).toBe('scheduled');
  });

  it('is made by those who convene such a meeting; a team’s templates are its own country’s', async () => {
    const source = await createScheduledMeeting(
      secretariat,
      { kind: 'national', country: 'LV' },
      { countries: ['LV'] },
    );
    const estonia = await network.as('EE', 'ngo');
    for (const path of ['copies', 'templates'])
      expect(
        (await estonia.post(`/meetings/${source.id}/${path}`, path === 'copies' ? times : { name: 'Mine' }))
          .status,
      ).toBe(404);
    const template = succeeded(
      await latvia.post<Whole>(`/meetings/${source.id}/templates`, { name: 'Ours' }),
    );
    expect(
      succeeded(await estonia.get<{ id: string }[]>('/meeting-templates')).map(({ id }) => id),
    ).not.toContain(template.id);
    expect(
      succeeded(await latvia.get<{ name: string }[]>('/meeting-templates')).map(({ name }) => name),
    ).toEqual(['Ours']);
    expect(
      code(
        await latvia.post<Whole>(`/meetings/${template.id}/copies`, {
          ...times,
          startsAt: '2027-10-31T03:30',
        }),
      ),
    ).toEqual([422, 'meeting-time-repeated']);
  });
});

describe('the mails of all this', () => {
  it('say of every time on which clock it is', async () => {
    const { count, withoutZone } = await timesInEmails(app);
    expect(withoutZone).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});
