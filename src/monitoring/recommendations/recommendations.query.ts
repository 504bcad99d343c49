import { Injectable } from '@nestjs/common';
import type { CountryCode, RecommendationFilter } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { type Page, pageLimit, type PageQuery, parseCursor, toPage } from '#platform/persistence/page';
import { PreparedStatement, type SqlValue } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { NotFound } from '#platform/problems/problem';
import { IS_LATE, JOIN_COUNTRY_TODAY, recommendationsVisibleTo } from '../recommendation.visibility.ts';
import { FILTER_CONDITIONS, type RecommendationRow, selectRecommendations } from './recommendation.sql.ts';

export interface RecommendationsFilter {
  readonly instrument?: string;
  readonly state?: RecommendationFilter;
}

export interface RecommendationTotalsRow {
  readonly open: number;
  readonly late: number;
  readonly done: number;
  readonly dropped: number;
}

/** Reads what was recommended to countries. What the reader may not read is in no list, count or file. */
@Injectable()
export class RecommendationsQuery {
  constructor(private readonly reads: ReadPool) {}

  /** How many of a country stand where. */
  async findTotals(
    actor: Actor,
    country: CountryCode,
    instrument: string | undefined,
  ): Promise<RecommendationTotalsRow> {
    const [totals] = await this.reads.query(
      PreparedStatement.of<RecommendationTotalsRow>(`
        select count(*) filter (where m.state = 'open')::int as open,
          count(*) filter (where ${IS_LATE})::int as late,
          count(*) filter (where m.state = 'done')::int as done,
          count(*) filter (where m.state = 'dropped')::int as dropped
        from recommendation m ${JOIN_COUNTRY_TODAY}
        where m.country = $2 and ${recommendationsVisibleTo(actor, '$1')}
          and ($3::uuid is null or m.instrument_id = $3)`).bind(actor.country, country, instrument ?? null),
    );
    return totals!;
  }

  /** A page of a country's, the latest received first. */
  async page(
    actor: Actor,
    country: CountryCode,
    filter: RecommendationsFilter,
    page: PageQuery,
  ): Promise<Page<RecommendationRow>> {
    const limit = pageLimit(page);
    const rows = await this.find(actor, country, filter, parseCursor(page, 'day', 'id'), limit + 1);
    return toPage(rows, limit, keysOfRecommendation);
  }

  /** So many of a country's after a place, the latest received first. */
  find(
    actor: Actor,
    country: CountryCode,
    { instrument, state }: RecommendationsFilter,
    after: readonly (string | number)[] | null,
    limit: number,
  ): Promise<RecommendationRow[]> {
    const given: SqlValue[] = [actor.country, country];
    const at = (value: SqlValue): string => `$${given.push(value)}`;
    const conditions = [recommendationsVisibleTo(actor, '$1'), 'm.country = $2'];
    if (instrument) conditions.push(`m.instrument_id = ${at(instrument)}`);
    if (state) conditions.push(FILTER_CONDITIONS[state]);
    if (after) {
      const [day, id] = after.map((key) => at(key));
      conditions.push(`(m.received_on, m.id) < (${day}::date, ${id}::uuid)`);
    }
    const chosen = `
      select m.id
      from recommendation m ${JOIN_COUNTRY_TODAY}
      where ${conditions.join(' and ')}
      order by m.received_on desc, m.id desc
      limit ${at(limit)}`;
    return this.reads.query(
      PreparedStatement.of<RecommendationRow>(selectRecommendations(chosen)).bind(...given),
    );
  }

  /** One of them. Missing and forbidden are the same. */
  async one(actor: Actor, id: string): Promise<RecommendationRow> {
    const chosen = `
      select m.id from recommendation m where m.id = $2 and ${recommendationsVisibleTo(actor, '$1')}`;
    const [row] = await this.reads.query(
      PreparedStatement.of<RecommendationRow>(selectRecommendations(chosen)).bind(actor.country, id),
    );
    if (!row) throw new NotFound();
    return row;
  }
}

/** By what a recommendation stands in the list of its country. */
export const keysOfRecommendation = ({ receivedOn, id }: RecommendationRow): string[] => [receivedOn, id];
