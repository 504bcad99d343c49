import { Injectable } from '@nestjs/common';
import { OVERVIEW_LIMITS, type CountryCode, type OverviewKind, type SeatType } from '@nbn/contracts';
import { directoryParameters, memberByIdSql } from '../network/index.ts';
import { WITH_EDITIONS_IN_FORCE } from '../standards/index.ts';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { selectDuties } from './duties.sql.ts';

/** Something that is late or due, and who owes it. */
export interface OverviewRow {
  readonly kind: OverviewKind;
  readonly objectId: string;
  readonly partId: string | null;
  readonly title: string;
  readonly reference: string | null;
  readonly country: CountryCode | null;
  /** The secretariat owes it. */
  readonly secretariat: boolean;
  readonly person: MemberRecord | null;
  readonly vacantSeat: SeatType | null;
  readonly day: string | null;
  readonly until: Date | null;
  readonly late: boolean;
  readonly days: number;
  readonly total: number;
}

const OFFICE_ZONE = 'Europe/Copenhagen';

/**
 * A day ends where whoever owes it is; the secretariat's and the international organisations' by the clock of
 * Copenhagen.
 */
const selectOverview = (actor: Actor): string => `
  with ${WITH_EDITIONS_IN_FORCE}, duty as (${selectDuties(actor)}), owed as (
    select d.*, o.secretariat, case when not o.secretariat then d.country end as owing_country
    from duty d
    left join membership w on w.member_id = d.member_id
    cross join lateral (
      select coalesce(w.role = 'secretariat', d.member_id is null and d.country is null) as secretariat
    ) o
    where d.member_id is null or w.state <> 'left'
  ), placed as (
    select d.*, z.today, coalesce(d.day, (d.until at time zone z.name)::date) as due_on,
      coalesce(d.until, (d.day + 1)::timestamp at time zone z.name) as ends
    from owed d
    left join country c on c.code = d.owing_country
    cross join lateral (
      select coalesce(c.time_zone, '${OFFICE_ZONE}') as name,
        (app_now() at time zone coalesce(c.time_zone, '${OFFICE_ZONE}'))::date as today
    ) z
  ), listed as (
    select *, count(*) over ()::int as total
    from placed
    where due_on <= today + ${OVERVIEW_LIMITS.aheadDays}
    order by ends, kind, object_id, owing_country, member_id, seat
    limit ${OVERVIEW_LIMITS.rows}
  )
  select kind, object_id as "objectId", part_id as "partId", title, reference, owing_country as country,
    secretariat, ${memberByIdSql('l.member_id')} as person, seat as "vacantSeat", day::text as day, until,
    ends <= app_now() as late, due_on - today as days, total
  from listed l
  order by ends, kind, object_id, owing_country, member_id, seat`;

/** Everything that somebody owes the Network, late or due soon. */
@Injectable()
export class OverviewQuery {
  constructor(private readonly reads: ReadPool) {}

  /** The latest first, in one statement. */
  find(actor: Actor): Promise<OverviewRow[]> {
    return this.reads.query(
      PreparedStatement.of<OverviewRow>(selectOverview(actor)).bind(
        actor.memberId,
        actor.country,
        ...directoryParameters(actor),
      ),
    );
  }
}
