import { MAX_DUTIES_PER_KIND } from '@nbn/contracts';
import type { HomeDutyView, HomeView } from '../../src/notifications/dto/home.view.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { attachPaper, addAgendaItems } from '../support/agendas.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { eventually } from '../support/ballots.ts';
import { createScheduledMeeting, EARLY_2027, succeeded } from '../support/meetings.ts';
import {
  aDecision,
  AFTER_MEETING,
  anAction,
  setClockTo,
  closeMeeting,
  meetingInSession,
  type ActionBody,
  type DecisionBody,
} from '../support/minutes.ts';
import { openPoll, pollAnswersBody } from '../support/polls.ts';

let app: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let estonia: TestMember;

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
}, 60_000);
beforeEach(async () => {
  await resetDatabase(app, EARLY_2027);
  network = await createTestNetwork(app);
  [secretariat, estonia] = [await network.secretariat(), await network.as('EE', 'government')];
}, 60_000);
afterAll(() => app.close());

const waits = async (member: TestMember): Promise<HomeView['waits']> =>
  succeeded(await member.get<HomeView>('/home')).waits;
const line = ({ kind, words, meetingTitle, reference, times, overdue }: HomeDutyView): string =>
  [kind, words ?? meetingTitle, reference, times > 1 && `×${times}`, overdue && 'overdue']
    .filter(Boolean)
    .join(' | ');
const duties = async (member: TestMember): Promise<string[]> => (await waits(member)).duties.map(line);

describe('Home says what of meetings is mine', () => {
  it('the open actions of my seat, overdue when the day has passed where the seat is, until they are closed, and nobody else’s', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1);
    const agree = async (change: Record<string, unknown>) =>
      succeeded(
        await secretariat.post<ActionBody>(`/meetings/${meeting.id}/actions`, anAction(item!, change)),
      );
    const first = await agree({ text: 'Send the list.', dueOn: '2027-04-30' });
    await agree({ text: 'Book the hall.', owner: {}, dueOn: '2027-04-30' });
    expect(await duties(estonia)).toEqual(['action | Send the list.']);
    expect(await duties(secretariat)).toEqual(['action | Book the hall.']);
    expect(await duties(await network.as('EE', 'ngo'))).toEqual([]);
    // Midnight of Tallinn is an hour before that of Copenhagen.
    await setClockTo(app, '2027-04-30T21:30:00Z');
    expect([await duties(estonia), await duties(secretariat)]).toEqual([
      ['action | Send the list. | overdue'],
      ['action | Book the hall.'],
    ]);
    expect(
      succeeded(await estonia.get<{ items: ActionBody[] }>('/actions?mine=true&state=overdue')).items.map(
        ({ id }) => id,
      ),
    ).toEqual([first.id]);
    succeeded(await estonia.post(`/actions/${first.id}/close`, {}));
    expect(await duties(estonia)).toEqual([]);
  }, 60_000);

  it('a few of a kind by name, and how many there are as the register counts them', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1);
    for (let day = 10; day < 18; day += 1)
      succeeded(
        await secretariat.post(
          `/meetings/${meeting.id}/actions`,
          anAction(item!, { text: `By the ${day}th`, dueOn: `2027-05-${day}` }),
        ),
      );
    const { duties: named, dutyTotals } = await waits(estonia);
    expect(named.map(({ words }) => words)).toEqual([10, 11, 12, 13, 14].map((day) => `By the ${day}th`));
    expect(named.length).toBe(MAX_DUTIES_PER_KIND);
    const register = succeeded(
      await estonia.get<{ items: unknown[] }>('/actions?mine=true&state=open&limit=100'),
    ).items.length;
    expect(dutyTotals).toEqual([{ kind: 'action', total: register }]);
    expect(register).toBe(8);
  }, 60_000);

  it('the follow-up asked of my country’s seat while it is not settled, but not of an item that is closed to me', async () => {
    const {
      meeting,
      itemIds: [open, closed],
    } = await meetingInSession(app, secretariat, 2);
    const decide = async (item: string, text: string) =>
      succeeded(
        await secretariat.post<DecisionBody>(
          `/meetings/${meeting.id}/decisions`,
          aDecision(item, { text, followUpOn: '2027-09-30' }),
        ),
      );
    const { id, reference } = await decide(open!, 'Ninety days.');
    const hidden = await decide(closed!, 'Named people.');
    const { revision } = succeeded(
      await secretariat.get<{ items: { id: string; revision: number }[] }>(`/meetings/${meeting.id}/agenda`),
    ).items.find((item) => item.id === closed)!;
    succeeded(
      await secretariat.patch(`/meetings/${meeting.id}/agenda/items/${closed}`, {
        revision,
        closed: { seats: [{ country: 'LV', seat: 'government' }], memberIds: [] },
      }),
    );
    expect((await estonia.get(`/decisions/${hidden.id}`)).status).toBe(404);
    expect(await duties(estonia)).toEqual([`follow-up | Ninety days. | ${reference}`]);
    expect((await waits(estonia)).dutyTotals).toEqual([{ kind: 'follow-up', total: 1 }]);
    expect((await duties(await network.as('LV', 'government'))).length).toBe(2);
    expect(await duties(await network.as('EE', 'ngo'))).toEqual([]);
    succeeded(await estonia.put(`/decisions/${id}/follow-up/EE`, { revision: 1, state: 'done' }));
    expect(await duties(estonia)).toEqual([]);
  }, 60_000);

  it('minutes out to be read, until I say a word to them; then it is for whoever keeps them to settle it', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1, {}, { countries: ['EE'] });
    succeeded(
      await secretariat.put(`/meetings/${meeting.id}/minutes/entries/${item}`, {
        text: 'All spoke.',
        revision: 0,
      }),
    );
    await closeMeeting(app, secretariat, meeting.id);
    succeeded(await secretariat.post(`/meetings/${meeting.id}/minutes/circulate`, { days: 14 }));
    expect((await waits(estonia)).duties).toMatchObject([
      { kind: 'minutes', objectId: meeting.id, until: expect.stringMatching(/^2027-04-21/), overdue: false },
    ]);
    expect(await duties(await network.as('LV', 'government'))).toEqual([]);
    succeeded(
      await estonia.post(`/meetings/${meeting.id}/minutes/remarks`, {
        itemId: item,
        text: 'Not all of them.',
      }),
    );
    expect(await duties(estonia)).toEqual([]);
    expect(await duties(secretariat)).toEqual([`remarks | ${meeting.title}`]);
  }, 60_000);

  it('the papers that I am to bring, the proposals that I am to settle', async () => {
    const meeting = await createScheduledMeeting(secretariat);
    const presenter = { kind: 'seat', country: 'EE', seat: 'government' };
    const { items } = await addAgendaItems(secretariat, meeting, [
      { title: 'With a paper', presenter },
      { title: 'Without', presenter },
      { title: 'Nor this', presenter },
    ]);
    await attachPaper(secretariat, items[0]!.id, 'The paper');
    succeeded(
      await secretariat.put(`/meetings/${meeting.id}/agenda/papers-deadline`, {
        papersBy: '2027-03-28T12:00',
      }),
    );
    expect(await duties(estonia)).toEqual([`papers | ${meeting.title} | ×2`]);
    succeeded(
      await estonia.post(`/meetings/${meeting.id}/agenda/proposals`, {
        kind: 'discussion',
        title: 'Safe return',
        minutes: 20,
      }),
    );
    expect(await duties(secretariat)).toEqual([`proposals | ${meeting.title}`]);
    expect(await duties(await network.as('DK', 'government'))).toEqual([]);
    await setClockTo(app, '2027-03-28T12:00:00Z');
    expect(await duties(estonia)).toEqual([]);
  }, 60_000);

  it('the decision that my seat looks at again, a fortnight before', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1);
    const { id, reference } = succeeded(
      await secretariat.post<DecisionBody>(
        `/meetings/${meeting.id}/decisions`,
        aDecision(item!, { reviewOn: '2027-06-20', reviewer: { country: 'EE', seat: 'government' } }),
      ),
    );
    expect(await duties(estonia)).toEqual([]);
    await setClockTo(app, '2027-06-07T12:00:00Z');
    expect((await waits(estonia)).duties).toMatchObject([
      { kind: 'review', objectId: id, reference, day: '2027-06-20' },
    ]);
    expect(await duties(secretariat)).toEqual([]);
  }, 60_000);

  it('the dates that I am asked about until I answer', async () => {
    const poll = await openPoll(app, secretariat, { guests: { countries: ['EE'] } });
    expect((await waits(estonia)).polls).toEqual([
      { id: poll.meetingId, title: 'Safe return: common ground', answerBy: poll.answerBy },
    ]);
    expect((await waits(await network.as('LV', 'government'))).polls).toEqual([]);
    succeeded(
      await estonia.put(
        `/meetings/${poll.meetingId}/poll/answers`,
        pollAnswersBody(poll, ['yes', 'yes', 'no', 'no', 'yes']),
      ),
    );
    expect((await waits(estonia)).polls).toEqual([]);
  }, 60_000);

  it('a meeting in session as one, until it is closed, and that I am there; nobody is asked any more whether they come', async () => {
    const { meeting } = await meetingInSession(
      app,
      secretariat,
      1,
      { joinUrl: 'https://meet.example.org/nbn' },
      { countries: ['EE'] },
    );
    const next = async (member: TestMember) => succeeded(await member.get<HomeView>('/home')).next;
    const awaited = async (member: TestMember) => {
      const { items } = succeeded(await member.get<{ items: { waitsForMe: boolean }[] }>('/meetings'));
      return [(await waits(member)).answers.length, items.filter(({ waitsForMe }) => waitsForMe).length];
    };
    const running = { id: meeting.id, inSession: true, joinUrl: 'https://meet.example.org/nbn' };
    expect(await next(estonia)).toMatchObject({ ...running, here: false });
    expect(await awaited(estonia)).toEqual([0, 0]);
    succeeded(await estonia.post(`/meetings/${meeting.id}/session/presence`, {}));
    expect(await next(estonia)).toMatchObject({ ...running, here: true });
    expect(await next(await network.as('EE', 'ngo'))).toMatchObject({ ...running, here: false });
    expect(await next(await network.as('LV', 'government'))).toBeNull();
    await setClockTo(app, AFTER_MEETING);
    expect(await next(estonia)).toMatchObject(running);
    await closeMeeting(app, secretariat, meeting.id);
    expect(await next(estonia)).toBeNull();
  }, 60_000);

  it('opened before its time, it asks nobody for an answer either', async () => {
    const meeting = await createScheduledMeeting(secretariat, {}, { countries: ['EE'] });
    expect((await waits(estonia)).answers).toMatchObject([
      { id: meeting.id, inSession: false, here: false, joinUrl: null },
    ]);
    await setClockTo(app, '2027-04-07T07:50:00Z');
    succeeded(await secretariat.post(`/meetings/${meeting.id}/open`));
    expect((await waits(estonia)).answers).toEqual([]);
  }, 60_000);

  it('nothing of teams to others: a former holder, the networks, observers and auditors', async () => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(app, secretariat, 1);
    succeeded(await secretariat.post(`/meetings/${meeting.id}/actions`, anAction(item!)));
    succeeded(
      await secretariat.post(
        `/meetings/${meeting.id}/decisions`,
        aDecision(item!, { followUpOn: '2027-09-30' }),
      ),
    );
    expect((await duties(estonia)).length).toBe(2);
    await app.db.query('update appointment set ends_at = app_now() where member_id = $1', [estonia.memberId]);
    await eventually(
      () => duties(estonia),
      (left) => left.length === 0,
    );
    for (const who of [await network.networkMember('EE'), await network.observer(), await network.auditor()])
      expect(await duties(who)).toEqual([]);
  }, 60_000);
});
