/** Whoever was asked for a seat and holds it no longer is not asked for it any more. */
const IS_STILL_ASKED = `(i.seat_id is null or i.alternate or s.seat_id = i.seat_id)`;

/** Invitations `i` to meetings `m` ahead that `s`, who was invited, has not answered. */
export const FROM_UNANSWERED_INVITATIONS = `
  from meeting m
  join meeting_invitation i on i.meeting_id = m.id and i.withdrawn_at is null and i.answer is null
  join membership s on s.member_id = i.member_id and ${IS_STILL_ASKED}
  where m.over_at is null and m.state = 'scheduled' and m.starts_at > app_now()`;

/** Date polls `d` of meetings `m` that take answers, and `s`, who was asked and has said nothing. */
export const FROM_UNANSWERED_POLLS = `
  from date_poll d
  join meeting m on m.id = d.meeting_id and m.state = 'polling'
  join meeting_invitation i on i.meeting_id = m.id and i.withdrawn_at is null
  join membership s on s.member_id = i.member_id and ${IS_STILL_ASKED}
  where d.settled_at is null and d.answer_by > app_now()
    and not exists (
      select 1
      from poll_answer a
      join poll_slot s on s.id = a.slot_id and s.withdrawn_at is null
      where s.meeting_id = i.meeting_id and a.member_id = i.member_id and a.superseded_at is null
    )`;
