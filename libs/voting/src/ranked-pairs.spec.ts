import fc from 'fast-check';
import { borda } from './borda.ts';
import { countKemeny } from './kemeny.ts';
import { packRankings } from './packed-rankings.ts';
import { countCopeland, countMinimax } from './pairwise-scores.ts';
import { pairwise } from './pairwise.ts';
import type { CountedPaper } from './paper.ts';
import { rankedPairs } from './ranked-pairs.ts';

const ranked = (...papers: [number, string][]): CountedPaper[] =>
  papers.map(([many, text]) => ({
    count: many,
    paper: { ranking: text.split('').map((option) => [option]) },
  }));
const poll = (names: string, ...papers: [number, string][]) => ({
  options: names.split(''),
  papers: ranked(...papers),
  places: 1,
});

describe('ranked pairs', () => {
  it('drops the weakest victory of a circle', () => {
    const { order, working } = rankedPairs.count(poll('ABC', [40, 'ABC'], [35, 'BCA'], [25, 'CAB']));
    expect(order).toEqual([['A'], ['B'], ['C']]);
    expect(working.locked).toEqual([
      ['B', 'C'],
      ['A', 'B'],
    ]);
  });

  it('follows equally strong victories in every order and ties whoever can win', () => {
    const counted = rankedPairs.count(poll('CVS', [100, 'CV'], [100, 'VS'], [1, 'SC']));
    expect(counted).toMatchObject({ state: 'tied', tied: ['C', 'V'], open: 1, order: [['C', 'V'], ['S']] });
    expect(counted.working.conflicting).toEqual([
      ['C', 'V'],
      ['S', 'C'],
    ]);
  });

  it('calls no order of equal victories a tie where all lead to the same', () => {
    expect(rankedPairs.count(poll('ABC', [1, 'ABC'])).order).toEqual([['A'], ['B'], ['C']]);
  });

  it('ties all of a circle of many equal victories without following each order', () => {
    const names = 'ABCDEFGHIJKL';
    const papers = names
      .split('')
      .map((_, at): [number, string] => [1, names.slice(at) + names.slice(0, at)]);
    const counted = rankedPairs.count(poll(names, ...papers));
    expect(counted.working.whole).toBe(false);
    expect(counted.tied).toEqual(names.split(''));
  });
});

describe('other views of the same rankings', () => {
  const tennessee: [number, string][] = [
    [42, 'MNCK'],
    [26, 'NCKM'],
    [15, 'CKNM'],
    [17, 'KCNM'],
  ];

  it('give Borda points, shared by what is equal', () => {
    expect(borda.count(poll('ABC', [1, 'A'])).working).toMatchObject({ scale: 2, points: [4, 1, 1] });
    expect(borda.count(poll('MNCK', ...tennessee)).order).toEqual([['N'], ['C'], ['M'], ['K']]);
  });

  it('give Kemeny its ranking and how much of the papers it keeps', () => {
    expect(countKemeny(poll('MNCK', ...tennessee))).toMatchObject({
      order: [['N'], ['C'], ['K'], ['M']],
      working: { score: 393, bestRankings: 1 },
    });
    expect(countKemeny(poll('ABC', [1, 'ABC'], [1, 'BCA'], [1, 'CAB']))).toMatchObject({
      tied: ['A', 'B', 'C'],
      working: { score: 5, bestRankings: 3 },
    });
  });

  it('give Copeland half a point for a level pair, and minimax no defeat to who is never beaten', () => {
    expect(countCopeland(poll('ABC', [1, 'ABC'], [1, 'BAC'])).working.scores).toEqual([3, 3, 0]);
    expect(countMinimax(poll('ABC', [2, 'ABC'], [1, 'BCA'])).working.scores).toEqual([0, -2, -3]);
  });
});

describe('counted another way', () => {
  const options = ['A', 'B', 'C', 'D'];
  const any = fc
    .array(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 9 })
    .map((rows): CountedPaper[] =>
      rows.map((levels) => ({
        paper: {
          ranking: [0, 1, 2]
            .map((level) => options.filter((_, at) => levels[at] === level))
            .filter((group) => group.length > 0),
        },
      })),
    );

  it('Borda points are what an option wins in its pairs, a level pair giving half', () => {
    fc.assert(
      fc.property(any, (papers) => {
        const { units, size } = pairwise(packRankings(options, papers));
        const doubled = options.map((_, a) =>
          options.reduce(
            (sum, __, b) =>
              a === b ? sum : sum + papers.length + units[a * size + b]! - units[b * size + a]!,
            0,
          ),
        );
        expect(borda.count({ options, papers, places: 1 }).working.points).toEqual(doubled);
      }),
    );
  });

  it('Kemeny keeps the most of all 24 rankings, and as many are best as it says', () => {
    const permutations = (names: readonly number[]): number[][] =>
      names.length === 0
        ? [[]]
        : names.flatMap((name) =>
            permutations(names.filter((other) => other !== name)).map((rest) => [name, ...rest]),
          );
    fc.assert(
      fc.property(any, (papers) => {
        const { units, size } = pairwise(packRankings(options, papers));
        const scores = permutations([0, 1, 2, 3]).map((order) =>
          order.reduce(
            (sum, a, at) => order.slice(at + 1).reduce((kept, b) => kept + units[a * size + b]!, sum),
            0,
          ),
        );
        const best = Math.max(...scores);
        expect(countKemeny({ options, papers, places: 1 }).working).toMatchObject({
          score: best,
          bestRankings: scores.filter((score) => score === best).length,
        });
      }),
    );
  });
});
