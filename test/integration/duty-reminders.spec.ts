import { SendDutyRemindersJob, ProposeDecisionReviewsJob } from '../../src/agendas/testing.ts';
import { auditRows } from '../support/accounts.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { readAgenda, attachPaper } from '../support/agendas.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { ApiClient } from '../support/api-client.ts';
import {
  createDraftMeeting,
  createScheduledMeeting,
  EARLY_2027,
  succeeded,
  type ProblemBody,
} from '../support/meetings.ts';
import {
  aDecision,
  anAction,
  setClockTo,
  closeMeeting,
  meetingInSession,
  type ActionBody,
  type DecisionBody,
} from '../support/minutes.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { newToken } from '../../src/identity/index.ts';
import { hashToken } from '../../src/identity/testing.ts';

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;

const sweep = () => app.app.get(SendDutyRemindersJob).run();
const recalled = async (topic: string) =>
  (
    await app.db.query<{ line: string }[]>(
      `
        select address || ' ' || subject as line
        from delivery
        where event like 'recall-' || $1 || ':%'
        order by planned_at, address`,
      [topic],
    )
  ).map(({ line }) => line);
/** Another member of a country takes over a seat. */
const replaceHolder = async (old: TestMember, next: TestMember) => {
  const [seat] = await app.db.query<{ seat_id: string }[]>(
    'select seat_id from appointment where member_id = $1 and ends_at is null',
    [old.memberId],
  );
  await app.db.query('update appointment set ends_at = app_now() where member_id = $1 and ends_at is null', [
    old.memberId,
  ]);
  await app.db.query(
    'insert into appointment (id, seat_id, member_id, starts_at) values ($1, $2, $3, app_now())',
    [newId(), seat!.seat_id, next.memberId],
  );
};

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
}, 60_000);
beforeEach(async () => {
  await resetDatabase(app, EARLY_2027);
  network = await createTestNetwork(app);
  [secretariat, estonia] = [await network.secretariat(), await network.as('EE', 'government')];
}, 60_000);
afterAll(() => app.close());

describe('an action', () => {
  it('is recalled to the holder of its seat a week and a day before, in the morning of the own clock, until it is closed', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1);
    const action = succeeded(
      await secretariat.post<ActionBody>(`/meetings/${meeting.id}/actions`, anAction(item!)),
    );
    succeeded(
      await secretariat.post<ActionBody>(
        `/meetings/${meeting.id}/actions`,
        anAction(item!, { owner: {}, dueOn: '2027-05-31' }),
      ),
    );
    // Eight in the morning is five UTC in Tallinn, six in Copenhagen.
    await setClockTo(app, '2027-05-24T04:59:00Z');
    await sweep();
    expect(await recalled('action')).toEqual([]);
    await setClockTo(app, '2027-05-24T05:00:30Z');
    await sweep();
    await Promise.all([sweep(), sweep()]);
    expect(await recalled('action')).toEqual([
      expect.stringMatching(/^ee-government@example\.org An action is due: Mon,? 31 May 2027$/),
    ]);
    await setClockTo(app, '2027-05-24T06:00:30Z');
    await sweep();
    expect((await recalled('action'))[1]).toMatch(/^secretariat@example\.org /);
    const next = await network.networkMember('EE');
    await replaceHolder(estonia, next);
    await setClockTo(app, '2027-05-30T05:00:30Z');
    await sweep();
    expect((await recalled('action')).filter((line) => line.startsWith('police-ee@')).length).toBe(1);
    expect((await recalled('action')).filter((line) => line.startsWith('ee-government@')).length).toBe(1);
    succeeded(await next.post(`/actions/${action.id}/close`, {}));
    await setClockTo(app, '2027-05-31T05:00:30Z');
    await sweep();
    expect((await recalled('action')).filter((line) => line.startsWith('police-ee@')).length).toBe(1);
  }, 60_000);

  it('M9: is closed from the link of a mail in its owner’s own browser, once; elsewhere the link asks to sign in', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1);
    const action = succeeded(
      await secretariat.post<ActionBody>(`/meetings/${meeting.id}/actions`, anAction(item!)),
    );
    await setClockTo(app, '2027-05-24T05:00:30Z');
    await sweep();
    const [{ text }] = await app.db.query<[{ text: string }]>(
      `select text from delivery where event like 'recall-action:%'`,
    );
    const token = /close-action#([\w-]{43})/.exec(text)![1]!;
    const device = newToken();
    await app.db.query(
      'insert into known_device (token_hash, member_id, used_at) values ($1, $2, app_now())',
      [hashToken(device), estonia.memberId],
    );
    const hers = new ApiClient(app.url, { cookie: `norbanet-device=${device}` });
    const other = new ApiClient(app.url, { cookie: `norbanet-device=${newToken()}` });
    for (const who of [network.anonymous(), other]) {
      const refused = await who.post<ProblemBody>('/action-links/close', { token });
      expect([refused.status, refused.body.code]).toEqual([403, 'action-link-needs-sign-in']);
      expect((await who.post<ProblemBody>('/action-links/preview', { token })).body.code).toBe(
        'action-link-needs-sign-in',
      );
    }
    for (const method of ['GET', 'HEAD'])
      expect((await fetch(`${app.url}/api/action-links/close?token=${token}`, { method })).status).toBe(404);
    expect(
      succeeded(await hers.post<{ text: string; dueOn: string }>('/action-links/preview', { token })),
    ).toMatchObject({ text: 'Send the list of contact points.', dueOn: '2027-05-31' });
    expect((await secretariat.get<ActionBody>(`/actions/${action.id}`)).body.state).toBe('open');
    const closed = await Promise.all([
      hers.post('/action-links/close', { token }),
      hers.post('/action-links/close', { token }),
    ]);
    expect(closed.map(({ status }) => status).sort()).toEqual([204, 410]);
    expect((await secretariat.get<ActionBody>(`/actions/${action.id}`)).body).toMatchObject({
      state: 'done',
      history: [
        { change: 'agreed', way: 'app' },
        { change: 'done', way: 'mail-link', by: 'ee-government' },
      ],
    });
    const [deed] = await auditRows(app, 'action.done');
    expect(deed).toMatchObject({
      actor_id: estonia.memberId,
      actor_role: 'team',
      object_id: action.id,
      detail: { way: 'mail-link' },
    });
    const replayed = await hers.post<ProblemBody>('/action-links/close', { token });
    expect([replayed.status, replayed.body.code]).toEqual([410, 'action-link-ended']);
  }, 60_000);

  it('of a discreet meeting or a closed item is recalled without a word of it', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1, { discreet: true });
    succeeded(await secretariat.post(`/meetings/${meeting.id}/actions`, anAction(item!)));
    await setClockTo(app, '2027-05-24T05:00:30Z');
    await sweep();
    const [mail] = await app.db.query<[{ subject: string; text: string }]>(
      `select subject, text from delivery where event like 'recall-action:%'`,
    );
    expect(mail.text).toContain('NBN meeting');
    expect(`${mail.subject} ${mail.text}`).not.toMatch(/Safe return|contact points/);
  }, 60_000);
});

describe('a national follow-up', () => {
  it('M6: is recalled thirty and seven days before and on the day to the seat that sees to it, while its country has not settled it', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1);
    const decision = succeeded(
      await secretariat.post<DecisionBody>(
        `/meetings/${meeting.id}/decisions`,
        aDecision(item!, { followUpOn: '2027-09-30' }),
      ),
    );
    expect(decision.followUps.length).toBe(8);
    await setClockTo(app, '2027-08-31T08:00:30Z');
    await sweep();
    await sweep();
    expect((await recalled('follow-up')).map((line) => line.split(' ')[0])).toEqual(
      ['dk', 'ee', 'fi', 'is', 'lt', 'lv', 'no', 'se'].map((country) => `${country}-government@example.org`),
    );
    expect((await recalled('follow-up'))[0]).toMatch(
      /Follow-up of 2027-\d+\/\d+ is due: Thu,? 30 Sep(t)? 2027$/,
    );
    succeeded(await estonia.put(`/decisions/${decision.id}/follow-up/EE`, { revision: 1, state: 'done' }));
    await setClockTo(app, '2027-09-23T08:00:30Z');
    await sweep();
    expect((await recalled('follow-up')).length).toBe(15);
    await setClockTo(app, '2027-09-30T08:00:30Z');
    await sweep();
    expect((await recalled('follow-up')).length).toBe(22);
    await setClockTo(app, '2027-10-02T08:00:30Z');
    await sweep();
    expect((await recalled('follow-up')).length).toBe(22);
  }, 60_000);
});

describe('a review', () => {
  it('M10: on its day comes to whom it names, and the item stands among the proposals of the next meeting, once', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1);
    const decision = succeeded(
      await secretariat.post<DecisionBody>(
        `/meetings/${meeting.id}/decisions`,
        aDecision(item!, { reviewOn: '2027-06-01', reviewer: { country: 'EE', seat: 'government' } }),
      ),
    );
    await setClockTo(app, '2027-06-01T05:00:30Z');
    await sweep();
    await app.app.get(ProposeDecisionReviewsJob).run();
    expect(await recalled('review')).toEqual([
      expect.stringMatching(/^ee-government@example\.org Decision 2027-\d+\/\d+ is due for review/),
    ]);
    expect(await app.db.query('select from agenda_proposal')).toEqual([]);
    const next = await createScheduledMeeting(secretariat, {
      startsAt: '2027-06-20T10:00',
      endsAt: '2027-06-20T12:00',
    });
    await createDraftMeeting(secretariat, { startsAt: '2027-06-10T10:00', endsAt: '2027-06-10T12:00' });
    await Promise.all([
      app.app.get(ProposeDecisionReviewsJob).run(),
      app.app.get(ProposeDecisionReviewsJob).run(),
    ]);
    await app.app.get(ProposeDecisionReviewsJob).run();
    const proposals = succeeded(
      await estonia.get<{ items: { title: string; state: string }[] }>(
        `/meetings/${next.id}/agenda/proposals`,
      ),
    ).items;
    expect(proposals).toMatchObject([{ title: `Review of decision ${decision.reference}`, state: 'open' }]);
    await sweep();
    expect((await recalled('review')).length).toBe(1);
  }, 60_000);
});

describe('minutes that are out to be read', () => {
  it('are recalled two days before silence approves them, to the invited seats that said nothing', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1, {}, { countries: ['LV', 'EE'] });
    succeeded(
      await secretariat.put(`/meetings/${meeting.id}/minutes/entries/${item}`, {
        text: 'All spoke.',
        revision: 0,
      }),
    );
    await closeMeeting(app, secretariat, meeting.id);
    succeeded(await secretariat.post(`/meetings/${meeting.id}/minutes/circulate`, { days: 14 }));
    const sent = await app.db.query<{ address: string; subject: string }[]>(
      `select address, subject from delivery where event like 'minutes-circulated:%' order by address`,
    );
    expect(sent.map(({ address }) => address.split('@')[0])).toEqual([
      'ee-government',
      'ee-ngo',
      'ee-resource',
      'lv-government',
      'lv-ngo',
      'lv-resource',
    ]);
    expect(sent[0]!.subject).toMatch(/^Minutes ready for review: /);
    await setClockTo(app, '2027-04-19T14:59:00Z');
    await sweep();
    expect(await recalled('minutes')).toEqual([]);
    await setClockTo(app, '2027-04-19T15:00:30Z');
    await sweep();
    await sweep();
    expect((await recalled('minutes')).map((line) => line.split('@')[0])).toEqual([
      'ee-government',
      'ee-ngo',
      'ee-resource',
      'lv-government',
      'lv-ngo',
      'lv-resource',
    ]);
    expect((await recalled('minutes'))[0]).toMatch(
      /Minutes ready for review: Wed,? 21 Apr 2027, 1(7:59|8:00) Tallinn$/,
    );
  }, 60_000);
});

describe('papers', () => {
  it('that are still to come are recalled before their deadline to who presents, and to nobody else', async () => {
    const meeting = await createScheduledMeeting(secretariat);
    for (const [title, country] of [
      ['With a paper', 'EE'],
      ['Without', 'LV'],
    ]) {
      succeeded(
        await secretariat.post(`/meetings/${meeting.id}/agenda/items`, {
          kind: 'discussion',
          title,
          minutes: 10,
          presenter: { kind: 'seat', country, seat: 'government' },
        }),
      );
    }
    const agenda = await readAgenda(secretariat, meeting);
    await attachPaper(secretariat, agenda.items[0]!.id, 'The paper');
    succeeded(
      await secretariat.put(`/meetings/${meeting.id}/agenda/papers-deadline`, {
        papersBy: '2027-03-31T12:00',
      }),
    );
    await setClockTo(app, '2027-03-29T10:00:30Z');
    await sweep();
    await sweep();
    expect(await recalled('papers')).toEqual([
      expect.stringMatching(/^lv-government@example\.org Papers are due: Wed,? 31 Mar 2027, 13:00 Riga$/),
    ]);
  }, 60_000);
});

describe('a reminder that lay before its day was set', () => {
  it('is dropped: of papers, of an action, of follow-up and of a review', async () => {
    const presenter = { kind: 'seat', country: 'EE', seat: 'government' };
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1);
    const action = succeeded(
      await secretariat.post<ActionBody>(
        `/meetings/${meeting.id}/actions`,
        anAction(item!, { dueOn: '2027-09-30' }),
      ),
    );
    const words = {
      followUpOn: '2027-09-30',
      reviewOn: '2027-09-30',
      reviewer: { country: 'EE', seat: 'government' },
    };
    const decision = succeeded(
      await secretariat.post<DecisionBody>(`/meetings/${meeting.id}/decisions`, aDecision(item!, words)),
    );
    await setClockTo(app, '2027-05-10T12:00:00Z');
    const next = await createScheduledMeeting(secretariat, {
      startsAt: '2027-05-20T10:00',
      endsAt: '2027-05-20T12:00',
    });
    succeeded(
      await secretariat.post(`/meetings/${next.id}/agenda/items`, {
        kind: 'discussion',
        title: 'Without',
        minutes: 10,
        presenter,
      }),
    );
    // A day and a half ahead: what is recalled a week, two days and a month before lies in the past already.
    succeeded(
      await secretariat.put(`/meetings/${next.id}/agenda/papers-deadline`, { papersBy: '2027-05-12T02:00' }),
    );
    succeeded(
      await secretariat.patch(`/actions/${action.id}`, { revision: action.revision, dueOn: '2027-05-12' }),
    );
    succeeded(await secretariat.put(`/decisions/${decision.id}/follow-up`, { dueOn: '2027-05-12' }));
    await sweep();
    for (const topic of ['papers', 'action', 'follow-up', 'review'])
      expect([topic, await recalled(topic)]).toEqual([topic, []]);
    await setClockTo(app, '2027-05-11T06:00:30Z');
    await sweep();
    expect(await recalled('papers')).toEqual([]);
    expect(await recalled('action')).toEqual([
      expect.stringMatching(/^ee-government@example\.org An action is due: Wed,? 12 May 2027$/),
    ]);
  }, 60_000);
});
