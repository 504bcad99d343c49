// The package `fractional-indexing` does not read these keys: in its own the first digit says how long the
// whole part is. See docs/adr/0009-own-code-beside-libraries.md.
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;
const HEAD = 4;
const STEP = BASE;
const HEAD_LIMIT = BASE ** HEAD;
const SHAPE = /^[0-9A-Za-z]*[1-9A-Za-z]$/;

const digit = (key: string, at: number): number => (at < key.length ? DIGITS.indexOf(key[at]!) : 0);

function headOf(key: string): number {
  let value = 0;
  for (let at = 0; at < HEAD; at++) value = value * BASE + digit(key, at);
  return value;
}

function keyOfHead(head: number): string {
  let key = '';
  for (let left = head; key.length < HEAD; left = Math.floor(left / BASE)) key = DIGITS[left % BASE]! + key;
  while (key.endsWith('0')) key = key.slice(0, -1);
  return key;
}

/** The shortest key strictly between two fractions; `high` null stands for one. */
function middle(low: string, high: string | null): string {
  let key = '';
  let free = high === null;
  for (let at = 0; ; at++) {
    const from = digit(low, at);
    const to = free ? BASE : digit(high!, at);
    if (to - from > 1) return key + DIGITS[from + ((to - from) >> 1)]!;
    key += DIGITS[from]!;
    if (to - from === 1) free = true;
  }
}

/**
 * Whether a text is an order key: base-62 digits, not ending in the zero digit, so that something always fits
 * before it.
 */
export function isOrderKey(text: string): boolean {
  return SHAPE.test(text);
}

/**
 * A key that sorts after `low` and before `high` by code unit (`COLLATE "C"` in the database); null is the
 * open end. Moving a clause rewrites this one key and no neighbour's. Adding at an end stays four characters
 * long.
 * @throws RangeError when the keys are malformed or not in order.
 */
export function keyBetween(low: string | null, high: string | null): string {
  if ((low !== null && !isOrderKey(low)) || (high !== null && !isOrderKey(high)))
    throw new RangeError('not an order key');
  if (low !== null && high !== null && low >= high) throw new RangeError('order keys out of order');
  if (low === null && high === null) return keyOfHead(HEAD_LIMIT / 2);
  if (high === null && headOf(low!) + STEP < HEAD_LIMIT) return keyOfHead(headOf(low!) + STEP);
  if (low === null && headOf(high!) - STEP > 0) return keyOfHead(headOf(high!) - STEP);
  return middle(low ?? '', high);
}

/** `count` keys in order within the same bounds, for clauses that arrive together. */
export function keysBetween(low: string | null, high: string | null, count: number): string[] {
  if (count <= 0) return [];
  if (low !== null && high !== null) {
    const half = Math.floor(count / 2);
    const mid = keyBetween(low, high);
    return [...keysBetween(low, mid, half), mid, ...keysBetween(mid, high, count - half - 1)];
  }
  const keys: string[] = [];
  if (high === null) {
    for (let last = low; keys.length < count; keys.push(last)) last = keyBetween(last, null);
    return keys;
  }
  for (let first = high; keys.length < count; keys.push(first)) first = keyBetween(null, first);
  return keys.toReversed();
}
