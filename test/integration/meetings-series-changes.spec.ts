import ICAL from 'ical.js';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  gatherMeetingEmails,
  meetingDraftBody,
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
  place: string | null;
  revision: number;
  meetings: { id: string; state: string; startWall: string; endWall: string; moved: boolean }[];
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

const code = ({ status, body }: { status: number; body: ProblemBody }) => [status, body.code];

/** Six first Wednesdays, ten to twelve in Copenhagen, that Latvia is invited to. */
async function scheduledSeries(change: object = {}): Promise<SeriesBody> {
  const { id } = succeeded(
    await secretariat.post<SeriesBody>(
      '/meeting-series',
      meetingDraftBody({
        startsAt: '2027-02-03T10:00',
        endsAt: '2027-02-03T12:00',
        rule: { every: 'month', interval: 1, on: 'weekday', times: 6 },
        ...change,
      }),
    ),
  );
  succeeded(await secretariat.post(`/meeting-series/${id}/invitations`, { countries: ['LV'] }));
  const series = succeeded(await secretariat.post<SeriesBody>(`/meeting-series/${id}/schedule`));
  await mailsOf(id);
  return series;
}

const seriesOf = async (id: string) => succeeded(await secretariat.get<SeriesBody>(`/meeting-series/${id}`));
const meetingOf = async (who: TestMember, id: string) =>
  succeeded(await who.get<MeetingBody>(`/meetings/${id}`));
const changeSeries = (series: SeriesBody, change: object) =>
  secretariat.patch<SeriesBody & ProblemBody>(`/meeting-series/${series.id}`, {
    revision: series.revision,
    ...change,
  });
const extend = (series: SeriesBody, times: number) =>
  secretariat.post<SeriesBody & ProblemBody>(`/meeting-series/${series.id}/extension`, {
    revision: series.revision,
    times,
  });
const end = (series: SeriesBody, after: string, more: object = {}) =>
  secretariat.post<SeriesBody & ProblemBody>(`/meeting-series/${series.id}/end`, {
    revision: series.revision,
    after,
    ...more,
  });

async function moveByHand(id: string, startsAt: string, endsAt: string): Promise<void> {
  const { revision } = await meetingOf(secretariat, id);
  const times = { timeZone: 'Europe/Copenhagen', startsAt, endsAt };
  succeeded(await secretariat.post(`/meetings/${id}/reschedule`, { revision, ...times }));
}

interface Mail {
  subject: string;
  text: string;
  ics: string;
}

/** What Latvia was sent about a series so far. */
async function mailsOf(id: string, address = latvia.email): Promise<Mail[]> {
  await gatherMeetingEmails(app);
  return app.db.query<Mail[]>(
    `
      select subject, text, calendar_ics as ics
      from delivery
      where address = $2 and calendar_ics like '%' || $1 || '@%'
      order by planned_at, id`,
    [id, address],
  );
}

/** By the start that the rule gives a date: its start and its number in a calendar file; the series itself is first. */
function entriesOf(ics: string): string[] {
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => {
    const value = (name: string) => event.getFirstPropertyValue(name)?.toString() ?? 'series';
    return `${value('recurrence-id')} ${value('dtstart').slice(0, 16)} ${value('sequence')}`;
  });
}

const startsOf = ({ meetings }: SeriesBody) => meetings.map(({ startWall }) => startWall);

describe('a change of a series from one of its dates on', () => {
  it('gives this and the following dates another hour, place and title by one mail each; what was moved by hand keeps its time', async () => {
    const { id, meetings } = await scheduledSeries();
    await moveByHand(meetings[3]!.id, '2027-05-06T09:00', '2027-05-06T11:00');
    succeeded(await latvia.put(`/meetings/${meetings[1]!.id}/answer`, { answer: 'yes' }));
    succeeded(await latvia.put(`/meetings/${meetings[2]!.id}/answer`, { answer: 'yes' }));
    succeeded(await latvia.put(`/meetings/${meetings[3]!.id}/answer`, { answer: 'yes' }));
    const before = await mailsOf(id);
    const changed = succeeded(
      await changeSeries(await seriesOf(id), {
        from: meetings[2]!.id,
        title: 'Safe return, second part',
        place: 'Riga',
        startClock: '13:30',
        minutes: 90,
      }),
    );
    expect(changed).toMatchObject({ title: 'Safe return, second part', place: 'Riga' });
    expect(
      changed.meetings.map(({ startWall, endWall, moved }) => [startWall, endWall.slice(11), moved]),
    ).toEqual([
      ['2027-02-03T10:00', '12:00', false],
      ['2027-03-03T10:00', '12:00', false],
      ['2027-04-07T13:30', '15:00', false],
      ['2027-05-06T09:00', '11:00', true],
      ['2027-06-02T13:30', '15:00', false],
      ['2027-07-07T13:30', '15:00', false],
    ]);
    const [second, third, fourth] = await Promise.all(
      [1, 2, 3].map((place) => meetingOf(latvia, meetings[place]!.id)),
    );
    expect(second).toMatchObject({ title: 'Safe return: common ground', answer: 'yes' });
    expect(third).toMatchObject({ title: 'Safe return, second part', place: 'Riga', answer: null });
    expect(fourth).toMatchObject({ title: 'Safe return, second part', place: 'Riga', answer: 'yes' });

    const [mail, ...more] = (await mailsOf(id)).slice(before.length);
    expect(more).toEqual([]);
    expect(mail!.subject).toMatch(/^Series changed: Safe return, second part/);
    expect(mail!.text).toContain('What changed: the title, the place, the time of day.');
    expect(mail!.text).toContain('Please reply again for the dates with a new time.');
    expect(mail!.text).toContain('13:30–15:00 Copenhagen');
    expect(entriesOf(mail!.ics)).toEqual([
      'series 2027-02-03T10:00 2',
      '2027-02-03T10:00:00 2027-02-03T10:00 0',
      '2027-03-03T10:00:00 2027-03-03T10:00 0',
      '2027-04-07T10:00:00 2027-04-07T13:30 2',
      '2027-05-05T10:00:00 2027-05-06T09:00 2',
      '2027-06-02T10:00:00 2027-06-02T13:30 2',
      '2027-07-07T10:00:00 2027-07-07T13:30 2',
    ]);
    const reminders = await app.db.query<{ at: Date }[]>(
      `select due_at + interval '1 hour' as at from reminder where meeting_id = $1 and member_id = $2 and lead = '1-hour'`,
      [meetings[2]!.id, latvia.memberId],
    );
    expect(reminders.map(({ at }) => at.toISOString())).toEqual(['2027-04-07T11:30:00.000Z']);
    // Changed once more, from an earlier date on: what was moved by hand stays where it is.
    const again = succeeded(await changeSeries(changed, { from: meetings[1]!.id, startClock: '11:00' }));
    expect(startsOf(again).slice(1)).toEqual([
      '2027-03-03T11:00',
      '2027-04-07T11:00',
      '2027-05-06T09:00',
      '2027-06-02T11:00',
      '2027-07-07T11:00',
    ]);
  });

  it('of its place alone keeps the answers, and of nothing at all mails nobody', async () => {
    const series = await scheduledSeries();
    const { id, meetings } = series;
    succeeded(await latvia.put(`/meetings/${meetings[4]!.id}/answer`, { answer: 'yes' }));
    const changed = succeeded(
      await changeSeries(series, {
        from: meetings[0]!.id,
        place: null,
        joinUrl: 'https://video.example.org/9',
      }),
    );
    expect(await meetingOf(latvia, meetings[4]!.id)).toMatchObject({
      place: null,
      joinUrl: 'https://video.example.org/9',
      answer: 'yes',
    });
    const [, mail, ...more] = await mailsOf(id);
    expect(more).toEqual([]);
    expect(mail!.text).toContain('What changed: the place, how to join.');
    expect(mail!.text).not.toContain('reply again');
    succeeded(
      await changeSeries(changed, { from: meetings[0]!.id, title: series.title, startClock: '10:00' }),
    );
    expect(await mailsOf(id)).toHaveLength(2);
  });

  it('names no date from which its reader was uninvited', async () => {
    const series = await scheduledSeries();
    const { id, meetings } = series;
    succeeded(await secretariat.del(`/meetings/${meetings[5]!.id}/invitations/${latvia.memberId}`));
    const before = await mailsOf(id);
    succeeded(await changeSeries(await seriesOf(id), { from: meetings[0]!.id, startClock: '09:00' }));
    const [mail, ...more] = (await mailsOf(id)).slice(before.length);
    expect(more).toEqual([]);
    expect(mail!.text).toContain('2 Jun 2027');
    expect(mail!.text).not.toContain('7 Jul 2027');
  });

  it('is for those who convene, of the present state, and of dates that lie ahead', async () => {
    const series = await scheduledSeries();
    const [first, second] = series.meetings;
    const of = { revision: series.revision, from: first!.id, title: 'Other' };
    expect(code(await latvia.patch<ProblemBody>(`/meeting-series/${series.id}`, of))).toEqual([
      404,
      'not-found',
    ]);
    succeeded(await secretariat.post(`/meetings/${second!.id}/cancel`));
    expect(code(await changeSeries(series, { from: second!.id, title: 'Other' }))).toEqual([
      400,
      'invalid-input',
    ]);
    succeeded(await changeSeries(series, { from: first!.id, title: 'Other' }));
    expect(code(await changeSeries(series, { from: first!.id, title: 'Later' }))).toEqual([
      409,
      'changed-meanwhile',
    ]);
    for (const wrong of [{ startClock: '25:00' }, { minutes: 0 }, { title: '' }])
      expect(code(await changeSeries(series, { from: first!.id, ...wrong }))).toEqual([400, 'invalid-input']);
  });
});

describe('the length of a series', () => {
  it('grows by the same rule at the hour that it has by now, with the same guests, by one mail each', async () => {
    const series = await scheduledSeries();
    const { id, meetings } = series;
    const changed = succeeded(await changeSeries(series, { from: meetings[4]!.id, startClock: '14:00' }));
    const longer = succeeded(await extend(changed, 2));
    expect(longer.rule).toBe('FREQ=MONTHLY;COUNT=8;BYDAY=1WE');
    expect(startsOf(longer).slice(4)).toEqual([
      '2027-06-02T14:00',
      '2027-07-07T14:00',
      '2027-08-04T14:00',
      '2027-09-01T14:00',
    ]);
    expect(longer.meetings.slice(6)).toMatchObject([
      { state: 'scheduled', endWall: '2027-08-04T16:00', moved: false },
      { state: 'scheduled', endWall: '2027-09-01T16:00', moved: false },
    ]);
    expect(await meetingOf(latvia, longer.meetings[7]!.id)).toMatchObject({
      invited: true,
      waitsForMe: true,
      joinUrl: 'https://video.example.org/room-7',
    });
    const [, mail, ...more] = await mailsOf(id);
    expect(more).toEqual([]);
    expect(mail!.text).toContain('What changed: the time of day, the dates.');
    expect(mail!.text).toContain('8. Wed, 1 Sept 2027, 14:00–16:00 Copenhagen (UTC+2)');
    expect(entriesOf(mail!.ics).at(-1)).toBe('2027-09-01T10:00:00 2027-09-01T14:00 2');
    expect(
      await app.db.query('select 1 from reminder where meeting_id = $1 and member_id = $2', [
        longer.meetings[7]!.id,
        latvia.memberId,
      ]),
    ).toHaveLength(3);
    expect(code(await extend(longer, 60))).toEqual([400, 'invalid-input']);
  });

  it('ends after a date: the later ones are called off by one mail, with the reason', async () => {
    const series = await scheduledSeries();
    const { id, meetings } = series;
    const ended = succeeded(await end(series, meetings[2]!.id, { reason: 'The work is done.' }));
    expect(ended.state).toBe('scheduled');
    expect(ended.meetings.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 3 }, () => 'scheduled'),
      ...Array.from({ length: 3 }, () => 'cancelled'),
    ]);
    const [, mail, ...more] = await mailsOf(id);
    expect(more).toEqual([]);
    expect(mail!.text).toContain('Reason: The work is done.');
    expect(mail!.text).toContain('What changed: the dates.');
    expect(mail!.text).not.toContain('5 May 2027');
    expect(mail!.ics.match(/EXDATE/g)).toHaveLength(3);
    expect(code(await end(ended, meetings[2]!.id))).toEqual([400, 'invalid-input']);
    const entries = await app.db.query<{ action: string; detail: object }[]>(
      `select action, detail from audit_entry where object_id = $1 and action = 'meeting-series.ended'`,
      [id],
    );
    expect(entries).toMatchObject([{ detail: { meetings: 3 } }]);
  });

  it('of a draft that changes as a whole has its rule at the new hour', async () => {
    const draft = succeeded(
      await secretariat.post<SeriesBody>(
        '/meeting-series',
        meetingDraftBody({
          startsAt: '2027-02-03T10:00',
          endsAt: '2027-02-03T12:00',
          rule: { every: 'month', interval: 1, on: 'weekday', times: 3 },
        }),
      ),
    );
    succeeded(await changeSeries(draft, { from: draft.meetings[0]!.id, startClock: '12:00', minutes: 60 }));
    succeeded(await secretariat.post(`/meeting-series/${draft.id}/invitations`, { countries: ['LV'] }));
    succeeded(await secretariat.post(`/meeting-series/${draft.id}/schedule`));
    const [mail] = await mailsOf(draft.id);
    expect(entriesOf(mail!.ics)).toEqual(['series 2027-02-03T12:00 0']);
    expect(mail!.ics).not.toContain('RECURRENCE-ID');
  });

  it('of a draft changes without a word to anybody', async () => {
    const draft = succeeded(
      await secretariat.post<SeriesBody>(
        '/meeting-series',
        meetingDraftBody({
          startsAt: '2027-02-03T10:00',
          endsAt: '2027-02-03T12:00',
          rule: { every: 'week', interval: 2, on: 'weekday', times: 3 },
        }),
      ),
    );
    succeeded(await secretariat.post(`/meeting-series/${draft.id}/invitations`, { countries: ['LV'] }));
    const invited = await seriesOf(draft.id);
    const longer = succeeded(await extend(invited, 1));
    expect(startsOf(longer).at(-1)).toBe('2027-03-17T10:00');
    const shorter = succeeded(await end(longer, longer.meetings[1]!.id));
    succeeded(await changeSeries(shorter, { from: longer.meetings[0]!.id, startClock: '12:00' }));
    expect(await mailsOf(draft.id)).toEqual([]);
    succeeded(await secretariat.post(`/meeting-series/${draft.id}/schedule`));
    const [mail, ...more] = await mailsOf(draft.id);
    expect(more).toEqual([]);
    expect(mail!.subject).toMatch(/^Invitation to a series/);
    expect(mail!.text.match(/12:00–14:00 Copenhagen/g)).toHaveLength(2);
  });
});
