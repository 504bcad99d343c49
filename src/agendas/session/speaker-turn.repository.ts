import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

export interface SpeakerRequest {
  readonly meetingId: string;
  readonly itemId: string;
  readonly memberId: string;
  readonly seatId: string | null;
}

/** Puts a member on the list of speakers of an item, unless they are waiting on it already. */
export async function insertSpeakerTurn(
  tx: Tx,
  { meetingId, itemId, memberId, seatId }: SpeakerRequest,
): Promise<void> {
  await tx.manager.query(
    `
      insert into speaker_turn (id, meeting_id, item_id, member_id, seat_id, asked_at)
      values ($1, $2, $3, $4, $5, $6)
      on conflict (item_id, member_id)
      where began_at is null and withdrawn_at is null do nothing`,
    [newId(), meetingId, itemId, memberId, seatId, tx.now],
  );
}

/** Takes a waiting member off the list; false if the member was not waiting. */
export async function withdrawSpeakerTurn(tx: Tx, itemId: string, memberId: string): Promise<boolean> {
  const [, count] = await tx.manager.query<[unknown, number]>(
    `
      update speaker_turn
      set withdrawn_at = $3
      where item_id = $1 and member_id = $2 and began_at is null and withdrawn_at is null`,
    [itemId, memberId, tx.now],
  );
  return count > 0;
}

/** The member who has the floor. */
export async function findCurrentSpeaker(tx: Tx, meetingId: string): Promise<string | undefined> {
  const [row] = await tx.manager.query<{ member_id: string }[]>(
    `
      select member_id
      from speaker_turn
      where meeting_id = $1 and began_at is not null and ended_at is null`,
    [meetingId],
  );
  return row?.member_id;
}

export async function endCurrentTurn(tx: Tx, meetingId: string): Promise<void> {
  await tx.manager.query(
    `
      update speaker_turn
      set ended_at = $2
      where meeting_id = $1 and began_at is not null and ended_at is null`,
    [meetingId, tx.now],
  );
}

/** Ends the turn of a member who leaves, and withdraws the turns they are waiting for. */
export async function closeTurnsOf(tx: Tx, meetingId: string, memberId: string): Promise<void> {
  await tx.manager.query(
    `
      update speaker_turn
      set ended_at = case when began_at is not null then $3::timestamptz end,
        withdrawn_at = case when began_at is null then $3::timestamptz end
      where meeting_id = $1 and member_id = $2 and ended_at is null and withdrawn_at is null`,
    [meetingId, memberId, tx.now],
  );
}
