import type { AttendanceAnswer, ReminderOffset } from '@nbn/contracts';
import { Prepared } from '../../platform/persistence/prepared.ts';

/** Reminders of one meeting that say the same: same lead, same zone of the reader, same answer so far. */
export interface DueGroup {
  readonly meetingId: string;
  readonly lead: ReminderOffset;
  readonly timeZone: string;
  readonly answer: AttendanceAnswer | null;
  readonly title: string;
  readonly place: string | null;
  readonly discreet: boolean;
  readonly hostZone: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly readers: readonly (readonly [reminderId: string, memberId: string, address: string])[];
}

/**
 * $1 how many at most. Takes what is due, marks it, and tells whom it still concerns, in one statement. Two sweeps never take the same row; a
 * row whose meeting is off or over, or whose member declined, was uninvited or left, is taken and nobody is told.
 */
export const CLAIM = new Prepared<{ taken: number; groups: DueGroup[] }>(`
  with due as (
    -- By place: a row that is locked here stays where it is, and the whole table need not be read to find it again.
    select ctid as place from reminder where sent_at is null and due_at <= app_now() order by due_at limit $1 for update skip locked
  ),
  taken as (
    update reminder r set sent_at = app_now() where r.ctid = any(array(select place from due)) returning r.id, r.meeting_id, r.member_id, r.lead
  ),
  concerned as (
    select m.id as "meetingId", t.lead, p.time_zone as "timeZone", i.answer,
      m.title, m.place, m.discreet, m.time_zone as "hostZone", m.starts_at as "startsAt", m.ends_at as "endsAt",
      json_agg(json_build_array(t.id, p.member_id, p.email)) as readers
    from taken t
    join meeting m on m.id = t.meeting_id and m.state in ('scheduled', 'in-session') and m.starts_at > app_now()
    join meeting_invitation i on i.meeting_id = m.id and i.member_id = t.member_id and i.withdrawn_at is null and i.answer is distinct from 'no'
    join member_standing p on p.member_id = t.member_id and p.state <> 'left'
    group by m.id, t.lead, p.time_zone, i.answer
  )
  select (select count(*)::int from taken) as taken, coalesce((select json_agg(g) from concerned g), '[]') as groups`);
