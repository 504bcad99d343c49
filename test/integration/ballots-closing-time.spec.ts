import { resolveWallClock } from '@nbn/calendar';
import { MEETING_ZONES } from '@nbn/contracts';
import { CloseDueBallotsJob } from '../../src/ballots/close-due-ballots.job.ts';
import { createTestNetwork, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createQuestionBallot, castPaper, eventually, type SeatName } from '../support/ballots.ts';

let test: TestApp;
let network: TestNetwork;

/** From here on the database's clock stands at this instant, for every connection. */
async function standAt(instant: Date): Promise<void> {
  await test.db.query(
    `create or replace function app_now() returns timestamptz language sql stable parallel safe as $$ select timestamptz '${instant.toISOString()}' $$`,
  );
  // Nobody is signed out by the clock's leaps.
  await test.db.query(
    `
      update session
      set created_at = app_now(), seen_at = app_now(), expires_at = app_now() + interval '12 hours'`,
  );
}
const EVENING = new Date('2027-10-30T22:00:00Z');
const SPRING_EVENING = new Date('2027-03-27T22:00:00Z');

beforeAll(async () => {
  // Without jobs: what is due is run here by hand.
  test = await startApp({ environment: { ROLE: 'api' } });
  await standAt(SPRING_EVENING);
  network = await createTestNetwork(test);
});
afterAll(() => test.close());

/**
 * Local times around the nights in which the clock is put on and back, and a noon; where an hour comes twice,
 * both of it.
 */
const NIGHTS = MEETING_ZONES.flatMap((zone) => [
  ...['2027-03-28T02:59', '2027-03-28T04:00', '2027-03-28T06:00'].map((local) => ({
    zone,
    local,
    from: SPRING_EVENING,
    repeat: 'first' as const,
  })),
  ...(['first', 'second'] as const).map((repeat) => ({
    zone,
    local: '2027-10-31T03:30',
    from: EVENING,
    repeat,
  })),
  { zone, local: '2027-10-31T02:30', from: EVENING, repeat: 'second' as const },
]).flatMap(({ zone, local, from, repeat }) => {
  const found = resolveWallClock(local, zone, repeat);
  return found.kind === 'instant' ? [{ zone, local, from, repeat, closes: found.instant }] : [];
});

describe('the closing time', () => {
  it.each(NIGHTS)(
    '$local in $zone, $repeat reading: a paper a millisecond before it counts, one at that very instant does not',
    async ({ zone, from, closes }) => {
      await standAt(from);
      const { id } = await createQuestionBallot(network, { timeZone: zone, closesAt: closes.toISOString() });
      const [inTime, late]: SeatName[] = [
        ['DK', 'ngo'],
        ['EE', 'ngo'],
      ];
      await standAt(new Date(closes.getTime() - 1));
      expect((await castPaper(network, id, inTime!, { choice: 'yes' })).status).toBe(200);
      await test.app.get(CloseDueBallotsJob).run();
      expect(await test.db.query('select state from ballot where id = $1', [id])).toEqual([
        { state: 'open' },
      ]);
      await standAt(closes);
      const { status, body } = await castPaper(network, id, late!, { choice: 'no' });
      expect([status, body['code']]).toEqual([409, 'ballot-closed']);
      expect((await castPaper(network, id, inTime!, { choice: 'no' })).status).toBe(409);
      await test.app.get(CloseDueBallotsJob).run();
      const [closed] = await eventually(
        () =>
          test.db.query<{ state: string; result: { turnout: { seatsVoting: number } }; closedAt: Date }[]>(
            'select state, result, closed_at as "closedAt" from ballot where id = $1',
            [id],
          ),
        ([ballot]) => ballot!.state === 'released',
      );
      expect([closed!.result.turnout.seatsVoting, closed!.closedAt]).toEqual([1, closes]);
    },
  );
});
