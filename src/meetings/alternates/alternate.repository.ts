import type { CountryCode, SeatType } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

const SELECT_SEAT = `
  select s.id, h.member_id as "holderId", a.member_id as "alternateId", a.guest_before as "guestBefore",
    exists (
      select 1
      from meeting_invitation i
      where i.meeting_id = $3 and i.seat_id = s.id and not i.alternate and i.withdrawn_at is null
    ) as asked
  from team_seat s
  left join membership h on h.seat_id = s.id and h.state <> 'left'
  left join meeting_invitation a on a.meeting_id = $3 and a.seat_id = s.id and a.alternate
    and a.withdrawn_at is null
  where s.country_code = $1 and s.type = $2`;

/** A seat in one meeting: its holder and its alternate. */
export interface SeatRow {
  readonly id: string;
  readonly holderId: string | null;
  readonly alternateId: string | null;
  readonly guestBefore: boolean | null;
  /** The seat itself is invited to this meeting. */
  readonly asked: boolean;
}

/** A member of the seat's country who holds no seat, and acts for no other one in this meeting. */
const SELECT_ELIGIBLE_MEMBER = `
  select i.id is not null as invited
  from membership p
  left join meeting_invitation i on i.meeting_id = $3 and i.member_id = p.member_id and i.withdrawn_at is null
  where p.member_id = $1 and p.state = 'active' and p.role = 'network' and p.country = $2
    and not coalesce(i.alternate, false)`;

const INVITE_ALTERNATE = `
  insert into meeting_invitation (id, meeting_id, member_id, seat_id, alternate, guest_before, invited_at)
  values ($1, $2, $3, $4, true, false, $5)
  on conflict (meeting_id, member_id)
  where withdrawn_at is null do update set seat_id = excluded.seat_id, alternate = true, guest_before = true`;

export async function findSeat(
  tx: Tx,
  country: CountryCode,
  type: SeatType,
  meetingId: string,
): Promise<SeatRow | undefined> {
  const [seat] = await tx.manager.query<SeatRow[]>(SELECT_SEAT, [country, type, meetingId]);
  return seat;
}

/** Whether the member may act for a seat of the country in this meeting. */
export async function isEligible(
  tx: Tx,
  memberId: string,
  country: CountryCode,
  meetingId: string,
): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(SELECT_ELIGIBLE_MEMBER, [memberId, country, meetingId]);
  return rows.length > 0;
}

/** Invites a member for the seat; a guest becomes its alternate. */
export async function inviteAlternate(
  tx: Tx,
  meetingId: string,
  memberId: string,
  seatId: string,
): Promise<void> {
  await tx.manager.query(INVITE_ALTERNATE, [newId(), meetingId, memberId, seatId, tx.now]);
}

/** Makes the next email to a member who was notified before say that the meeting has changed for them. */
export async function markNotifiedAsOutdated(tx: Tx, meetingId: string, memberId: string): Promise<void> {
  await tx.manager.query(
    `
      update meeting_email_state
      set last_sent_number = -1
      where meeting_id = $1 and member_id = $2 and last_sent_number is not null`,
    [meetingId, memberId],
  );
}

/** Ends the alternate's role: former guests stay guests, others are no longer invited. */
export async function removeAlternate(
  tx: Tx,
  meetingId: string,
  memberId: string,
  wasGuest: boolean,
): Promise<void> {
  const change = wasGuest ? 'seat_id = null, alternate = false, guest_before = false' : 'withdrawn_at = $3';
  await tx.manager.query(
    `
      update meeting_invitation
      set ${change}
      where meeting_id = $1 and member_id = $2 and withdrawn_at is null and $3::timestamptz is not null`,
    [meetingId, memberId, tx.now],
  );
}
