/**
 * The currencies of the Network's countries, with the number of decimals in which amounts are written
 * (ISO 4217). Amounts are whole numbers of the smallest unit, called cents here; a króna has none smaller.
 */
export const CURRENCY_DIGITS = { EUR: 2, DKK: 2, NOK: 2, SEK: 2, ISK: 0 } as const;
export type Currency = keyof typeof CURRENCY_DIGITS;
export const CURRENCIES = Object.keys(CURRENCY_DIGITS) as Currency[];

/** How many cents one whole unit of a currency has. */
export function centsPerUnit(currency: Currency): number {
  return 10 ** CURRENCY_DIGITS[currency];
}
