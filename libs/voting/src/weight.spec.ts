import { exact, weightsOf } from './weight.ts';

const paper = { approvals: [] };

it('adds ten tenths to exactly one', () => {
  const { total, scale } = weightsOf([{ paper, weight: '0.1', count: 10 }]);
  expect(exact(total, scale)).toBe(1);
});

it('brings different weights to their smallest common unit', () => {
  const { units, scale } = weightsOf([
    { paper, weight: '2.5' },
    { paper, weight: '1.5' },
    { paper, weight: '0.75', count: 2 },
  ]);
  expect([...units].map((of) => exact(of, scale))).toEqual(['5/2', '3/2', '3/2']);
  expect(scale).toBe(4);
});

it('counts seats as whole units', () => {
  expect(weightsOf([{ paper }, { paper, count: 3 }])).toEqual({
    scale: 1,
    units: Float64Array.of(1, 3),
    total: 4,
  });
});

it('holds the sixth decimal place', () => {
  const { total, scale } = weightsOf([
    { paper, weight: '0.000001' },
    { paper, weight: '1' },
  ]);
  expect(exact(total, scale)).toBe('1000001/1000000');
});

it.each(['0', '-1', '0.0000001', '1e3', 'many', ''])('refuses the weight "%s"', (weight) => {
  expect(() => weightsOf([{ paper, weight }])).toThrow(RangeError);
});

it.each([0, -1, 1.5, Number.NaN])('refuses %p papers', (count) => {
  expect(() => weightsOf([{ paper, count }])).toThrow('whole number of papers');
});

it('refuses more than can be counted exactly', () => {
  expect(() => weightsOf([{ paper, weight: '999999999999.999999', count: 1_000_000 }])).toThrow('too many');
});
