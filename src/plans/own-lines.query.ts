import { Injectable } from '@nestjs/common';
import { PLAN_LIMITS, type CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { JOIN_COUNTRY_TODAY, IS_LATE } from './plan.visibility.ts';

/** A line of the reader's that is due soon, or late. */
export interface OwnLineRow {
  readonly id: string;
  readonly country: CountryCode;
  readonly action: string;
  readonly area: string;
  /** By when, `YYYY-MM-DD`. */
  readonly day: string;
  readonly overdue: boolean;
  /** How many there are, those that are not named among them. */
  readonly total: number;
}

/** `$1` the reader, `$2` their country, `$3` their seat. */
const SELECT_OWN = new PreparedStatement<OwnLineRow>(`
  select l.id, l.country_code as country, l.action, x.title as area, l.due_on::text as day,
    ${IS_LATE} as overdue, count(*) over ()::int as total
  from work_plan_line l ${JOIN_COUNTRY_TODAY}
  join area x on x.id = l.area_id
  where l.state = 'open' and l.country_code = $2 and (l.owner_member_id = $1 or l.owner_seat_id = $3::uuid)
    and l.due_on <= y.today + ${PLAN_LIMITS.waitsDays}
  order by l.due_on, l.id
  limit ${PLAN_LIMITS.atHome}`);

/** Lines of work plans that wait for their owner. */
@Injectable()
export class OwnLinesQuery {
  constructor(private readonly reads: ReadPool) {}

  /** What is late or due first. */
  async findForActor(actor: Actor): Promise<OwnLineRow[]> {
    const isPlanning = actor.role === 'team' || actor.role === 'network';
    if (!isPlanning || !actor.permissions.has('plans:read')) return [];
    return this.reads.query(SELECT_OWN.bind(actor.memberId, actor.country, actor.seat?.id ?? null));
  }
}
