import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { GuestSelection } from '../guest-selection.ts';
import { MeetingInvitationService } from '../meeting-invitation.service.ts';
import { MeetingEmailService } from '../emails/meeting-email.service.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { mustLieAhead } from '../meeting-times.ts';
import { MeetingCancelled, MeetingScheduled } from '../meetings.events.ts';
import { invitableCountry } from '../meetings.policy.ts';
import { MeetingAlreadyCancelled, MeetingAlreadyScheduled } from '../meetings.problems.ts';
import { MeetingReminderService } from '../reminders/meeting-reminder.service.ts';
import { MeetingSeries } from './meeting-series.entity.ts';
import { SeriesEmailService } from './emails/series-email.service.ts';
import {
  cancelMeetings,
  findSingleMeetingGuests,
  inviteToMeetings,
  inviteToSeries,
  lockMeetingsAhead,
  scheduleMeetings,
  type MeetingAhead,
} from './series.repository.ts';

/** Changes to a whole series: guests, invitations, cancellation. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly invitations: MeetingInvitationService,
    private readonly emails: MeetingEmailService,
    private readonly seriesEmails: SeriesEmailService,
    private readonly reminders: MeetingReminderService,
  ) {}

  /** Invites guests to all future meetings. Once scheduled, they get one invitation for the series. */
  invite(actor: Actor, id: string, guests: GuestSelection): Promise<void> {
    return this.withLockedSeries(actor, id, async (tx, series, ahead) => {
      const found = await this.invitations.resolveMembers(tx, guests, invitableCountry(actor));
      const members = await inviteToSeries(tx, id, found);
      await inviteToMeetings(tx, ahead, members);
      const scheduled = series.state === 'scheduled' && members.length > 0;
      if (scheduled)
        await this.reminders.planForMany(
          tx,
          ahead.map((meeting) => meeting.id),
        );
      const mails = scheduled ? await this.seriesEmails.schedule(tx, id, members) : 0;
      tx.audit({
        action: 'meeting-series.invited',
        object: { kind: 'meeting-series', id },
        country: series.countryCode,
        detail: { members, mails },
      });
    });
  }

  /**
   * Sends the invitations: one for the series to those invited to all of it, one for a meeting to those
   * invited to that alone.
   */
  schedule(actor: Actor, id: string): Promise<void> {
    return this.withLockedSeries(actor, id, async (tx, series, ahead) => {
      if (series.state !== 'draft') throw new MeetingAlreadyScheduled();
      mustLieAhead(series.startsAt, tx.now);
      const ids = ahead.map((meeting) => meeting.id);
      await scheduleMeetings(tx, ids);
      await this.save(tx, series, { state: 'scheduled' });
      const mails =
        (await this.seriesEmails.scheduleForAll(tx, id)) +
        (await this.scheduleSingleMeetingEmails(tx, id, ids));
      await this.reminders.planForMany(tx, ids);
      tx.audit({
        action: 'meeting-series.scheduled',
        object: { kind: 'meeting-series', id },
        country: series.countryCode,
        detail: { meetings: ids.length, mails },
      });
      // One notice for the series, with the meeting that comes first.
      const [next] = ahead.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
      if (next) tx.publish(new MeetingScheduled({ meetingId: next.id, sequence: series.sequence }));
    });
  }

  /** Cancels all future meetings; past ones stay as they are. A second call changes nothing. */
  cancel(actor: Actor, id: string, reason: string | null): Promise<void> {
    return this.withLockedSeries(
      actor,
      id,
      async (tx, series, ahead) => {
        const ids = ahead.map((meeting) => meeting.id);
        const isScheduled = series.state === 'scheduled';
        const next = isScheduled
          ? await this.meetings.nextSequence(tx, { seriesId: id, sequence: series.sequence })
          : null;
        const sequence = next ?? series.sequence;
        await cancelMeetings(tx, ids, sequence, reason);
        await this.save(tx, series, { state: 'cancelled', cancelReason: reason, sequence });
        await this.reminders.withdrawMany(tx, ids);
        const mails = isScheduled
          ? (await this.seriesEmails.scheduleForAll(tx, id)) +
            (await this.scheduleSingleMeetingEmails(tx, id, ids))
          : 0;
        tx.audit({
          action: 'meeting-series.cancelled',
          object: { kind: 'meeting-series', id },
          country: series.countryCode,
          detail: { meetings: ids.length, sequence, mails },
        });
        const [first] = ahead.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
        if (isScheduled && first) tx.publish(new MeetingCancelled({ meetingId: first.id, sequence }));
      },
      { whenCancelled: 'nothing' },
    );
  }

  private async scheduleSingleMeetingEmails(
    tx: Tx,
    id: string,
    meetingIds: readonly string[],
  ): Promise<number> {
    let mails = 0;
    for (const { meetingId, memberIds } of await findSingleMeetingGuests(tx, id, meetingIds))
      mails += await this.emails.schedule(tx, meetingId, memberIds);
    return mails;
  }

  /** Runs a change by those who convene: the series is locked first, then its meetings. */
  private withLockedSeries(
    actor: Actor,
    id: string,
    change: (tx: Tx, series: MeetingSeries, ahead: readonly MeetingAhead[]) => Promise<void>,
    { whenCancelled = 'refuse' }: { whenCancelled?: 'refuse' | 'nothing' } = {},
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
      const ahead = await lockMeetingsAhead(tx, id);
      await change(tx, series, ahead);
      for (const meeting of ahead) this.meetings.broadcastChange(tx, meeting.id);
    });
  }

  private async save(tx: Tx, series: MeetingSeries, change: Partial<MeetingSeries>): Promise<void> {
    await tx.manager.update(
      MeetingSeries,
      { id: series.id },
      { ...change, revision: series.revision + 1, updatedAt: tx.now },
    );
  }
}
