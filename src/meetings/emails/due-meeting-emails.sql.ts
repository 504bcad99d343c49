import type { AttendanceAnswer, SeatType } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import type { LastSentKind } from './meeting-email-state.entity.ts';

/** A letter that came due, with its reader as she is now. */
export interface DueMeetingEmail {
  readonly id: string;
  readonly meetingId: string;
  readonly memberId: string;
  readonly number: number;
  readonly told: LastSentKind | null;
  readonly toldNumber: number | null;
  readonly toldStartsAt: Date | null;
  readonly toldEndsAt: Date | null;
  /**
   * What the reader's mails about this meeting, or its series, stand below, and whether this is the first of
   * them.
   */
  readonly threadId: string;
  readonly threadBegins: boolean;
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
  readonly invited: boolean;
  readonly answer: AttendanceAnswer | null;
  readonly required: boolean;
  /** The seat that the reader is asked to act for in this meeting: `NGO seat of Latvia` in parts. */
  readonly actsFor: { readonly seat: SeatType; readonly country: string } | null;
}

const CLAIM_DUE_EMAILS = `
  with due as (
    select id
    from meeting_letter
    where due_at <= app_now()
    order by due_at, id
    limit $1
    for update skip locked
  )
  update meeting_letter l
  set due_at = null, number = l.number + 1
  from due
  where l.id = due.id
  returning l.id`;

/** A member who left is told nothing more. */
const SELECT_CLAIMED_EMAILS = `
  select l.id, l.meeting_id as "meetingId", l.member_id as "memberId", l.number, l.told,
    l.told_number as "toldNumber", l.told_starts_at as "toldStartsAt", l.told_ends_at as "toldEndsAt",
    coalesce(w.id, l.id) as "threadId", w.id is null and l.told is null as "threadBegins", p.name,
    p.email as address, p.time_zone as "timeZone", i.id is not null as invited, i.answer,
    coalesce(i.required, false) as required, case
    when i.alternate then json_build_object('seat', s.type, 'country', c.name) end as "actsFor"
  from meeting_letter l
  join member_standing p on p.member_id = l.member_id and p.state <> 'left'
  join meeting m on m.id = l.meeting_id
  left join series_letter w on w.series_id = m.series_id and w.member_id = l.member_id and w.told is not null
  left join meeting_invitation i on i.meeting_id = l.meeting_id and i.member_id = l.member_id
    and i.withdrawn_at is null
  left join team_seat s on s.id = i.seat_id
  left join country c on c.code = s.country_code
  where l.id = any($1)
  order by l.meeting_id, l.id`;

/**
 * Claims up to `most` letters in the caller's transaction. Read in a second statement on purpose: it sees
 * everything that was committed before the claim, and a change that comes later waits for the claim and makes
 * the letter due again.
 */
export async function claimDueMeetingEmails(
  tx: Tx,
  most: number,
): Promise<{ taken: number; letters: readonly DueMeetingEmail[] }> {
  const [claimed] = await tx.manager.query<[{ id: string }[], number]>(CLAIM_DUE_EMAILS, [most]);
  if (claimed.length === 0) return { taken: 0, letters: [] };
  return {
    taken: claimed.length,
    letters: await tx.manager.query<DueMeetingEmail[]>(SELECT_CLAIMED_EMAILS, [claimed.map(({ id }) => id)]),
  };
}

/** Remembers what the readers of these letters know now. */
export async function saveLastSent(
  tx: Tx,
  told: readonly { id: string; told: LastSentKind; number: number; startsAt: Date; endsAt: Date }[],
): Promise<void> {
  await tx.manager.query(
    `
      update meeting_letter l
      set told = t.told, told_number = t.number, told_starts_at = t.starts_at, told_ends_at = t.ends_at
      from unnest($1::uuid[], $2::text[], $3::int[], $4::timestamptz[], $5::timestamptz[]) as t(
        id, told, number, starts_at, ends_at
      )
      where l.id = t.id`,
    [
      told.map(({ id }) => id),
      told.map((letter) => letter.told),
      told.map(({ number }) => number),
      told.map(({ startsAt }) => startsAt),
      told.map(({ endsAt }) => endsAt),
    ],
  );
}
