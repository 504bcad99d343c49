/** How often what is late comes again, in days. */
const EVERY = 14;

/**
 * Joins the days on which something is reminded of, alias `d` with `day` and `since`: until its day has come,
 * that; afterwards every fourteenth day from it on, each of them a day of its own in `sent_reminder`. The leads
 * of such a later day would lie among the days before it: only its own morning is after `since`.
 * @param dueOn its day.
 * @param setAt when that day was chosen.
 */
export const joinDueDaysSql = (dueOn: string, setAt: string): string => `
  cross join lateral (
    select ${dueOn} as day, ${setAt} as since
    where ${dueOn} >= (app_now() - interval '2 days')::date
    union all
    select n.day, greatest(${setAt}, (n.day - 1)::timestamp at time zone 'UTC') as since
    from (
      select ${dueOn} + ${EVERY} * (((app_now() + interval '1 day')::date - ${dueOn}) / ${EVERY}) as day
    ) n
    where n.day > ${dueOn} and n.day >= (app_now() - interval '2 days')::date
  ) d`;
