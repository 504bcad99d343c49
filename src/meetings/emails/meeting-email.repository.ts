import { MEETING_LIMITS } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** The first change sets when the email is sent; later changes until then go into the same email. */
const SCHEDULE_EMAILS = `
  insert into meeting_email_state as l (id, meeting_id, member_id, due_at, number)
  select g.id, $1, g.member_id, $2::timestamptz + interval '${MEETING_LIMITS.gatherSeconds} seconds', 0
  from unnest($3::uuid[], $4::uuid[]) as g(id, member_id)
  order by g.member_id
  on conflict on constraint meeting_email_state_once do update set due_at = coalesce(l.due_at, excluded.due_at)`;

const SELECT_INVITED =
  'select member_id as id from meeting_invitation where meeting_id = $1 and withdrawn_at is null';

export async function scheduleEmails(tx: Tx, meetingId: string, memberIds: readonly string[]): Promise<void> {
  await tx.manager.query(SCHEDULE_EMAILS, [meetingId, tx.now, memberIds.map(() => newId()), memberIds]);
}

/** Everyone who is invited to the meeting. */
export async function findInvitedMemberIds(tx: Tx, meetingId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(SELECT_INVITED, [meetingId]);
  return rows.map(({ id }) => id);
}
