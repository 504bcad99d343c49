import { jest } from '@jest/globals';
import { RecentlyEditedClauses } from './recently-edited-clauses.ts';

describe('recently edited clauses', () => {
  it('are those typed in lately, each text’s apart, and never more than a few dozen', () => {
    const inHand = new RecentlyEditedClauses();
    inHand.record('one', ['a', 'b']);
    inHand.record('one', ['a']);
    inHand.record('other', ['c']);
    expect([inHand.of('one'), inHand.of('other'), inHand.of('none')]).toEqual([['b', 'a'], ['c'], []]);
    inHand.record(
      'one',
      Array.from({ length: 100 }, (_, n) => `${n}`),
    );
    expect([inHand.of('one').length, inHand.of('one').at(-1), inHand.of('one').includes('a')]).toEqual([
      64,
      '99',
      false,
    ]);
  });

  it('are forgotten after half a minute', () => {
    jest.useFakeTimers();
    const inHand = new RecentlyEditedClauses();
    inHand.record('one', ['a']);
    jest.advanceTimersByTime(20_000);
    inHand.record('one', ['b']);
    jest.advanceTimersByTime(20_000);
    expect(inHand.of('one')).toEqual(['b']);
    jest.useRealTimers();
  });
});
