import fc from 'fast-check';
import {
  convertCents,
  crossRate,
  CURRENCIES,
  CURRENCY_DIGITS,
  distribute,
  isCents,
  largestShare,
  MAX_CENTS,
  parseCents,
  parseRate,
  shareCost,
  sumCents,
  toDecimal,
} from './index.ts';

const cents = fc.integer({ min: 0, max: MAX_CENTS });
const weights = fc
  .array(fc.integer({ min: 0, max: MAX_CENTS }), { minLength: 1, maxLength: 30 })
  .filter((some) => some.some((weight) => weight > 0));
const rate = fc
  .tuple(fc.integer({ min: 0, max: 9_999 }), fc.integer({ min: 1, max: 999_999 }))
  .map(([units, decimals]) => parseRate(`${units}.${String(decimals).padStart(6, '0')}`)!);

describe('a distribution by largest remainder', () => {
  it('has parts that equal the whole, each less than a cent from its exact share', () => {
    fc.assert(
      fc.property(cents, weights, (whole, some) => {
        const parts = distribute(whole, some);
        expect(sumCents(parts)).toBe(whole);
        const total = BigInt(sumCents(some));
        parts.forEach((part, at) => {
          const off = BigInt(part) * total - BigInt(whole) * BigInt(some[at]!);
          expect(off < total && off > -total).toBe(true);
        });
      }),
    );
  });

  it('gives the same amounts in whatever order the weights are named', () => {
    fc.assert(
      fc.property(cents, weights, (whole, some) => {
        const sorted = (list: readonly number[]) => list.toSorted((a, b) => a - b);
        const backwards = distribute(whole, some.toReversed());
        expect(sorted(backwards)).toEqual(sorted(distribute(whole, some)));
      }),
    );
  });

  it('of two never takes from one while the whole grows, so that nothing paid is paid too much', () => {
    fc.assert(
      fc.property(cents, cents, cents, cents, (one, other, fund, own) => {
        fc.pre(fund + own > 0);
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const share = (cost: number) => shareCost(cost, { fund, ownPublic: own, ownPrivate: 0 });
        expect(share(more).fund).toBeGreaterThanOrEqual(share(less).fund);
        expect(share(more).ownPublic).toBeGreaterThanOrEqual(share(less).ownPublic);
      }),
    );
  });

  it('gives each exactly what was promised once the whole cost is there', () => {
    fc.assert(
      fc.property(cents, cents, cents, (fund, ownPublic, ownPrivate) => {
        fc.pre(fund + ownPublic + ownPrivate > 0);
        const promised = { fund, ownPublic, ownPrivate };
        expect(shareCost(fund + ownPublic + ownPrivate, promised)).toEqual(promised);
      }),
    );
  });

  it.each<[number, number[], number[]]>([
    [100, [1, 1, 1], [34, 33, 33]],
    [1, [1, 2, 1], [0, 1, 0]],
    [0, [0, 0], [0, 0]],
    [5, [0, 7], [0, 5]],
  ])('of %d by %j is %j', (whole, by, parts) => {
    expect(distribute(whole, by)).toEqual(parts);
  });

  it.each<[number, number[]]>([
    [1, []],
    [1, [0, 0]],
    [-1, [1]],
    [1, [2, -1]],
    [0.5, [1]],
    [Number.MAX_SAFE_INTEGER + 1, [1]],
  ])('of %d by %j is refused', (whole, by) => {
    expect(() => distribute(whole, by)).toThrow(RangeError);
  });
});

describe('a rate', () => {
  it('is exact both ways: there and back is the same fraction', () => {
    fc.assert(
      fc.property(rate, fc.constantFrom('DKK', 'NOK', 'SEK', 'ISK'), (known, currency) => {
        const rates = { [currency]: known };
        const [there, back] = [crossRate(currency, 'EUR', rates)!, crossRate('EUR', currency, rates)!];
        expect([there.numerator, there.denominator]).toEqual([back.denominator, back.numerator]);
      }),
    );
  });

  it('converts to the nearest cent, half a cent upwards, and more never to less', () => {
    fc.assert(
      fc.property(cents, cents, rate, (one, other, known) => {
        const found = crossRate('SEK', 'EUR', { SEK: known })!;
        fc.pre(
          [one, other].every((amount) => (amount * found.numerator) / found.denominator < MAX_CENTS / 2),
        );
        const value = convertCents(one, found);
        const off = 2n * (BigInt(value) * BigInt(found.denominator) - BigInt(one) * BigInt(found.numerator));
        expect(off > -BigInt(found.denominator) && off <= BigInt(found.denominator)).toBe(true);
        if (one <= other) expect(value).toBeLessThanOrEqual(convertCents(other, found));
      }),
    );
  });

  it('knows that a króna has no cents', () => {
    const rates = { ISK: parseRate('150')!, DKK: parseRate('7.5')! };
    expect(convertCents(1_500, crossRate('ISK', 'EUR', rates)!)).toBe(1_000);
    expect(convertCents(1_000, crossRate('EUR', 'ISK', rates)!)).toBe(1_500);
    expect(convertCents(7_500, crossRate('DKK', 'ISK', rates)!)).toBe(1_500);
    expect(crossRate('NOK', 'EUR', rates)).toBeNull();
    expect(crossRate('NOK', 'NOK', rates)).toEqual({ numerator: 1, denominator: 1 });
  });

  it('beyond the largest amount is refused', () => {
    expect(() => convertCents(MAX_CENTS, { numerator: 2, denominator: 1 })).toThrow(RangeError);
  });

  it.each(['', '0', '0.000000', '-1', '+1', '1e3', '=1+1', '1,5', '12345', '1.1234567', 'NaN'])(
    '%j is none',
    (written) => expect(parseRate(written)).toBeNull(),
  );
});

describe('an amount', () => {
  it('that is written is read as it was', () => {
    fc.assert(
      fc.property(cents, fc.constantFrom(...CURRENCIES), (amount, currency) => {
        expect(parseCents(toDecimal(amount, currency), currency)).toBe(amount);
      }),
    );
  });

  it('is read as people of the region write it', () => {
    expect(parseCents('1 234,5', 'EUR')).toBe(123_450);
    expect(parseCents('1\u00a0234\u00a0567.89', 'SEK')).toBe(123_456_789);
    expect(parseCents('12', 'ISK')).toBe(12);
  });

  it.each(['-1', '+1', '1.234', '=1', '1e3', '', '12 34', '99999999999999', '0x10'])('is not %j', (written) =>
    expect(parseCents(written, 'EUR')).toBeNull(),
  );

  it('may be grouped by the sign of the language, which never stands for its decimals then', () => {
    expect(parseCents('71.400,00', 'EUR', '.')).toBe(7_140_000);
    expect(parseCents('1.234.567', 'SEK', '.')).toBe(123_456_700);
    expect(parseCents('1,234.50', 'EUR', ',')).toBe(123_450);
    expect(parseCents('12.5', 'EUR', '.')).toBe(1250);
    expect(parseCents('1.234', 'ISK', '.')).toBe(1234);
    expect(parseCents('1.234,5', 'ISK', '.')).toBeNull();
  });

  it.each(['1.234.50', '1,234', '12.34.567', '1.234,567', '1,234.50', '.234', '1.23.456'])(
    'is not %j where a point groups',
    (written) => expect(parseCents(written, 'EUR', '.')).toBeNull(),
  );

  it('has as many decimals as its currency', () => {
    expect(parseCents('1.5', 'ISK')).toBeNull();
    expect(toDecimal(-5, 'EUR')).toBe('-0.05');
    expect(Object.keys(CURRENCY_DIGITS)).toEqual(CURRENCIES);
  });

  it('is whole, not negative and bounded, and sums stay exact', () => {
    expect([0, MAX_CENTS].every(isCents)).toBe(true);
    expect([-1, 0.5, MAX_CENTS + 1, Number.NaN, '1', null].some(isCents)).toBe(false);
    expect(() => sumCents([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(largestShare(101, 50)).toBe(50);
  });
});
