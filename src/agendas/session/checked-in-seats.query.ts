import type { CountryCode, SeatType } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';

/** A seat that is checked in, and who acts for it. */
export interface CheckedInSeat {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly seat: SeatType;
  readonly memberId: string;
}

/** The seats that are checked in at this moment: for the quorum, for decisions, for the roll of a ballot. */
export function checkedInSeats(
  manager: Pick<EntityManager, 'query'>,
  meetingId: string,
): Promise<CheckedInSeat[]> {
  return manager.query<CheckedInSeat[]>(
    `
      select s.id as "seatId", s.country_code as country, s.type as seat, p.member_id as "memberId"
      from seat_presence p
      join team_seat s on s.id = p.seat_id
      where p.meeting_id = $1 and p.left_at is null
      order by s.country_code, array_position(array['government', 'ngo', 'resource'], s.type)`,
    [meetingId],
  );
}
