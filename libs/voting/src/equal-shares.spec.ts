import fc from 'fast-check';
import { countEqualSharesWithCosts, countMostVotesWithCosts } from './equal-shares-costs.ts';
import { countEqualShares, countPhragmen, equalShares } from './equal-shares.ts';
import type { CountedPaper } from './paper.ts';
import { countProportionalApproval, countSequentialProportionalApproval } from './proportional-approval.ts';

const approved = (...papers: [number, string][]): CountedPaper[] =>
  papers.map(([many, names]) => ({ count: many, paper: { approvals: names.split('') } }));
const poll = (names: string, places: number, ...papers: [number, string][]) => ({
  options: names.split(''),
  papers: approved(...papers),
  places,
});
const twoGroups: [number, string][] = [
  [5, 'ABC'],
  [1, 'AB'],
  [2, 'DE'],
  [1, 'D'],
];

describe('the method of equal shares', () => {
  it('gives a third of the places to a third of the voters', () => {
    const counted = equalShares.count(poll('ABCDE', 3, ...twoGroups));
    expect(counted).toMatchObject({ state: 'decided', sure: ['A', 'B', 'D'] });
    expect(counted.working).toMatchObject({
      share: '1/3',
      steps: [
        { by: 'equal-shares', option: 'A', amount: '1/6' },
        { option: 'B', amount: '1/6' },
        { option: 'D', amount: '1/3' },
      ],
      leftOver: 0,
    });
  });

  it('fills what nobody can pay by the lightest burden, money left counting as credit', () => {
    const profile: [number, string][] = [
      [1, 'ADEF'],
      [1, 'BC'],
      [1, 'ACF'],
      [1, 'C'],
      [1, 'ABCDE'],
      [1, 'ADE'],
      [1, 'ACE'],
      [1, 'AB'],
    ];
    expect(countEqualShares(poll('ABCDEF', 4, ...profile), 'none').working.committees).toEqual([['A', 'C']]);
    expect(equalShares.count(poll('ABCDEF', 4, ...profile)).sure).toEqual(['A', 'B', 'C', 'E']);
    expect(countEqualShares(poll('ABCDEF', 4, ...profile), 'approval')).toMatchObject({
      sure: ['A', 'C', 'E'],
      tied: ['B', 'D'],
      open: 1,
    });
  });

  it('names every committee that some way of breaking ties gives', () => {
    const counted = equalShares.count(
      poll(
        'ABCDEF',
        4,
        [1, 'AEF'],
        [1, 'A'],
        [1, 'BEF'],
        [1, 'B'],
        [1, 'CEF'],
        [1, 'C'],
        [1, 'DEF'],
        [1, 'D'],
      ),
    );
    expect(counted).toMatchObject({ state: 'tied', sure: ['E', 'F'], tied: ['A', 'B', 'C', 'D'], open: 2 });
    expect(counted.working.committees).toHaveLength(6);
  });

  it('never gives a place to what nobody approves', () => {
    expect(equalShares.count(poll('ABC', 2, [3, 'A'], [1, '']))).toMatchObject({
      state: 'decided',
      sure: ['A'],
      tied: [],
      open: 0,
    });
  });

  it('lets nobody pay more than her share, and everybody together exactly what is bought', () => {
    const names = fc.subarray([...'ABCDE']).map((list) => list.join(''));
    fc.assert(
      fc.property(
        fc.array(names, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (papers, places) => {
          const { working } = countEqualShares(
            poll('ABCDE', places, ...papers.map((text): [number, string] => [1, text])),
            'none',
          );
          const [over, under = 1] = String(working.leftOver).split('/').map(Number) as [number, number?];
          expect(over / under).toBeCloseTo(places - working.steps.length, 9);
          expect(over).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never leaves a group without its place that is large enough for one and agrees on an option', () => {
    const names = fc.subarray([...'ABCDE'], { minLength: 1 }).map((list) => list.join(''));
    fc.assert(
      fc.property(
        fc.array(names, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 4 }),
        (papers, places) => {
          const { working } = equalShares.count(
            poll('ABCDE', places, ...papers.map((text): [number, string] => [1, text])),
          );
          for (const committee of working.committees) {
            const forgotten = papers.filter((paper) => !committee.some((option) => paper.includes(option)));
            for (const option of 'ABCDE') {
              expect(forgotten.filter((paper) => paper.includes(option)).length * places).toBeLessThan(
                papers.length,
              );
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('other proportional counts', () => {
  it('spread burdens by Phragmén', () => {
    expect(countPhragmen(poll('ABCD', 2, [1, 'ABD'], [2, 'AB'], [1, 'AD'], [1, 'CD'])).sure).toEqual([
      'A',
      'D',
    ]);
  });

  it('compare all sets by proportional approval, and may differ from adding one after another', () => {
    const papers: [number, string][] = [
      [3, 'AB'],
      [6, 'AD'],
      [4, 'B'],
      [5, 'C'],
      [5, 'CD'],
    ];
    expect(countSequentialProportionalApproval(poll('ABCD', 2, ...papers))).toMatchObject({
      sure: ['C', 'D'],
      working: {
        rounds: [
          { A: 9, B: 7, C: 10, D: 11 },
          { A: 6, B: 7, C: '15/2' },
        ],
      },
    });
    expect(countProportionalApproval(poll('ABCD', 2, ...papers))).toMatchObject({
      sure: ['A', 'C'],
      working: { worth: 19 },
    });
  });
});

describe('equal shares with costs', () => {
  const papers: [number, string][] = [
    [2, 'BCD'],
    [1, 'A'],
    [1, 'C'],
  ];
  const budget = { budget: '4', costs: { A: '1', B: '0.9', C: '2', D: '1.09' } };

  it('buys by satisfaction as cost, or by one for each project', () => {
    expect(countEqualSharesWithCosts(poll('ABCD', 1, ...papers), budget).working.committees).toEqual([
      ['A', 'C'],
    ]);
    expect(
      countEqualSharesWithCosts(poll('ABCD', 1, ...papers), budget, 'cardinality').working,
    ).toMatchObject({ committees: [['A', 'B', 'D']], leftOver: '101/100' });
  });

  it('shows what cities do beside it: most votes first, skipping what does not fit', () => {
    expect(countMostVotesWithCosts(poll('ABCD', 1, ...papers), budget).working).toMatchObject({
      committees: [['B', 'C', 'D']],
      leftOver: '1/100',
    });
  });

  it('buys nothing where nobody approves', () => {
    expect(
      countEqualSharesWithCosts(poll('AB', 1, [1, '']), { budget: '3', costs: { A: '1', B: '1' } }).working,
    ).toMatchObject({ committees: [[]], leftOver: 3 });
  });

  it('refuses a project without a cost', () => {
    expect(() => countEqualSharesWithCosts(poll('AB', 1), { budget: '3', costs: { A: '1' } })).toThrow(
      '"B" has no cost',
    );
    expect(() => countEqualSharesWithCosts(poll('A', 1), { budget: '3', costs: { A: '0' } })).toThrow(
      'must cost something',
    );
  });
});
