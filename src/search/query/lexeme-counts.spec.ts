import { LexemeCounts } from './lexeme-counts.ts';

const counts = new LexemeCounts([
  { lexeme: '@2026-01', entries: 600 },
  { lexeme: '@2026-03', entries: 100 },
  { lexeme: '@2026-02', entries: 300 },
  { lexeme: 'victim', entries: 40 },
  { lexeme: 'en:victim', entries: 60 },
  { lexeme: 'shelter', entries: 70 },
]);

describe('how many entries there are', () => {
  it('of one word is as many as have any of its lexemes', () => {
    expect(counts.expect([['victim', 'en:victim']])).toBe(100);
    expect(counts.expect([['unheard']])).toBe(0);
  });

  it('of several words is between chance and the rarest of them', () => {
    // By chance 100 × 70 / 1,000 = 7; at most 70.
    expect(counts.expect([['victim', 'en:victim'], ['shelter']])).toBe(22);
    expect(counts.expect([['shelter'], ['unheard']])).toBe(0);
  });

  it('in all is the sum of the months', () => {
    expect(counts.total).toBe(1_000);
  });
});

describe('the newest months', () => {
  it('are as many as hold the share that is wanted', () => {
    expect(counts.newestMonths(0.1, {})).toEqual({ months: ['@2026-03'], share: 0.1 });
    expect(counts.newestMonths(0.11, {})).toEqual({ months: ['@2026-03', '@2026-02'], share: 0.4 });
    expect(counts.newestMonths(7, {})).toEqual({ months: null, share: 1 });
  });

  it('are those of the period that is asked for', () => {
    const period = { from: '2026-01-15T00:00:00Z', until: '2026-02-28T00:00:00.000Z' };
    expect(counts.newestMonths(0.9, period).months).toEqual(['@2026-02', '@2026-01']);
    expect(counts.newestMonths(0.9, { from: '2027-01-01T00:00:00Z' }).months).toBeNull();
  });

  it('of an empty index are none', () => {
    expect(new LexemeCounts([]).newestMonths(0.5, {})).toEqual({ months: null, share: 1 });
  });
});
