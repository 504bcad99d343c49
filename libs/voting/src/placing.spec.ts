import { groupsByRelation, groupsByScore, placesOf } from './placing.ts';

describe('places', () => {
  const order = [['A'], ['B', 'C', 'D'], ['E']];
  it.each([
    [1, { sure: ['A'], tied: [], open: 0 }],
    [2, { sure: ['A'], tied: ['B', 'C', 'D'], open: 1 }],
    [3, { sure: ['A'], tied: ['B', 'C', 'D'], open: 2 }],
    [4, { sure: ['A', 'B', 'C', 'D'], tied: [], open: 0 }],
    [9, { sure: ['A', 'B', 'C', 'D', 'E'], tied: [], open: 0 }],
  ])('%i of five options', (places, wanted) => {
    expect(placesOf(order, places)).toEqual(wanted);
  });

  it('chooses nobody from a shared first place', () => {
    expect(placesOf([['A', 'B'], ['C']], 1)).toEqual({ sure: [], tied: ['A', 'B'], open: 1 });
  });
});

it('groups equal scores, highest first', () => {
  expect(groupsByScore(['A', 'B', 'C', 'D'], [2, 5, 2, 0])).toEqual([['B'], ['A', 'C'], ['D']]);
});

it('peels a relation from the top', () => {
  const above = new Set(['01', '02', '13']);
  expect(groupsByRelation(['A', 'B', 'C', 'D'], (a, b) => above.has(`${a}${b}`))).toEqual([
    ['A'],
    ['B', 'C'],
    ['D'],
  ]);
});

it('refuses a relation that runs in a circle rather than pick one', () => {
  expect(() => groupsByRelation(['A', 'B'], (a, b) => a !== b)).toThrow('circle');
});
