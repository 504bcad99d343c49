import { type ChamberRating, endOf, judge, outcomeOf, type StopRule } from './outcome.ts';
import { clausesToRate } from './rated-anew.ts';
import { statisticsOf } from './statistics.ts';
import { ACCORD_ITEMS } from './accord-items.ts';

type Chamber = 'government' | 'ngo' | 'resource';
const CHAMBERS: readonly Chamber[] = ['government', 'ngo', 'resource'];
const RULE: StopRule = { maxRounds: 3, minRaters: 5, stableWithin: 0.5 };
const FIRST = { round: 1, medianBefore: null };

const rated = (chamber: Chamber, ...ratings: (number | null)[]): ChamberRating<Chamber>[] =>
  ratings.map((rating) => ({ chamber, rating }));
const outcome = (
  ratings: readonly ChamberRating<Chamber>[],
  at: { round: number; medianBefore: number | null } = FIRST,
) => outcomeOf(ratings, CHAMBERS, RULE, at);

describe('the judgement on a clause', () => {
  it.each([
    ['a median of 7 and no disagreement', [7, 7, 7, 8, 6], 'agreed'],
    ['a median below 7', [6, 6, 7, 7, 6], 'uncertain'],
    ['a median of 3 and no disagreement', [3, 3, 2, 3, 4], 'rejected'],
    ['a median above 3', [4, 4, 3, 3, 4], 'uncertain'],
    ['a high median with disagreement', [1, 1, 1, 8, 8, 8, 8], 'uncertain'],
    ['a low median with disagreement', [2, 2, 2, 2, 9, 9, 9], 'uncertain'],
  ])('by %s is: %s', (_, ratings, expected) => {
    expect(judge(statisticsOf(ratings)!)).toBe(expected);
  });
});

describe('the outcome of a clause', () => {
  it('is none where too few gave a number, and shows nothing of what they gave', () => {
    expect(outcome([...rated('government', 9, 9, 9), ...rated('ngo', 9, null, null)])).toEqual({
      raters: 4,
      cannotJudge: 2,
      statistics: null,
      distribution: null,
      chambers: null,
      judgement: 'too-few',
      stop: null,
    });
  });

  it('counts those who cannot judge apart from the numbers', () => {
    const { raters, cannotJudge, distribution, statistics } = outcome([
      ...rated('government', 7, 8, 9, null),
      ...rated('ngo', 7, 8, 9, null),
      ...rated('resource', 5, 7, 9),
    ]);
    expect({ raters, cannotJudge, distribution, median: statistics!.median }).toEqual({
      raters: 9,
      cannotJudge: 2,
      distribution: [0, 0, 0, 0, 1, 0, 3, 2, 3],
      median: 8,
    });
  });

  it.each([
    ['all large enough', [3, 4, 8], ['shown', 'shown', 'shown']],
    [
      'one too small: it could be found by taking the others from the whole',
      [2, 3, 5],
      ['hidden', 'hidden', 'shown'],
    ],
    ['one of nobody', [0, 3, 4], ['hidden', 'shown', 'shown']],
    ['two that are enough together', [1, 2, 4], ['hidden', 'hidden', 'shown']],
    ['all too small', [2, 2, 2], ['hidden', 'hidden', 'hidden']],
    ['two too small and few together', [1, 1, 5], ['hidden', 'hidden', 'hidden']],
  ])('shows chambers with %s', (_, sizes, expected) => {
    const ratings = CHAMBERS.flatMap((chamber, at) =>
      rated(chamber, ...Array.from({ length: sizes[at]! }, () => 5)),
    );
    const { chambers } = outcome(ratings);
    expect(CHAMBERS.map((chamber) => (chambers![chamber] ? 'shown' : 'hidden'))).toEqual(expected);
  });

  it.each([
    ['agreed', [8, 8, 8, 8, 8], FIRST, 'agreed'],
    ['rejected', [1, 1, 2, 1, 1], FIRST, 'rejected'],
    ['uncertain in the first round', [5, 5, 5, 5, 5], FIRST, null],
    ['moved by half a point', [5, 5, 5, 5, 5], { round: 2, medianBefore: 5.5 }, 'stable'],
    ['moved by more', [5, 5, 5, 5, 5], { round: 2, medianBefore: 4 }, null],
    ['moved in the last round', [5, 5, 5, 5, 5], { round: 3, medianBefore: 4 }, 'last-round'],
    ['rated by too few in the last round', [5, 5], { round: 3, medianBefore: 5 }, 'last-round'],
  ])('stops a clause that is %s: %#', (_, ratings, at, expected) => {
    expect(outcome(rated('ngo', ...ratings), at).stop).toBe(expected);
  });

  it('does not depend on the order of ratings', () => {
    const ratings = [
      ...rated('government', 1, 5, 9, null),
      ...rated('ngo', 7, 2, 8),
      ...rated('resource', 6),
    ];
    expect(outcome(ratings.toReversed())).toEqual(outcome(ratings));
  });
});

describe('a process', () => {
  it.each([
    [['agreed', null], null],
    [['agreed', 'stable', 'rejected'], 'settled'],
    [['agreed', 'last-round'], 'rounds-used'],
  ] as const)('whose clauses stopped as %j ends as: %s', (stops, expected) => {
    expect(endOf(stops)).toBe(expected);
  });

  it('asks again about what goes on and about changed words, and never about words that are gone', () => {
    expect(
      clausesToRate([
        { clauseId: 'new', hashBefore: null, hashNow: 'a', stop: null },
        { clauseId: 'goes on', hashBefore: 'a', hashNow: 'a', stop: null },
        { clauseId: 'agreed', hashBefore: 'a', hashNow: 'a', stop: 'agreed' },
        { clauseId: 'agreed and changed', hashBefore: 'a', hashNow: 'b', stop: 'agreed' },
        { clauseId: 'changed', hashBefore: 'a', hashNow: 'b', stop: null },
        { clauseId: 'gone', hashBefore: 'a', hashNow: null, stop: null },
      ]),
    ).toEqual([
      { clauseId: 'new', changed: false },
      { clauseId: 'goes on', changed: false },
      { clauseId: 'agreed and changed', changed: true },
      { clauseId: 'changed', changed: true },
    ]);
  });
});

describe('the items of ACCORD', () => {
  it('are 35: one for the title, three, 21, five, two and three for the rest', () => {
    const counted = ACCORD_ITEMS.reduce<Record<string, number>>(
      (sums, { section }) => ({ ...sums, [section]: (sums[section] ?? 0) + 1 }),
      {},
    );
    expect(counted).toEqual({ title: 1, introduction: 3, methods: 21, results: 5, discussion: 2, other: 3 });
    expect(ACCORD_ITEMS.map(({ id }) => id).slice(0, 6)).toEqual(['T1', 'I1', 'I2', 'I3', 'M1', 'M2']);
    expect(new Set(ACCORD_ITEMS.map(({ id }) => id)).size).toBe(35);
  });
});
