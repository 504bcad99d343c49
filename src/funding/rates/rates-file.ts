import { FUND_LIMITS } from '@nbn/contracts';
import { CURRENCIES, parseRate } from '@nbn/money';
import type { ImportedRate } from './rate.repository.ts';

/** What a file of rates says, and the numbers of its lines that say nothing that can be used. */
export interface RatesFile {
  readonly rates: readonly ImportedRate[];
  readonly unreadable: readonly number[];
}

const LINE = /^"?(20\d\d-(?:0[1-9]|1[0-2]))"?[,;]"?([A-Z]{3})"?[,;]"?([^",;]{1,20})"?$/;
const HEADER = /^"?month"?[,;]"?currency"?[,;]"?rate"?$/i;

/**
 * Reads a table of `month,currency,rate`, the units of a currency for one euro in a month: `2027-03,DKK,7.4604`.
 * A first line with the names of the columns is left out. Every other line has to be a rate: a formula, a sign, a
 * currency that the Network does not use, or the same rate twice makes its line unreadable.
 */
export function readRatesFile(text: string): RatesFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const rates = new Map<string, ImportedRate>();
  const unreadable: number[] = [];
  lines.forEach((written, at) => {
    const line = written.trim();
    if (line === '' || (at === 0 && HEADER.test(line))) return;
    const rate = readLine(line);
    const key = rate && `${rate.month} ${rate.currency}`;
    if (!key || rates.has(key) || rates.size >= FUND_LIMITS.rates) unreadable.push(at + 1);
    else rates.set(key, rate);
  });
  return { rates: [...rates.values()], unreadable };
}

function readLine(line: string): ImportedRate | null {
  const [, month, code, written] = LINE.exec(line) ?? [];
  const currency = CURRENCIES.find((known) => known === code && known !== 'EUR');
  const rate = written ? parseRate(written) : null;
  return currency && rate ? { month: `${month}-01`, currency, ...rate } : null;
}
