import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { visibleItems } from '../item-access/item.visibility.ts';

export interface EntryRevision {
  readonly itemId: string;
  readonly revision: number;
  readonly text: string;
  readonly updatedBy: string;
}

/** A member who was present, and the seat they were present for; null for guests. */
export interface PresentMember {
  readonly memberId: string;
  readonly seatId: string | null;
}

export async function insertEntryRevision(
  tx: Tx,
  { itemId, revision, text, updatedBy }: EntryRevision,
): Promise<void> {
  await tx.manager.query(
    'insert into minutes_entry_revision (item_id, revision, text, by_id, at) values ($1, $2, $3, $4, $5)',
    [itemId, revision, text, updatedBy, tx.now],
  );
}

/** The text of an earlier revision; undefined where there was none. */
export async function findRevisionText(
  tx: Tx,
  itemId: string,
  revision: number,
): Promise<string | undefined> {
  const [row] = await tx.manager.query<{ text: string }[]>(
    'select text from minutes_entry_revision where item_id = $1 and revision = $2',
    [itemId, revision],
  );
  return row?.text;
}

export async function getMemberName(tx: Tx, memberId: string): Promise<string> {
  const [row] = await tx.manager.query<[{ name: string }]>('select name from member where id = $1', [
    memberId,
  ]);
  return row.name;
}

/**
 * Those of the members who were invited, each with the seat they were invited for. Where an alternate came
 * for the seat, its holder is present as a guest.
 */
export async function findInvitedMembers(
  tx: Tx,
  meetingId: string,
  memberIds: readonly string[],
): Promise<PresentMember[]> {
  return tx.manager.query<PresentMember[]>(
    `
      select p.member_id as "memberId",
        case
          when not i.alternate
            and exists (
              select
              from meeting_invitation o
              where o.meeting_id = $1 and o.alternate and o.withdrawn_at is null
                and o.seat_id = coalesce(i.seat_id, p.seat_id) and o.member_id = any($2)
            ) then null
          else coalesce(i.seat_id, p.seat_id)
        end as "seatId"
      from membership p
      join meeting_invitation i on i.meeting_id = $1 and i.member_id = p.member_id
        and i.withdrawn_at is null
      where p.member_id = any($2)`,
    [meetingId, memberIds],
  );
}

export async function replacePresentMembers(
  tx: Tx,
  meetingId: string,
  members: readonly PresentMember[],
): Promise<void> {
  await tx.manager.query('delete from minutes_present where meeting_id = $1', [meetingId]);
  await tx.manager.query(
    `
      insert into minutes_present (meeting_id, member_id, seat_id)
      select $1, g.member_id, g.seat_id
      from unnest($2::uuid[], $3::uuid[]) as g(member_id, seat_id)`,
    [meetingId, members.map(({ memberId }) => memberId), members.map(({ seatId }) => seatId)],
  );
}

/** Whether the item can have minutes, belongs to the meeting, and is visible to the actor. */
export async function isVisibleItem(
  tx: Tx,
  actor: Actor,
  meetingId: string,
  itemId: string,
): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `
      select
      from agenda_item i
      where i.id = $3 and i.meeting_id = $4 and i.kind not in ('break', 'section') and $1::uuid is not null
        and ($2::text is null or true) and ${visibleItems(actor)}`,
    [actor.memberId, actor.country, itemId, meetingId],
  );
  return rows.length > 0;
}
