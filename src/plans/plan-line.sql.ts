import type { CountryCode, PlanCurrency, PlanFilter, PlanLineState, SeatType } from '@nbn/contracts';
import { memberByIdSql } from '../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { JOIN_COUNTRY_TODAY, IS_LATE } from './plan.visibility.ts';

export interface ProgressRow {
  readonly id: string;
  readonly text: string;
  readonly by: MemberRecord;
  /** ISO 8601. */
  readonly at: string;
}

export interface PlanLineRow {
  readonly id: string;
  readonly country: CountryCode;
  readonly areaId: string;
  readonly areaTitle: string;
  readonly ordinal: number;
  readonly clauseId: string | null;
  readonly priority: { readonly id: string; readonly periodId: string; readonly title: string } | null;
  readonly action: string;
  readonly dueOn: string;
  readonly late: boolean;
  readonly state: PlanLineState;
  readonly ownerSeat: SeatType | null;
  readonly ownerMemberId: string | null;
  readonly ownerMember: MemberRecord | null;
  /** As text: the driver does not trust a number with it. */
  readonly cents: string | null;
  readonly currency: PlanCurrency | null;
  readonly shared: boolean;
  readonly progress: ProgressRow | null;
  readonly progressCount: number;
  readonly revision: number;
}

const LAST_PROGRESS = `
  (
    select json_build_object('id', g.id, 'text', g.text, 'at', g.at, 'by', ${memberByIdSql('g.by_member')})
    from work_plan_progress g
    where g.line_id = l.id
    order by g.at desc, g.id desc
    limit 1
  )`;

/** What a line says, of `l`; begins after `select`. */
const COLUMNS = `
  l.id, l.country_code as country, l.area_id as "areaId", x.title as "areaTitle", x.ordinal,
    l.clause_id as "clauseId",
    case when r.id is not null
      then json_build_object('id', r.id, 'periodId', r.period_id, 'title', r.title) end as priority,
    l.action, l.due_on::text as "dueOn", ${IS_LATE} as late, l.state, s.type as "ownerSeat",
    l.owner_member_id as "ownerMemberId", ${memberByIdSql('l.owner_member_id')} as "ownerMember",
    l.amount_cents::text as cents, l.currency, l.shared, ${LAST_PROGRESS} as progress,
    (select count(*)::int from work_plan_progress g where g.line_id = l.id) as "progressCount", l.revision`;

const JOINS = ` ${JOIN_COUNTRY_TODAY}
  join area x on x.id = l.area_id
  left join priority r on r.id = l.priority_id
  left join team_seat s on s.id = l.owner_seat_id`;

/**
 * Lines in full, of those that `chosen` chooses: a query of ids, which is narrowed down before anything else
 * of a line is read. `more` are further columns of `q`, the chosen ones.
 */
export const selectLines = (chosen: string, order: string, more?: string): string => `
  with chosen as materialized (${chosen})
  select ${COLUMNS}${more === undefined ? '' : `, ${more}`}
  from chosen q
  join work_plan_line l on l.id = q.id ${JOINS}
  order by ${order}`;

/** The order of a plan: by area, then by day. */
export const PLAN_ORDER = 'x.ordinal, x.id, l.due_on, l.id';

/** The lines of `l` that a filter leaves, over alias `y` (country). */
export const FILTER_CONDITIONS: Readonly<Record<PlanFilter, string>> = {
  open: `l.state = 'open'`,
  late: IS_LATE,
  done: `l.state = 'done'`,
  dropped: `l.state = 'dropped'`,
};

/** How many lines stand where, and what they plan to spend, by area, country and currency. */
export const TOTALS_COLUMNS = `
  l.area_id as "areaId", l.country_code as country, l.currency,
    count(*) filter (where l.state = 'open')::int as open, count(*) filter (where ${IS_LATE})::int as late,
    count(*) filter (where l.state = 'done')::int as done,
    count(*) filter (where l.state = 'dropped')::int as dropped,
    coalesce(sum(l.amount_cents) filter (where l.state <> 'dropped'), 0)::text as cents`;
