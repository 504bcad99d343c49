import { Injectable } from '@nestjs/common';
import type { CountryCode, SeatType } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';

/** Who acts for a seat in one meeting. */
export interface ActingSeat {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly seat: SeatType;
  /** The alternate named for this meeting, else the seat's holder of this moment; null while it is vacant. */
  readonly memberId: string | null;
  readonly alternate: boolean;
}

/** An alternate who left, or holds a seat of their own by now, acts for nobody's seat any more. */
const SELECT_ACTING_SEATS = `
  select s.id as "seatId", s.country_code as country, s.type as seat,
    coalesce(a.member_id, h.member_id) as "memberId", a.member_id is not null as alternate
  from meeting m
  join team_seat s on m.country_code is null or s.country_code = m.country_code
  left join lateral (
    select i.member_id
    from meeting_invitation i
    join membership p on p.member_id = i.member_id and p.state <> 'left' and p.role = 'network'
    where i.meeting_id = m.id and i.seat_id = s.id and i.alternate and i.withdrawn_at is null
  ) a on true
  left join membership h on h.seat_id = s.id and h.state <> 'left'
  where m.id = $1 and ($2::uuid is null or coalesce(a.member_id, h.member_id) = $2)
  order by s.country_code, array_position(array['government', 'ngo', 'resource'], s.type)`;

/** Who acts for the seats in a meeting: asked by check-in and by ballots, inside their own transaction. */
@Injectable()
export class ActingSeatsQuery {
  /** Every seat that has a say in the meeting: all of the region's, or those of its country. */
  forMeeting(manager: Pick<EntityManager, 'query'>, meetingId: string): Promise<ActingSeat[]> {
    return manager.query<ActingSeat[]>(SELECT_ACTING_SEATS, [meetingId, null]);
  }

  /** The seat for which a member acts in the meeting, or null. */
  async forMember(
    manager: Pick<EntityManager, 'query'>,
    meetingId: string,
    memberId: string,
  ): Promise<ActingSeat | null> {
    const [seat] = await manager.query<ActingSeat[]>(SELECT_ACTING_SEATS, [meetingId, memberId]);
    return seat ?? null;
  }
}
