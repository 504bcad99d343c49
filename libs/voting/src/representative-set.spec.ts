import { representativeSet } from './representative-set.ts';

const ranked = (many: number, text: string) =>
  Array.from({ length: many }, () => ({ ranking: text.split('>').map((group) => group.split('=')) }));

describe('the set that represents everybody', () => {
  it('gives the smaller part of an electorate its share, where a plain order gives the larger part all', () => {
    const papers = [...ranked(4, 'A>B'), ...ranked(1, 'A'), ...ranked(3, 'X')];
    expect(representativeSet(['A', 'B', 'X'], papers, 2)).toEqual({ sure: ['A', 'X'], tied: [], open: 0 });
    expect(representativeSet(['A', 'B', 'X'], papers, 1)).toEqual({ sure: ['A'], tied: [], open: 0 });
  });

  it('leaves equal options equal', () => {
    expect(representativeSet(['A', 'B'], [...ranked(1, 'A'), ...ranked(1, 'B')], 1)).toEqual({
      sure: [],
      tied: ['A', 'B'],
      open: 1,
    });
  });
});
