import { Injectable } from '@nestjs/common';
import { MEETING_LIMITS } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** The first change sets the hour of the letter; what changes until then goes into it. */
const SCHEDULE_EMAILS = `
  insert into series_email_state as l (id, series_id, member_id, due_at, number)
  select g.id, $1, g.member_id, $2::timestamptz + interval '${MEETING_LIMITS.gatherSeconds} seconds', 0
  from unnest($3::uuid[], $4::uuid[]) as g(id, member_id)
  order by g.member_id
  on conflict on constraint series_email_state_once do update set due_at = coalesce(l.due_at, excluded.due_at)`;

const SELECT_INVITED =
  'select member_id as id from series_invitation where series_id = $1 and withdrawn_at is null';

/**
 * Letters about series as a whole: due as rows of the transaction that changes something, written when they
 * are due.
 */
@Injectable()
export class SeriesEmailService {
  /** These members are to hear how the series stands. Returns how many. */
  async schedule(tx: Tx, seriesId: string, memberIds: readonly string[]): Promise<number> {
    if (memberIds.length > 0)
      await tx.manager.query(SCHEDULE_EMAILS, [seriesId, tx.now, memberIds.map(() => newId()), memberIds]);
    return memberIds.length;
  }

  /** All who are invited to the series are to hear how it stands. Returns how many. */
  async scheduleForAll(tx: Tx, seriesId: string): Promise<number> {
    const rows = await tx.manager.query<{ id: string }[]>(SELECT_INVITED, [seriesId]);
    return this.schedule(
      tx,
      seriesId,
      rows.map(({ id }) => id),
    );
  }
}
