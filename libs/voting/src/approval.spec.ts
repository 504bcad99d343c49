import { approval } from './approval.ts';

const count = (papers: readonly [number, string][], places = 1) =>
  approval.count({
    options: ['A', 'B', 'C'],
    papers: papers.map(([many, names]) => ({ count: many, paper: { approvals: names.split('') } })),
    places,
  });

it('orders by approvals and shows every sum', () => {
  const { order, working, state } = count([
    [3, 'AB'],
    [2, 'B'],
    [1, 'C'],
  ]);
  expect(order).toEqual([['B'], ['A'], ['C']]);
  expect(working).toMatchObject({ approvals: [3, 5, 1], papers: 6, scale: 1 });
  expect(state).toBe('decided');
});

it('reports equal sums as a tie', () => {
  expect(
    count([
      [1, 'AB'],
      [1, 'C'],
      [1, 'AB'],
    ]),
  ).toMatchObject({ state: 'tied', tied: ['A', 'B'], open: 1, sure: [] });
});

it('counts blank papers as papers and for nobody', () => {
  expect(
    count([
      [1, 'A'],
      [4, ''],
    ]).working,
  ).toMatchObject({ approvals: [1, 0, 0], papers: 5 });
});

it('weighs exactly', () => {
  const { order } = approval.count({
    options: ['A', 'B'],
    places: 1,
    papers: [{ paper: { approvals: ['A'] }, weight: '0.1', count: 10 }, { paper: { approvals: ['B'] } }],
  });
  expect(order).toEqual([['A', 'B']]);
});

it('refuses what has not been checked', () => {
  expect(() => count([[1, 'X']])).toThrow('unknown option');
  expect(() =>
    approval.count({ options: ['A'], places: 1, papers: [{ paper: { ranking: [['A']] } }] }),
  ).toThrow('Only approval papers');
});
