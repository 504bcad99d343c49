import { barsOf } from './balance-bars.ts';

describe('the bar of a country', () => {
  it('is as long as what was granted, in three parts that follow each other', () => {
    expect(barsOf({ grantedCents: 100, payableCents: 60, paidCents: 20 }, 200, 640)).toEqual([
      { part: 'paid', x: 0, width: 64 },
      { part: 'certified', x: 64, width: 128 },
      { part: 'open', x: 192, width: 128 },
    ]);
  });

  it('leaves parts of nothing out, and is one part of its own where the rest is not told', () => {
    expect(barsOf({ grantedCents: 0, payableCents: 0, paidCents: 0 }, 1, 640)).toEqual([]);
    expect(barsOf({ grantedCents: 5, payableCents: null, paidCents: null }, 5, 640)).toEqual([
      { part: 'untold', x: 0, width: 640 },
    ]);
  });
});
