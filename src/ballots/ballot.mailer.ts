import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/persistence/transaction';
import type { Ballot } from './ballot.entity.ts';

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
      greatest(
        app_now() + interval '2 minutes',
        reminder_quiet_until(app_now(), m.time_zone, f.quiet_from, f.quiet_until),
        reminder_digest_after(app_now(), m.time_zone, f.digest_at)
      ) as wished_at
    from ballot_seat s
    join membership m on m.member_id = s.alternate_id
      or (s.alternate_id is null and m.seat_id = s.seat_id)
    left join reminder_preference f on f.member_id = m.member_id
    where s.ballot_id = b.id and not s.recused and m.state = 'active'
  ) r
  where b.id = $1
  on conflict do nothing`;

/** Tells every seat of a ballot's opening and closing, with the hash of its record. */
@Injectable()
export class BallotMailer {
  async queueEmails(
    tx: Tx,
    ballot: Pick<Ballot, 'id' | 'strawPoll' | 'presentSeats'>,
    what: 'opened' | 'closed',
    hash: string,
  ): Promise<void> {
    // Who sits in the room, or is only asked for a mood, needs no mail.
    if (ballot.strawPoll || ballot.presentSeats) return;
    await tx.manager.query(INSERT_EMAIL_LINES, [ballot.id, what, hash]);
  }
}
