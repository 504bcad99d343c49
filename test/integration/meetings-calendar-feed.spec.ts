import ICAL from 'ical.js';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import {
  createDraftMeeting,
  EARLY_2027,
  createScheduledMeeting,
  setClockAt,
  succeeded,
} from '../support/meetings.ts';

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(app.database, EARLY_2027);
  network = await createTestNetwork(app);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'ngo');
}, 60_000);
afterAll(() => app.close());

const feedOf = async (who: TestMember): Promise<string> =>
  new URL(succeeded(await who.post<{ url: string }>('/calendar-feed')).url).pathname.replace('/api', '');
const eventsOf = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => ({
    uid: event.getFirstPropertyValue('uid'),
    summary: event.getFirstPropertyValue('summary'),
    status: event.getFirstPropertyValue('status'),
    sequence: event.getFirstPropertyValue('sequence'),
  }));

describe('a member’s calendar address', () => {
  it('I9: gives the meetings one is invited to and no others, without signing in and without naming anybody', async () => {
    const mine = await createScheduledMeeting(secretariat, { title: 'Mine' }, { countries: ['LV'] });
    const discreet = await createScheduledMeeting(
      secretariat,
      { title: 'A quiet one', discreet: true },
      { countries: ['LV'] },
    );
    await createScheduledMeeting(secretariat, { title: 'Of others' }, { countries: ['EE'] });
    const draft = await createDraftMeeting(secretariat, { title: 'Not out yet' });
    await secretariat.post(`/meetings/${draft.id}/invitations`, { countries: ['LV'] });

    const answer = await network.anonymous().get<string>(await feedOf(latvia));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(answer.headers.get('cache-control')).toContain('private');
    expect(answer.body).toContain('METHOD:PUBLISH\r\n');
    expect(answer.body).not.toMatch(
      /ATTENDEE|ORGANIZER|@example\.org|A quiet one|Of others|Not out yet|video\.example/,
    );
    expect(eventsOf(answer.body)).toMatchObject([
      { uid: `${mine.id}@norbanet.test`, summary: 'Mine', status: 'CONFIRMED' },
      { uid: `${discreet.id}@norbanet.test`, summary: 'NBN meeting' },
    ]);
  });

  it('is called, and calls a quiet meeting, as its member’s language does', async () => {
    const estonia = await network.as('EE', 'resource');
    await createScheduledMeeting(secretariat, { title: 'Quiet', discreet: true }, { countries: ['EE'] });
    await app.db.query(`update member set language = 'et' where id = $1`, [estonia.memberId]);
    const { body } = await network.anonymous().get<string>(await feedOf(estonia));
    expect(body).toContain('X-WR-CALNAME;VALUE=TEXT:NBN koosolekud\r\n');
    expect(eventsOf(body)).toContainEqual(expect.objectContaining({ summary: 'NBN koosolek' }));
    expect(body).not.toContain('Quiet');
  });

  it('I9: says that nothing has changed until something has', async () => {
    const feed = await feedOf(latvia);
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    const first = await network.anonymous().get(feed);
    const known = { 'if-none-match': first.headers.get('etag')! };
    expect((await network.anonymous().get(feed, known)).status).toBe(304);
    await secretariat.post(`/meetings/${meeting.id}/cancel`);
    const after = await network.anonymous().get<string>(feed, known);
    expect(after.status).toBe(200);
    expect(eventsOf(after.body).find(({ uid }) => uid === `${meeting.id}@norbanet.test`)).toMatchObject({
      status: 'CANCELLED',
      sequence: 1,
    });
  });

  it('I9: stops at once when it is renewed, revoked, or its member leaves', async () => {
    const open = async (feed: string) => (await network.anonymous().get(feed)).status;
    const [first, second] = [await feedOf(latvia), await feedOf(latvia)];
    expect([await open(first), await open(second)]).toEqual([404, 200]);
    expect((await latvia.get('/calendar-feed')).body).toMatchObject({
      active: true,
      createdAt: expect.any(String),
      usedAt: expect.any(String),
    });
    expect((await latvia.del('/calendar-feed')).status).toBe(204);
    expect(await open(second)).toBe(404);
    expect((await latvia.get('/calendar-feed')).body).toEqual({
      active: false,
      createdAt: null,
      usedAt: null,
    });

    const leaver = await network.as('LT', 'ngo');
    const feed = await feedOf(leaver);
    await app.db.query(`update member set state = 'left' where id = $1`, [leaver.memberId]);
    expect(await open(feed)).toBe(404);
  });

  it.each(['', '.ics', 'x.ics', `${'a'.repeat(43)}.ics`, `${'a'.repeat(43)}`, '..%2f..%2fetc.ics'])(
    'is not there at %p',
    async (file) => {
      expect((await network.anonymous().get(`/calendar/${file}`)).status).toBe(404);
    },
  );

  it('is kept as a hash alone', async () => {
    const token = (await feedOf(latvia)).slice('/calendar/'.length, -'.ics'.length);
    const rows = await app.db.query<{ all: string }[]>('select f::text as all from calendar_feed f');
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});

describe('one meeting as a file', () => {
  it('is for those who see the meeting', async () => {
    const { id } = await createScheduledMeeting(secretariat, {}, { countries: ['EE'] });
    const file = await latvia.get<string>(`/meetings/${id}/calendar.ics`);
    expect([file.status, file.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename=nbn-meeting.ics',
    ]);
    expect(eventsOf(file.body)).toHaveLength(1);
    expect(file.body).not.toMatch(/ATTENDEE|METHOD:REQUEST/);
    expect((await (await network.networkMember('EE')).get(`/meetings/${id}/calendar.ics`)).status).toBe(404);
  });
});
