import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { MeetingEmailService } from '../emails/meeting-email.service.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { MeetingAlreadyCancelled, MeetingChangedMeanwhile } from '../meetings.problems.ts';
import { MeetingSeries } from './meeting-series.entity.ts';
import { SeriesEmailService } from './emails/series-email.service.ts';
import { findSingleMeetingGuests, lockMeetingsAhead, type MeetingAhead } from './series.repository.ts';

interface SeriesTransactionOptions {
  /** The state that the change was made of; null: whatever it is now. */
  readonly revision?: number | null;
  /** A cancelled series is refused, or left in peace where being called off is what was asked for. */
  readonly whenCancelled?: 'refuse' | 'nothing';
}

/** Serialises changes to a series: its row is locked first, then its meetings that lie ahead. */
@Injectable()
export class SeriesTransaction {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly emails: MeetingEmailService,
    private readonly seriesEmails: SeriesEmailService,
  ) {}

  /** Runs a change by those who convene. */
  run(
    actor: Actor,
    id: string,
    change: (tx: Tx, series: MeetingSeries, ahead: readonly MeetingAhead[]) => Promise<void>,
    { revision = null, whenCancelled = 'refuse' }: SeriesTransactionOptions = {},
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const series = await tx.manager.findOne(MeetingSeries, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!series) throw new NotFound();
      this.meetings.mustConvene(actor, series);
      if (series.state === 'cancelled') {
        if (whenCancelled === 'refuse') throw new MeetingAlreadyCancelled();
        tx.audit({ action: 'meeting-series.cancelled-again', object: { kind: 'meeting-series', id } });
        return;
      }
      if (revision !== null && revision !== series.revision) throw new MeetingChangedMeanwhile();
      const ahead = await lockMeetingsAhead(tx, id);
      await change(tx, series, ahead);
      for (const meeting of ahead) this.meetings.broadcastChange(tx, meeting.id);
    });
  }

  async save(tx: Tx, series: MeetingSeries, change: Partial<MeetingSeries>): Promise<void> {
    await tx.manager.update(
      MeetingSeries,
      { id: series.id },
      { ...change, revision: series.revision + 1, updatedAt: tx.now },
    );
  }

  /**
   * Schedules one email about the series for each of those invited to it, and one about a meeting for each of
   * those invited to that alone. Returns how many.
   */
  async scheduleEmails(tx: Tx, id: string, meetingIds: readonly string[]): Promise<number> {
    let mails = await this.seriesEmails.scheduleForAll(tx, id);
    for (const { meetingId, memberIds } of await findSingleMeetingGuests(tx, id, meetingIds))
      mails += await this.emails.schedule(tx, meetingId, memberIds);
    return mails;
  }
}
