import { joinDueDaysSql, type OwnerJoin } from '../reminders/index.ts';

/** Lines `l` of work plans, and `p`, who sees to each: whoever has its seat now, or its member. */
export const fromOwnedLines = (owners: OwnerJoin): string => `
  from work_plan_line l
  ${owners} membership p on p.state = 'active' and p.country = l.country_code and p.role in ('team', 'network')
    and (p.seat_id = l.owner_seat_id or p.member_id = l.owner_member_id)`;

/** Nobody has reported it done or dropped. */
export const IS_OPEN_LINE = `l.state = 'open'`;

/** Which line waits for whom by which day. What a country does not share is named in no mail. */
export const PLAN_DUTIES = `
  select l.id as object_id, p.member_id, null::timestamptz as until, d.day, d.since,
    json_build_object(
      'country', l.country_code, 'what', case when l.shared then l.action end,
      'lateSince', case when d.day > l.due_on then l.due_on::text end
    )::jsonb as facts
  ${fromOwnedLines('join')}
  ${joinDueDaysSql('l.due_on', 'l.due_on_set_at')}
  where ${IS_OPEN_LINE} and l.due_on < (app_now() + interval '16 days')::date`;
