import { quorumOf, type PresentSeat, type Quorum, type QuorumRule } from '@nbn/calendar';
import type { Tx } from '../../platform/persistence/transaction.ts';

/** The one place that says which seats are there: those that the minutes name as present. */
export async function presentSeats(tx: Tx, meetingId: string): Promise<PresentSeat[]> {
  return tx.manager.query<PresentSeat[]>(
    'select s.country_code as country, s.type as seat from minutes_present p join team_seat s on s.id = p.seat_id where p.meeting_id = $1', [meetingId]);
}

/** Where the presence of seats stands against the meeting's rule. */
export async function quorumNow(tx: Tx, meetingId: string, rule: QuorumRule): Promise<Quorum> {
  return quorumOf(rule, await presentSeats(tx, meetingId));
}
