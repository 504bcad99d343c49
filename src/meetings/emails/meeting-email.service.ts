import { Injectable } from '@nestjs/common';
import { MEETING_LIMITS } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** The first change sets the hour of the letter; what changes until then goes into it. */
const SCHEDULE_EMAILS = `
  insert into meeting_email_state as l (id, meeting_id, member_id, due_at, number)
  select g.id, $1, g.member_id, $2::timestamptz + interval '${MEETING_LIMITS.gatherSeconds} seconds', 0
  from unnest($3::uuid[], $4::uuid[]) as g(id, member_id)
  order by g.member_id
  on conflict on constraint meeting_email_state_once do update set due_at = coalesce(l.due_at, excluded.due_at)`;

const SELECT_INVITED =
  'select member_id as id from meeting_invitation where meeting_id = $1 and withdrawn_at is null';

/**
 * Letters about meetings: due as rows of the transaction that changes something, written when they are due.
 */
@Injectable()
export class MeetingEmailService {
  /**
   * These members are to hear how the meeting stands, together with whatever else changes in the next two
   * minutes. Returns how many.
   */
  async schedule(tx: Tx, meetingId: string, memberIds: readonly string[]): Promise<number> {
    if (memberIds.length > 0)
      await tx.manager.query(SCHEDULE_EMAILS, [meetingId, tx.now, memberIds.map(() => newId()), memberIds]);
    return memberIds.length;
  }

  /** All who are invited are to hear how the meeting stands. Returns how many. */
  async scheduleForAll(tx: Tx, meetingId: string): Promise<number> {
    const rows = await tx.manager.query<{ id: string }[]>(SELECT_INVITED, [meetingId]);
    return this.schedule(
      tx,
      meetingId,
      rows.map(({ id }) => id),
    );
  }
}
