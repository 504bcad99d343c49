import { REPLY_LIMITS } from '@nbn/contracts';
import type { DataSource } from 'typeorm';
import type { MailboxPosition } from '#platform/mail/mailbox';
import type { Tx } from '#platform/persistence/transaction';
import type { StoredCalendarReply } from './calendar-reply.entity.ts';
import type { AnsweredMeeting } from './reply-match.query.ts';

const SAVE_POSITION = `
  insert into reply_mailbox (one, validity, last_uid, read_at)
  values (true, $1, $2, app_now())
  on conflict (one) do update set validity = excluded.validity, last_uid = excluded.last_uid,
    read_at = excluded.read_at`;

/** Once for each time of the meeting, so that two mail programs never answer each other for ever. */
const REQUEST_ANSWER_AGAIN = `
  update meeting_email_state l
  set last_sent_number = -1, last_sent_starts_at = 'epoch'
  where l.meeting_id = $1 and l.member_id = $2 and l.last_sent = 'request'
    and not exists (
      select 1
      from calendar_reply r
      where r.meeting_id = $1 and r.member_id = $2 and r.outcome = 'old'
        and r.read_at >= (select updated_at from meeting where id = $1)
    )`;

/** The meeting of a reply, or the future meetings of its series; those that this member is invited to. */
const SELECT_ANSWERED_MEETINGS = `
  select m.id, m.state, m.over_at is not null or (m.state = 'scheduled' and m.ends_at <= app_now()) as over,
    m.time_sequence as "timeSequence"
  from meeting m
  where case when $2::uuid is null then m.id = $1 else m.series_id = $2 and m.state = 'scheduled'
    and m.starts_at > app_now() end
    and exists (
      select 1
      from meeting_invitation i
      where i.meeting_id = m.id and i.member_id = $3 and i.withdrawn_at is null
    )
  order by m.starts_at, m.id`;

const DELETE_EXPIRED_REPLIES = `
  delete from calendar_reply
  where read_at < app_now() - interval '${REPLY_LIMITS.keptDays} days'`;

/** Remembers up to which message the mailbox has been read. */
export async function savePosition(tx: Tx, { validity, uid }: MailboxPosition): Promise<void> {
  await tx.manager.query(SAVE_POSITION, [String(validity), String(uid)]);
}

/** Null before the mailbox was read for the first time. */
export async function findPosition(database: DataSource): Promise<MailboxPosition | null> {
  const [row] = await database.query<{ validity: string; uid: string }[]>(
    'select validity, last_uid as uid from reply_mailbox',
  );
  return row ? { validity: BigInt(row.validity), uid: Number(row.uid) } : null;
}

export async function deleteExpiredReplies(database: DataSource): Promise<void> {
  await database.query(DELETE_EXPIRED_REPLIES);
}

/** Marks what a member knows of a meeting as outdated; false if that was done before for this time. */
export async function requestAnswerAgain(tx: Tx, meetingId: string, memberId: string): Promise<boolean> {
  const [, updated] = await tx.manager.query<[unknown, number]>(REQUEST_ANSWER_AGAIN, [meetingId, memberId]);
  return updated > 0;
}

export async function findAnsweredMeetings(
  tx: Tx,
  { meetingId, seriesId }: Pick<StoredCalendarReply, 'meetingId' | 'seriesId'>,
  memberId: string,
): Promise<AnsweredMeeting[]> {
  return tx.manager.query<AnsweredMeeting[]>(SELECT_ANSWERED_MEETINGS, [meetingId, seriesId, memberId]);
}
