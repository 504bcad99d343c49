import { MinutesBegun2026112708000 } from '../../src/database/migrations/202611270800-minutes-begun.ts';
import { newId } from '../../src/platform/persistence/id.ts';
import { createTestNetwork, type TestMember, type TestNetwork } from '../support/test-network.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { succeeded } from '../support/meetings.ts';
import { aDecision, anAction, setClockTo, meetingInSession, type MinutesBody } from '../support/minutes.ts';

let test: TestApp;
let network: TestNetwork;
let secretariat: TestMember;
let denmark: TestMember;

beforeAll(async () => {
  test = await startApp({ environment: { ROLE: 'api' } });
  await setClockTo(test, '2027-03-19T12:00:00Z');
  network = await createTestNetwork(test);
  secretariat = await network.secretariat();
  denmark = await network.as('DK', 'government');
}, 60_000);
afterAll(() => test.close());

const transitionsOf = async (meetingId: string) => {
  const { transitions } = succeeded(await secretariat.get<MinutesBody>(`/meetings/${meetingId}/minutes`));
  return transitions.map(({ state, by }) => [state, by?.name ?? null]);
};
const comes = async (member: TestMember, meetingId: string) =>
  succeeded(await member.post(`/meetings/${meetingId}/session/presence`, {}));
const comments = async (member: TestMember, meetingId: string) =>
  succeeded(await member.post(`/meetings/${meetingId}/minutes/remarks`, { text: 'Please name the survey.' }));

const WORDS: readonly [string, (meetingId: string, itemId: string) => Promise<unknown>][] = [
  [
    'an entry',
    async (id, item) =>
      succeeded(
        await secretariat.put(`/meetings/${id}/minutes/entries/${item}`, {
          text: 'The survey was presented.',
          revision: 0,
        }),
      ),
  ],
  [
    'a decision',
    async (id, item) => succeeded(await secretariat.post(`/meetings/${id}/decisions`, aDecision(item))),
  ],
  [
    'an action',
    async (id, item) => succeeded(await secretariat.post(`/meetings/${id}/actions`, anAction(item))),
  ],
  [
    'who was there',
    async (id) =>
      succeeded(await secretariat.put(`/meetings/${id}/minutes/present`, { memberIds: [denmark.memberId] })),
  ],
];

describe('minutes', () => {
  it.each(WORDS)('are begun by whoever first writes in them: with %s', async (_, write) => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(test, secretariat);
    await write(meeting.id, item!);
    expect(await transitionsOf(meeting.id)).toEqual([['draft', 'secretariat']]);
    await write(meeting.id, item!).catch(() => undefined);
    expect(await transitionsOf(meeting.id)).toEqual([['draft', 'secretariat']]);
  });

  it.each([
    ['checks in', comes],
    ['comments', comments],
  ])('are not begun by a seat that only %s', async (_, act) => {
    const {
      meeting,
      itemIds: [item],
    } = await meetingInSession(test, secretariat);
    await act(denmark, meeting.id);
    expect(await transitionsOf(meeting.id)).toEqual([]);
    await WORDS[0]![1](meeting.id, item!);
    expect(await transitionsOf(meeting.id)).toEqual([['draft', 'secretariat']]);
  });

  it.each([
    ['checked in', comes],
    ['commented', comments],
  ])('that were told to be begun by a seat that %s name whoever wrote first, or nobody', async (_, act) => {
    const [empty, written] = [
      await meetingInSession(test, secretariat),
      await meetingInSession(test, secretariat),
    ];
    for (const { meeting } of [empty, written]) {
      await act(denmark, meeting.id);
      // As it was recorded once: at the very moment of the act.
      await test.db.query(
        `
          insert into minutes_transition (id, meeting_id, state, by_id, at)
          select $2, $1, 'draft', $3, a.at
          from (
            select came_at as at
            from seat_presence
            where meeting_id = $1
            union all
            select at
            from minutes_remark
            where meeting_id = $1
          ) a`,
        [meeting.id, newId(), denmark.memberId],
      );
    }
    await setClockTo(test, '2027-04-07T08:20:00Z');
    await WORDS[0]![1](written.meeting.id, written.itemIds[0]!);
    expect(await transitionsOf(written.meeting.id)).toEqual([['draft', 'dk-government']]);
    const runner = test.db.createQueryRunner();
    // The migration knows the table by the name that it had then.
    await runner.query('alter table minutes_transition rename to minutes_turn');
    await new MinutesBegun2026112708000().up(runner);
    await runner.query('alter table minutes_turn rename to minutes_transition');
    await runner.release();
    expect(await transitionsOf(empty.meeting.id)).toEqual([]);
    expect(await transitionsOf(written.meeting.id)).toEqual([['draft', 'secretariat']]);
  });
});
