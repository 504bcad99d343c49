import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { Meeting } from './meeting.entity.ts';
import { mayConvene } from './meetings.policy.ts';
import { MeetingAlreadyCancelled, MeetingChangedMeanwhile, MeetingOver } from './meetings.problems.ts';

/** One change of one meeting of a series at a time, beside the lock of the meeting itself. */
const LOCK_SERIES_SEQUENCE = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';

const SELECT_LAST_SEQUENCE = `
  select greatest(s.sequence, (select max(m.sequence) from meeting m where m.series_id = s.id)) as last
  from meeting_series s
  where s.id = $1`;

/**
 * Who comes first of two who change one meeting at once: the row is locked, the policy is asked, the audience
 * is told.
 */
@Injectable()
export class MeetingRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Only those who convene such a meeting go further; to others there is nothing here. */
  mustConvene(actor: Actor, meeting: Pick<Meeting, 'kind' | 'countryCode'>): void {
    if (!mayConvene(actor, meeting)) throw new NotFound();
  }

  /**
   * One change of one meeting by one who convenes. `revision` is the state that the change was made of (null:
   * whatever it is now). A cancelled meeting is refused, or left in peace where being called off is what was
   * asked for.
   */
  withLockedMeeting(
    actor: Actor,
    id: string,
    revision: number | null,
    change: (tx: Tx, meeting: Meeting) => Promise<void>,
    { whenCancelled = 'refuse' }: { whenCancelled?: 'refuse' | 'nothing' } = {},
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const meeting = await this.lock(tx, id);
      this.mustConvene(actor, meeting);
      if (meeting.state === 'cancelled') {
        if (whenCancelled === 'refuse') throw new MeetingAlreadyCancelled();
        tx.audit({ action: 'meeting.cancelled-again', object: { kind: 'meeting', id } });
        return;
      }
      // A session may run over its booked end; a draft or a poll has no date yet that could pass.
      if (meeting.overAt || (meeting.state === 'scheduled' && meeting.endsAt <= tx.now))
        throw new MeetingOver();
      if (revision !== null && revision !== meeting.revision) throw new MeetingChangedMeanwhile();
      await change(tx, meeting);
      this.broadcastChange(tx, id);
    });
  }

  /** The meeting, kept from everyone else's changes until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<Meeting> {
    const meeting = await tx.manager.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!meeting) throw new NotFound();
    return meeting;
  }

  /** Stores a change and returns the meeting as it is now. */
  async save(tx: Tx, meeting: Meeting, change: Partial<Meeting>): Promise<Meeting> {
    const next = { ...change, revision: meeting.revision + 1, updatedAt: tx.now };
    await tx.manager.update(Meeting, { id: meeting.id }, next);
    return { ...meeting, ...next };
  }

  /**
   * The number of the next state that is mailed. Calendars keep a series as one thing, so its meetings count
   * as one.
   */
  async nextSequence(tx: Tx, meeting: Pick<Meeting, 'seriesId' | 'sequence'>): Promise<number> {
    const { seriesId, sequence } = meeting;
    if (!seriesId) return sequence + 1;
    await tx.manager.query(LOCK_SERIES_SEQUENCE, [`series-sequence ${seriesId}`]);
    const [row] = await tx.manager.query<{ last: number }[]>(SELECT_LAST_SEQUENCE, [seriesId]);
    return row!.last + 1;
  }

  /**
   * Those who have the page open fetch it again, each with their own rights; the event itself says nothing.
   */
  broadcastChange(tx: Tx, meetingId: string): void {
    tx.broadcast(`meeting:${meetingId}`, 'meeting-changed', { meetingId });
  }
}
