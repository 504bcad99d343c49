import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

export interface Invitee {
  readonly meetingId: string;
  readonly memberId: string;
}

export interface SeatInvitee extends Invitee {
  readonly seatId: string;
  readonly required: boolean;
}

export interface HandedOverMeeting {
  readonly id: string;
  readonly state: string;
  readonly startsAt: Date;
  readonly seriesId: string | null;
}

export interface SeriesInvitee {
  readonly seriesId: string;
  readonly memberId: string;
}

/**
 * A meeting that has still to come, or whose date is being sought; templates as well, so that they invite
 * whoever holds a seat.
 */
const IS_AHEAD = `
  m.state in ('draft', 'polling', 'scheduled') and m.over_at is null
    and (m.state <> 'scheduled' or m.starts_at > app_now())`;

/**
 * Invitations for seats that their members hold no longer. The lock order is that of everyone who changes a
 * meeting.
 */
const SELECT_MEETINGS_TO_HAND_OVER = `
  select m.id
  from meeting m
  where ${IS_AHEAD}
    and (
      exists (
        select 1
        from meeting_invitation i
        where i.meeting_id = m.id and i.withdrawn_at is null and i.seat_id is not null and not i.alternate
          and not exists (
            select 1
            from membership p
            where p.member_id = i.member_id and p.seat_id = i.seat_id and p.state <> 'left'
          )
      )
      or exists (
        select 1
        from meeting_invitation i
        join membership h on h.seat_id = i.seat_id and h.state <> 'left'
        where i.meeting_id = m.id and i.handed_over
          and not exists (
            select 1
            from meeting_invitation n
            where n.meeting_id = m.id and n.seat_id = i.seat_id and not n.alternate and n.withdrawn_at is null
          )
      )
    )
  order by m.id
  limit $1
  for update`;

/** Ends what former holders were invited to for their seat. */
const WITHDRAW_FORMER_HOLDERS = `
  update meeting_invitation i
  set withdrawn_at = $2, handed_over = true
  where i.meeting_id = any($1) and i.withdrawn_at is null and i.seat_id is not null and not i.alternate
    and not exists (
      select 1
      from membership p
      where p.member_id = i.member_id and p.seat_id = i.seat_id and p.state <> 'left'
    )
  returning i.meeting_id as "meetingId", i.member_id as "memberId"`;

/** Seats whose former holder was invited, with whoever holds them now. */
const SELECT_PRESENT_HOLDERS = `
  select distinct on (i.meeting_id, i.seat_id) i.meeting_id as "meetingId", i.seat_id as "seatId", i.required,
    h.member_id as "memberId"
  from meeting_invitation i
  join membership h on h.seat_id = i.seat_id and h.state <> 'left'
  where i.meeting_id = any($1) and i.handed_over
    and not exists (
      select 1
      from meeting_invitation n
      where n.meeting_id = i.meeting_id and n.seat_id = i.seat_id and not n.alternate
        and n.withdrawn_at is null
    )
  order by i.meeting_id, i.seat_id, i.withdrawn_at desc`;

/** Whoever was a guest already is one for the seat now. */
const INVITE_PRESENT_HOLDERS = `
  insert into meeting_invitation (id, meeting_id, member_id, seat_id, required, invited_at)
  select g.id, g.meeting_id, g.member_id, g.seat_id, g.required, $1
  from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::boolean[]) as g(
    id, meeting_id, member_id, seat_id, required
  )
  on conflict (meeting_id, member_id)
  where withdrawn_at is null do update set seat_id = excluded.seat_id, alternate = false,
    guest_before = false`;

/**
 * Passes invitations to whole series on with those to their meetings. Returns who is to be told of which series.
 */
const WITHDRAW_FORMER_HOLDERS_FROM_SERIES = `
  update series_invitation s
  set withdrawn_at = $3
  from unnest($1::uuid[], $2::uuid[]) as g(meeting_id, member_id)
  join meeting m on m.id = g.meeting_id
  where s.series_id = m.series_id and s.member_id = g.member_id and s.withdrawn_at is null
  returning s.series_id as "seriesId", s.member_id as "memberId"`;

const INVITE_PRESENT_HOLDERS_TO_SERIES = `
  insert into series_invitation (id, series_id, member_id, invited_at)
  select g.id, g.series_id, g.member_id, $1
  from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as g(id, series_id, member_id)
  on conflict (series_id, member_id)
  where withdrawn_at is null do nothing`;

/** Of each meeting: what is to be told of it, and as part of which series. */
const SELECT_MEETINGS = `
  select id, state, starts_at as "startsAt", series_id as "seriesId"
  from meeting
  where id = any($1)`;

/** Seats whose former holder was invited to these series as a whole. */
const SELECT_HANDED_OVER_SERIES = `
  select distinct s.series_id || ' ' || i.seat_id as key
  from series_invitation s
  join meeting m on m.series_id = s.series_id
  join meeting_invitation i on i.meeting_id = m.id and i.member_id = s.member_id and i.handed_over
  where s.series_id = any($1) and s.withdrawn_at is not null`;

/** Locks the meetings, in the order in which every change of a meeting locks them. */
export async function lockMeetingsToHandOver(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(SELECT_MEETINGS_TO_HAND_OVER, [limit]);
  return rows.map(({ id }) => id);
}

/** Returns the withdrawn invitations. */
export async function withdrawFormerHolders(tx: Tx, meetingIds: readonly string[]): Promise<Invitee[]> {
  const [former] = await tx.manager.query<[Invitee[], number]>(WITHDRAW_FORMER_HOLDERS, [meetingIds, tx.now]);
  return former;
}

export async function findPresentHolders(tx: Tx, meetingIds: readonly string[]): Promise<SeatInvitee[]> {
  return tx.manager.query<SeatInvitee[]>(SELECT_PRESENT_HOLDERS, [meetingIds]);
}

export async function invitePresentHolders(tx: Tx, present: readonly SeatInvitee[]): Promise<void> {
  await tx.manager.query(INVITE_PRESENT_HOLDERS, [
    tx.now,
    present.map(() => newId()),
    present.map(({ meetingId }) => meetingId),
    present.map(({ memberId }) => memberId),
    present.map(({ seatId }) => seatId),
    present.map(({ required }) => required),
  ]);
}

export async function findHandedOverMeetings(
  tx: Tx,
  meetingIds: readonly string[],
): Promise<HandedOverMeeting[]> {
  return tx.manager.query<HandedOverMeeting[]>(SELECT_MEETINGS, [meetingIds]);
}

/** Returns the withdrawn invitations to whole series. */
export async function withdrawFormerHoldersFromSeries(
  tx: Tx,
  former: readonly Invitee[],
): Promise<SeriesInvitee[]> {
  const [ended] = await tx.manager.query<[SeriesInvitee[], number]>(WITHDRAW_FORMER_HOLDERS_FROM_SERIES, [
    former.map(({ meetingId }) => meetingId),
    former.map(({ memberId }) => memberId),
    tx.now,
  ]);
  return ended;
}

/** Keys "series seat" of the seats whose former holder was invited to a whole series. */
export async function findHandedOverSeries(
  tx: Tx,
  seriesIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx.manager.query<{ key: string }[]>(SELECT_HANDED_OVER_SERIES, [seriesIds]);
  return new Set(rows.map(({ key }) => key));
}

export async function invitePresentHoldersToSeries(
  tx: Tx,
  invitees: readonly SeriesInvitee[],
): Promise<void> {
  await tx.manager.query(INVITE_PRESENT_HOLDERS_TO_SERIES, [
    tx.now,
    invitees.map(() => newId()),
    invitees.map(({ seriesId }) => seriesId),
    invitees.map(({ memberId }) => memberId),
  ]);
}
