import { DEFAULT_NEWS_RHYTHM, NEWS_LIMITS } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

/**
 * Members whose morning it is: the daily mail's hour, on each day or on Mondays. A morning that nobody was
 * awake for is made up for within a day and a half. What comes in quiet hours waits until they end.
 */
const PLAN_NEWS_DIGESTS = `
  with reader as (
    select p.member_id, coalesce(f.news, '${DEFAULT_NEWS_RHYTHM}') as news,
      app_now() at time zone p.time_zone as clock,
      coalesce(f.digest_at, '${NEWS_LIMITS.at}')::time as morning
    from membership p
    left join reminder_preference f on f.member_id = p.member_id
    where p.state = 'active'
      and reminder_quiet_until(app_now(), p.time_zone, f.quiet_from, f.quiet_until) is null
  ), period as (
    select *, case news when 'daily' then clock::date else date_trunc('week', clock)::date end as day
    from reader
    where news <> 'off'
  )
  insert into news_digest (member_id, day, since, at)
  select p.member_id, p.day, greatest(
      coalesce(
        (select max(coalesce(n.taken_at, n.at)) from news_digest n where n.member_id = p.member_id),
        app_now() - case p.news when 'daily' then interval '1 day' else interval '7 days' end
      ), app_now() - interval '${NEWS_LIMITS.days} days'
    ), app_now()
  from period p
  where p.clock >= p.day + p.morning and p.clock < p.day + p.morning + interval '36 hours'
  order by p.member_id
  on conflict on constraint news_digest_pk do nothing`;

/** Notes for every member whose morning it is that they are to hear of what is new. */
export async function planNewsDigests(tx: Tx): Promise<void> {
  await tx.manager.query(PLAN_NEWS_DIGESTS);
}
