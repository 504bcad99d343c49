import { Injectable } from '@nestjs/common';
import { RECOMMENDATION_LIMITS, type CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { IS_LATE, JOIN_COUNTRY_TODAY } from '../recommendation.visibility.ts';

/** A recommendation of the reader's that is due soon, or late. */
export interface OwnRecommendationRow {
  readonly id: string;
  readonly country: CountryCode;
  readonly source: string;
  readonly number: string;
  readonly instrument: string;
  /** By when, `YYYY-MM-DD`. */
  readonly day: string;
  readonly overdue: boolean;
  /** How many there are, those that are not named among them. */
  readonly total: number;
}

/** `$1` the reader, `$2` their country, `$3` their seat. */
const SELECT_OWN = new PreparedStatement<OwnRecommendationRow>(`
  select m.id, m.country, m.source, m.number, i.short_title as instrument, m.due_on::text as day,
    ${IS_LATE} as overdue, count(*) over ()::int as total
  from recommendation m ${JOIN_COUNTRY_TODAY}
  join instrument i on i.id = m.instrument_id
  where m.state = 'open' and m.country = $2 and (m.owner_member_id = $1 or m.owner_seat_id = $3::uuid)
    and m.due_on <= y.today + ${RECOMMENDATION_LIMITS.waitsDays}
  order by m.due_on, m.id
  limit ${RECOMMENDATION_LIMITS.atHome}`);

/** Recommendations that wait for their owner. */
@Injectable()
export class OwnRecommendationsQuery {
  constructor(private readonly reads: ReadPool) {}

  /** What is late or due first. */
  async findForActor(actor: Actor): Promise<OwnRecommendationRow[]> {
    const isOfCountry = actor.role === 'team' || actor.role === 'network';
    if (!isOfCountry || !actor.permissions.has('monitoring:read')) return [];
    return this.reads.query(SELECT_OWN.bind(actor.memberId, actor.country, actor.seat?.id ?? null));
  }
}
