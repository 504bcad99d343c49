import { MAX_CENTS } from './amount.ts';
import { centsPerUnit, type Currency } from './currency.ts';

/** A rate as a fraction of whole numbers: so many units of a currency for so many of another. */
export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
}

/** Rates of currencies: units of each for one euro. */
export type EuroRates = Readonly<Partial<Record<Currency, Rate>>>;

/** Decimals of a rate, and its bounds; they keep every fraction within exact whole numbers. */
export const RATE_DECIMALS = 6;
const RATE_FORM = /^(\d{1,4})(?:\.(\d{1,6}))?$/;
const ONE: Rate = { numerator: 1, denominator: 1 };

/** A rate as it is published, such as `7.4604`. Null for what is none: nothing, zero, a sign, a formula. */
export function parseRate(written: string): Rate | null {
  const match = RATE_FORM.exec(written.trim());
  if (!match) return null;
  const decimals = match[2] ?? '';
  const numerator = Number(match[1]! + decimals);
  return numerator === 0 ? null : reduce(BigInt(numerator), 10n ** BigInt(decimals.length));
}

/**
 * Cents of `to` for one cent of `from`, by the euro rates of both. Null where the rate of one is not known. Two
 * currencies of which neither is the euro are crossed exactly, without rounding in between.
 */
export function crossRate(from: Currency, to: Currency, rates: EuroRates): Rate | null {
  if (from === to) return ONE;
  const [source, target] = [from, to].map((currency) => (currency === 'EUR' ? ONE : rates[currency]));
  if (!source || !target) return null;
  return reduce(
    BigInt(target.numerator) * BigInt(source.denominator) * BigInt(centsPerUnit(to)),
    BigInt(target.denominator) * BigInt(source.numerator) * BigInt(centsPerUnit(from)),
  );
}

/**
 * Cents at a rate, rounded half up: half a cent and more is a cent. Throws `RangeError` where the result is beyond
 * the largest amount.
 */
export function convertCents(cents: number, { numerator, denominator }: Rate): number {
  const [top, bottom] = [BigInt(cents) * BigInt(numerator), BigInt(denominator)];
  const converted = Number((2n * top + bottom) / (2n * bottom));
  if (converted > MAX_CENTS) throw new RangeError('The converted amount is too large');
  return converted;
}

function reduce(numerator: bigint, denominator: bigint): Rate {
  const shared = greatestDivisor(numerator, denominator);
  const rate = { numerator: Number(numerator / shared), denominator: Number(denominator / shared) };
  if (!Number.isSafeInteger(rate.numerator) || !Number.isSafeInteger(rate.denominator))
    throw new RangeError('The rate is not exact');
  return rate;
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
