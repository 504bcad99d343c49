import { Injectable } from '@nestjs/common';
import type { Currency } from '@nbn/money';
import { DataSource } from 'typeorm';
import { pageLimit, parseCursor, toPage, type Page, type PageQuery } from '#platform/persistence/page';

export interface RateRow {
  /** The first day of the month. */
  readonly month: string;
  readonly currency: Currency;
  readonly numerator: number;
  readonly denominator: number;
  readonly source: string;
}

/** Reads of the exchange rates, which are public. */
@Injectable()
export class RatesQuery {
  constructor(private readonly database: DataSource) {}

  /** The latest month first. */
  async page(query: PageQuery): Promise<Page<RateRow>> {
    const [month, currency] = parseCursor(query, 'day', 'words') ?? [null, null];
    const limit = pageLimit(query);
    const rows = await this.database.query<RateRow[]>(
      `
        select month::text as month, currency, numerator::float8 as numerator,
          denominator::float8 as denominator, source
        from exchange_rate
        where $1::date is null or month < $1::date or (month = $1::date and currency > $2::text)
        order by month desc, currency
        limit $3`,
      [month, currency, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.month, row.currency]);
  }
}
