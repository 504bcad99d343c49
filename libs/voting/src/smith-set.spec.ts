import { condorcetWinner, smithSet } from './smith-set.ts';

const matrix = (rows: number[][]) => ({ size: rows.length, units: Float64Array.from(rows.flat()), scale: 1 });

it('finds the option that beats all others', () => {
  const clear = matrix([
    [0, 1, 1],
    [2, 0, 2],
    [2, 1, 0],
  ]);
  expect(condorcetWinner(clear)).toBe(1);
  expect(smithSet(clear)).toEqual([1]);
});

it('finds the circle that beats everything outside it', () => {
  const circle = matrix([
    [0, 2, 1, 3],
    [1, 0, 2, 3],
    [2, 1, 0, 3],
    [0, 0, 0, 0],
  ]);
  expect(condorcetWinner(circle)).toBeNull();
  expect(smithSet(circle)).toEqual([0, 1, 2]);
});

it('keeps options that are level with a member of the group', () => {
  expect(
    smithSet(
      matrix([
        [0, 1, 2],
        [1, 0, 2],
        [0, 0, 0],
      ]),
    ),
  ).toEqual([0, 1]);
});

it('is the single option where there is one', () => {
  expect(condorcetWinner(matrix([[0]]))).toBe(0);
  expect(smithSet(matrix([[0]]))).toEqual([0]);
});
