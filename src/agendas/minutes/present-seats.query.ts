import { quorumOf, type PresentSeat, type Quorum, type QuorumRule } from '@nbn/calendar';
import type { Tx } from '#platform/persistence/transaction';

/**
 * The one place that says which seats are there: in session those checked in, once anybody is; else those
 * that the minutes name as present.
 */
export async function findPresentSeats(tx: Tx, meetingId: string): Promise<PresentSeat[]> {
  return tx.manager.query<PresentSeat[]>(
    `
      select s.country_code as country, s.type as seat
      from meeting m
      cross join lateral (
        select exists (select from seat_presence c where c.meeting_id = m.id)
          and m.state = 'in-session' as live
      ) l
      join team_seat s on case
        when l.live then exists (
          select
          from seat_presence c
          where c.meeting_id = m.id and c.seat_id = s.id and c.left_at is null
        ) else exists (select from minutes_present p where p.meeting_id = m.id and p.seat_id = s.id) end
      where m.id = $1`,
    [meetingId],
  );
}

/** Where the presence of seats stands against the meeting's rule. */
export async function currentQuorum(tx: Tx, meetingId: string, rule: QuorumRule): Promise<Quorum> {
  return quorumOf(rule, await findPresentSeats(tx, meetingId));
}
