import fc from 'fast-check';
import {
  add,
  compare,
  decimal,
  divide,
  fraction,
  multiply,
  ratio,
  subtract,
  sum,
  toNumberOrText,
  ZERO,
} from './fraction.ts';

it('adds ten tenths to exactly one', () => {
  expect(toNumberOrText(sum(Array.from({ length: 10 }, () => decimal('0.1'))))).toBe(1);
});

it('is kept in lowest terms with its sign above', () => {
  expect(fraction(6, -4)).toEqual({ over: -3n, under: 2n });
  expect(toNumberOrText(fraction(10, 5))).toBe(2);
  expect(toNumberOrText(fraction(-5, 2))).toBe('-5/2');
});

it('reads decimals and parts exactly', () => {
  expect(toNumberOrText(decimal('47.0531614240744'))).toBe('58816451780093/1250000000000');
  expect(toNumberOrText(ratio('2/3'))).toBe('2/3');
  expect(() => decimal('1e3')).toThrow('no decimal number');
  expect(() => ratio('1/0')).toThrow('divided by nothing');
});

it('writes whole numbers that a double cannot hold as text', () => {
  expect(toNumberOrText(fraction(2n ** 60n))).toBe('1152921504606846976');
});

it('calculates like a field', () => {
  const any = fc
    .tuple(fc.bigInt(-1000n, 1000n), fc.bigInt(1n, 1000n))
    .map(([over, under]) => fraction(over, under));
  fc.assert(
    fc.property(any, any, any, (a, b, c) => {
      expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
      expect(add(subtract(a, b), b)).toEqual(a);
      if (b.over !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      expect(Math.sign(compare(a, b))).toBe(Math.sign(compare(subtract(a, b), ZERO)));
    }),
  );
});
