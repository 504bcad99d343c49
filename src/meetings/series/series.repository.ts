import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/**
 * The meetings of a series that still lie ahead: locked in one order, so that two changes at once do not wait
 * for each other.
 */
const LOCK_MEETINGS_AHEAD = `
  select id, starts_at as "startsAt", state
  from meeting
  where series_id = $1 and state in ('draft', 'scheduled') and starts_at > $2
  order by id
  for update`;

const INVITE_TO_SERIES = `
  insert into series_invitation (id, series_id, member_id, invited_at)
  select g.id, $1, g.member_id, $2
  from unnest($3::uuid[], $4::uuid[]) as g(id, member_id)
  on conflict (series_id, member_id)
  where withdrawn_at is null do nothing
  returning member_id`;

const INVITE_TO_MEETINGS = `
  insert into meeting_invitation (id, meeting_id, member_id, seat_id, invited_at)
  select g.id, g.meeting_id, g.member_id, p.seat_id, $1
  from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as g(id, meeting_id, member_id)
  join membership p on p.member_id = g.member_id
  on conflict (meeting_id, member_id)
  where withdrawn_at is null do nothing`;

/** Invited to one of its meetings and not to the series: each is told of that meeting alone. */
const SELECT_SINGLE_MEETING_GUESTS = `
  select i.meeting_id as "meetingId", array_agg(i.member_id) as "memberIds"
  from meeting_invitation i
  where i.meeting_id = any($2) and i.withdrawn_at is null
    and not exists (
      select 1
      from series_invitation s
      where s.series_id = $1 and s.member_id = i.member_id and s.withdrawn_at is null
    )
  group by i.meeting_id
  order by i.meeting_id`;

export interface MeetingAhead {
  readonly id: string;
  readonly startsAt: Date;
  readonly state: string;
}

export interface SingleMeetingGuests {
  readonly meetingId: string;
  readonly memberIds: readonly string[];
}

/** Locks the future meetings of a series until the commit. */
export async function lockMeetingsAhead(tx: Tx, seriesId: string): Promise<MeetingAhead[]> {
  return tx.manager.query<MeetingAhead[]>(LOCK_MEETINGS_AHEAD, [seriesId, tx.now]);
}

/** Returns the ids of those who were not invited to the series before. */
export async function inviteToSeries(
  tx: Tx,
  seriesId: string,
  memberIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.manager.query<{ member_id: string }[]>(INVITE_TO_SERIES, [
    seriesId,
    tx.now,
    memberIds.map(() => newId()),
    memberIds,
  ]);
  return rows.map((row) => row.member_id);
}

/** Everyone who is invited to the series as a whole. */
export async function findSeriesMemberIds(tx: Tx, seriesId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    'select member_id as id from series_invitation where series_id = $1 and withdrawn_at is null order by member_id',
    [seriesId],
  );
  return rows.map(({ id }) => id);
}

/** Invites each of the members to each of the meetings. */
export async function inviteToMeetings(
  tx: Tx,
  meetings: readonly { readonly id: string }[],
  memberIds: readonly string[],
): Promise<void> {
  const pairs = meetings.flatMap(({ id }) => memberIds.map((memberId) => ({ meetingId: id, memberId })));
  await tx.manager.query(INVITE_TO_MEETINGS, [
    tx.now,
    pairs.map(() => newId()),
    pairs.map(({ meetingId }) => meetingId),
    pairs.map(({ memberId }) => memberId),
  ]);
}

export async function scheduleMeetings(tx: Tx, meetingIds: readonly string[]): Promise<void> {
  await tx.manager.query(
    `update meeting set state = 'scheduled', revision = revision + 1, updated_at = $2 where id = any($1)`,
    [meetingIds, tx.now],
  );
}

export async function cancelMeetings(
  tx: Tx,
  meetingIds: readonly string[],
  sequence: number,
  reason: string | null,
): Promise<void> {
  await tx.manager.query(
    `
      update meeting
      set state = 'cancelled', cancel_reason = $4, revision = revision + 1,
        sequence = greatest(sequence, $3::int), updated_at = $2
      where id = any($1)`,
    [meetingIds, tx.now, sequence, reason],
  );
}

/** Of each meeting, the guests who are invited to it and not to the whole series. */
export async function findSingleMeetingGuests(
  tx: Tx,
  seriesId: string,
  meetingIds: readonly string[],
): Promise<SingleMeetingGuests[]> {
  return tx.manager.query<SingleMeetingGuests[]>(SELECT_SINGLE_MEETING_GUESTS, [seriesId, meetingIds]);
}
