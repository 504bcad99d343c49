import type { AttendanceAnswer, CountryCode, Language, SeatType } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { claimDueEmails } from './due-email.repository.ts';
import { MEETING_EMAILS } from './email-topic.ts';
import type { LastSentKind } from './meeting-email-state.entity.ts';

/** An email that came due, with its reader as she is now. */
export interface DueMeetingEmail {
  readonly id: string;
  readonly meetingId: string;
  readonly memberId: string;
  readonly number: number;
  readonly lastSent: LastSentKind | null;
  readonly lastSentNumber: number | null;
  readonly lastSentStartsAt: Date | null;
  readonly lastSentEndsAt: Date | null;
  /**
   * What the reader's mails about this meeting, or its series, stand below, and whether this is the first of
   * them.
   */
  readonly threadId: string;
  readonly threadBegins: boolean;
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly invited: boolean;
  readonly answer: AttendanceAnswer | null;
  readonly required: boolean;
  /** The seat that the reader is asked to act for in this meeting: `NGO seat of Latvia` in parts. */
  readonly actsFor: { readonly seat: SeatType; readonly country: CountryCode } | null;
}

/** A member who left is told nothing more. */
const SELECT_CLAIMED_EMAILS = `
  select l.id, l.meeting_id as "meetingId", l.member_id as "memberId", l.number, l.last_sent as "lastSent",
    l.last_sent_number as "lastSentNumber", l.last_sent_starts_at as "lastSentStartsAt", l.last_sent_ends_at as "lastSentEndsAt",
    coalesce(w.id, l.id) as "threadId", w.id is null and l.last_sent is null as "threadBegins", p.name,
    p.email as address, p.time_zone as "timeZone", p.language, i.id is not null as invited, i.answer,
    coalesce(i.required, false) as required, case
    when i.alternate then json_build_object('seat', s.type, 'country', s.country_code) end as "actsFor"
  from meeting_email_state l
  join membership p on p.member_id = l.member_id and p.state <> 'left'
  join meeting m on m.id = l.meeting_id
  left join series_email_state w on w.series_id = m.series_id and w.member_id = l.member_id and w.last_sent is not null
  left join meeting_invitation i on i.meeting_id = l.meeting_id and i.member_id = l.member_id
    and i.withdrawn_at is null
  left join team_seat s on s.id = i.seat_id
  where l.id = any($1)
  order by l.meeting_id, l.id`;

/**
 * Claims up to `most` emails in the caller's transaction. Returns how many, and those that still have a
 * reader.
 */
export async function claimDueMeetingEmails(
  tx: Tx,
  most: number,
): Promise<{ taken: number; emails: readonly DueMeetingEmail[] }> {
  const ids = await claimDueEmails(tx, MEETING_EMAILS, most);
  if (ids.length === 0) return { taken: 0, emails: [] };
  return {
    taken: ids.length,
    emails: await tx.manager.query<DueMeetingEmail[]>(SELECT_CLAIMED_EMAILS, [ids]),
  };
}

/** Remembers what the readers of these emails know now. */
export async function saveLastSent(
  tx: Tx,
  emails: readonly { id: string; lastSent: LastSentKind; number: number; startsAt: Date; endsAt: Date }[],
): Promise<void> {
  await tx.manager.query(
    `
      update meeting_email_state l
      set last_sent = t.last_sent, last_sent_number = t.number, last_sent_starts_at = t.starts_at, last_sent_ends_at = t.ends_at
      from unnest($1::uuid[], $2::text[], $3::int[], $4::timestamptz[], $5::timestamptz[]) as t(
        id, last_sent, number, starts_at, ends_at
      )
      where l.id = t.id`,
    [
      emails.map(({ id }) => id),
      emails.map(({ lastSent }) => lastSent),
      emails.map(({ number }) => number),
      emails.map(({ startsAt }) => startsAt),
      emails.map(({ endsAt }) => endsAt),
    ],
  );
}
