import { CURRENCY_DIGITS, type Currency } from './currency.ts';

/**
 * The largest single amount, in cents: ten thousand million of a currency with two decimals. Nine thousand such
 * amounts still add up within the whole numbers that a double holds exactly.
 */
export const MAX_CENTS = 1_000_000_000_000;

/** A whole, non-negative number of cents within the bounds. */
export function isCents(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MAX_CENTS;
}

/** The sum of amounts. Throws `RangeError` where it is no longer exact. */
export function sumCents(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount;
    if (!Number.isSafeInteger(sum)) throw new RangeError('The sum of these amounts is not exact');
  }
  return sum;
}

/** The sign that a language sets between groups of three digits, where it is no space. */
export type GroupSign = '.' | ',';

const WHOLE = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,13}`;
const SIGNS = { '.': String.raw`\.`, ',': ',' } as const;

/**
 * How an amount of a currency is written, for a field to check: `1 234,50`, `1234.5`. A sign of the language
 * before three digits each time groups them, as no currency here has three decimals; then the other one stands
 * before the decimals.
 */
export function amountPattern(currency: Currency, group: GroupSign | null): string {
  const digits = CURRENCY_DIGITS[currency];
  const decimals = (sign: string) => (digits === 0 ? '' : String.raw`(?:${sign}\d{1,${digits}})?`);
  const plain = `(?:${WHOLE})${decimals('[.,]')}`;
  if (!group) return plain;
  const other = SIGNS[group === '.' ? ',' : '.'];
  return `${plain}|${String.raw`\d{1,3}(?:${SIGNS[group]}\d{3})+`}${decimals(other)}`;
}

/**
 * The cents of an amount as people write it, in a language with that sign between groups. Null for what is no
 * amount of this currency: a sign, more decimals than it has, a formula, or more than the largest amount.
 */
export function parseCents(
  written: string,
  currency: Currency,
  group: GroupSign | null = null,
): number | null {
  const amount = written.trim();
  if (!new RegExp(`^(?:${amountPattern(currency, group)})$`, 'u').test(amount)) return null;
  const [, whole = '', decimals = ''] = /^(.*?)(?:[.,](\d{1,2}))?$/.exec(amount) ?? [];
  const digits = CURRENCY_DIGITS[currency];
  const cents = Number(whole.replaceAll(/\D/g, '') + decimals.padEnd(digits, '0'));
  return isCents(cents) ? cents : null;
}

/** An amount as a decimal number with a point, for files: `1234.50`. */
export function toDecimal(cents: number, currency: Currency): string {
  const digits = CURRENCY_DIGITS[currency];
  const sign = cents < 0 ? '-' : '';
  const all = String(Math.abs(cents)).padStart(digits + 1, '0');
  return digits === 0 ? sign + all : `${sign}${all.slice(0, -digits)}.${all.slice(-digits)}`;
}
