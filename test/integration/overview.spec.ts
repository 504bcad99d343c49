import { OVERVIEW_LIMITS } from '@nbn/contracts';
import type { OverviewDutyView, OverviewView } from '../../src/overview/dto/overview.view.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { answerConsultation, createConsultation } from '../support/consultations.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { createScheduledMeeting, EARLY_2027, succeeded } from '../support/meetings.ts';
import {
  aDecision,
  anAction,
  closeMeeting,
  meetingInSession,
  setClockTo,
  type ActionBody,
} from '../support/minutes.ts';
import { addLine } from '../support/plans.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

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

const overview = async (from: TestMember = secretariat): Promise<OverviewView> =>
  succeeded(await from.get<OverviewView>('/overview'));
const line = (duty: OverviewDutyView): string => {
  const { kind, title, country, person, vacantSeat, secretariat: office, late, days } = duty;
  const owing = office ? 'secretariat' : country;
  const due = late ? `late ${days}` : `in ${days}`;
  return [kind, title, owing, person?.name ?? vacantSeat, due].filter((part) => part !== null).join(' | ');
};
const lines = async (kind: string, from: TestMember = secretariat): Promise<string[]> =>
  (await overview(from)).items.filter((duty) => duty.kind === kind).map(line);

describe('the overview', () => {
  it('is for the secretariat; for everybody else it is not there', async () => {
    for (const member of [
      estonia,
      await network.networkMember('EE'),
      await network.observer(),
      await network.auditor(),
    ])
      expect((await member.get('/overview')).status).toBe(404);
    expect(await overview()).toEqual({ items: [], total: 0 });
  }, 60_000);

  it('names who has not answered an invitation, once the meeting is two weeks away', async () => {
    await setClockTo(app, '2027-03-20T12:00:00Z');
    const { id } = await createScheduledMeeting(secretariat, {}, { countries: ['EE'] });
    expect(await lines('answer')).toEqual([]);
    await setClockTo(app, '2027-03-25T12:00:00Z');
    const asked = (seat: string) => `answer | Safe return: common ground | EE | ee-${seat} | in 13`;
    expect((await lines('answer')).sort()).toEqual(['government', 'ngo', 'resource'].map(asked));
    expect((await overview()).items[0]).toMatchObject({ objectId: id, until: '2027-04-07T08:00:00.000Z' });
    succeeded(await estonia.put(`/meetings/${id}/answer`, { answer: 'yes' }));
    expect((await lines('answer')).sort()).toEqual(['ngo', 'resource'].map(asked));
  }, 60_000);

  it('has the late first, by the clock of who owes it, and what a vacant seat owes', async () => {
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
    await agree({ text: 'Ask the police.', owner: { country: 'LT', seat: 'ngo' }, dueOn: '2027-05-04' });
    await agree({ text: 'Much later.', dueOn: '2027-05-20' });
    await app.db.query(
      `
        update appointment a
        set ends_at = app_now()
        from team_seat s
        where s.id = a.seat_id and s.country_code = 'LT' and s.type = 'ngo'`,
    );
    // Midnight of Tallinn is an hour before that of Copenhagen.
    await setClockTo(app, '2027-04-30T21:30:00Z');
    expect(await lines('action')).toEqual([
      'action | Send the list. | EE | ee-government | late -1',
      'action | Book the hall. | secretariat | secretariat | in 0',
      'action | Ask the police. | LT | ngo | in 3',
    ]);
    succeeded(await estonia.post(`/actions/${first.id}/close`, {}));
    expect((await lines('action')).length).toBe(2);
  }, 60_000);

  it('asks countries for their follow-up, but nothing of an item that is closed to the reader', async () => {
    const {
      meeting,
      itemIds: [open, closed],
    } = await meetingInSession(app, secretariat, 2);
    for (const [item, text] of [
      [open, 'Ninety days.'],
      [closed, 'Named people.'],
    ] as const)
      succeeded(
        await secretariat.post(
          `/meetings/${meeting.id}/decisions`,
          aDecision(item!, { text, followUpOn: '2027-04-12' }),
        ),
      );
    const { items } = succeeded(
      await secretariat.get<{ items: { id: string; revision: number }[] }>(`/meetings/${meeting.id}/agenda`),
    );
    succeeded(
      await secretariat.patch(`/meetings/${meeting.id}/agenda/items/${closed}`, {
        revision: items.find(({ id }) => id === closed)!.revision,
        closed: { seats: [{ country: 'LV', seat: 'government' }], memberIds: [] },
      }),
    );
    const found = await lines('follow-up', await network.secretariatColleague());
    expect(found).toContain('follow-up | Ninety days. | EE | ee-government | in 5');
    expect(found.some((text) => text.includes('Named people.'))).toBe(false);
  }, 60_000);

  it('has lines of plans that a country shares, and no others', async () => {
    await addLine(estonia, 'EE', { dueOn: '2027-03-05', shared: true, action: 'Words for all.' });
    await addLine(estonia, 'EE', { dueOn: '2027-03-05', action: 'Words kept at home.' });
    await setClockTo(app, '2027-03-09T12:00:00Z');
    expect((await lines('plan')).map((text) => text.split(' | ')[1])).toEqual(['Words for all.']);
    expect((await overview()).items[0]).toMatchObject({ late: true, days: -4, day: '2027-03-05' });
  }, 60_000);

  it('says which seats have not signed their country’s answer to a consultation', async () => {
    const { standard, round, at } = await createConsultation(secretariat);
    expect(await lines('consultation')).toEqual([]);
    await setClockTo(app, '2027-04-02T12:00:00Z');
    const duties = (await overview()).items.filter(({ kind }) => kind === 'consultation');
    expect(duties[0]).toMatchObject({ objectId: standard.id, partId: round.id, late: true, days: -2 });
    expect(duties.map(({ person }) => person!.name)).toContain('ee-government');
    await answerConsultation(network, at, 'EE');
    expect((await lines('consultation')).some((text) => text.includes('| EE |'))).toBe(false);
  }, 60_000);

  it('expects minutes within two weeks after a meeting, from who arranged it', async () => {
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
    const draft = 'minutes-draft | Safe return: common ground | secretariat';
    expect(await lines('minutes-draft')).toEqual([`${draft} | in ${OVERVIEW_LIMITS.minutesDays}`]);
    succeeded(await secretariat.post(`/meetings/${meeting.id}/minutes/circulate`, { days: 14 }));
    expect(await lines('minutes-draft')).toEqual([]);
    expect(await lines('minutes')).toContain(
      'minutes | Safe return: common ground | EE | ee-government | in 14',
    );
  }, 60_000);
});

describe('a ballot in the overview', () => {
  const put = async (terms: object = {}) =>
    succeeded(
      await secretariat.post<{ id: string }>('/ballots', {
        question: 'Shall it be so?',
        method: 'proposal',
        electorate: 'one-country-one-vote',
        majority: 'simple',
        options: [],
        closesAt: '2027-03-08T12:00:00Z',
        timeZone: 'Europe/Riga',
        shortNotice: 'The meeting is tomorrow.',
        ...terms,
      }),
    );

  it('has the seats that have not voted, and never how anybody did', async () => {
    const latvia = await network.as('LV', 'ngo');
    const { id } = await put();
    const missing = 'ballot | Shall it be so? | LV | lv-ngo | in 7';
    expect((await lines('ballot')).length).toBe(24);
    expect(await lines('ballot')).toContain(missing);
    succeeded(await latvia.put(`/ballots/${id}/paper`, { choice: 'yes' }));
    expect((await lines('ballot')).length).toBe(23);
    expect(await lines('ballot')).not.toContain(missing);
    expect(JSON.stringify(await overview())).not.toContain('yes');
  }, 60_000);

  it('is not listed by seat while it is secret', async () => {
    await put({ secrecy: 'secret', electorate: 'one-seat-one-vote' });
    expect(await lines('ballot')).toEqual([]);
  }, 60_000);
});
