import { ANSWER_LINK_LIMITS, COUNTRY_CODES, SEAT_TYPES } from '@nbn/contracts';
import { newToken } from '../../src/identity/index.ts';
import { hashToken } from '../../src/identity/testing.ts';
import { SendPollRemindersJob } from '../../src/meetings/testing.ts';
import { auditRows } from '../support/accounts.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/api-client.ts';
import { timesInEmails } from '../support/email-times.ts';
import {
  createDraftMeeting,
  EARLY_2027,
  gatherMeetingEmails,
  createScheduledMeeting,
  setClockAt,
  succeeded,
  type MeetingBody,
  type ProblemBody,
} from '../support/meetings.ts';
import {
  pollBody,
  FIVE_SLOTS,
  answerLinksFor,
  openPoll,
  pollAnswersBody,
  type PollBody,
} from '../support/polls.ts';

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let iceland: TestMember;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(app.database, EARLY_2027);
  network = await createTestNetwork(app);
  [secretariat, latvia, iceland] = await Promise.all([
    network.secretariat(),
    network.as('LV', 'ngo'),
    network.as('IS', 'government'),
  ]);
}, 60_000);
afterAll(() => app.close());
/** Back to the first day, but not to before the teams were appointed. */
const backToday = () => setClockAt(app.database, new Date(EARLY_2027.getTime() + 600_000));
afterEach(backToday);

interface LinkBody {
  asks: string;
  title: string;
  slots: { id: string; mine: string | null }[];
  answer: string | null;
}

const mailsOf = (meetingId: string) =>
  app.db.query<{ event: string; address: string; subject: string; text: string; method: string | null }[]>(
    `
      select event, address, subject, text, calendar_method as method
      from delivery
      where event like '%' || $1 || '%'
      order by planned_at, id`,
    [meetingId],
  );
const pollOf = async (who: TestMember, id: string) =>
  succeeded(await who.get<PollBody>(`/meetings/${id}/poll`));
const byLink = (what: string, body: object) =>
  network.anonymous().post<LinkBody & ProblemBody>(`/answer-links/${what}`, body);
const code = ({ status, body }: { status: number; body: ProblemBody }) => [status, body.code];

describe('a date poll', () => {
  it('S1: asks each of 24 by a mail and a link of their own, every slot on the reader’s clock with zone and offset', async () => {
    const { meetingId } = await openPoll(app, secretariat);
    const mails = await mailsOf(meetingId);
    expect(new Set(mails.map(({ address }) => address)).size).toBe(24);
    expect(mails.length).toBe(24);
    expect(new Set(mails.map(({ text }) => /answer#\S+/.exec(text)![0])).size).toBe(24);
    expect(mails.every(({ method }) => method === null)).toBe(true);
    const icelandic = mails.find(({ address }) => address === iceland.email)!;
    expect(icelandic.subject).toBe('Which dates suit you? Safe return: common ground');
    expect(icelandic.text).toMatch(
      /1\. Wed,? 24 Mar 2027, 09:00–11:00 Reykjavik \(UTC\)\n {3}10:00–12:00 Copenhagen \(UTC\+1\)/,
    );
    expect(icelandic.text).toMatch(
      /3\. Tue,? 30 Mar 2027, 08:00–10:00 Reykjavik \(UTC\)\n {3}10:00–12:00 Copenhagen \(UTC\+2\)/,
    );
    expect(icelandic.text).toMatch(/by Sat,? 20 Mar 2027, 11:00 Reykjavik \(UTC\)/);
    for (const { text } of mails)
      expect(new Set(text.match(/[\w.-]+@example\.org/g) ?? [])).toEqual(new Set());
    expect(mails.find(({ address }) => address === 'dk-ngo@example.org')!.text).not.toContain('   10:00');
  });

  it('is a state of the meeting: seen by the teams, in no calendar, reminded of by nobody, and waits for an answer', async () => {
    const { meetingId } = await openPoll(app, secretariat);
    const meeting = (await latvia.get<MeetingBody>(`/meetings/${meetingId}`)).body;
    expect(meeting).toMatchObject({
      state: 'polling',
      waitsForMe: true,
      startsAt: '2027-03-24T09:00:00Z',
      can: { answer: false },
    });
    const listed = (await latvia.get<{ items: MeetingBody[] }>('/meetings?limit=100')).body.items.find(
      ({ id }) => id === meetingId,
    );
    expect(listed).toMatchObject({ state: 'polling', waitsForMe: true });
    expect(code(await latvia.get<ProblemBody>(`/meetings/${meetingId}/calendar.ics`))).toEqual([
      409,
      'meeting-has-no-date',
    ]);
    const { url } = succeeded(await latvia.post<{ url: string }>('/calendar-feed'));
    expect(await (await fetch(url.replace('http://norbanet.test', app.url))).text()).not.toContain(meetingId);
    expect(await app.db.query('select 1 from reminder where meeting_id = $1', [meetingId])).toEqual([]);
    expect(code(await latvia.put<ProblemBody>(`/meetings/${meetingId}/answer`, { answer: 'yes' }))).toEqual([
      409,
      'meeting-not-scheduled',
    ]);
    expect((await (await network.networkMember('LV')).get(`/meetings/${meetingId}/poll`)).status).toBe(404);
    await latvia.put(
      `/meetings/${meetingId}/poll/answers`,
      pollAnswersBody(await pollOf(latvia, meetingId), ['yes']),
    );
    expect((await latvia.get<MeetingBody>(`/meetings/${meetingId}`)).body.waitsForMe).toBe(false);
  });

  it('shows what others said to the teams, and to a guest the own answers alone', async () => {
    const observer = await network.observer();
    const opened = await openPoll(app, secretariat, {
      meeting: { kind: 'national', country: 'LV' },
      guests: { countries: ['LV'], memberIds: [observer.memberId] },
    });
    const police = await network.networkMember('LV');
    await observer.put(`/meetings/${opened.meetingId}/poll/answers`, pollAnswersBody(opened, ['no', 'yes']));
    expect(
      (await pollOf(latvia, opened.meetingId)).voters!.find(({ memberId }) => memberId === observer.memberId)!
        .answers.length,
    ).toBe(2);
    const outside = await pollOf(police, opened.meetingId);
    expect([outside.voters, outside.slots[0]!.reach, outside.slots[0]!.rank, outside.can['answer']]).toEqual([
      null,
      null,
      null,
      false,
    ]);
    expect(
      code(
        await police.put<ProblemBody>(
          `/meetings/${opened.meetingId}/poll/answers`,
          pollAnswersBody(opened, ['yes']),
        ),
      ),
    ).toEqual([409, 'meeting-not-invited']);
    expect((await (await network.as('EE', 'ngo')).get(`/meetings/${opened.meetingId}/poll`)).status).toBe(
      404,
    );
  });

  it.each<[string, Record<string, unknown>, number, string]>([
    [
      'with a slot in the hour that the clock skips',
      { slots: [{ startsAt: '2027-03-28T02:30', endsAt: '2027-03-28T05:00' }] },
      422,
      'meeting-time-skipped',
    ],
    [
      'with a slot in the hour that the clock repeats',
      { slots: [{ startsAt: '2027-10-31T02:30', endsAt: '2027-10-31T05:00' }] },
      422,
      'meeting-time-repeated',
    ],
    [
      'with a slot that ends before it starts',
      { slots: [{ startsAt: '2027-04-01T12:00', endsAt: '2027-04-01T10:00' }] },
      422,
      'meeting-ends-before-start',
    ],
    [
      'with a slot in the past',
      { slots: [{ startsAt: '2027-02-01T10:00', endsAt: '2027-02-01T12:00' }] },
      422,
      'meeting-in-the-past',
    ],
    ['with the same slot twice', { slots: [FIVE_SLOTS[0], FIVE_SLOTS[0]] }, 422, 'poll-slot-doubled'],
    ['without slots', { slots: [] }, 400, 'invalid-input'],
    ['with a deadline in the past', { answerBy: '2027-02-01T10:00' }, 422, 'poll-deadline'],
    ['with a deadline after the first slot', { answerBy: '2027-03-24T11:00' }, 422, 'poll-deadline'],
    ['in a zone that nobody hosts in', { timeZone: 'Asia/Tokyo' }, 400, 'invalid-input'],
  ])('%s is refused', async (_, poll, status, problem) => {
    const { id } = await createDraftMeeting(secretariat);
    expect(code(await secretariat.post<ProblemBody>(`/meetings/${id}/poll`, pollBody(poll)))).toEqual([
      status,
      problem,
    ]);
    expect((await secretariat.get<MeetingBody>(`/meetings/${id}`)).body.state).toBe('draft');
    expect((await secretariat.get(`/meetings/${id}/poll`)).status).toBe(404);
  });

  it('S10: names the slot that the clock skips, and keeps the instant of a repeated one when told which of the two', async () => {
    const { id } = await createDraftMeeting(secretariat);
    const skipped = await secretariat.post<ProblemBody>(
      `/meetings/${id}/poll`,
      pollBody({ slots: [FIVE_SLOTS[0], { startsAt: '2027-03-28T02:30', endsAt: '2027-03-28T05:00' }] }),
    );
    expect(skipped.body).toMatchObject({ field: 'slots.1.startsAt', next: '2027-03-28T03:30' });
    const said = await secretariat.post<PollBody>(
      `/meetings/${id}/poll`,
      pollBody({
        slots: [{ startsAt: '2027-10-31T02:30', endsAt: '2027-10-31T05:00', startsRepeat: 'second' }],
      }),
    );
    expect(succeeded(said).slots[0]!.startsAt).toBe('2027-10-31T01:30:00.000Z');
  });

  it('is opened by who convenes, once, for a draft', async () => {
    const { id } = await createDraftMeeting(secretariat);
    expect((await latvia.post(`/meetings/${id}/poll`, pollBody())).status).toBe(404);
    succeeded(await secretariat.post(`/meetings/${id}/poll`, pollBody()));
    expect(code(await secretariat.post<ProblemBody>(`/meetings/${id}/poll`, pollBody()))).toEqual([
      409,
      'poll-not-open',
    ]);
    const scheduled = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    expect(code(await secretariat.post<ProblemBody>(`/meetings/${scheduled.id}/poll`, pollBody()))).toEqual([
      409,
      'meeting-already-scheduled',
    ]);
    expect(code(await secretariat.post<ProblemBody>(`/meetings/${id}/schedule`))).toEqual([
      409,
      'meeting-already-scheduled',
    ]);
  });

  it('called off tells those who were asked, without a word to their calendars', async () => {
    const { meetingId } = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    succeeded(await secretariat.post(`/meetings/${meetingId}/cancel`));
    await gatherMeetingEmails(app);
    expect((await mailsOf(meetingId)).slice(3).map(({ subject, method }) => [subject, method])).toEqual(
      Array.from({ length: 3 }, () => ['No date will be chosen: Safe return: common ground', null]),
    );
  });
});

describe('a personal link', () => {
  it('S2: shows the question without signing in and takes answers by POST alone; the last one counts and the first is kept', async () => {
    const opened = await openPoll(app, secretariat);
    const [token] = await answerLinksFor(app, opened.meetingId, latvia.email);
    const looked = await byLink('preview', { token });
    expect(looked.body).toMatchObject({
      asks: 'poll',
      name: 'lv-ngo',
      title: 'Safe return: common ground',
      slots: opened.slots.map(({ id }) => ({ id, mine: null })),
    });
    expect(JSON.stringify(looked.body)).not.toMatch(/@|lv-government|dk-/);
    succeeded(
      await byLink('poll', { token, ...pollAnswersBody(opened, ['yes', 'if-need-be', 'no', 'yes', 'yes']) }),
    );
    const again = succeeded(await byLink('poll', { token, ...pollAnswersBody(opened, ['no']) }));
    expect(again.slots.map(({ mine }) => mine)).toEqual(['no', 'if-need-be', 'no', 'yes', 'yes']);
    const history = await app.db.query(
      `
        select answer, source, superseded_at is null as counts
        from poll_answer
        where slot_id = $1
        order by answered_at`,
      [opened.slots[0]!.id],
    );
    expect(history).toEqual([
      { answer: 'yes', source: 'link', counts: false },
      { answer: 'no', source: 'link', counts: true },
    ]);
    // It is the member's own deed, not the system's.
    const [deed] = await auditRows(app, 'poll.answered');
    expect(deed).toMatchObject({
      actor_id: latvia.memberId,
      actor_role: 'team',
      object_id: opened.meetingId,
      detail: { source: 'link' },
    });
    const { items } = (await latvia.get<{ items: object[] }>('/audit/mine')).body;
    expect(items).toContainEqual(
      expect.objectContaining({ action: 'poll.answered', objectId: opened.meetingId, way: 'link' }),
    );
    // In the application it is the same answer.
    expect((await pollOf(latvia, opened.meetingId)).slots.map(({ mine }) => mine)).toEqual([
      'no',
      'if-need-be',
      'no',
      'yes',
      'yes',
    ]);
  });

  it('I8: records nothing however often it is merely opened', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    const [token] = await answerLinksFor(app, opened.meetingId, latvia.email);
    for (const method of ['GET', 'HEAD', 'GET', 'HEAD', 'GET']) {
      await fetch(`${app.url}/answer`, { method });
      expect((await fetch(`${app.url}/api/answer-links/poll?token=${token}`, { method })).status).toBe(404);
    }
    await byLink('preview', { token });
    expect((await pollOf(secretariat, opened.meetingId)).answered).toBe(0);
  });

  it('hides the subject of a discreet meeting', async () => {
    const { meetingId } = await openPoll(app, secretariat, {
      meeting: { discreet: true, title: 'Quittenmus' },
      guests: { countries: ['LV'] },
    });
    const [token] = await answerLinksFor(app, meetingId, latvia.email);
    expect((await byLink('preview', { token })).body.title).toBe('NBN meeting');
    expect(JSON.stringify(await mailsOf(meetingId))).not.toContain('Quittenmus');
  });

  it('S3: ends by revocation, by withdrawal and by the deadline, and then keeps nothing', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    const path = `/meetings/${opened.meetingId}/invitations`;
    const [mine] = await answerLinksFor(app, opened.meetingId, latvia.email);
    const government = await network.as('LV', 'government');
    const [theirs] = await answerLinksFor(app, opened.meetingId, government.email);
    const say = (token: string | undefined) => byLink('poll', { token, ...pollAnswersBody(opened, ['yes']) });
    expect((await secretariat.del(`${path}/${latvia.memberId}/links`)).status).toBe(204);
    expect(code(await say(mine))).toEqual([410, 'answer-link-ended']);
    expect(code(await say('x'.repeat(43)))).toEqual([410, 'answer-link-ended']);
    expect((await secretariat.del(`${path}/${latvia.memberId}/links`)).status).toBe(404);
    await setClockAt(app.database, new Date('2027-03-20T11:00:01Z'));
    expect(code(await say(theirs))).toEqual([409, 'poll-closed']);
    expect((await byLink('preview', { token: theirs })).body).toMatchObject({ asks: 'none' });
    await backToday();
    succeeded(await secretariat.del(`${path}/${government.memberId}`));
    expect(code(await say(theirs))).toEqual([410, 'answer-link-ended']);
    expect(
      await app.db.query('select 1 from poll_answer where slot_id = any($1)', [
        opened.slots.map(({ id }) => id),
      ]),
    ).toEqual([]);
  });

  it('takes changes again and again in the browsers of its owner, and none in the sixth that nobody knows', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    const [token] = await answerLinksFor(app, opened.meetingId, latvia.email);
    const say = (cookie?: string) =>
      new ApiClient(app.url, cookie ? { cookie } : {}).post<ProblemBody>('/answer-links/poll', {
        token,
        ...pollAnswersBody(opened, ['yes']),
      });
    const cookies: string[] = [];
    for (let at = 0; at < 5; at += 1) {
      const answer = await say();
      expect(answer.status).toBe(200);
      cookies.push(
        answer.headers
          .getSetCookie()
          .find((each) => each.startsWith('norbanet-answers='))!
          .split(';', 1)[0]!,
      );
    }
    expect(code(await say())).toEqual([403, 'answer-link-elsewhere']);
    expect(code(await byLink('preview', { token }))).toEqual([403, 'answer-link-elsewhere']);
    for (const cookie of [...cookies, ...cookies]) expect((await say(cookie)).status).toBe(200);
    // A browser in which the member has signed in needs no room.
    const device = newToken();
    await app.db.query(
      'insert into known_device (token_hash, member_id, used_at) values ($1, $2, app_now())',
      [hashToken(device), latvia.memberId],
    );
    expect((await say(`norbanet-device=${device}`)).status).toBe(200);
  });

  it('opens and answers so often and no more', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    const [token] = await answerLinksFor(app, opened.meetingId, latvia.email);
    const once = async (what: 'answers' | 'openings', body: object) => {
      await app.db.query(
        `update answer_link set ${what === 'openings' ? 'open_count' : 'answer_count'} = $2 where meeting_id = $1`,
        [opened.meetingId, ANSWER_LINK_LIMITS[what] - 1],
      );
      return [
        code(await byLink(what === 'openings' ? 'preview' : 'poll', body))[0],
        code(await byLink(what === 'openings' ? 'preview' : 'poll', body)),
      ];
    };
    expect(await once('answers', { token, ...pollAnswersBody(opened, ['yes']) })).toEqual([
      200,
      [410, 'answer-link-ended'],
    ]);
    expect(await once('openings', { token })).toEqual([200, [410, 'answer-link-ended']]);
  });

  it('ends half a year after its mail, and a week after its meeting', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    const [token] = await answerLinksFor(app, opened.meetingId, latvia.email);
    await app.db.query(
      `update answer_link set made_at = app_now() - interval '181 days' where meeting_id = $1`,
      [opened.meetingId],
    );
    expect(code(await byLink('preview', { token }))).toEqual([410, 'answer-link-ended']);
    const { id } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    await gatherMeetingEmails(app);
    const [invited] = await answerLinksFor(app, id, latvia.email);
    expect((await byLink('preview', { token: invited })).body).toMatchObject({ asks: 'attendance' });
    await app.db.query(
      `
        update meeting
        set starts_at = app_now() - interval '9 days', ends_at = app_now() - interval '8 days'
        where id = $1`,
      [id],
    );
    expect(code(await byLink('preview', { token: invited }))).toEqual([410, 'answer-link-ended']);
  });

  it('that is none is counted with guesses at accounts', async () => {
    await app.db.query('truncate sign_in_limit');
    const tries = await Promise.all(
      Array.from({ length: 70 }, () => byLink('preview', { token: 'y'.repeat(43) })),
    );
    expect(tries.filter(({ status }) => status === 410)).toHaveLength(60);
    expect(tries.filter(({ status }) => status === 429)).toHaveLength(10);
    await app.db.query('truncate sign_in_limit');
  });

  it('of one meeting answers no slot of another', async () => {
    const [one, other] = [
      await openPoll(app, secretariat, { guests: { countries: ['LV'] } }),
      await openPoll(app, secretariat, { guests: { countries: ['LV'] } }),
    ];
    const [token] = await answerLinksFor(app, one.meetingId, latvia.email);
    expect(code(await byLink('poll', { token, ...pollAnswersBody(other, ['yes']) }))).toEqual([
      409,
      'poll-slot-gone',
    ]);
  });

  it('in an invitation says whether one comes', async () => {
    const { id } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    await gatherMeetingEmails(app);
    const [token] = await answerLinksFor(app, id, latvia.email);
    expect((await byLink('preview', { token })).body).toMatchObject({
      asks: 'attendance',
      answer: null,
      slots: [],
    });
    expect(succeeded(await byLink('attendance', { token, answer: 'yes' })).answer).toBe('yes');
    expect((await latvia.get<MeetingBody>(`/meetings/${id}`)).body.answer).toBe('yes');
    const room = { token, answer: 'yes', attendanceMode: 'in-person' };
    expect(succeeded(await byLink('attendance', room))).toMatchObject({
      offersModes: true,
      attendanceMode: 'in-person',
    });
    const [deed] = await auditRows(app, 'meeting.answered');
    expect(deed).toMatchObject({
      actor_id: latvia.memberId,
      actor_role: 'team',
      object_id: id,
      detail: { source: 'link' },
    });
    await secretariat.post(`/meetings/${id}/cancel`);
    expect(code(await byLink('attendance', { token, answer: 'no' }))).toEqual([
      409,
      'meeting-already-cancelled',
    ]);
  });
});

describe('the ranking of a poll', () => {
  it('S4: goes by countries, then seats, then "if need be", names what is missing and marks refusals of those needed', async () => {
    const opened = await openPoll(app, secretariat);
    const say = async (
      country: (typeof COUNTRY_CODES)[number],
      seat: (typeof SEAT_TYPES)[number],
      answers: Parameters<typeof pollAnswersBody>[1],
    ) =>
      succeeded(
        await (
          await network.as(country, seat)
        ).put(`/meetings/${opened.meetingId}/poll/answers`, pollAnswersBody(opened, answers)),
      );
    for (const seat of SEAT_TYPES) await say('DK', seat, ['yes', 'no', 'no', 'no', 'no']);
    await say('EE', 'government', ['no', 'yes', 'if-need-be', 'no', 'yes']);
    await say('IS', 'government', ['no', 'yes', 'yes', 'no', 'yes']);
    const { slots, answered, asked } = await pollOf(secretariat, opened.meetingId);
    // The second, Maundy Thursday, is a holiday of three countries: the last, which as many answered yes, is first.
    expect(slots.map(({ rank }) => rank)).toEqual([4, 2, 3, 5, 1]);
    expect([answered, asked]).toEqual([5, 24]);
    expect(slots[1]!.reach).toMatchObject({
      countries: ['EE', 'IS'],
      missingCountries: ['DK', 'FI', 'LV', 'LT', 'NO', 'SE'],
      seats: 2,
      seatsAsked: 24,
      ifNeedBe: 0,
      missingSeatTypes: ['ngo', 'resource'],
      refusedBy: [
        { country: 'DK', seat: 'government' },
        { country: 'DK', seat: 'ngo' },
        { country: 'DK', seat: 'resource' },
      ],
      quorum: { met: false, countries: 2, countriesNeeded: 5, missingSeatTypes: ['ngo'] },
    });
    // Whoever is only welcome keeps nobody from a date.
    const danish = await network.as('DK', 'ngo');
    expect(
      (
        await secretariat.put(`/meetings/${opened.meetingId}/invitations/${danish.memberId}`, {
          required: false,
        })
      ).status,
    ).toBe(204);
    expect((await pollOf(secretariat, opened.meetingId)).slots[1]!.reach!.refusedBy.length).toBe(2);
  });
});

describe('confirming a slot', () => {
  const confirm = (who: TestMember, poll: PollBody, place: number, reason?: string) =>
    who.post<PollBody & ProblemBody>(`/meetings/${poll.meetingId}/poll/confirm`, {
      slotId: poll.slots[place]!.id,
      ...(reason ? { reason } : {}),
    });
  const everyone = async (
    poll: PollBody,
    guests: readonly TestMember[],
    answers: Parameters<typeof pollAnswersBody>[1],
  ) => {
    for (const guest of guests)
      succeeded(await guest.put(`/meetings/${poll.meetingId}/poll/answers`, pollAnswersBody(poll, answers)));
  };
  const latvians = () => Promise.all(SEAT_TYPES.map((seat) => network.as('LV', seat)));

  it('schedules the meeting at that time and sends one invitation each', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    await everyone(opened, await latvians(), ['no', 'no', 'yes']);
    expect(succeeded(await confirm(secretariat, opened, 2))).toMatchObject({
      settledSlotId: opened.slots[2]!.id,
      settledReason: null,
      open: false,
      can: { change: false },
    });
    expect((await latvia.get<MeetingBody>(`/meetings/${opened.meetingId}`)).body).toMatchObject({
      state: 'scheduled',
      startsAt: '2027-03-30T08:00:00Z',
      startWall: '2027-03-30T10:00',
      waitsForMe: false,
    });
    await gatherMeetingEmails(app);
    const mails = (await mailsOf(opened.meetingId)).slice(3);
    expect(mails.map(({ method, subject }) => [method, subject.split(':')[0]])).toEqual(
      Array.from({ length: 3 }, () => ['REQUEST', 'Date set']),
    );
    expect(
      (await app.db.query<unknown[]>('select 1 from reminder where meeting_id = $1', [opened.meetingId]))
        .length,
    ).toBe(9);
  });

  it('carries a yes to the date into the invitation, where it can be changed, and no other answer', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    const [government, ngo, resource] = await latvians();
    await everyone(opened, [government!, ngo!], ['no', 'yes']);
    await everyone(opened, [resource!], ['yes', 'if-need-be']);
    succeeded(await confirm(secretariat, opened, 1));
    const { attendance } = (await secretariat.get<MeetingBody>(`/meetings/${opened.meetingId}`)).body;
    expect(attendance!.map(({ seat, answer }) => [seat, answer])).toEqual([
      ['government', 'yes'],
      ['ngo', 'yes'],
      ['resource', null],
    ]);
    await gatherMeetingEmails(app);
    const [told] = await app.db.query<{ text: string; ics: string }[]>(
      `select text, calendar_ics as ics from delivery where address = $1 and event like '%date-set:' || $2 || '%'`,
      [latvia.email, opened.meetingId],
    );
    expect(told!.text).toContain('You said yes to this date, so your reply is already yes.');
    expect(told!.ics.replaceAll('\r\n ', '')).toContain('PARTSTAT=ACCEPTED');
    expect(
      succeeded(await latvia.put<MeetingBody>(`/meetings/${opened.meetingId}/answer`, { answer: 'no' }))
        .answer,
    ).toBe('no');
  });

  it('S6: that a needed seat refused wants a reason, which is kept', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV', 'IS'] } });
    await everyone(opened, await latvians(), ['yes']);
    await everyone(opened, [iceland], ['no']);
    const refused = await confirm(secretariat, opened, 0);
    expect(code(refused)).toEqual([409, 'poll-required-refused']);
    expect(refused.body['refused']).toEqual([{ country: 'IS', seat: 'government' }]);
    expect((await secretariat.get<MeetingBody>(`/meetings/${opened.meetingId}`)).body.state).toBe('polling');
    const reason = 'The hall is free on no other day.';
    expect(succeeded(await confirm(secretariat, opened, 0, reason)).settledReason).toBe(reason);
    const [entry] = await app.db.query<{ detail: object }[]>(
      `select detail from audit_entry where action = 'poll.settled' and object_id = $1`,
      [opened.meetingId],
    );
    expect(entry!.detail).toMatchObject({ overruled: true, slotId: opened.slots[0]!.id });
    expect(JSON.stringify(entry)).not.toContain('hall');
  });

  it('of which one side of the teams is wholly absent wants a reason too', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    await everyone(opened, [await network.as('LV', 'government')], ['yes']);
    const refused = await confirm(secretariat, opened, 0);
    expect([refused.body.code, refused.body['missingSeatTypes']]).toEqual(['poll-required-refused', ['ngo']]);
    succeeded(await confirm(secretariat, opened, 0, 'The women’s organisations asked us to go ahead.'));
  });

  it('S9: at once with another one makes one meeting and one set of mails', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    await everyone(opened, await latvians(), ['yes', 'yes', 'yes']);
    const both = await Promise.all([0, 1].map((place) => confirm(secretariat, opened, place)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)!.body.code).toBe('poll-not-open');
    await gatherMeetingEmails(app);
    expect((await mailsOf(opened.meetingId)).filter(({ method }) => method === 'REQUEST').length).toBe(3);
  });

  it('is for those who convene, and of slots that are still offered', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    expect((await confirm(latvia, opened, 0)).status).toBe(404);
    succeeded(
      await secretariat.patch(`/meetings/${opened.meetingId}/poll`, { remove: [opened.slots[0]!.id] }),
    );
    expect(code(await confirm(secretariat, opened, 0))).toEqual([409, 'poll-slot-gone']);
    await setClockAt(app.database, new Date('2027-03-26T12:00:00Z'));
    await app.db.query(
      `update session set seen_at = app_now(), expires_at = app_now() + interval '12 hours'`,
    );
    expect(code(await confirm(secretariat, opened, 1))).toEqual([422, 'meeting-in-the-past']);
  });
});

describe('a meeting without a date', () => {
  const draft = {
    kind: 'regional',
    title: 'Safe return',
    discreet: false,
  };
  const dates = {
    timeZone: 'Europe/Copenhagen',
    answerBy: '2027-03-20T12:00',
    slots: [
      { startsAt: '2027-03-24T10:00', endsAt: '2027-03-24T12:00' },
      { startsAt: '2027-03-25T10:00', endsAt: '2027-03-25T12:00' },
    ],
  };
  const create = (who: TestMember, change: object = {}) =>
    who.post<MeetingBody & ProblemBody>('/open-date-meetings', { ...draft, poll: dates, ...change });

  it('offers its dates from the start; whoever is invited is asked by one mail', async () => {
    const meeting = succeeded(await create(secretariat));
    expect(meeting).toMatchObject({ state: 'polling', title: 'Safe return' });
    expect((await pollOf(secretariat, meeting.id)).slots).toHaveLength(2);
    await gatherMeetingEmails(app);
    expect(await mailsOf(meeting.id)).toEqual([]);
    succeeded(
      await secretariat.post(`/meetings/${meeting.id}/invitations`, { memberIds: [latvia.memberId] }),
    );
    await gatherMeetingEmails(app);
    const [mail, ...more] = await mailsOf(meeting.id);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ address: latvia.email, method: null });
    expect(mail!.text).toContain('25 Mar 2027');
  });

  it('is made by those who convene, of dates that lie ahead', async () => {
    expect(code(await create(latvia))).toEqual([404, 'not-found']);
    const past = [{ startsAt: '2027-01-24T10:00', endsAt: '2027-01-24T12:00' }];
    expect(code(await create(secretariat, { poll: { ...dates, slots: past } }))).toEqual([
      422,
      'meeting-in-the-past',
    ]);
    expect(code(await create(secretariat, { poll: { ...dates, slots: [] } }))).toEqual([
      400,
      'invalid-input',
    ]);
    expect(code(await create(secretariat, { title: '' }))).toEqual([400, 'invalid-input']);
    const national = await create(latvia, { kind: 'national', country: 'LV' });
    expect(succeeded(national).state).toBe('polling');
  });
});

describe('a change of a poll', () => {
  it('adds and removes slots, keeps the answers to those that stay, and tells all of it in one mail', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    succeeded(
      await latvia.put(`/meetings/${opened.meetingId}/poll/answers`, pollAnswersBody(opened, ['no', 'yes'])),
    );
    const path = `/meetings/${opened.meetingId}/poll`;
    succeeded(await secretariat.patch(path, { remove: [opened.slots[0]!.id] }));
    const changed = succeeded(
      await secretariat.patch<PollBody>(path, {
        add: [{ startsAt: '2027-03-23T10:00', endsAt: '2027-03-23T12:00' }],
      }),
    );
    expect(changed.slots.map(({ startWall }) => startWall.slice(5, 10))).toEqual([
      '03-23',
      '03-25',
      '03-30',
      '03-31',
      '04-07',
    ]);
    expect((await pollOf(latvia, opened.meetingId)).slots.map(({ mine }) => mine)).toEqual([
      null,
      'yes',
      null,
      null,
      null,
    ]);
    expect(code(await secretariat.patch<ProblemBody>(path, { add: [FIVE_SLOTS[1]] }))).toEqual([
      422,
      'poll-slot-doubled',
    ]);
    await gatherMeetingEmails(app);
    expect((await mailsOf(opened.meetingId)).map(({ event }) => event.split(':')[0])).toEqual([
      ...Array.from({ length: 3 }, () => 'meeting-poll-opened'),
      ...Array.from({ length: 3 }, () => 'meeting-poll-changed'),
    ]);
  });

  it('S7: of its zone wants to know what stays: the instants with their answers, or the clock as typed without them', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV'] } });
    const path = `/meetings/${opened.meetingId}/poll/zone`;
    succeeded(
      await latvia.put(`/meetings/${opened.meetingId}/poll/answers`, pollAnswersBody(opened, ['yes'])),
    );
    expect(code(await secretariat.post<ProblemBody>(path, { timeZone: 'Europe/Tallinn' }))).toEqual([
      400,
      'invalid-input',
    ]);
    const kept = succeeded(
      await secretariat.post<PollBody & { answersKept: boolean }>(path, {
        timeZone: 'Europe/Tallinn',
        mode: 'keep-instant',
      }),
    );
    expect([kept.answersKept, kept.answered, kept.slots[0]!.startsAt, kept.slots[0]!.startWall]).toEqual([
      true,
      1,
      '2027-03-24T09:00:00.000Z',
      '2027-03-24T11:00',
    ]);
    const reset = succeeded(
      await secretariat.post<PollBody & { answersKept: boolean }>(path, {
        timeZone: 'Europe/Copenhagen',
        mode: 'keep-wall-time',
      }),
    );
    expect([
      reset.answersKept,
      reset.answered,
      ...reset.slots.map(({ startsAt }) => startsAt.slice(5, 16)),
    ]).toEqual([false, 0, '03-24T10:00', '03-25T10:00', '03-30T09:00', '03-31T09:00', '04-07T09:00']);
  });
});

describe('the reminder of a poll', () => {
  const remind = () => app.app.get(SendPollRemindersJob).run();
  const reminded = async (id: string) =>
    (await mailsOf(id))
      .filter(({ event }) => event.startsWith('recall-poll'))
      .map(({ address }) => address)
      .sort();

  it('S5: goes two days before the deadline to those who have not answered and hold their seat, once', async () => {
    const opened = await openPoll(app, secretariat, { guests: { countries: ['LV', 'SE'] } });
    succeeded(
      await latvia.put(`/meetings/${opened.meetingId}/poll/answers`, pollAnswersBody(opened, ['no'])),
    );
    await setClockAt(app.database, new Date('2027-03-18T10:59:00Z'));
    await remind();
    expect(await reminded(opened.meetingId)).toEqual([]);
    await setClockAt(app.database, new Date('2027-03-18T11:00:30Z'));
    await app.db.query(`update appointment set ends_at = app_now() where member_id = $1`, [
      (await network.as('SE', 'resource')).memberId,
    ]);
    await remind();
    await remind();
    expect(await reminded(opened.meetingId)).toEqual([
      'lv-government@example.org',
      'lv-resource@example.org',
      'se-government@example.org',
      'se-ngo@example.org',
    ]);
    expect((await mailsOf(opened.meetingId)).at(-1)!.text).toMatch(/answer#[\w-]{43}/);
  });
});

describe('what a slot is like in each country', () => {
  it('S8: is told to those who convene: local time, office hours and public holidays', async () => {
    const facts = succeeded(
      await secretariat.get<
        {
          slot: string;
          countries: { country: string; startWall: string; hours: string; holiday: string | null }[];
        }[]
      >(
        '/slot-facts?timeZone=Europe/Riga&slot=2027-06-23T09:00/2027-06-23T12:00&slot=2027-06-24T09:00/2027-06-24T12:00&slot=2027-03-28T03:30/2027-03-28T05:00',
      ),
    );
    expect(facts.map(({ slot }) => slot.slice(0, 10))).toEqual(['2027-06-23', '2027-06-24']);
    expect(facts[0]!.countries.filter(({ holiday }) => holiday).map(({ country }) => country)).toEqual([
      'EE',
      'LV',
    ]);
    expect(facts[1]!.countries.filter(({ holiday }) => holiday).map(({ country }) => country)).toEqual([
      'EE',
      'LV',
      'LT',
    ]);
    expect(facts[0]!.countries.find(({ country }) => country === 'IS')).toMatchObject({
      startWall: '2027-06-23T06:00',
      hours: 'early',
    });
    expect(
      (
        await (
          await network.networkMember('LV')
        ).get('/slot-facts?timeZone=Europe/Riga&slot=2027-06-23T09:00/2027-06-23T12:00')
      ).status,
    ).toBe(404);
  });

  it('ranks a date on a public holiday behind one that as many can attend, and says where it is one', async () => {
    const { meetingId } = await openPoll(app, secretariat, {
      poll: {
        timeZone: 'Europe/Riga',
        answerBy: '2027-06-01T12:00',
        slots: [
          { startsAt: '2027-06-24T12:00', endsAt: '2027-06-24T14:00' },
          { startsAt: '2027-06-28T15:30', endsAt: '2027-06-28T17:30' },
          { startsAt: '2027-06-29T12:00', endsAt: '2027-06-29T14:00' },
        ],
      },
      guests: { countries: ['DK', 'FI', 'LV'] },
    });
    const poll = await pollOf(secretariat, meetingId);
    const answers = pollAnswersBody(poll, ['yes', 'yes', 'yes']);
    succeeded(await latvia.put(`/meetings/${meetingId}/poll/answers`, answers));
    const ranked = (await pollOf(secretariat, meetingId)).slots.toSorted((a, b) => a.rank! - b.rank!);
    expect(ranked.map(({ startWall }) => startWall.slice(0, 10))).toEqual([
      '2027-06-29',
      '2027-06-28',
      '2027-06-24',
    ]);
    const unusual = ranked.map(({ facts }) =>
      facts!
        .filter(({ hours, holiday }) => hours !== 'inside' || holiday)
        .map(({ country, endWall, holiday }) => [country, endWall.slice(11), holiday]),
    );
    expect(unusual).toEqual([
      [],
      [
        ['FI', '17:30', null],
        ['LV', '17:30', null],
      ],
      [['LV', '14:00', 'Midsummer']],
    ]);
  });
});

describe('the mails of all this', () => {
  it('say of every time on which clock it is', async () => {
    const { count, withoutZone } = await timesInEmails(app);
    expect(withoutZone).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});
