import type { Currency } from '@nbn/money';
import type { Tx } from '#platform/persistence/transaction';

export interface MonthRate {
  readonly currency: Currency;
  readonly numerator: number;
  readonly denominator: number;
  readonly source: string;
}

export interface ImportedRate extends Omit<MonthRate, 'source'> {
  /** The first day of the month. */
  readonly month: string;
}

/** The rates of a month, which is said by its first day. */
export function findRates(tx: Tx, month: string): Promise<MonthRate[]> {
  return tx.manager.query<MonthRate[]>(
    `
      select currency, numerator::float8 as numerator, denominator::float8 as denominator, source
      from exchange_rate
      where month = $1`,
    [month],
  );
}

/** Puts rates in place of those of the same months. What was submitted keeps the rate that it has. */
export async function upsertRates(
  tx: Tx,
  rates: readonly ImportedRate[],
  source: string,
  importedBy: string,
): Promise<void> {
  await tx.manager.query(
    `
      insert into exchange_rate (month, currency, numerator, denominator, source, imported_by, imported_at)
      select month, currency, numerator, denominator, $5, $6, app_now()
      from unnest($1::date[], $2::text[], $3::bigint[], $4::bigint[]) as g(month, currency, numerator, denominator)
      on conflict on constraint exchange_rate_pk do update
        set numerator = excluded.numerator, denominator = excluded.denominator, source = excluded.source,
          imported_by = excluded.imported_by, imported_at = excluded.imported_at`,
    [
      rates.map(({ month }) => month),
      rates.map(({ currency }) => currency),
      rates.map(({ numerator }) => numerator),
      rates.map(({ denominator }) => denominator),
      source,
      importedBy,
    ],
  );
}
