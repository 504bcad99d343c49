import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { GuestSelection } from '../guest-selection.ts';
import { MeetingInvitationService } from '../meeting-invitation.service.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { mustLieAhead } from '../meeting-times.ts';
import { MeetingCancelled, MeetingScheduled } from '../meetings.events.ts';
import { invitableCountry } from '../meetings.policy.ts';
import { MeetingAlreadyScheduled } from '../meetings.problems.ts';
import { MeetingReminderService } from '../reminders/meeting-reminder.service.ts';
import { SeriesEmailService } from './emails/series-email.service.ts';
import { cancelMeetings, inviteToMeetings, inviteToSeries, scheduleMeetings } from './series.repository.ts';
import { SeriesTransaction } from './series-transaction.ts';

/** Changes to a whole series: guests, invitations, cancellation. */
@Injectable()
export class SeriesService {
  constructor(
    private readonly series: SeriesTransaction,
    private readonly meetings: MeetingRepository,
    private readonly invitations: MeetingInvitationService,
    private readonly seriesEmails: SeriesEmailService,
    private readonly reminders: MeetingReminderService,
  ) {}

  /** Invites guests to all future meetings. Once scheduled, they get one invitation for the series. */
  invite(actor: Actor, id: string, guests: GuestSelection): Promise<void> {
    return this.series.run(actor, id, async (tx, series, ahead) => {
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
    return this.series.run(actor, id, async (tx, series, ahead) => {
      if (series.state !== 'draft') throw new MeetingAlreadyScheduled();
      mustLieAhead(series.startsAt, tx.now);
      const ids = ahead.map((meeting) => meeting.id);
      await scheduleMeetings(tx, ids);
      await this.series.save(tx, series, { state: 'scheduled' });
      const mails = await this.series.scheduleEmails(tx, id, ids);
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
    return this.series.run(
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
        await this.series.save(tx, series, { state: 'cancelled', cancelReason: reason, sequence });
        await this.reminders.withdrawMany(tx, ids);
        const mails = isScheduled ? await this.series.scheduleEmails(tx, id, ids) : 0;
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
}
