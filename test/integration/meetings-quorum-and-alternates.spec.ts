import { UnitOfWork } from '../../src/platform/persistence/unit-of-work.ts';
import { SYSTEM } from '../../src/platform/access/actor.ts';
import { ActingSeatsQuery, QuorumService } from '../../src/meetings/index.ts';
import { HandOverInvitationsJob } from '../../src/meetings/testing.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
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

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let latvia: TestMember;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
  await setClockAt(app.database, EARLY_2027);
  network = await createTestNetwork(app);
  [secretariat, latvia] = await Promise.all([network.secretariat(), network.as('LV', 'ngo')]);
}, 60_000);
afterAll(() => app.close());

const meetingOf = async (who: TestMember, id: string) =>
  succeeded(await who.get<MeetingBody>(`/meetings/${id}`));
const code = ({ status, body }: { status: number; body: ProblemBody }) => [status, body.code];

describe('the quorum of a meeting', () => {
  const rule = { countries: 2, seatTypes: ['ngo', 'government'], below: 'refused' };
  const set = (
    who: TestMember,
    { id, revision }: Pick<MeetingBody, 'id' | 'revision'>,
    change: object = {},
  ) => who.put<MeetingBody & ProblemBody>(`/meetings/${id}/quorum`, { revision, ...rule, ...change });

  it('is most countries and both sides for a regional meeting, and whatever its convenor says instead', async () => {
    const draft = await createDraftMeeting(secretariat);
    expect(draft.quorum).toMatchObject({
      countriesNeeded: 5,
      seatTypes: ['government', 'ngo'],
      below: 'indicative',
    });
    const changed = succeeded(await set(secretariat, draft));
    expect(changed.quorum).toMatchObject({
      countriesNeeded: 2,
      seatTypes: ['government', 'ngo'],
      below: 'refused',
    });
    expect(changed.revision).toBe(draft.revision + 1);
    const [entry] = await app.db.query<{ action: string; detail: object }[]>(
      'select action, detail from audit_entry where object_id = $1 order by seq desc limit 1',
      [draft.id],
    );
    expect(entry).toEqual({
      action: 'meeting.quorum-set',
      detail: { countries: 2, seatTypes: ['government', 'ngo'], below: 'refused' },
    });
    expect(
      await app.app.get(UnitOfWork).run(SYSTEM, (tx) => app.app.get(QuorumService).forMeeting(tx, draft.id)),
    ).toEqual({ countries: 2, seatTypes: ['government', 'ngo'], below: 'refused' });
  });

  it('is counted from the answers as they come in, a country once, for those to whom the answers are open', async () => {
    const observer = await network.observer();
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['LV', 'EE'] });
    succeeded(await set(secretariat, meeting));
    const says = async (country: 'LV' | 'EE', seat: 'ngo' | 'government' | 'resource') =>
      succeeded(
        await (await network.as(country, seat)).put(`/meetings/${meeting.id}/answer`, { answer: 'yes' }),
      );
    await says('LV', 'ngo');
    await says('LV', 'resource');
    expect((await meetingOf(latvia, meeting.id)).quorum.expected).toEqual({
      met: false,
      countries: 1,
      countriesNeeded: 2,
      seatTypesNeeded: ['government', 'ngo'],
      missingSeatTypes: ['government'],
    });
    await says('EE', 'government');
    expect((await meetingOf(latvia, meeting.id)).quorum.expected).toMatchObject({
      met: true,
      countries: 2,
      missingSeatTypes: [],
    });
    const national = await createScheduledMeeting(
      secretariat,
      { kind: 'national', country: 'LV' },
      { countries: ['LV'], memberIds: [observer.memberId] },
    );
    expect((await meetingOf(await network.networkMember('LV'), national.id)).quorum).toMatchObject({
      countriesNeeded: 0,
      expected: null,
    });
    expect((await meetingOf(observer, national.id)).quorum.expected).toMatchObject({ countries: 0 });
  });

  it('is not changed by others, from an older state, beyond the countries there are, or once the meeting has opened', async () => {
    const draft = await createDraftMeeting(secretariat);
    expect((await set(latvia, draft)).status).toBe(404);
    expect(code(await set(secretariat, { ...draft, revision: draft.revision + 1 }))).toEqual([
      409,
      'changed-meanwhile',
    ]);
    expect(code(await set(secretariat, draft, { countries: 9 }))).toEqual([400, 'invalid-input']);
    expect(code(await set(secretariat, draft, { seatTypes: ['police'] }))).toEqual([400, 'invalid-input']);
    const national = await createDraftMeeting(secretariat, { kind: 'national', country: 'LV' });
    expect(code(await set(latvia, national))).toEqual([400, 'invalid-input']);
    succeeded(await set(latvia, national, { countries: 0 }));
    const { id } = await createScheduledMeeting(
      secretariat,
      { startsAt: '2027-03-01T14:00', endsAt: '2027-03-01T16:00' },
      { countries: ['LV'] },
    );
    const opened = succeeded(await secretariat.post<MeetingBody>(`/meetings/${id}/open`));
    expect(opened.can['quorum']).toBe(false);
    expect(code(await set(secretariat, opened))).toEqual([409, 'quorum-fixed']);
  });
});

describe('an alternate', () => {
  const seat = (country: string, type: string) => `seats/${country}/${type}`;
  const name = (who: TestMember, id: string, of: string, memberId: string) =>
    who.put<MeetingBody & ProblemBody>(`/meetings/${id}/${of}/alternate`, { memberId });
  const takeBack = (who: TestMember, id: string, of: string) =>
    who.del<MeetingBody & ProblemBody>(`/meetings/${id}/${of}/alternate`);
  const acting = async (id: string, memberId: string) =>
    app.app.get(ActingSeatsQuery).forMember(app.db, id, memberId);
  const mailsTo = async (id: string, address: string) => {
    await gatherMeetingEmails(app);
    return app.db.query<{ subject: string; text: string; method: string }[]>(
      `
        select subject, text, calendar_method as method
        from delivery
        where address = $2 and calendar_ics like '%' || $1 || '%'
        order by planned_at, id`,
      [id, address],
    );
  };

  it('M11: named by the seat’s holder is invited, acts for the seat in that meeting alone, and counts there', async () => {
    const police = await network.networkMember('LV');
    const [meeting, other] = [
      await createScheduledMeeting(secretariat, {}, { countries: ['LV', 'EE'] }),
      await createScheduledMeeting(secretariat, {}, { countries: ['LV'] }),
    ];
    const candidates = succeeded(
      await latvia.get<{ memberId: string }[]>(`/meetings/${meeting.id}/${seat('LV', 'ngo')}/candidates`),
    );
    expect(candidates.map(({ memberId }) => memberId)).toEqual([police.memberId]);
    const named = succeeded(await name(latvia, meeting.id, seat('LV', 'ngo'), police.memberId));
    expect(named.attendance!.find(({ memberId }) => memberId === police.memberId)).toMatchObject({
      country: 'LV',
      seat: 'ngo',
      alternate: true,
    });
    expect(await acting(meeting.id, police.memberId)).toMatchObject({
      country: 'LV',
      seat: 'ngo',
      alternate: true,
    });
    expect(await acting(meeting.id, latvia.memberId)).toBeNull();
    expect(await acting(other.id, latvia.memberId)).toMatchObject({
      country: 'LV',
      seat: 'ngo',
      alternate: false,
    });
    expect(await acting(other.id, police.memberId)).toBeNull();
    expect((await app.app.get(ActingSeatsQuery).forMeeting(app.db, meeting.id)).length).toBe(24);
    succeeded(await police.put(`/meetings/${meeting.id}/answer`, { answer: 'yes' }));
    expect((await meetingOf(latvia, meeting.id)).quorum.expected).toMatchObject({
      countries: 1,
      missingSeatTypes: ['government'],
    });
    const [mail] = await mailsTo(meeting.id, police.email);
    expect(mail).toMatchObject({ method: 'REQUEST' });
    expect(mail!.text).toContain('You are asked to act for the NGO seat of Latvia at this meeting.');
    expect((await police.get(`/meetings/${other.id}`)).status).toBe(404);
  });

  it('taken back is invited no longer and hears of it; whoever was a guest before stays one', async () => {
    const police = await network.networkMember('LV');
    const [fresh, guest] = [
      await createScheduledMeeting(secretariat, {}, { countries: ['LV'] }),
      await createScheduledMeeting(secretariat, {}, { countries: ['LV'], memberIds: [police.memberId] }),
    ];
    await mailsTo(guest.id, police.email);
    for (const { id } of [fresh, guest]) {
      succeeded(await name(secretariat, id, seat('LV', 'ngo'), police.memberId));
      await gatherMeetingEmails(app);
      succeeded(await takeBack(latvia, id, seat('LV', 'ngo')));
      expect(await acting(id, latvia.memberId)).toMatchObject({ seat: 'ngo' });
    }
    expect((await mailsTo(fresh.id, police.email)).map(({ method }) => method)).toEqual([
      'REQUEST',
      'CANCEL',
    ]);
    expect((await police.get(`/meetings/${fresh.id}`)).status).toBe(404);
    expect((await mailsTo(guest.id, police.email)).map(({ subject }) => subject.split(':')[0])).toEqual([
      'Invitation',
      'Changed',
    ]);
    expect((await meetingOf(police, guest.id)).invited).toBe(true);
  });

  it('is one for a seat and one seat for each, of the seat’s own country, and named by whom it concerns', async () => {
    const [latvian, estonian, observer, estonia] = await Promise.all([
      network.networkMember('LV'),
      network.networkMember('EE'),
      network.observer(),
      network.as('EE', 'government'),
    ]);
    const { id } = await createScheduledMeeting(secretariat, {}, { countries: ['LV', 'EE'] });
    expect((await name(estonia, id, seat('LV', 'ngo'), latvian.memberId)).status).toBe(404);
    expect((await name(latvian, id, seat('LV', 'ngo'), latvian.memberId)).status).toBe(404);
    expect((await latvia.get(`/meetings/${id}/${seat('EE', 'ngo')}/candidates`)).status).toBe(404);
    for (const memberId of [estonian.memberId, observer.memberId, estonia.memberId, latvia.memberId]) {
      expect(code(await name(latvia, id, seat('LV', 'ngo'), memberId))).toEqual([
        422,
        'alternate-not-eligible',
      ]);
    }
    succeeded(await name(latvia, id, seat('LV', 'ngo'), latvian.memberId));
    expect(code(await name(secretariat, id, seat('LV', 'ngo'), estonian.memberId))).toEqual([
      409,
      'alternate-named-already',
    ]);
    expect(code(await name(secretariat, id, seat('LV', 'government'), latvian.memberId))).toEqual([
      422,
      'alternate-not-eligible',
    ]);
    const both = await Promise.all(
      [0, 1].map(() => name(secretariat, id, seat('EE', 'ngo'), estonian.memberId)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const draft = await createDraftMeeting(secretariat);
    expect(code(await name(secretariat, draft.id, seat('LV', 'ngo'), latvian.memberId))).toEqual([
      409,
      'meeting-not-scheduled',
    ]);
    const national = await createScheduledMeeting(
      secretariat,
      { kind: 'national', country: 'EE' },
      { countries: ['EE'] },
    );
    expect((await name(secretariat, national.id, seat('LV', 'ngo'), latvian.memberId)).status).toBe(404);
    expect((await takeBack(latvia, national.id, seat('LV', 'ngo'))).status).toBe(404);
  });
});

describe('what those invited need to follow a meeting', () => {
  it('is said with the answer, kept until said anew, and summed for whoever convenes, over those who come', async () => {
    const [ngo, government] = [latvia, await network.as('LV', 'government')];
    const { id } = await createScheduledMeeting(secretariat, {}, { countries: ['LV'] });
    succeeded(await ngo.put(`/meetings/${id}/answer`, { answer: 'yes', needs: ['lv', 'sign-language'] }));
    succeeded(await government.put(`/meetings/${id}/answer`, { answer: 'yes', needs: ['lv'] }));
    expect(await meetingOf(ngo, id)).toMatchObject({ needs: ['lv', 'sign-language'], needCounts: null });
    expect((await meetingOf(secretariat, id)).needCounts).toEqual([
      { need: 'lv', memberIds: [government.memberId, ngo.memberId] },
      { need: 'sign-language', memberIds: [ngo.memberId] },
    ]);
    succeeded(await ngo.put(`/meetings/${id}/answer`, { answer: 'no' }));
    expect((await meetingOf(secretariat, id)).needCounts).toEqual([
      { need: 'lv', memberIds: [government.memberId] },
    ]);
    succeeded(await ngo.put(`/meetings/${id}/answer`, { answer: 'yes' }));
    expect((await meetingOf(ngo, id)).needs).toEqual(['lv', 'sign-language']);
    expect(
      code(await ngo.put<ProblemBody>(`/meetings/${id}/answer`, { answer: 'yes', needs: ['de'] })),
    ).toEqual([400, 'invalid-input']);
    expect(JSON.stringify((await meetingOf(government, id)).attendance)).not.toContain('sign-language');
  });
});

describe('an invitation for a seat', () => {
  const handOver = async () => {
    await app.app.get(HandOverInvitationsJob).run();
    await gatherMeetingEmails(app);
  };
  const feedOf = async (who: TestMember) => {
    const { url } = succeeded(await who.post<{ url: string }>('/calendar-feed'));
    return (await fetch(url.replace('http://norbanet.test', app.url))).text();
  };
  const mailsTo = (id: string, address: string) =>
    app.db.query<{ event: string; method: string | null }[]>(
      `
        select split_part(event, ':', 1) as event, calendar_method as method
        from delivery
        where address = $2 and event like '%' || $1 || '%'
        order by planned_at, id`,
      [id, address],
    );

  it('passes to its next holder, with what lies ahead and nothing of what was; the former one’s calendar is empty', async () => {
    const [former, next] = [await network.as('NO', 'resource'), await network.networkMember('NO')];
    const [ahead, polled] = [
      await createScheduledMeeting(secretariat, {}, { countries: ['NO'] }),
      await createDraftMeeting(secretariat),
    ];
    succeeded(await secretariat.post(`/meetings/${polled.id}/invitations`, { countries: ['NO'] }));
    succeeded(
      await secretariat.post(`/meetings/${polled.id}/poll`, {
        timeZone: 'Europe/Oslo',
        answerBy: '2027-03-20T12:00',
        slots: [{ startsAt: '2027-03-24T10:00', endsAt: '2027-03-24T12:00' }],
      }),
    );
    await gatherMeetingEmails(app);
    succeeded(await former.put(`/meetings/${ahead.id}/answer`, { answer: 'yes' }));
    await app.db.query(
      `update appointment set ends_at = app_now(), vacated_at = app_now() where member_id = $1`,
      [former.memberId],
    );
    await handOver();
    expect(await feedOf(former)).not.toContain('BEGIN:VEVENT');
    expect((await mailsTo(ahead.id, former.email)).map(({ method }) => method)).toEqual([
      'REQUEST',
      'CANCEL',
    ]);
    expect((await mailsTo(polled.id, former.email)).map(({ event }) => event)).toEqual([
      'meeting-poll-opened',
      'meeting-poll-withdrawn',
    ]);
    expect((await meetingOf(secretariat, ahead.id)).attendance!.map(({ seat }) => seat)).toEqual([
      'government',
      'ngo',
    ]);

    await app.db.query(
      `
        insert into appointment (id, seat_id, member_id, starts_at)
        select gen_random_uuid(), seat_id, $2, app_now()
        from appointment
        where member_id = $1`,
      [former.memberId, next.memberId],
    );
    await handOver();
    await handOver();
    expect(await mailsTo(ahead.id, next.email)).toEqual([{ event: 'meeting-invited', method: 'REQUEST' }]);
    expect((await mailsTo(polled.id, next.email)).map(({ event }) => event)).toEqual(['meeting-poll-opened']);
    expect(
      (await meetingOf(secretariat, ahead.id)).attendance!.find(({ memberId }) => memberId === next.memberId),
    ).toMatchObject({ country: 'NO', seat: 'resource', answer: null });
    expect((await mailsTo(ahead.id, former.email)).length).toBe(2);
  });

  it('to a series passes on as one mail to each of the two', async () => {
    const [former, next] = [await network.as('FI', 'resource'), await network.networkMember('FI')];
    const { id } = succeeded(
      await secretariat.post<{ id: string }>('/meeting-series', {
        kind: 'regional',
        title: 'A series',
        timeZone: 'Europe/Helsinki',
        startsAt: '2027-04-14T10:00',
        endsAt: '2027-04-14T12:00',
        rule: { every: 'month', interval: 1, on: 'day', times: 3 },
      }),
    );
    succeeded(await secretariat.post(`/meeting-series/${id}/invitations`, { countries: ['FI'] }));
    succeeded(await secretariat.post(`/meeting-series/${id}/schedule`));
    await gatherMeetingEmails(app);
    await app.db.query(
      `update appointment set ends_at = app_now(), vacated_at = app_now() where member_id = $1`,
      [former.memberId],
    );
    await app.db.query(
      `
        insert into appointment (id, seat_id, member_id, starts_at)
        select gen_random_uuid(), seat_id, $2, app_now()
        from appointment
        where member_id = $1`,
      [former.memberId, next.memberId],
    );
    await handOver();
    expect(await mailsTo(id, former.email)).toEqual([
      { event: 'meeting-series-invited', method: 'REQUEST' },
      { event: 'meeting-series-withdrawn', method: 'CANCEL' },
    ]);
    expect(await mailsTo(id, next.email)).toEqual([{ event: 'meeting-series-invited', method: 'REQUEST' }]);
    const { meetings } = succeeded(
      await secretariat.get<{ meetings: { id: string }[] }>(`/meeting-series/${id}`),
    );
    for (const meeting of meetings) expect(await mailsTo(meeting.id, next.email)).toEqual([]);
    expect(
      await app.db.query(
        'select 1 from reminder where member_id = $1 and meeting_id = any($2) and sent_at is null',
        [former.memberId, meetings.map((one) => one.id)],
      ),
    ).toEqual([]);
  });
});
