import { agreedList } from './agreed-list.ts';

const order = [['a'], ['b', 'c'], ['d']];

describe('the agreed list', () => {
  it('takes the places in order and leaves the rest unchosen', () => {
    expect(agreedList({ state: 'decided', order, sure: ['a', 'b', 'c'], tied: [], open: 0 }, 0)).toEqual({
      period: 'agreed',
      openPlaces: null,
      agreed: [
        { id: 'a', rank: 1 },
        { id: 'b', rank: 2 },
        { id: 'c', rank: 2 },
      ],
      undecided: [],
      notChosen: ['d'],
    });
  });

  it('counts on after equal places', () => {
    expect(
      agreedList({ state: 'decided', order, sure: ['a', 'b', 'c', 'd'], tied: [], open: 0 }, 0).agreed.at(-1),
    ).toEqual({ id: 'd', rank: 4 });
  });

  it('decides nothing among the tied', () => {
    expect(agreedList({ state: 'tied', order, sure: ['a'], tied: ['b', 'c'], open: 1 }, 0)).toEqual({
      period: 'tied',
      openPlaces: 1,
      agreed: [{ id: 'a', rank: 1 }],
      undecided: ['b', 'c'],
      notChosen: ['d'],
    });
  });

  it('puts what a runoff decides after what was agreed before', () => {
    expect(
      agreedList({ state: 'decided', order: [['c'], ['b']], sure: ['c'], tied: [], open: 0 }, 1),
    ).toEqual({
      period: 'agreed',
      openPlaces: null,
      agreed: [{ id: 'c', rank: 2 }],
      undecided: [],
      notChosen: ['b'],
    });
  });

  it('keeps everything open when too few countries took part', () => {
    expect(agreedList({ state: 'no-quorum', order, sure: ['a'], tied: [], open: 0 }, 0)).toEqual({
      period: 'proposing',
      openPlaces: null,
      agreed: [],
      undecided: ['a', 'b', 'c', 'd'],
      notChosen: [],
    });
    expect(
      agreedList({ state: 'no-quorum', order: [['b', 'c']], sure: [], tied: ['b', 'c'], open: 1 }, 1).period,
    ).toBe('tied');
  });
});
