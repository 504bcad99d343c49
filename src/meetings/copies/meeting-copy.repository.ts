import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** Seats by their present holders, and members as such; not those who left, and no alternates. */
const SELECT_GUESTS = `
  select distinct on (p.member_id) p.member_id as "memberId", i.seat_id as "seatId", i.required
  from meeting_invitation i
  join membership p on p.state <> 'left'
    and (case when i.seat_id is null then p.member_id = i.member_id else p.seat_id = i.seat_id end)
  where i.meeting_id = $1 and i.withdrawn_at is null and not i.alternate
  order by p.member_id, i.required desc`;

const INSERT_INVITATIONS = `
  insert into meeting_invitation (id, meeting_id, member_id, seat_id, required, invited_at)
  select g.id, $1, g.member_id, g.seat_id, g.required, $2
  from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::boolean[]) as g(id, member_id, seat_id, required)`;

interface CopiedGuest {
  readonly memberId: string;
  readonly seatId: string | null;
  readonly required: boolean;
}

/** Invites the guests of a meeting to another one. Returns how many. */
export async function copyInvitations(tx: Tx, fromId: string, toId: string): Promise<number> {
  const guests = await tx.manager.query<CopiedGuest[]>(SELECT_GUESTS, [fromId]);
  await tx.manager.query(INSERT_INVITATIONS, [
    toId,
    tx.now,
    guests.map(() => newId()),
    guests.map(({ memberId }) => memberId),
    guests.map(({ seatId }) => seatId),
    guests.map(({ required }) => required),
  ]);
  return guests.length;
}
