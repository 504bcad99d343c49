import { Injectable } from '@nestjs/common';
import { convertCents, crossRate, CURRENCIES, type Currency, type EuroRates, type Rate } from '@nbn/money';
import type { Tx } from '#platform/persistence/transaction';
import { LineAmountsUnfit, RateMissing } from '../funding.problems.ts';
import { findRates, type MonthRate } from './rate.repository.ts';

export interface AmountToDeclare {
  readonly id: string;
  readonly amountCents: number;
  readonly currency: Currency;
  /** Frozen before; it stays. */
  readonly rate: Rate | null;
}

export interface DeclaredAmount {
  readonly id: string;
  readonly declaredCents: number;
  readonly rate: Rate;
  readonly source: string;
}

export interface FrozenAmounts {
  /** The first day of the month whose rates these are. */
  readonly month: string;
  readonly declared: readonly DeclaredAmount[];
}

const SAME_CURRENCY = 'the same currency';

/** Freezes the rates of the month in which something is submitted. */
@Injectable()
export class RateFreezeService {
  /** Amounts in the fund's currency, each with the rate that it has from now on. Half a cent is rounded up. */
  async freeze(tx: Tx, currency: Currency, amounts: readonly AmountToDeclare[]): Promise<FrozenAmounts> {
    const month = `${tx.now.toISOString().slice(0, 7)}-01`;
    const known = await findRates(tx, month);
    const rates: EuroRates = Object.fromEntries(known.map((rate) => [rate.currency, rate]));
    const missing = CURRENCIES.filter((used) =>
      amounts.some((amount) => !amount.rate && amount.currency === used && !crossRate(used, currency, rates)),
    );
    if (missing.length > 0) throw new RateMissing(month.slice(0, 7), missing);
    return {
      month,
      declared: amounts.map((amount) => {
        const rate = amount.rate ?? crossRate(amount.currency, currency, rates)!;
        const source = sourceOf(amount.currency, currency, known);
        return { id: amount.id, rate, source, declaredCents: declaredCents(amount.amountCents, rate) };
      }),
    };
  }
}

function declaredCents(amountCents: number, rate: Rate): number {
  try {
    return convertCents(amountCents, rate);
  } catch (error) {
    if (error instanceof RangeError) throw new LineAmountsUnfit();
    throw error;
  }
}

function sourceOf(from: Currency, to: Currency, known: readonly MonthRate[]): string {
  if (from === to) return SAME_CURRENCY;
  const sources = known
    .filter(({ currency }) => currency === from || currency === to)
    .map(({ source }) => source);
  return [...new Set(sources)].join('; ').slice(0, 120) || SAME_CURRENCY;
}
