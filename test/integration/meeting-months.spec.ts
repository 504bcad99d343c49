import type { MeetingMonthView } from '../../src/meetings/months/dto/meeting-month.dto.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createConsultation } from '../support/consultations.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { createDraftMeeting, createScheduledMeeting, EARLY_2027, succeeded } from '../support/meetings.ts';
import { SHELTER } from '../support/standards.ts';
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

const show = async (member: TestMember, month: string): Promise<MeetingMonthView> =>
  succeeded(await member.get<MeetingMonthView>(`/meeting-months?month=${month}`));
const titles = async (member: TestMember, month: string): Promise<string[]> =>
  (await show(member, month)).meetings.map(({ title }) => title);

describe('a month of the calendar', () => {
  it('has the meetings that touch it, the first first, and no others', async () => {
    await createScheduledMeeting(secretariat, { title: 'In April' });
    await createScheduledMeeting(secretariat, {
      title: 'Over the end',
      startsAt: '2027-04-30T10:00',
      endsAt: '2027-05-02T12:00',
    });
    await createScheduledMeeting(secretariat, {
      title: 'In June',
      startsAt: '2027-06-07T10:00',
      endsAt: '2027-06-07T12:00',
    });
    expect(await titles(estonia, '2027-04')).toEqual(['In April', 'Over the end']);
    expect(await titles(estonia, '2027-05')).toEqual(['Over the end']);
    expect((await show(estonia, '2027-04')).meetings[0]).toMatchObject({
      startsAt: '2027-04-07T08:00:00Z',
      timeZone: 'Europe/Copenhagen',
      waitsForMe: true,
    });
  }, 60_000);

  it('has nothing of what its reader may not see', async () => {
    await createDraftMeeting(secretariat, { title: 'A draft' });
    const latvia = await network.as('LV', 'government');
    await createScheduledMeeting(
      latvia,
      { kind: 'national', country: 'LV', title: 'At home', timeZone: 'Europe/Riga' },
      { countries: ['LV'] },
    );
    expect(await titles(secretariat, '2027-04')).toEqual(expect.arrayContaining(['A draft', 'At home']));
    expect(await titles(latvia, '2027-04')).toEqual(['At home']);
    expect(await titles(estonia, '2027-04')).toEqual([]);
    expect(await titles(await network.observer(), '2027-04')).toEqual([]);
  }, 60_000);

  it('has ballots that close in it, for those who may read them', async () => {
    succeeded(
      await secretariat.post('/ballots', {
        question: 'Shall it be so?',
        method: 'proposal',
        electorate: 'one-seat-one-vote',
        majority: 'simple',
        options: [],
        closesAt: '2027-03-08T12:00:00Z',
        timeZone: 'Europe/Riga',
        shortNotice: 'The meeting is tomorrow.',
      }),
    );
    expect((await show(estonia, '2027-03')).ballots).toEqual([
      { id: expect.any(String), question: 'Shall it be so?', closesAt: '2027-03-08T12:00:00Z' },
    ]);
    expect((await show(estonia, '2027-04')).ballots).toEqual([]);
    expect((await show(await network.networkMember('EE'), '2027-03')).ballots).toEqual([]);
  }, 60_000);

  it('has consultations that close in it, by the reader’s own deadline, for those who may read the draft', async () => {
    const closed = await createConsultation(secretariat);
    const latvia = await network.as('LV', 'ngo');
    succeeded(
      await secretariat.put(`${closed.at}/countries/LV/extension`, {
        closesAt: '2027-04-14T17:00',
        reason: 'The ministry asks for more time.',
      }),
    );
    const entry = {
      id: closed.round.id,
      standardId: closed.standard.id,
      title: closed.standard.title,
      closesAt: '2027-03-31T14:00:00Z',
    };
    for (const reader of [secretariat, estonia])
      expect((await show(reader, '2027-03')).consultations).toEqual([entry]);
    expect((await show(latvia, '2027-03')).consultations).toEqual([]);
    expect((await show(latvia, '2027-04')).consultations).toEqual([
      { ...entry, closesAt: '2027-04-14T14:00:00Z' },
    ]);
    for (const stranger of [await network.networkMember('EE'), await network.observer()])
      expect((await show(stranger, '2027-03')).consultations).toEqual([]);
    const announced = await createConsultation(secretariat, { opensAt: '2027-03-10T09:00' });
    expect((await show(estonia, '2027-03')).consultations).toHaveLength(2);
    succeeded(await secretariat.send('DELETE', announced.at));
    expect((await show(estonia, '2027-03')).consultations).toEqual([entry]);
  }, 60_000);

  it('has the end of a national consultation for those whom their team asks', async () => {
    const { at } = await createConsultation(secretariat, {}, [SHELTER], 'networks');
    const police = await network.memberOfKind('LV', 'police', 'police-riga');
    succeeded(
      await (
        await network.as('LV', 'ngo')
      ).post(`${at}/national`, {
        lead: 'Can your service keep every clause?',
        timeZone: 'Europe/Riga',
        closesAt: '2027-03-20T12:00',
        kinds: ['police'],
      }),
    );
    const deadlines = async (member: TestMember) =>
      (await show(member, '2027-03')).consultations.map(({ closesAt }) => closesAt);
    expect(await deadlines(police)).toEqual(['2027-03-20T10:00:00Z']);
    expect(await deadlines(await network.networkMember('EE'))).toEqual(['2027-03-31T14:00:00Z']);
    expect(await deadlines(await network.as('LV', 'ngo'))).toEqual(['2027-03-31T14:00:00Z']);
  }, 60_000);

  it('has the public holidays of all countries', async () => {
    const { holidays } = await show(estonia, '2027-06');
    expect(holidays).toContainEqual({ day: '2027-06-17', countries: ['IS'] });
    expect(holidays.find(({ day }) => day === '2027-06-16')).toBeUndefined();
  }, 60_000);

  it.each(['2027-13', '2027-4', 'april'])('is not %s', async (month) => {
    expect((await estonia.get(`/meeting-months?month=${month}`)).status).toBe(400);
  });
});
