import fc from 'fast-check';
import { countIrv, irv } from './irv.ts';
import type { CountedPaper } from './paper.ts';
import { countExactStv } from './stv-exact.ts';
import { countMeek } from './stv-meek.ts';
import { stv } from './stv.ts';

const ranked = (...papers: [number, string][]): CountedPaper[] =>
  papers.map(([many, text]) => ({
    count: many,
    paper: { ranking: text.split('').map((option) => [option]) },
  }));
const poll = (names: string, places: number, ...papers: [number, string][]) => ({
  options: names.split(''),
  papers: ranked(...papers),
  places,
});

describe('instant runoff', () => {
  it('moves the papers of the last option on until one has more than half of those in play', () => {
    const { order, working } = irv.count(
      poll('MNKC', 1, [42, 'MNCK'], [26, 'NCKM'], [15, 'CKNM'], [17, 'KCNM']),
    );
    expect(order).toEqual([['K'], ['M'], ['N'], ['C']]);
    expect(working.rounds.map(({ tallies }) => tallies.map(({ votes }) => votes))).toEqual([
      [42, 26, 17, 15],
      [42, 26, 32],
      [42, 58],
    ]);
  });

  it('takes its majority of the papers still in play', () => {
    expect(irv.count(poll('ABC', 1, [4, 'A'], [3, 'B'], [2, 'C'])).working.rounds.at(-1)).toMatchObject({
      exhausted: 2,
    });
  });

  it('lets the latest earlier round settle who leaves', () => {
    const { order, working } = irv.count(poll('ABCD', 1, [7, 'ABCD'], [5, 'BACD'], [4, 'CBAD'], [1, 'DCBA']));
    expect(order[0]).toEqual(['B']);
    expect(working.lotsNeeded).toBe(false);
  });

  it('follows both ways where only a lot could settle it', () => {
    const counted = irv.count(poll('ABC', 1, [26, 'ABC'], [20, 'BCA'], [20, 'CAB']));
    expect(counted).toMatchObject({ state: 'tied', tied: ['A', 'C'], working: { lotsNeeded: true } });
    expect(counted.working.rounds[0]!.tiedLast).toEqual(['B', 'C']);
  });

  it('says that a lot was needed even where it changes nothing', () => {
    expect(irv.count(poll('ABCD', 1, [6, 'ABCD'], [4, 'BACD'], [2, 'CABD'], [2, 'DABC']))).toMatchObject({
      state: 'decided',
      sure: ['A'],
      working: { lotsNeeded: true },
    });
  });

  it('looks back only where that is the rule', () => {
    const level = poll('ABC', 1, [5, 'AB'], [4, 'BA'], [1, 'CB']);
    expect(irv.count(level).sure).toEqual(['A']);
    expect(countIrv(level, 'every-way').tied).toEqual(['A', 'B']);
  });

  it('ties all where nobody ranks anybody', () => {
    expect(irv.count(poll('AB', 1, [3, ''])).tied).toEqual(['A', 'B']);
  });
});

describe('single transferable vote', () => {
  it('moves a surplus by its part, cut to five decimals, then excludes from below', () => {
    const { order, working } = stv.count(
      poll('OPCSH', 3, [4, 'O'], [2, 'PO'], [8, 'CS'], [4, 'CH'], [1, 'S'], [1, 'H']),
    );
    expect(order.slice(0, 3)).toEqual([['C'], ['O'], ['S']]);
    expect(working.quota).toBe(6);
    expect(working.stages.map(({ action, option }) => [action, option])).toEqual([
      ['first-preferences', null],
      ['surplus', 'C'],
      ['exclusion', 'P'],
      ['exclusion', 'H'],
    ]);
    expect(working.stages[1]!.votes).toEqual([400_000, 200_000, 600_000, 500_000, 300_000]);
  });

  it('cuts values, never rounds them up', () => {
    const { working } = stv.count(poll('ABCDE', 3, [28, 'ABC'], [26, 'BAC'], [3, 'C'], [2, 'D'], [1, 'E']));
    expect(working.stages[1]!.votes[2]).toBe(1_499_996);
  });

  it('settles an exclusion by the latest earlier stage with unequal votes', () => {
    const { working } = stv.count(poll('ABCDE', 2, [1, 'AB'], [2, 'B'], [3, 'C'], [4, 'D'], [5, 'E']));
    expect(working.stages[2]).toMatchObject({ action: 'exclusion', option: 'B' });
    expect(working.lotsNeeded).toEqual([]);
  });

  it('reports the lot that is needed, and elects whom every way elects', () => {
    const counted = stv.count(
      poll('ABCDEF', 4, [10, 'AC'], [8, 'B'], [6, 'C'], [5, 'D'], [3, 'ED'], [3, 'FD']),
    );
    expect(counted).toMatchObject({
      state: 'decided',
      sure: ['A', 'B', 'C', 'D'],
      working: { whole: true, lotsNeeded: [{ why: 'exclusion', tied: ['E', 'F'] }] },
    });
  });

  it('ties those whom only a lot would elect', () => {
    expect(stv.count(poll('ABC', 2, [5, 'A'], [1, 'B'], [1, 'C']))).toMatchObject({
      state: 'tied',
      sure: ['A'],
      tied: ['B', 'C'],
      open: 1,
    });
  });

  it('keeps an order of election to itself that a lot alone makes', () => {
    const papers: [number, string][] = [
      [4, 'D'],
      [4, 'E'],
      [1, 'AE'],
      [1, 'AD'],
      [2, 'BD'],
    ];
    const [straight, turned] = ['ABCDE', 'CBAED'].map((names) => stv.count(poll(names, 2, ...papers)));
    expect(straight!.order.map((group) => group.toSorted())).toEqual(
      turned!.order.map((group) => group.toSorted()),
    );
  });

  it('needs no lot among options without a vote that all leave', () => {
    const counted = stv.count(poll('ABCDEF', 1, [2, 'A'], [1, 'B'], [2, 'CB']));
    expect(counted.working.stages.slice(1, 4).map(({ option }) => option)).toEqual(['F', 'E', 'D']);
    expect(counted.working.whole).toBe(true);
  });

  it('elects all where there are no more options than places, and nobody for a blank paper', () => {
    expect(stv.count(poll('AB', 3, [1, 'A'], [9, ''])).sure).toEqual(['A', 'B']);
    expect(stv.count(poll('AB', 1, [1, 'A'], [9, ''])).working).toMatchObject({ valid: 1, quota: 1 });
  });

  it('refuses equal ranks and weights', () => {
    expect(() =>
      stv.count({ options: ['A', 'B'], places: 1, papers: [{ paper: { ranking: [['A', 'B']] } }] }),
    ).toThrow('no equal ranks');
    expect(() =>
      stv.count({ options: ['A'], places: 1, papers: [{ paper: { ranking: [['A']] }, weight: '0.5' }] }),
    ).toThrow('no weights');
    expect(() => stv.count({ options: ['A'], places: 1, papers: [{ paper: { ranking: [['X']] } }] })).toThrow(
      'unknown option',
    );
    expect(() => stv.count({ options: ['A'], places: 1, papers: [{ paper: { approvals: ['A'] } }] })).toThrow(
      'Only ranking papers',
    );
  });

  it('neither makes nor loses votes but by cutting decimals', () => {
    const strict = fc.shuffledSubarray([...'ABCDE']).map((names) => names.join(''));
    fc.assert(
      fc.property(
        fc.array(strict, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 3 }),
        (papers, places) => {
          const { working } = stv.count(
            poll('ABCDE', places, ...papers.map((text): [number, string] => [1, text])),
          );
          for (const { votes, nontransferable } of working.stages) {
            const lost = working.valid * 100_000 - votes.reduce((sum, of) => sum + of, 0) - nontransferable;
            expect(lost).toBeGreaterThanOrEqual(0);
            expect(lost).toBeLessThanOrEqual(papers.length * working.stages.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('transferable votes by other rules', () => {
  it('keep fractions exactly', () => {
    expect(
      countExactStv(poll('DBCA', 2, [28, 'ABCD'], [14, 'ACDB'], [15, 'BCAD'], [17, 'CABD'], [26, 'DBCA'])),
    ).toMatchObject({
      elected: ['A', 'B'],
      quota: 34,
      rounds: [
        { A: 42, B: 15, C: 17, D: 26 },
        { B: '61/3', C: '59/3', D: 26 },
        { B: '112/3', D: '86/3' },
      ],
    });
  });

  it('stop at a tie instead of choosing', () => {
    expect(countExactStv(poll('ABC', 1, [1, 'A'], [1, 'B'])).tied).toEqual(['A', 'B']);
    expect(countExactStv(poll('AB', 1, [1, 'A'], [1, 'B'])).tied).toEqual(['A', 'B']);
  });

  it('need a lot for a tie by Meek, and refuse without one', () => {
    const papers = poll('ABC', 2, [5, 'AB'], [1, 'B'], [3, 'C']);
    expect(countMeek(papers, ['C', 'B', 'A']).elected).toEqual(['A', 'C']);
    expect(() => countMeek(poll('ABC', 1, [1, 'A'], [1, 'B'], [1, 'C']), null)).toThrow('no lot was drawn');
  });
});
