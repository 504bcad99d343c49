/** The part of a due line that its mail says. */
export interface PlanReminderFacts {
  readonly country: string;
  /** Null of a line that its country keeps to itself: mails go to other people's servers. */
  readonly action: string | null;
  /** The day by which it was to be done, where that is past. */
  readonly lateSince: string | null;
}

/** How often a late line comes again, in days. */
const EVERY = 14;

/**
 * Which line waits for whom by which day: until its day has come, by that; afterwards by every fourteenth day from
 * it on, each of them a day of its own in `sent_reminder`. The leads of such a later day would lie among the
 * days before it: only its own morning is after `since`. What a country does not share is named in no mail.
 */
export const PLAN_DUTIES = `
  select l.id as object_id, p.member_id, null::timestamptz as until, d.day, d.since,
    json_build_object(
      'country', y.name, 'action', case when l.shared then l.action end,
      'lateSince', case when d.day > l.due_on then l.due_on::text end
    )::jsonb as facts
  from work_plan_line l
  join country y on y.code = l.country_code
  join membership p on p.state = 'active' and p.country = l.country_code and p.role in ('team', 'network')
    and (p.seat_id = l.owner_seat_id or p.member_id = l.owner_member_id)
  cross join lateral (
    select l.due_on as day, l.due_on_set_at as since
    where l.due_on >= (app_now() - interval '2 days')::date
    union all
    select n.day, greatest(l.due_on_set_at, (n.day - 1)::timestamp at time zone 'UTC') as since
    from (
      select l.due_on + ${EVERY} * (((app_now() + interval '1 day')::date - l.due_on) / ${EVERY}) as day
    ) n
    where n.day > l.due_on and n.day >= (app_now() - interval '2 days')::date
  ) d
  where l.state = 'open' and l.due_on < (app_now() + interval '16 days')::date`;
