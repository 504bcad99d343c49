import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { parseCursor, type Page, pageLimit, type PageQuery, toPage } from '#platform/persistence/page';
import { ReadPool } from '#platform/persistence/read-pool';

export interface NationalMeetingRow {
  readonly country: CountryCode;
  /** On the host's calendar. */
  readonly day: string;
}

const DAY = 'substr(m.start_wall, 1, 10)';

/** A line a country and day: no id, hour or number of meetings leads back to one of them. */
const SELECT_SHARED_DAYS = new PreparedStatement<NationalMeetingRow>(`
  select distinct m.country_code as country, ${DAY} as day
  from meeting m
  where m.shared_abroad and m.state = 'held' and ($1::text is null or (${DAY}, m.country_code) < ($1, $2))
  order by day desc, country desc
  limit $3`);

/** Reads what countries tell of their own meetings: that one took place. */
@Injectable()
export class NationalMeetingsQuery {
  constructor(private readonly reads: ReadPool) {}

  /** A page, the latest day first. */
  async page(query: PageQuery): Promise<Page<NationalMeetingRow>> {
    const limit = pageLimit(query);
    const [day, country] = parseCursor(query, 'day', 'words') ?? [null, null];
    const rows = await this.reads.query(
      SELECT_SHARED_DAYS.bind(
        day === null ? null : String(day),
        country === null ? null : String(country),
        limit + 1,
      ),
    );
    return toPage(rows, limit, (row) => [row.day, row.country]);
  }
}
