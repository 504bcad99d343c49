import { Injectable } from '@nestjs/common';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import type { Actor } from '#platform/access/actor';
import { mayRecord } from './adoption.policy.ts';

/** Records of the reader's country on one standard that are to be looked at again. */
export interface DueReviewRow {
  readonly standardId: string;
  readonly title: string;
  readonly records: number;
  /** The earliest of their days. */
  readonly day: string;
  readonly overdue: boolean;
}

const MAX_ROWS = 5;

/**
 * Records `r` of countries with a day of review, of what stands in the edition in force `v`: only that can be recorded
 * anew. `in_force` is `WITH_IN_FORCE`.
 */
export const FROM_REVIEWED_RECORDS = `
  from adoption_record r
  join in_force e on e.standard_id = r.standard_id
  join version_clause c on c.version_id = e.version_id and c.clause_id = r.clause_id
  join standard_version v on v.id = e.version_id`;

/** The editions that are in force, as part of a `with`. */
export const WITH_IN_FORCE = `
  in_force as (
    select distinct on (p.standard_id) p.standard_id, p.version_id
    from published_standard f
    join published_version p on p.standard_id = f.standard_id
    order by p.standard_id, p.ordinal desc
  )`;

/**
 * $1 the country, $2 the type of the seat. A record that names a seat is that seat's, one that names none is
 * every seat's.
 */
const SELECT_DUE_REVIEWS = new PreparedStatement<DueReviewRow>(`
  with today as (
    select y.code, (app_now() at time zone y.time_zone)::date as day
    from country y
    where y.code = $1
  ), ${WITH_IN_FORCE}
  select r.standard_id as "standardId", v.title, count(*)::int as records, min(r.review_on)::text as day,
    min(r.review_on) < t.day as overdue
  ${FROM_REVIEWED_RECORDS}
  join today t on t.code = r.country
  where r.review_on <= t.day and coalesce(r.seat, $2) = $2
  group by r.standard_id, v.title, t.day
  order by min(r.review_on), r.standard_id
  limit ${MAX_ROWS}`);

/** What the reader's seat recorded of adopted standards, and whose day of review has come. */
@Injectable()
export class DueReviewQuery {
  constructor(private readonly reads: ReadPool) {}

  /** The longest due first. */
  async findForActor(actor: Actor): Promise<DueReviewRow[]> {
    const { seat } = actor;
    if (!seat || !mayRecord(actor, seat.country)) return [];
    return this.reads.query(SELECT_DUE_REVIEWS.bind(seat.country, seat.type));
  }
}
