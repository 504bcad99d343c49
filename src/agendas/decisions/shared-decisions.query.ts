import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { parseCursor, type Page, pageLimit, type PageQuery, toPage } from '#platform/persistence/page';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { FROM_SHARED_DECISIONS } from './shared-decisions.sql.ts';

export interface SharedDecisionRow {
  readonly id: string;
  readonly country: CountryCode;
  readonly reference: string;
  readonly text: string;
  /** On the host's calendar. */
  readonly day: string;
  readonly cursor: string;
}

/** Words, number and day alone: nothing that leads to the meeting. */
const SELECT_SHARED = new PreparedStatement<SharedDecisionRow>(`
  select d.id, m.country_code as country, d.reference, d.text, substr(m.start_wall, 1, 10) as day,
    d.taken_at::text as cursor
  ${FROM_SHARED_DECISIONS}
  where ($1::text is null or m.country_code = $1)
    and ($2::timestamptz is null or (d.taken_at, d.id) < ($2, $3::uuid))
  order by d.taken_at desc, d.id desc
  limit $4`);

/** Reads what national meetings decided, as far as their countries share it. */
@Injectable()
export class SharedDecisionsQuery {
  constructor(private readonly reads: ReadPool) {}

  /** A page, the latest first; of one country, where one is named. */
  async page(country: CountryCode | null, query: PageQuery): Promise<Page<SharedDecisionRow>> {
    const limit = pageLimit(query);
    const [at, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const rows = await this.reads.query(SELECT_SHARED.bind(country, at ?? null, id ?? null, limit + 1));
    return toPage(rows, limit, (row) => [row.cursor, row.id]);
  }
}
