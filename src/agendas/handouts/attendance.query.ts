import { Injectable } from '@nestjs/common';
import type { AttendanceAnswer, CountryCode, SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';

/** Somebody invited to a meeting, or there without an invitation. */
export interface AttendeeRow {
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly alternate: boolean;
  readonly invited: boolean;
  readonly answer: AttendanceAnswer | null;
  /** As the minutes have it. */
  readonly present: boolean;
  /** The first check-in, and the last check-out of one who is not there any more. */
  readonly cameAt: Date | null;
  readonly leftAt: Date | null;
}

const SELECT_ATTENDEES = `
  with person as (
    select coalesce(i.member_id, a.member_id) as member_id, coalesce(a.seat_id, i.seat_id) as seat_id,
      coalesce(i.alternate, false) as alternate, i.member_id is not null as invited, i.answer,
      a.member_id is not null as present
    from (
      select member_id, seat_id, alternate, answer
      from meeting_invitation
      where meeting_id = $1 and withdrawn_at is null
    ) i
    full join (
      select member_id, seat_id
      from minutes_present
      where meeting_id = $1
    ) a on a.member_id = i.member_id
  )
  select m.id as "memberId", m.name, o.name as organisation,
    coalesce(s.country_code, o.country_code) as country, s.type as seat, p.alternate, p.invited, p.answer,
    p.present, c.came_at as "cameAt", c.left_at as "leftAt"
  from person p
  join member m on m.id = p.member_id
  join organisation o on o.id = m.organisation_id
  left join team_seat s on s.id = p.seat_id
  left join lateral (
    select min(c.came_at) as came_at, case when bool_and(c.left_at is not null) then max(c.left_at) end as left_at
    from seat_presence c
    where c.meeting_id = $1 and c.member_id = p.member_id
  ) c on true
  order by coalesce(s.country_code, o.country_code) nulls last,
    array_position(array['government', 'ngo', 'resource'], s.type), p.alternate, m.name, m.id`;

/** Reads who is invited to a meeting and who was there. Whether the reader may is asked before. */
@Injectable()
export class AttendanceQuery {
  constructor(private readonly database: DataSource) {}

  find(meetingId: string): Promise<AttendeeRow[]> {
    return this.database.query<AttendeeRow[]>(SELECT_ATTENDEES, [meetingId]);
  }
}
