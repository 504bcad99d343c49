import type { BallotOutcome, Language } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { preferredMailTimeSql } from '../reminders/index.ts';
import type { BallotEmailLine } from './emails/ballot-summary.email.ts';

/**
 * $1 ballot, $2 what, $3 the hash. A mail waits two minutes for others about ballots, and for the end of its
 * reader's quiet hours or the hour of their daily mail, if half a day is left to vote then.
 */
const INSERT_EMAIL_LINES = `
  insert into ballot_email_line (member_id, ballot_id, what, hash, due_at)
  select r.member_id, b.id, $2, $3, case when $2 = 'opened'
    and b.closes_at <= app_now() + interval '30 minutes' then app_now() when $2 = 'opened'
    and r.wished_at > b.closes_at - interval '12 hours' then app_now() + interval '2 minutes' else r.wished_at
    end
  from ballot b
  cross join lateral (
    select distinct on (m.member_id) m.member_id,
      greatest(app_now() + interval '2 minutes', ${preferredMailTimeSql('m')}) as wished_at
    from ballot_seat s
    join membership m on m.member_id = s.alternate_id
      or (s.alternate_id is null and m.seat_id = s.seat_id)
    where s.ballot_id = b.id and not s.recused and m.state = 'active'
  ) r
  where b.id = $1
  on conflict do nothing`;

/** Queues a line about a ballot for everyone who votes for one of its seats. */
export async function insertEmailLines(
  tx: Tx,
  ballotId: string,
  what: BallotEmailLine['what'],
  hash: string,
): Promise<void> {
  await tx.manager.query(INSERT_EMAIL_LINES, [ballotId, what, hash]);
}

/** A line of a summary email as JSON brings it. */
export interface EmailLineRow {
  readonly ballotId: string;
  readonly what: BallotEmailLine['what'];
  readonly hash: string;
  readonly question: string | null;
  readonly closesAt: string;
  readonly timeZone: string;
  readonly outcome: BallotOutcome | null;
}

/** All lines that wait for one member. */
export interface PendingSummary {
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
  readonly lines: readonly EmailLineRow[];
}

/**
 * All that waits for a member goes with the first of it that is due. A mail is read on the way: it names a
 * question that the whole region is asked openly, by no item of a meeting's agenda, and nothing else.
 */
const TAKE_DUE_LINES = `
  with ready as (
    select member_id
    from ballot_email_line
    where due_at <= app_now()
    group by member_id
    order by member_id
    limit 500
  ), taken as (
    delete from ballot_email_line l using ready r
    where l.member_id = r.member_id
    returning l.member_id, l.ballot_id, l.what, l.hash
  )
  select p.member_id as "memberId", p.email as address, p.language,
    json_agg(
      json_build_object(
        'ballotId', b.id, 'what', t.what, 'hash', t.hash, 'question', case
        when b.audience = 'region' and b.secrecy <> 'secret'
        and b.subject_kind <> 'agenda-item' then b.question end,
        'closesAt', to_char(b.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
        'timeZone', b.time_zone, 'outcome', case when b.released_at is not null then b.outcome end
      ) order by b.closes_at, b.id, t.what desc
    ) as lines
  from taken t
  join ballot b on b.id = t.ballot_id
  join membership p on p.member_id = t.member_id and p.state = 'active'
  group by p.member_id, p.email, p.language
  order by p.member_id`;

/** Removes the lines that are due and returns them by member. */
export async function takeDueSummaries(tx: Tx): Promise<PendingSummary[]> {
  return tx.manager.query<PendingSummary[]>(TAKE_DUE_LINES);
}
