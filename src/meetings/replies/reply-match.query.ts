import type { MeetingState } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

/** A meeting that an answer is about. */
export interface AnsweredMeeting {
  readonly id: string;
  readonly state: MeetingState;
  readonly over: boolean;
  readonly timeSequence: number;
}

/** What an answer is about, and who of those invited gave it. */
export interface ReplyMatch {
  readonly seriesId: string | null;
  readonly meetings: readonly AnsweredMeeting[];
  readonly member: { readonly id: string; readonly address: string } | null;
}

/** By what an event of a mail names its meeting, and whom it is for. */
export interface ReplyIdentity {
  readonly uid: string;
  readonly occurrence: Date | null;
  readonly address: string | null;
}

interface MatchedMember {
  readonly id: string;
  readonly address: string;
  readonly invitedTo: readonly string[];
}

/**
 * One meeting by its own identity; of a series the one that is named, or all that lie ahead (RFC 5546 3.2.3:
 * without a recurrence, the whole series).
 */
const SELECT_ANSWERED_MEETINGS = `
  select m.id, m.series_id as "seriesId", m.state, m.over_at is not null
    or (m.state = 'scheduled' and m.ends_at <= app_now()) as over, m.time_sequence as "timeSequence"
  from meeting m
  where m.calendar_uid = $1 and m.state not in ('draft', 'polling')
    and (
      m.series_id is null and $2::timestamptz is null or m.occurrence_at = $2
      or (
        m.series_id is not null and $2::timestamptz is null and m.starts_at > app_now()
        and m.state = 'scheduled'
      )
    )
  order by m.starts_at, m.id`;

/**
 * By the address that the answer is for, else by the one that it came from: of those invited, and never
 * anybody new.
 */
const SELECT_ANSWERING_MEMBER = `
  select p.member_id as id, p.email as address, array_agg(i.meeting_id) as "invitedTo"
  from membership p
  join meeting_invitation i on i.meeting_id = any($1) and i.member_id = p.member_id and i.withdrawn_at is null
  where p.state <> 'left' and lower(p.email) in ($2, $3)
  group by p.member_id, p.email
  order by lower(p.email) = $2 desc
  limit 1`;

/**
 * Finds what an answer is about, of a series those to which whoever gave it is invited; null where nothing
 * here has that identity.
 */
export async function matchReply(
  tx: Tx,
  reply: ReplyIdentity,
  sender: string | null,
): Promise<ReplyMatch | null> {
  const meetings = await tx.manager.query<(AnsweredMeeting & { seriesId: string | null })[]>(
    SELECT_ANSWERED_MEETINGS,
    [reply.uid, reply.occurrence],
  );
  if (meetings.length === 0) return null;
  const ids = meetings.map(({ id }) => id);
  const [member] = await tx.manager.query<MatchedMember[]>(SELECT_ANSWERING_MEMBER, [
    ids,
    reply.address,
    sender,
  ]);
  const { seriesId } = meetings[0]!;
  if (!member) return { seriesId, meetings, member: null };
  return { seriesId, meetings: meetings.filter(({ id }) => member.invitedTo.includes(id)), member };
}

/**
 * The stamp of the last answer that counts, to the meeting or to its whole series: by mail as its sender's
 * clock had it, otherwise as it came in.
 */
export async function findLastStamp(tx: Tx, meetingId: string, memberId: string): Promise<Date | null> {
  const [row] = await tx.manager.query<{ at: Date | null }[]>(
    `
      select case when i.answer_source = 'mail'
        or i.tentative then (
          select max(r.stamp)
          from calendar_reply r
          where (r.meeting_id = i.meeting_id or r.series_id = m.series_id) and r.member_id = i.member_id
            and r.outcome = 'taken' and r.sequence >= m.time_sequence
        ) else i.answered_at end as at
      from meeting_invitation i
      join meeting m on m.id = i.meeting_id
      where i.meeting_id = $1 and i.member_id = $2 and i.withdrawn_at is null`,
    [meetingId, memberId],
  );
  return row?.at ?? null;
}
