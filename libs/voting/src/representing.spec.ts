import { representingSet } from './representing.ts';

const ranked = (many: number, text: string) => Array.from({ length: many }, () => ({ ranking: text.split('>').map((group) => group.split('=')) }));

describe('the set that represents everybody', () => {
  it('gives the smaller part of an electorate its share, where a plain order gives the larger part all', () => {
    const papers = [...ranked(5, 'A>B>C'), ...ranked(3, 'X>Y>Z')];
    expect(representingSet(['A', 'B', 'C', 'X', 'Y', 'Z'], papers, 3).sure).toEqual(expect.arrayContaining(['X']));
    expect(representingSet(['A', 'B', 'C', 'X', 'Y', 'Z'], papers, 1)).toEqual({ sure: ['A'], tied: [], open: 0 });
  });

  it('leaves equal options equal', () => {
    expect(representingSet(['A', 'B'], [...ranked(1, 'A'), ...ranked(1, 'B')], 1)).toEqual({ sure: [], tied: ['A', 'B'], open: 1 });
  });
});
