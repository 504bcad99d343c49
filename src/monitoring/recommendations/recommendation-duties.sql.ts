import { joinDueDaysSql } from '../../reminders/index.ts';

/** Which recommendation waits for whom by which day. What a country does not share is named in no mail. */
export const RECOMMENDATION_DUTIES = `
  select m.id as object_id, p.member_id, null::timestamptz as until, d.day, d.since,
    json_build_object(
      'country', m.country, 'what', case when m.shared then concat_ws(', ', m.source, m.number) end,
      'lateSince', case when d.day > m.due_on then m.due_on::text end
    )::jsonb as facts
  from recommendation m
  join membership p on p.state = 'active' and p.country = m.country and p.role in ('team', 'network')
    and (p.seat_id = m.owner_seat_id or p.member_id = m.owner_member_id)
  ${joinDueDaysSql('m.due_on', 'm.due_on_set_at')}
  where m.state = 'open' and m.due_on < (app_now() + interval '16 days')::date`;
