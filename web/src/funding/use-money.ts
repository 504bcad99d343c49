import { CURRENCY_DIGITS, type Currency } from '@nbn/money';
import { useTranslation } from 'react-i18next';
import { LOCALE, type Language } from '../i18n/languages.ts';

/** How amounts of a currency are written for the reader: `€1,234.50`, or `1,234.50` where a table says which. */
export interface MoneyFormat {
  readonly amount: (cents: number) => string;
  readonly bare: (cents: number) => string;
}

export function useMoney(currency: Currency): MoneyFormat {
  const { i18n } = useTranslation();
  const locale = LOCALE[i18n.language as Language] ?? LOCALE.en;
  const digits = CURRENCY_DIGITS[currency];
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const named = new Intl.NumberFormat(locale, { style: 'currency', currency, ...fraction });
  const bare = new Intl.NumberFormat(locale, fraction);
  return {
    amount: (cents) => named.format(cents / 10 ** digits),
    bare: (cents) => bare.format(cents / 10 ** digits),
  };
}
