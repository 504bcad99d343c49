import fc from 'fast-check';
import { RateLimiter } from './rate-limiter.ts';

function clocked(burst: number, perSecond: number) {
  const clock = { now: 0 };
  return { clock, allowance: new RateLimiter({ burst, perSecond }, () => clock.now) };
}

describe('an allowance', () => {
  it('is so much at once, and then so much a second', () => {
    const { clock, allowance } = clocked(3, 2);
    expect([1, 2, 3, 4].map(() => allowance.consume('a'))).toEqual([true, true, true, false]);
    clock.now = 499;
    expect(allowance.consume('a')).toBe(false);
    clock.now = 500;
    expect([allowance.consume('a'), allowance.consume('a')]).toEqual([true, false]);
    clock.now = 60_000;
    expect([1, 2, 3, 4].map(() => allowance.consume('a'))).toEqual([true, true, true, false]);
  });

  it('is each one’s own', () => {
    const { allowance } = clocked(1, 1);
    expect(['a', 'b', 'a'].map((key) => allowance.consume(key))).toEqual([true, true, false]);
  });

  it('that was given back can be taken again', () => {
    const { allowance } = clocked(1, 1);
    expect(allowance.consume('a')).toBe(true);
    allowance.refund('a');
    expect([allowance.consume('a'), allowance.consume('a')]).toEqual([true, false]);
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
            if (allowance.consume('a', amount)) taken += amount;
            expect(taken).toBeLessThanOrEqual(5 + clock.now / 100);
          }
        },
      ),
    );
  });
});
