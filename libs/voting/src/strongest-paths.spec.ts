import { strongestPaths } from './strongest-paths.ts';

const matrix = (rows: number[][]) => ({ size: rows.length, units: Float64Array.from(rows.flat()), scale: 1 });
const square = (values: ArrayLike<number>) => {
  const size = Math.sqrt(values.length);
  return Array.from({ length: size }, (_, a) => Array.from(values).slice(a * size, (a + 1) * size));
};

it('goes over the weakest link of the best path', () => {
  // A beats B 6:3, B beats C 7:2, C beats A 5:4.
  const { units } = strongestPaths(
    matrix([
      [0, 6, 4],
      [3, 0, 7],
      [5, 2, 0],
    ]),
  );
  expect(square(units)).toEqual([
    [0, 6, 6],
    [5, 0, 7],
    [5, 5, 0],
  ]);
});

it('takes, of two victories with equal votes, the one with fewer against as the stronger', () => {
  // A beats B 4:3 and C beats A 4:3, but B beats C 4:2.
  const { level, units } = strongestPaths(
    matrix([
      [0, 4, 3],
      [3, 0, 4],
      [4, 2, 0],
    ]),
  );
  const levels = square(level);
  expect(units.every((votes, at) => at % 4 === 0 || votes === 4)).toBe(true);
  expect(levels[1]![2]).toBeGreaterThan(levels[2]![1]!);
  expect(levels[0]![1]).toBe(levels[1]![0]);
  expect(levels[0]![2]).toBe(levels[2]![0]);
});

it('lets only victories be links', () => {
  const { level } = strongestPaths(
    matrix([
      [0, 3, 5],
      [3, 0, 1],
      [1, 1, 0],
    ]),
  );
  expect(square(level)).toEqual([
    [0, 0, 1],
    [0, 0, 0],
    [0, 0, 0],
  ]);
});

it('can measure victories by the distance instead', () => {
  // By votes A's victory is the stronger, by distance C's.
  const { units } = strongestPaths(
    matrix([
      [0, 9, 0],
      [8, 0, 0],
      [0, 5, 0],
    ]),
    'margins',
  );
  expect(square(units)).toEqual([
    [0, 1, 0],
    [0, 0, 0],
    [0, 5, 0],
  ]);
});
