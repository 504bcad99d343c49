import { DueClock } from './due-clock.ts';

const MINUTE = 60_000;
const found = (isDue: boolean, seconds: number | null = isDue ? null : 0) => [
  { queue: 'search', job: 'index', isDue, seconds },
];

describe('how long work has been due', () => {
  it('is counted from the first look that found some, where its rows do not say', () => {
    const clock = new DueClock();
    const read = (now: number, isDue = true) => clock.read(found(isDue), now)[0]!.seconds;
    expect([0, 1, 2].map((minutes) => read(minutes * MINUTE))).toEqual([0, 60, 120]);
    expect([read(3 * MINUTE, false), read(4 * MINUTE), read(5 * MINUTE)]).toEqual([0, 0, 60]);
    expect(clock.read(found(true, 900), 6 * MINUTE)[0]!.seconds).toBe(900);
  });

  it('does not reach back over a time in which nobody looked', () => {
    const clock = new DueClock();
    clock.read(found(true), 0);
    expect(clock.read(found(true), 120 * MINUTE)[0]!.seconds).toBe(0);
  });
});
