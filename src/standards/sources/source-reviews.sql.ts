import { SOURCE_RECHECK_DAYS } from '@nbn/contracts';

/** The part of a duty that its mail says: drafts are not named in mails, which go to other people's servers. */
export interface SourceReviewFacts {
  readonly sources: number;
}

/**
 * Sources `q` that somebody keeps, with the day by which they are looked at. What changed or went is to be looked at
 * within two weeks.
 */
export const FROM_REVIEWED_SOURCES = `
  from (
    select x.standard_id, m.member_id,
      case when x.state = 'sound' then x.review_on
        else (x.state_since at time zone 'UTC')::date + ${SOURCE_RECHECK_DAYS} end as day,
      case when x.state = 'sound' then coalesce(x.confirmed_at, x.changed_at) else x.state_since end as since
    from standard_source x
    join membership m
      on m.state = 'active' and (m.seat_id = x.keeper_seat_id or m.member_id = x.keeper_member_id)
    where x.state <> 'sound' or x.review_on is not null
  ) q`;

/**
 * Who looks at the sources of which standard by which day: whoever has the seat that sees to one, or is the member
 * who does.
 */
export const SOURCE_REVIEWS = `
  select q.standard_id as object_id, q.member_id, null::timestamptz as until, q.day,
    max(q.since) as since, json_build_object('sources', count(*)::int) as facts
  ${FROM_REVIEWED_SOURCES}
  where q.day between (app_now() - interval '2 days')::date and (app_now() + interval '31 days')::date
  group by q.standard_id, q.member_id, q.day`;
