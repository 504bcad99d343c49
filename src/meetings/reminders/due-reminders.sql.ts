import { NEVER_IN_DIGEST, type AttendanceAnswer, type Language, type ReminderOffset } from '@nbn/contracts';
import { PreparedStatement } from '#platform/persistence/prepared-statement';

/**
 * Reminders of one meeting that say the same: same lead, same zone and language of the reader, same answer so far,
 * wanted by the same ways.
 */
export interface DueReminderGroup {
  readonly meetingId: string;
  readonly lead: ReminderOffset;
  readonly timeZone: string;
  readonly language: Language;
  readonly answer: AttendanceAnswer | null;
  readonly title: string;
  readonly place: string | null;
  readonly discreet: boolean;
  readonly hostZone: string;
  readonly startsAt: string;
  readonly endsAt: string;
  /** By which ways these readers want it. */
  readonly mail: boolean;
  readonly app: boolean;
  readonly digest: boolean;
  readonly readers: readonly (readonly [reminderId: string, memberId: string, address: string])[];
}

/**
 * $1 how many at most. Takes what is due, marks it, and tells whom it still concerns, in one statement. Two
 * sweeps never take the same row; a row whose meeting is off or over, or whose member declined, was
 * uninvited, left, or does not want it, is taken and nobody is told. What falls into the quiet hours of its
 * member waits for their end, what its member wants in the daily mail for that, unless the meeting begins
 * before.
 */
export const CLAIM_DUE_REMINDERS = new PreparedStatement<{ taken: number; groups: DueReminderGroup[] }>(`
  with due as (
    -- By place: a row that is locked here stays where it is, and is found again without reading the table.
    select ctid as place, member_id, meeting_id, lead, due_at
    from reminder
    where sent_at is null and due_at <= app_now()
    order by due_at
    limit $1
    for update skip locked
  ),
  waits as (
    select w.place, w.later from (
      select d.place, m.starts_at, coalesce(
          reminder_quiet_until(app_now(), p.time_zone, f.quiet_from, f.quiet_until),
          case when d.lead <> '${NEVER_IN_DIGEST}' then reminder_digest_after(d.due_at, p.time_zone, f.digest_at) end) as later
      from due d
      join reminder_preference f on f.member_id = d.member_id and num_nonnulls(f.quiet_from, f.digest_at) > 0
      join membership p on p.member_id = d.member_id
      join meeting m on m.id = d.meeting_id
    ) w
    where w.later > app_now() and w.later < w.starts_at
  ),
  put_off as (update reminder r set due_at = w.later from waits w where r.ctid = w.place),
  taken as (
    update reminder r
    set sent_at = app_now()
    where r.ctid = any(array(
      select d.place
      from due d
      where not exists (select from waits w where w.place = d.place)
    ))
    returning r.id, r.meeting_id, r.member_id, r.lead
  ),
  concerned as (
    select m.id as "meetingId", t.lead, p.time_zone as "timeZone", p.language, i.answer,
      m.title, m.place, m.discreet, m.time_zone as "hostZone", m.starts_at as "startsAt", m.ends_at as "endsAt",
      u.mail, u.app, u.digest, json_agg(json_build_array(t.id, p.member_id, p.email)) as readers
    from taken t
    join meeting m on m.id = t.meeting_id and m.state in ('scheduled', 'in-session') and m.starts_at > app_now()
    join meeting_invitation i on i.meeting_id = m.id and i.member_id = t.member_id
      and i.withdrawn_at is null and i.answer is distinct from 'no'
    join membership p on p.member_id = t.member_id and p.state <> 'left'
    left join reminder_preference f on f.member_id = t.member_id
    cross join lateral (
      select coalesce((f.topics #> '{meeting,channels}') ? 'mail', true) as mail,
        coalesce((f.topics #> '{meeting,channels}') ? 'app', false) as app,
        f.digest_at is not null and t.lead <> '${NEVER_IN_DIGEST}' as digest) u
    where coalesce((f.topics #> '{meeting,leads}') ? t.lead, true)
    group by m.id, t.lead, p.time_zone, p.language, i.answer, u.mail, u.app, u.digest
  )
  select (select count(*)::int from due) as taken, coalesce((select json_agg(g) from concerned g), '[]') as groups`);
