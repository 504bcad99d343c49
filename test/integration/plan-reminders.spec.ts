import { SendPlanRemindersJob } from '../../src/plans/testing.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { resetDatabase } from '../support/database-reset.ts';
import { EARLY_2027, succeeded } from '../support/meetings.ts';
import { setClockTo } from '../support/minutes.ts';
import { addLine, aLine } from '../support/plans.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';

let app: TestApp;
let network: TestNetwork;
let latvia: TestMember;

const sweep = () => app.app.get(SendPlanRemindersJob).run();
const sent = async (): Promise<{ to: string; subject: string; text: string }[]> =>
  app.db.query(
    `
      select address as to, subject, text
      from delivery
      where event like 'recall-plan:%'
      order by planned_at, address`,
  );
const subjects = async (): Promise<string[]> => (await sent()).map(({ to, subject }) => `${to} ${subject}`);
/** Sweeps at a moment, twice at once as two processes would. */
async function sweepAt(instant: string): Promise<number> {
  await setClockTo(app, instant);
  await Promise.all([sweep(), sweep()]);
  await sweep();
  return (await sent()).length;
}

beforeAll(async () => {
  app = await startApp({ environment: { ROLE: 'api' } });
}, 60_000);
beforeEach(async () => {
  await resetDatabase(app, EARLY_2027);
  network = await createTestNetwork(app);
  latvia = await network.as('LV', 'ngo');
}, 60_000);
afterAll(() => app.close());

describe('a line of a work plan', () => {
  it('is recalled to its seat two weeks before, on the day, and every two weeks while it is late, each once', async () => {
    const line = await addLine(latvia, 'LV', { dueOn: '2027-05-31', shared: true });
    // Eight in the morning is five UTC in Riga.
    expect(await sweepAt('2027-05-17T04:59:00Z')).toBe(0);
    expect(await sweepAt('2027-05-17T05:00:30Z')).toBe(1);
    expect(await sweepAt('2027-05-31T04:59:00Z')).toBe(1);
    expect(await sweepAt('2027-05-31T05:00:30Z')).toBe(2);
    expect(await sweepAt('2027-06-07T05:00:30Z')).toBe(2);
    expect(await sweepAt('2027-06-14T05:00:30Z')).toBe(3);
    expect(await sweepAt('2027-06-20T05:00:30Z')).toBe(3);
    expect(await sweepAt('2027-06-28T05:00:30Z')).toBe(4);
    expect(await subjects()).toEqual([
      expect.stringMatching(/^lv-ngo@example\.org A line of your work plan is due: Mon,? 31 May 2027$/),
      expect.stringMatching(/is due: Mon,? 31 May 2027$/),
      expect.stringMatching(/has been overdue since Mon,? 31 May 2027$/),
      expect.stringMatching(/has been overdue since Mon,? 31 May 2027$/),
    ]);
    succeeded(await latvia.post(`/plans/lines/${line.id}/state`, { state: 'done', revision: 1 }));
    expect(await sweepAt('2027-07-12T05:00:30Z')).toBe(4);
  }, 60_000);

  it('is recalled to a member of the network that it belongs to, and named in no mail unless it is shared', async () => {
    const police = await network.networkMember('LV');
    const owner = { memberId: police.memberId };
    await addLine(latvia, 'LV', { dueOn: '2027-03-15', owner, action: 'Words kept at home.' });
    await addLine(latvia, 'LV', { dueOn: '2027-03-16', owner, action: 'Words for all.', shared: true });
    expect(await sweepAt('2027-03-16T06:00:30Z')).toBe(1);
    expect((await sent())[0]).toMatchObject({ to: police.email });
    expect((await sent())[0]!.text).toContain('Words for all.');
    await setClockTo(app, '2027-03-29T06:00:30Z');
    await sweep();
    expect((await sent()).map(({ text }) => text).join()).not.toContain('Words kept at home.');
    expect(await sent()).toHaveLength(2);
  }, 60_000);

  it('is not recalled after its day was moved, its owner left, or to who wants no reminder', async () => {
    const police = await network.networkMember('LV');
    const moved = await addLine(latvia, 'LV', { dueOn: '2027-04-01' });
    await addLine(latvia, 'LV', { dueOn: '2027-04-01', owner: { memberId: police.memberId } });
    const government = await network.as('LV', 'government');
    await addLine(latvia, 'LV', { dueOn: '2027-04-01', owner: { seat: 'government' } });
    succeeded(await latvia.put(`/plans/lines/${moved.id}`, aLine({ dueOn: '2027-12-01', revision: 1 })));
    await app.db.query(`update member set state = 'left' where id = $1`, [police.memberId]);
    succeeded(
      await government.put('/reminder-preferences', {
        topics: [{ topic: 'plan', leads: [], channels: [] }],
      }),
    );
    expect(await sweepAt('2027-04-01T06:00:30Z')).toBe(0);
  }, 60_000);
});
