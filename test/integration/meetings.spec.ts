import { SendMeetingEmailsJob } from '../../src/meetings/testing.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { timesInEmails } from '../support/email-times.ts';
import {
  meetingDraftBody,
  createDraftMeeting,
  EARLY_2027,
  gatherMeetingEmails,
  createScheduledMeeting,
  setClockAt,
  succeeded,
  type MeetingBody,
  type ProblemBody,
} from '../support/meetings.ts';

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;
let police: TestMember;
let observer: TestMember;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(app.database, EARLY_2027);
  network = await createTestNetwork(app);
  secretariat = await network.secretariat();
  latvia = await network.as('LV', 'ngo');
  police = await network.networkMember('EE');
  observer = await network.observer();
}, 60_000);
afterAll(() => app.close());

/** The calendar mails of a meeting, after its two minutes of gathering. */
async function mailsOf(meetingId: string) {
  await gatherMeetingEmails(app);
  return app.db.query<{ event: string; address: string; method: string | null; sequence: string }[]>(
    `
      select event, address, calendar_method as method,
        substring(calendar_ics from 'SEQUENCE:(\\d+)') as sequence
      from delivery
      where calendar_ics like '%' || $1 || '%'
      order by planned_at, id`,
    [meetingId],
  );
}
const status = async (who: TestMember, id: string) => (await who.get(`/meetings/${id}`)).status;

describe('a draft', () => {
  it('is seen by nobody but the secretariat and mails nobody, also when people are put on its list', async () => {
    const { id, state } = await createDraftMeeting(secretariat);
    await secretariat.post(`/meetings/${id}/invitations`, {
      countries: ['LV', 'EE'],
      memberIds: [police.memberId],
    });
    expect(state).toBe('draft');
    expect(await Promise.all([secretariat, latvia, police, observer].map((who) => status(who, id)))).toEqual([
      200, 404, 404, 404,
    ]);
    expect(await mailsOf(id)).toEqual([]);
    expect(
      (await latvia.get<{ items: MeetingBody[] }>('/meetings')).body.items.map((item) => item.id),
    ).not.toContain(id);
  });

  it('is made by the secretariat alone', async () => {
    for (const who of [latvia, police, observer, await network.auditor()]) {
      expect((await who.post('/meetings', meetingDraftBody())).status).toBe(404);
    }
  });

  it('can be edited and moved, and still nobody hears of it', async () => {
    const draft = await createDraftMeeting(secretariat);
    await secretariat.post(`/meetings/${draft.id}/invitations`, { countries: ['LV'] });
    const { revision } = (await secretariat.get<MeetingBody>(`/meetings/${draft.id}`)).body;
    const changed = succeeded(
      await secretariat.patch<MeetingBody>(`/meetings/${draft.id}`, {
        revision,
        title: 'Another title',
        place: 'Riga',
      }),
    );
    const moved = succeeded(
      await secretariat.post<MeetingBody>(`/meetings/${draft.id}/reschedule`, {
        revision: changed.revision,
        timeZone: 'Europe/Riga',
        startsAt: '2027-05-05T09:00',
        endsAt: '2027-05-05T12:00',
      }),
    );
    expect(moved).toMatchObject({
      title: 'Another title',
      place: 'Riga',
      note: null,
      startsAt: '2027-05-05T06:00:00Z',
      sequence: 0,
      state: 'draft',
    });
    expect(await mailsOf(draft.id)).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, number, Partial<ProblemBody>]>([
    [
      'in the hour that the clock skips',
      { startsAt: '2027-03-28T02:30', endsAt: '2027-03-28T06:00' },
      422,
      { code: 'meeting-time-skipped', field: 'startsAt', next: '2027-03-28T03:30' },
    ],
    [
      'in the hour that the clock repeats',
      { startsAt: '2027-10-31T02:30', endsAt: '2027-10-31T06:00' },
      422,
      {
        code: 'meeting-time-repeated',
        choices: { first: '2027-10-31T00:30:00.000Z', second: '2027-10-31T01:30:00.000Z' },
      },
    ],
    [
      'that ends before it starts',
      { endsAt: '2027-04-07T09:00' },
      422,
      { code: 'meeting-ends-before-start' },
    ],
    ['longer than a week', { endsAt: '2027-04-15T09:00' }, 422, { code: 'meeting-too-long' }],
    ['on a day that no month has', { startsAt: '2027-02-30T10:00' }, 400, { code: 'invalid-input' }],
    ['in a zone that nobody hosts in', { timeZone: 'America/New_York' }, 400, { code: 'invalid-input' }],
    ['of no title', { title: '  ' }, 400, { code: 'invalid-input' }],
    ['joined over plain http', { joinUrl: 'http://video.example.org/' }, 400, { code: 'invalid-input' }],
    ['with a state of its own', { state: 'held' }, 400, { code: 'invalid-input' }],
    ['of a country that is not national', { country: 'EE' }, 400, { code: 'invalid-input' }],
  ])('%s is refused', async (_, change, expected, problem) => {
    const before = await app.db.query<[{ count: string }]>('select count(*) from meeting');
    const answer = await secretariat.post<ProblemBody>('/meetings', meetingDraftBody(change));
    expect(answer.status).toBe(expected);
    expect(answer.body).toMatchObject(problem);
    expect(await app.db.query('select count(*) from meeting')).toEqual(before);
  });

  it('in the repeated hour is kept when one says which of the two is meant', async () => {
    const draft = await createDraftMeeting(secretariat, {
      startsAt: '2027-10-31T02:30',
      endsAt: '2027-10-31T06:00',
      startsRepeat: 'second',
    });
    expect(draft.startsAt).toBe('2027-10-31T01:30:00Z');
  });
});

describe('scheduling', () => {
  it('invites all 24 seat holders with one mail each, a single guest with his own, and nobody twice', async () => {
    const { id } = await createDraftMeeting(secretariat);
    const countries = ['DK', 'EE', 'FI', 'IS', 'LV', 'LT', 'NO', 'SE'];
    await secretariat.post(`/meetings/${id}/invitations`, {
      countries,
      memberIds: [observer.memberId, latvia.memberId],
    });
    const meeting = succeeded(await secretariat.post<MeetingBody>(`/meetings/${id}/schedule`));
    expect(meeting).toMatchObject({ state: 'scheduled', sequence: 0 });
    const mails = await mailsOf(id);
    expect(mails.length).toBe(25);
    expect(new Set(mails.map(({ address }) => address)).size).toBe(25);
    expect(new Set(mails.map(({ method }) => method))).toEqual(new Set(['REQUEST']));
    const again = await secretariat.post<ProblemBody>(`/meetings/${id}/schedule`);
    expect([again.status, again.body.code]).toEqual([409, 'meeting-already-scheduled']);
    expect((await mailsOf(id)).length).toBe(25);
  });

  it('of a time that has passed is refused', async () => {
    const { id } = await createDraftMeeting(secretariat, {
      startsAt: '2027-02-01T10:00',
      endsAt: '2027-02-01T12:00',
    });
    const answer = await secretariat.post<ProblemBody>(`/meetings/${id}/schedule`);
    expect([answer.status, answer.body.code]).toEqual([422, 'meeting-in-the-past']);
  });

  it('lets the teams see it, guests see what they are invited to, and the joining address only those invited', async () => {
    const { id } = await createScheduledMeeting(
      secretariat,
      {},
      { countries: ['LV'], memberIds: [observer.memberId] },
    );
    const estonia = await network.as('EE', 'government');
    const see = async (who: TestMember) => (await who.get<MeetingBody>(`/meetings/${id}`)).body;
    expect(await see(latvia)).toMatchObject({
      joinUrl: 'https://video.example.org/room-7',
      invited: true,
      waitsForMe: true,
      can: { answer: true, reschedule: false, cancel: false },
    });
    expect(await see(estonia)).toMatchObject({
      joinUrl: null,
      invited: false,
      waitsForMe: false,
      can: { answer: false },
    });
    expect(await see(observer)).toMatchObject({ joinUrl: 'https://video.example.org/room-7', invited: true });
    expect(await Promise.all([police, await network.auditor()].map((who) => status(who, id)))).toEqual([
      404, 404,
    ]);
    expect((await network.anonymous().get(`/meetings/${id}`)).status).toBe(401);
  });

  it('invites a late guest alone', async () => {
    const { id } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    expect((await mailsOf(id)).length).toBe(3);
    succeeded(
      await secretariat.post(`/meetings/${id}/invitations`, {
        countries: ['LV'],
        memberIds: [police.memberId],
      }),
    );
    const mails = await mailsOf(id);
    expect(mails.map(({ address }) => address).sort()).toEqual([
      'lv-government@example.org',
      'lv-ngo@example.org',
      'lv-resource@example.org',
      'police-ee@example.org',
    ]);
    const stranger = await secretariat.post<ProblemBody>(`/meetings/${id}/invitations`, {
      memberIds: ['018f0000-0000-7000-8000-000000000000'],
    });
    expect([stranger.status, stranger.body.code]).toEqual([400, 'invalid-input']);
  });

  it('I3: withdraws an invitation from one, who alone hears of it and sees the meeting no longer; inviting again is a new invitation', async () => {
    const { id } = await createScheduledMeeting(
      secretariat,
      {},
      { memberIds: [police.memberId, observer.memberId] },
    );
    expect((await mailsOf(id)).length).toBe(2);
    succeeded(await secretariat.del(`/meetings/${id}/invitations/${police.memberId}`));
    expect(
      (await mailsOf(id)).filter(({ method }) => method === 'CANCEL').map(({ address }) => address),
    ).toEqual(['police-ee@example.org']);
    expect([await status(police, id), await status(observer, id)]).toEqual([404, 200]);
    expect((await secretariat.del(`/meetings/${id}/invitations/${police.memberId}`)).status).toBe(404);
    succeeded(await secretariat.post(`/meetings/${id}/invitations`, { memberIds: [police.memberId] }));
    expect(
      (await mailsOf(id))
        .filter(({ address }) => address === 'police-ee@example.org')
        .map(({ method }) => method),
    ).toEqual(['REQUEST', 'CANCEL', 'REQUEST']);
  });
});

describe('answers', () => {
  it('are yes or no, the last one counts, and all who come are listed by country and seat', async () => {
    const { id } = await createScheduledMeeting(secretariat);
    expect((await latvia.put<MeetingBody>(`/meetings/${id}/answer`, { answer: 'no' })).body.answer).toBe(
      'no',
    );
    expect(
      succeeded(await latvia.put<MeetingBody>(`/meetings/${id}/answer`, { answer: 'yes' })),
    ).toMatchObject({ answer: 'yes', waitsForMe: false });
    const { attendance } = (await secretariat.get<MeetingBody>(`/meetings/${id}`)).body;
    expect(attendance!.map(({ country, seat }) => `${country} ${seat}`).slice(0, 4)).toEqual([
      'DK government',
      'DK ngo',
      'DK resource',
      'EE government',
    ]);
    expect(attendance!.filter(({ answer }) => answer !== null)).toMatchObject([
      { memberId: latvia.memberId, country: 'LV', seat: 'ngo', answer: 'yes' },
    ]);
    expect(JSON.stringify(attendance)).not.toContain('@');
  });

  it('say how one attends where there is a place and a video link, until one no longer comes or the time changes', async () => {
    const { id, revision } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    const government = await network.as('LV', 'government');
    const answer = (who: TestMember, given: object) =>
      who.put<MeetingBody>(`/meetings/${id}/answer`, { answer: 'yes', ...given });
    expect(succeeded(await answer(latvia, { attendanceMode: 'in-person' })).attendanceMode).toBe('in-person');
    succeeded(await answer(government, { attendanceMode: 'by-video' }));
    const modes = async () =>
      (await secretariat.get<MeetingBody>(`/meetings/${id}`)).body.attendance!.map(
        (one) => one.attendanceMode,
      );
    expect(await modes()).toEqual(['by-video', 'in-person', null]);
    // What one needs is said in another answer; how one attends stays.
    expect(succeeded(await answer(latvia, { needs: ['lv'] })).attendanceMode).toBe('in-person');
    for (const wrong of [{ answer: 'no', attendanceMode: 'in-person' }, { attendanceMode: 'by-phone' }])
      expect((await latvia.put(`/meetings/${id}/answer`, { answer: 'yes', ...wrong })).status).toBe(400);
    succeeded(await answer(latvia, { answer: 'no' }));
    expect(succeeded(await answer(latvia, {})).attendanceMode).toBeNull();
    const moved = { timeZone: 'Europe/Copenhagen', startsAt: '2027-04-08T10:00', endsAt: '2027-04-08T16:00' };
    succeeded(await secretariat.post(`/meetings/${id}/reschedule`, { revision, ...moved }));
    expect(await modes()).toEqual([null, null, null]);
  });

  it('do not say how one attends where there is no choice', async () => {
    const { id, revision } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    succeeded(await latvia.put(`/meetings/${id}/answer`, { answer: 'yes', attendanceMode: 'in-person' }));
    const details = { title: 'Safe return', joinUrl: 'https://video.example.org/room-7', discreet: false };
    const changed = succeeded(
      await secretariat.patch<MeetingBody>(`/meetings/${id}`, { revision, ...details, place: null }),
    );
    expect(changed.attendance!.map((one) => one.attendanceMode)).toEqual([null, null, null]);
    const { status, body } = await latvia.put<ProblemBody>(`/meetings/${id}/answer`, {
      answer: 'yes',
      attendanceMode: 'by-video',
    });
    expect([status, body.code]).toEqual([400, 'invalid-input']);
  });

  it('are refused from those not invited, for other words, and on what is called off', async () => {
    const { id } = await createScheduledMeeting(secretariat, {}, { countries: ['EE'] });
    const answerOf = async (who: TestMember, answer = 'yes') => {
      const { status: code, body } = await who.put<ProblemBody>(`/meetings/${id}/answer`, { answer });
      return [code, body.code];
    };
    expect(await answerOf(latvia)).toEqual([409, 'meeting-not-invited']);
    expect(await answerOf(police)).toEqual([404, 'not-found']);
    const estonia = await network.as('EE', 'ngo');
    expect(await answerOf(estonia, 'if-need-be')).toEqual([400, 'invalid-input']);
    await secretariat.post(`/meetings/${id}/cancel`);
    expect(await answerOf(estonia)).toEqual([409, 'meeting-already-cancelled']);
  });
});

describe('moving', () => {
  const after = { timeZone: 'Europe/Copenhagen', startsAt: '2027-03-31T10:00', endsAt: '2027-03-31T16:00' };

  it('across the change to summer time keeps the wall clock, counts up, resets answers and tells each invitee once', async () => {
    const meeting = await createScheduledMeeting(secretariat, {
      startsAt: '2027-03-24T10:00',
      endsAt: '2027-03-24T16:00',
    });
    expect(meeting.startsAt).toBe('2027-03-24T09:00:00Z');
    expect((await mailsOf(meeting.id)).length).toBe(24);
    await latvia.put(`/meetings/${meeting.id}/answer`, { answer: 'yes' });
    const { revision } = (await secretariat.get<MeetingBody>(`/meetings/${meeting.id}`)).body;
    const moved = succeeded(
      await secretariat.post<MeetingBody>(`/meetings/${meeting.id}/reschedule`, { revision, ...after }),
    );
    expect(moved).toMatchObject({
      startsAt: '2027-03-31T08:00:00Z',
      startWall: '2027-03-31T10:00',
      sequence: 1,
    });
    expect(moved.attendance!.every(({ answer }) => answer === null)).toBe(true);
    const mails = (await mailsOf(meeting.id)).filter(({ event }) =>
      event.startsWith(`meeting-moved:${meeting.id}:`),
    );
    expect(new Set(mails.map(({ address }) => address)).size).toBe(24);
    expect(mails.length).toBe(24);
  });

  it('I2: twice and then another room gives sequences 1, 2, 3, one mail for all three, and the room leaves answers as they are', async () => {
    const { id, ...meeting } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    expect((await mailsOf(id)).map(({ sequence }) => sequence)).toEqual(['0', '0', '0']);
    const first = succeeded(
      await secretariat.post<MeetingBody>(`/meetings/${id}/reschedule`, {
        revision: meeting.revision,
        ...after,
      }),
    );
    const second = succeeded(
      await secretariat.post<MeetingBody>(`/meetings/${id}/reschedule`, {
        revision: first.revision,
        ...after,
        startsAt: '2027-03-31T11:00',
      }),
    );
    await latvia.put(`/meetings/${id}/answer`, { answer: 'yes' });
    const third = succeeded(
      await secretariat.patch<MeetingBody>(`/meetings/${id}`, {
        revision: second.revision,
        title: second.title,
        note: second.note,
        joinUrl: second.joinUrl,
        discreet: false,
        place: 'Hall 3',
      }),
    );
    expect([first, second, third].map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(third.attendance!.find(({ memberId }) => memberId === latvia.memberId)!.answer).toBe('yes');
    // A note is read on the page: it is worth neither a number nor a mail.
    const noted = succeeded(
      await secretariat.patch<MeetingBody>(`/meetings/${id}`, {
        revision: third.revision,
        title: third.title,
        note: 'Lunch is served.',
        joinUrl: third.joinUrl,
        discreet: false,
        place: 'Hall 3',
      }),
    );
    expect(noted.sequence).toBe(3);
    expect((await mailsOf(id)).slice(3).map(({ event, sequence }) => [event, sequence])).toEqual(
      Array.from({ length: 3 }, () => [`meeting-moved:${id}:2`, '3']),
    );
  });

  it('of an older state than the present one is refused', async () => {
    const { id, revision } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    expect((await mailsOf(id)).length).toBe(3);
    const both = await Promise.all(
      ['09:00', '11:00'].map((time) =>
        secretariat.post<ProblemBody>(`/meetings/${id}/reschedule`, {
          revision,
          ...after,
          startsAt: `2027-03-31T${time}`,
        }),
      ),
    );
    expect(both.map(({ status: code }) => code).sort()).toEqual([200, 409]);
    expect(both.find(({ status: code }) => code === 409)!.body.code).toBe('changed-meanwhile');
    expect((await mailsOf(id)).length).toBe(6);
  });

  it('is the secretariat’s; to others there is nothing to move', async () => {
    const { id, revision } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    expect((await latvia.post(`/meetings/${id}/reschedule`, { revision, ...after })).status).toBe(404);
    expect(
      (
        await secretariat.post('/meetings/018f0000-0000-7000-8000-000000000000/reschedule', {
          revision,
          ...after,
        })
      ).status,
    ).toBe(404);
  });
});

describe('changes within two minutes', () => {
  const riga = { timeZone: 'Europe/Riga', startsAt: '2027-05-05T10:00', endsAt: '2027-05-05T12:00' };
  const waiting = (id: string) =>
    app.db.query<[{ due: string }]>(
      'select count(*)::int as due from meeting_email_state where meeting_id = $1 and due_at is not null',
      [id],
    );

  it('reach whoever is invited and moved as one invitation with the last state', async () => {
    const { id, revision } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    succeeded(await secretariat.post(`/meetings/${id}/reschedule`, { revision, ...riga }));
    await app.app.get(SendMeetingEmailsJob).run();
    expect(await app.db.query('select 1 from delivery where event like $1', [`%${id}%`])).toEqual([]);
    expect(await waiting(id)).toEqual([{ due: 3 }]);
    expect((await mailsOf(id)).map(({ event, method, sequence }) => [event, method, sequence])).toEqual(
      Array.from({ length: 3 }, () => [`meeting-invited:${id}:1`, 'REQUEST', '1']),
    );
  });

  it('that undo each other reach nobody', async () => {
    const { id } = await createScheduledMeeting(
      secretariat,
      {},
      { memberIds: [police.memberId, observer.memberId] },
    );
    await secretariat.del(`/meetings/${id}/invitations/${police.memberId}`);
    expect((await mailsOf(id)).map(({ address }) => address)).toEqual([observer.email]);
    await secretariat.del(`/meetings/${id}/invitations/${observer.memberId}`);
    succeeded(await secretariat.post(`/meetings/${id}/invitations`, { memberIds: [observer.memberId] }));
    expect((await mailsOf(id)).length).toBe(1);
    await secretariat.post(`/meetings/${id}/cancel`);
    expect((await mailsOf(id)).map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL']);
  });

  it('set the hour of the mail by the first of them, so that a stream of changes delays nobody', async () => {
    const { id, revision } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    const due = () =>
      app.db.query('select distinct due_at from meeting_email_state where meeting_id = $1', [id]);
    const first = await due();
    succeeded(await secretariat.post(`/meetings/${id}/reschedule`, { revision, ...riga }));
    expect(await due()).toEqual(first);
  });

  it('are written once when two sweeps come at once', async () => {
    const { id } = await createScheduledMeeting(secretariat);
    await app.db.query('update meeting_email_state set due_at = app_now() where meeting_id = $1', [id]);
    await Promise.all([1, 2, 3].map(() => app.app.get(SendMeetingEmailsJob).run()));
    expect((await mailsOf(id)).length).toBe(24);
  });
});

describe('a national meeting', () => {
  const national = (country = 'EE') =>
    meetingDraftBody({ kind: 'national', country, title: 'Estonia in spring', timeZone: 'Europe/Tallinn' });

  it('is convened by a team for its own country alone, and no other team hears of the draft', async () => {
    const estonia = await network.as('EE', 'ngo');
    for (const [body, expected] of [
      [national(), 201],
      [national('LV'), 404],
      [meetingDraftBody(), 404],
      [meetingDraftBody({ kind: 'working-group' }), 404],
    ] as const) {
      expect((await estonia.post('/meetings', body)).status).toBe(expected);
    }
    const { id, can, revision } = succeeded(await estonia.post<MeetingBody>('/meetings', national()));
    expect(can).toMatchObject({ change: true, invite: true, schedule: true });
    expect(
      await Promise.all(
        [await network.as('EE', 'government'), secretariat, latvia, police].map((who) => status(who, id)),
      ),
    ).toEqual([200, 200, 404, 404]);
    expect((await latvia.patch(`/meetings/${id}`, { revision, title: 'Taken over' })).status).toBe(404);
    expect((await latvia.get(`/meetings/${id}/guests`)).status).toBe(404);
  });

  it('invites the country’s own network, who gain that meeting and nothing else', async () => {
    const estonia = await network.as('EE', 'ngo');
    const latvianPolice = await network.networkMember('LV');
    const { id } = succeeded(await estonia.post<MeetingBody>('/meetings', national()));
    const found = succeeded(
      await estonia.get<{ memberId: string; country: string | null }[]>(`/meetings/${id}/guests?q=`),
    );
    expect(new Set(found.map(({ country }) => country))).toEqual(new Set(['EE', null]));
    const invite = (body: object) => estonia.post<ProblemBody>(`/meetings/${id}/invitations`, body);
    expect((await invite({ memberIds: [latvianPolice.memberId] })).body.code).toBe('invalid-input');
    succeeded(await invite({ countries: ['EE', 'LV'], memberIds: [police.memberId] }));
    const meeting = succeeded(await estonia.post<MeetingBody>(`/meetings/${id}/schedule`));
    expect(meeting.attendance!.map(({ country }) => country)).toEqual(['EE', 'EE', 'EE', 'EE']);
    const regional = await createScheduledMeeting(secretariat);
    expect([await status(police, id), await status(police, regional.id)]).toEqual([200, 404]);
    // To another team there is no such meeting.
    expect(await status(latvia, id)).toBe(404);
    expect((await police.post(`/meetings/${id}/invitations`, { memberIds: [] })).status).toBe(404);
  });

  it('has an agenda that its own team arranges', async () => {
    const estonia = await network.as('EE', 'ngo');
    const { id } = succeeded(await estonia.post<MeetingBody>('/meetings', national()));
    const item = { kind: 'discussion', title: 'What we found', minutes: 30 };
    succeeded(await estonia.post(`/meetings/${id}/agenda/items`, item));
    succeeded(await estonia.post(`/meetings/${id}/schedule`));
    expect((await latvia.post(`/meetings/${id}/agenda/items`, item)).status).toBe(404);
    const regional = await createScheduledMeeting(secretariat);
    expect((await estonia.post(`/meetings/${regional.id}/agenda/items`, item)).status).toBe(404);
  });
});

describe('a session', () => {
  const soon = { timeZone: 'Europe/Copenhagen', startsAt: '2027-03-01T14:00', endsAt: '2027-03-01T16:00' };
  const act = (who: TestMember, id: string, what: string) =>
    who.post<MeetingBody & ProblemBody>(`/meetings/${id}/${what}`);

  it('is opened by who convenes, from an hour before the start, and is held once closed', async () => {
    const early = await createScheduledMeeting(secretariat);
    expect((await act(secretariat, early.id, 'open')).body.code).toBe('meeting-not-yet');
    const { id } = await createScheduledMeeting(secretariat, soon, { countries: ['LV'] });
    expect((await act(secretariat, id, 'close')).body.code).toBe('meeting-not-in-session');
    expect((await act(latvia, id, 'open')).status).toBe(404);
    expect(succeeded(await act(secretariat, id, 'open'))).toMatchObject({
      state: 'in-session',
      can: { close: true, open: false, reschedule: false, cancel: false },
    });
    expect((await act(secretariat, id, 'open')).body.code).toBe('meeting-not-scheduled');
    expect((await act(secretariat, id, 'cancel')).body.code).toBe('meeting-not-scheduled');
    expect(succeeded(await act(secretariat, id, 'close'))).toMatchObject({ state: 'held', over: true });
    expect((await act(secretariat, id, 'open')).body.code).toBe('meeting-over');
  });
});

describe('cancelling', () => {
  it('I4: pressed twice tells each invitee once and leaves the meeting called off', async () => {
    const { id, revision } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    expect((await mailsOf(id)).length).toBe(3);
    const [first, second] = [
      await secretariat.post<MeetingBody>(`/meetings/${id}/cancel`),
      await secretariat.post<MeetingBody>(`/meetings/${id}/cancel`),
    ];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(second.body).toMatchObject({
      state: 'cancelled',
      sequence: 1,
      can: { reschedule: false, cancel: false, invite: false },
    });
    expect((await mailsOf(id)).filter(({ method }) => method === 'CANCEL').length).toBe(3);
    const move = await secretariat.post<ProblemBody>(`/meetings/${id}/reschedule`, {
      revision,
      timeZone: 'Europe/Riga',
      startsAt: '2027-05-01T10:00',
      endsAt: '2027-05-01T11:00',
    });
    expect([move.status, move.body.code]).toEqual([409, 'meeting-already-cancelled']);
    expect(await app.db.query('select 1 from reminder where meeting_id = $1', [id])).toEqual([]);
  });

  it('of a draft mails nobody', async () => {
    const { id } = await createDraftMeeting(secretariat);
    await secretariat.post(`/meetings/${id}/invitations`, { countries: ['LV'] });
    succeeded(await secretariat.post(`/meetings/${id}/cancel`));
    expect(await mailsOf(id)).toEqual([]);
  });
});

describe('what a command leaves behind', () => {
  it('is one audit entry without anything that was written, and one event', async () => {
    const { id } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    const audit = await app.db.query<{ action: string; detail: object }[]>(
      'select action, detail from audit_entry where object_id = $1 order by seq',
      [id],
    );
    expect(audit.map(({ action }) => action)).toEqual([
      'meeting.drafted',
      'meeting.invited',
      'meeting.scheduled',
    ]);
    expect(JSON.stringify(audit)).not.toMatch(/Safe return|Hall 2|@/);
    expect(
      await app.db.query('select type from outbox where payload @> $1', [JSON.stringify({ meetingId: id })]),
    ).toEqual([{ type: 'meeting-scheduled' }]);
    expect(
      await app.db.query('select distinct type from live_event where room = $1', [`meeting:${id}`]),
    ).toEqual([{ type: 'meeting-changed' }]);
  });
});

describe('the mails of all this', () => {
  it('say of every time on which clock it is', async () => {
    const { count, withoutZone } = await timesInEmails(app);
    expect(withoutZone).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});
