import type { Tx } from '#platform/persistence/transaction';
import { SeatPresence } from './seat-presence.entity.ts';

/** A member's check-in that has not ended; null if the member is not here. */
export function findPresence(tx: Tx, meetingId: string, memberId: string): Promise<SeatPresence | null> {
  return tx.manager
    .createQueryBuilder(SeatPresence, 'p')
    .where('p.meetingId = :meetingId and p.memberId = :memberId and p.leftAt is null', {
      meetingId,
      memberId,
    })
    .getOne();
}

/** The seat that a member is checked in for, null as a guest; undefined if the member is not here. */
export async function findCheckedInSeatId(
  tx: Tx,
  meetingId: string,
  memberId: string,
): Promise<string | null | undefined> {
  const [row] = await tx.manager.query<{ seat_id: string | null }[]>(
    'select seat_id from seat_presence where meeting_id = $1 and member_id = $2 and left_at is null',
    [meetingId, memberId],
  );
  return row?.seat_id;
}

/** Whether somebody is checked in for the seat. */
export async function isSeatRepresented(tx: Tx, meetingId: string, seatId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    'select from seat_presence where meeting_id = $1 and seat_id = $2 and left_at is null',
    [meetingId, seatId],
  );
  return rows.length > 0;
}

export async function isInvited(tx: Tx, meetingId: string, memberId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    'select from meeting_invitation where meeting_id = $1 and member_id = $2 and withdrawn_at is null',
    [meetingId, memberId],
  );
  return rows.length > 0;
}

/** Lists a member as present in the minutes. */
export async function insertPresentMember(
  tx: Tx,
  meetingId: string,
  memberId: string,
  seatId: string | null,
): Promise<void> {
  await tx.manager.query(
    `
      insert into minutes_present (meeting_id, member_id, seat_id)
      values ($1, $2, $3)
      on conflict do nothing`,
    [meetingId, memberId, seatId],
  );
}

/** Whether the quorum was met when it last changed; undefined if it never has. */
export async function findLastQuorum(tx: Tx, meetingId: string): Promise<boolean | undefined> {
  const [row] = await tx.manager.query<{ met: boolean }[]>(
    'select met from quorum_transition where meeting_id = $1 order by id desc limit 1',
    [meetingId],
  );
  return row?.met;
}
