/** An exact fraction in lowest terms, its denominator positive. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const ZERO: Fraction = { over: 0n, under: 1n };
export const ONE: Fraction = { over: 1n, under: 1n };

/** The fraction `over / under`, shortened. */
export function fraction(over: bigint | number, under: bigint | number = 1n): Fraction {
  const [a, b] = [BigInt(over), BigInt(under)];
  if (b === 0n) throw new RangeError('A fraction is never divided by nothing');
  const divisor = greatestCommonDivisor(a, b) * (b < 0n ? -1n : 1n);
  return { over: a / divisor, under: b / divisor };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return a.under === b.under
    ? fraction(a.over + b.over, a.under)
    : fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { over: -b.over, under: b.under });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under);
}

export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under, a.under * b.over);
}

/** Negative where a is less than b, 0 where they are equal. */
export function compare(a: Fraction, b: Fraction): number {
  const distance = a.over * b.under - b.over * a.under;
  if (distance === 0n) return 0;
  return distance < 0n ? -1 : 1;
}

export function minimum(a: Fraction, b: Fraction): Fraction {
  return compare(a, b) <= 0 ? a : b;
}

export function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(add, ZERO);
}

/** A decimal such as `12.5`, exactly. */
export function decimal(text: string): Fraction {
  const parts = /^(-?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
  if (!parts) throw new RangeError(`"${text.slice(0, 40)}" is no decimal number`);
  const [, sign, whole, places = ''] = parts;
  return fraction(BigInt(`${sign}${whole}${places}`), 10n ** BigInt(places.length));
}

/** A decimal, or two whole numbers such as `2/3`. */
export function ratio(text: string): Fraction {
  const parts = /^(\d{1,30})\/(\d{1,30})$/.exec(text);
  return parts ? fraction(BigInt(parts[1]!), BigInt(parts[2]!)) : decimal(text);
}

/** As JSON says it: `4`, or `"5/2"`. */
export function toNumberOrText({ over, under }: Fraction): number | string {
  if (under !== 1n) return `${over}/${under}`;
  return over >= BigInt(Number.MIN_SAFE_INTEGER) && over <= BigInt(Number.MAX_SAFE_INTEGER)
    ? Number(over)
    : `${over}`;
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
