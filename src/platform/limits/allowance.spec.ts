import fc from 'fast-check';
import { Allowance } from './allowance.ts';

function clocked(burst: number, perSecond: number) {
  const clock = { now: 0 };
  return { clock, allowance: new Allowance({ burst, perSecond }, () => clock.now) };
}

describe('an allowance', () => {
  it('is so much at once, and then so much a second', () => {
    const { clock, allowance } = clocked(3, 2);
    expect([1, 2, 3, 4].map(() => allowance.take('a'))).toEqual([true, true, true, false]);
    clock.now = 499;
    expect(allowance.take('a')).toBe(false);
    clock.now = 500;
    expect([allowance.take('a'), allowance.take('a')]).toEqual([true, false]);
    clock.now = 60_000;
    expect([1, 2, 3, 4].map(() => allowance.take('a'))).toEqual([true, true, true, false]);
  });

  it('is each one’s own', () => {
    const { allowance } = clocked(1, 1);
    expect(['a', 'b', 'a'].map((key) => allowance.take(key))).toEqual([true, true, false]);
  });

  it('that was given back can be taken again', () => {
    const { allowance } = clocked(1, 1);
    expect(allowance.take('a')).toBe(true);
    allowance.giveBack('a');
    expect([allowance.take('a'), allowance.take('a')]).toEqual([true, false]);
  });

  it('is never more than its burst and what came since, however it is asked for', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ after: fc.nat(400), amount: fc.integer({ min: 1, max: 4 }) }), {
          maxLength: 200,
        }),
        (steps) => {
          const { clock, allowance } = clocked(5, 10);
          let taken = 0;
          for (const { after, amount } of steps) {
            clock.now += after;
            if (allowance.take('a', amount)) taken += amount;
            expect(taken).toBeLessThanOrEqual(5 + clock.now / 100);
          }
        },
      ),
    );
  });
});
