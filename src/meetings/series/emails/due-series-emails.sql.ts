import type { Language } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { claimDueEmails } from '../../emails/due-email.repository.ts';
import { SERIES_EMAILS } from '../../emails/email-topic.ts';

/** An email about a series that came due, with its reader as she is now. */
export interface DueSeriesEmail {
  readonly id: string;
  readonly seriesId: string;
  readonly memberId: string;
  readonly number: number;
  readonly lastSent: 'request' | 'cancel' | null;
  readonly lastSentNumber: number | null;
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly invited: boolean;
}

/** A member who left is told nothing more. */
const SELECT_CLAIMED_EMAILS = `
  select l.id, l.series_id as "seriesId", l.member_id as "memberId", l.number, l.last_sent as "lastSent",
    l.last_sent_number as "lastSentNumber", p.name, p.email as address, p.time_zone as "timeZone",
    p.language, i.id is not null as invited
  from series_email_state l
  join membership p on p.member_id = l.member_id and p.state <> 'left'
  left join series_invitation i on i.series_id = l.series_id and i.member_id = l.member_id
    and i.withdrawn_at is null
  where l.id = any($1)
  order by l.series_id, l.id`;

/**
 * Claims up to `most` emails in the caller's transaction. Returns how many, and those that still have a
 * reader.
 */
export async function claimDueSeriesEmails(
  tx: Tx,
  most: number,
): Promise<{ taken: number; emails: readonly DueSeriesEmail[] }> {
  const ids = await claimDueEmails(tx, SERIES_EMAILS, most);
  if (ids.length === 0) return { taken: 0, emails: [] };
  return {
    taken: ids.length,
    emails: await tx.manager.query<DueSeriesEmail[]>(SELECT_CLAIMED_EMAILS, [ids]),
  };
}

const SELECT_MEETINGS = `select id from meeting where series_id = $1 and state <> 'draft' order by id`;

/**
 * With the series the reader knows each meeting as the series has it, and those that fall out as cancelled. One
 * that was moved by itself and whose time the reader was not told, or that is called otherwise since, is told
 * anew (-1) and falls due at once.
 */
const UPSERT_MEETING_EMAIL_STATES = `
  insert into meeting_email_state as l (
    id, meeting_id, member_id, due_at, number, last_sent, last_sent_number, last_sent_starts_at, last_sent_ends_at
  )
  select g.id, m.id, $1, case when t.anew then app_now() end, 0, k.last_sent, case
    when t.anew then -1 else m.sequence end,
    case when t.anew or k.last_sent = 'cancel' then r.starts_at else m.starts_at end,
    case when t.anew or k.last_sent = 'cancel' then r.ends_at else m.ends_at end
  from unnest($2::uuid[], $3::uuid[]) as g(id, meeting_id)
  join meeting m on m.id = g.meeting_id
  join meeting_series s on s.id = m.series_id
  left join meeting_invitation i on i.meeting_id = m.id and i.member_id = $1 and i.withdrawn_at is null
  left join meeting_email_state e on e.meeting_id = m.id and e.member_id = $1 and e.last_sent = 'request'
  cross join lateral (
    select coalesce(m.regular_starts_at, m.occurrence_at) as starts_at,
      coalesce(m.regular_ends_at, m.occurrence_ends_at) as ends_at
  ) r
  cross join lateral (
    select case when $4 = 'cancel' or m.state = 'cancelled' or i.id is null then 'cancel' else 'request' end
      as last_sent,
      (m.starts_at <> r.starts_at or m.ends_at <> r.ends_at)
      and (m.starts_at, m.ends_at) is distinct from (e.last_sent_starts_at, e.last_sent_ends_at) as moved,
      (m.title <> s.title or m.place is distinct from s.place or m.discreet <> s.discreet)
      and coalesce(e.last_sent_number, -1) < m.sequence as renamed
  ) k
  cross join lateral (
    select k.last_sent = 'request' and m.state in ('scheduled', 'in-session') and (k.moved or k.renamed) as anew
  ) t
  on conflict on constraint meeting_email_state_once do update set last_sent = excluded.last_sent,
    last_sent_number = excluded.last_sent_number, last_sent_starts_at = excluded.last_sent_starts_at,
    last_sent_ends_at = excluded.last_sent_ends_at, due_at = case when excluded.last_sent = 'cancel' then null
    else coalesce(l.due_at, excluded.due_at) end`;

/** Remembers what the reader of an email knows now: of the series, and of each of its meetings. */
export async function saveSeriesLastSent(
  tx: Tx,
  letterId: string,
  {
    memberId,
    seriesId,
    lastSent,
    number,
  }: { memberId: string; seriesId: string; lastSent: 'request' | 'cancel'; number: number },
): Promise<void> {
  await tx.manager.query(
    'update series_email_state set last_sent = $2, last_sent_number = $3 where id = $1',
    [letterId, lastSent, number],
  );
  const meetings = await tx.manager.query<{ id: string }[]>(SELECT_MEETINGS, [seriesId]);
  await tx.manager.query(UPSERT_MEETING_EMAIL_STATES, [
    memberId,
    meetings.map(() => newId()),
    meetings.map(({ id }) => id),
    lastSent,
  ]);
}
