import { CURRENCY_DIGITS, type Currency } from '@nbn/money';
import { useFormat } from '../i18n/format.ts';

/** How amounts of a currency are written for the reader: `€1,234.50`, or `1,234.50` where a table says which. */
export interface MoneyFormat {
  readonly amount: (cents: number) => string;
  readonly bare: (cents: number) => string;
}

export function useMoney(currency: Currency): MoneyFormat {
  const format = useFormat();
  const digits = CURRENCY_DIGITS[currency];
  return {
    amount: (cents) => format.amount(cents / 10 ** digits, currency, digits),
    bare: (cents) => format.fixed(cents / 10 ** digits, digits),
  };
}
