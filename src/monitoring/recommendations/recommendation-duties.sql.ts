import { joinDueDaysSql, type OwnerJoin } from '../../reminders/index.ts';

/** Recommendations `m`, and `p`, who sees to each: whoever has its seat now, or its member. */
export const fromOwnedRecommendations = (owners: OwnerJoin): string => `
  from recommendation m
  ${owners} membership p on p.state = 'active' and p.country = m.country and p.role in ('team', 'network')
    and (p.seat_id = m.owner_seat_id or p.member_id = m.owner_member_id)`;

/** The country has not reported that it is done. */
export const IS_OPEN_RECOMMENDATION = `m.state = 'open'`;

/** Which recommendation waits for whom by which day. What a country does not share is named in no mail. */
export const RECOMMENDATION_DUTIES = `
  select m.id as object_id, p.member_id, null::timestamptz as until, d.day, d.since,
    json_build_object(
      'country', m.country, 'what', case when m.shared then concat_ws(', ', m.source, m.number) end,
      'lateSince', case when d.day > m.due_on then m.due_on::text end
    )::jsonb as facts
  ${fromOwnedRecommendations('join')}
  ${joinDueDaysSql('m.due_on', 'm.due_on_set_at')}
  where ${IS_OPEN_RECOMMENDATION} and m.due_on < (app_now() + interval '16 days')::date`;
