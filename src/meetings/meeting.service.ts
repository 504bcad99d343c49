import { Injectable } from '@nestjs/common';
import type { MeetingFact } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { MeetingEmailService } from './emails/meeting-email.service.ts';
import { MeetingDraftService, type MeetingDetails, type NewMeeting } from './meeting-draft.service.ts';
import type { Meeting } from './meeting.entity.ts';
import { mustLieAhead, resolveMeetingTimes, type LocalMeetingTimes } from './meeting-times.ts';
import { resetAnswers } from './meeting-invitation.repository.ts';
import { MeetingRepository } from './meeting.repository.ts';
import { MeetingCancelled, MeetingRescheduled, MeetingScheduled } from './meetings.events.ts';
import {
  MeetingAlreadyScheduled,
  MeetingIsTemplate,
  MeetingNotScheduled,
  MeetingOfSeries,
} from './meetings.problems.ts';
import { MeetingReminderService } from './reminders/meeting-reminder.service.ts';

/** Convenes meetings: drafts, invitations, changes of time, cancellation. */
@Injectable()
export class MeetingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly drafts: MeetingDraftService,
    private readonly emails: MeetingEmailService,
    private readonly reminders: MeetingReminderService,
  ) {}

  /** Makes a draft. Nobody is notified. */
  createDraft(actor: Actor, meeting: NewMeeting): Promise<string> {
    this.drafts.mustDraft(actor, meeting);
    const times = resolveMeetingTimes(meeting);
    return this.unitOfWork.run(actor, (tx) => this.drafts.insert(tx, actor, meeting, times));
  }

  /** Changes title, note and place. Those invited keep their answers and, once it is scheduled, are notified. */
  change(actor: Actor, id: string, revision: number, details: MeetingDetails): Promise<void> {
    return this.meetings.withLockedMeeting(actor, id, revision, async (tx, meeting) => {
      const changed: Partial<Meeting> = {
        title: details.title,
        note: details.note || null,
        place: details.place || null,
        joinUrl: details.joinUrl || null,
        discreet: details.discreet ?? meeting.discreet,
      };
      const facts = meeting.state === 'draft' ? [] : changedFacts(meeting, changed);
      const isNotified = facts.length > 0;
      const sequence = isNotified ? await this.meetings.nextSequence(tx, meeting) : meeting.sequence;
      const since = changedIn(meeting, facts, sequence);
      const now = await this.meetings.save(tx, meeting, { ...changed, sequence, changedIn: since });
      const mails = isNotified ? await this.emails.scheduleForAll(tx, id) : 0;
      tx.audit({
        action: 'meeting.changed',
        object: { kind: 'meeting', id },
        detail: { sequence: now.sequence, mails },
      });
    });
  }

  /** Sends the invitations and plans the reminders. */
  schedule(actor: Actor, id: string): Promise<void> {
    return this.meetings.withLockedMeeting(actor, id, null, async (tx, meeting) => {
      if (meeting.state !== 'draft') throw new MeetingAlreadyScheduled();
      mustStandAlone(meeting);
      mustLieAhead(meeting.startsAt, tx.now);
      const now = await this.meetings.save(tx, meeting, { state: 'scheduled' });
      const mails = await this.emails.scheduleForAll(tx, id);
      await this.reminders.planForAll(tx, now);
      tx.audit({ action: 'meeting.scheduled', object: { kind: 'meeting', id }, detail: { mails } });
      tx.publish(new MeetingScheduled({ meetingId: id, sequence: now.sequence }));
    });
  }

  /**
   * Sets another time. Once scheduled, answers are reset, everyone invited is told, and their reminders move
   * along.
   */
  reschedule(actor: Actor, id: string, revision: number, localTimes: LocalMeetingTimes): Promise<void> {
    const times = resolveMeetingTimes(localTimes);
    return this.meetings.withLockedMeeting(actor, id, revision, async (tx, meeting) => {
      if (meeting.state === 'draft') {
        await this.meetings.save(tx, meeting, times);
        tx.audit({ action: 'meeting.moved', object: { kind: 'meeting', id }, detail: { draft: true } });
        return;
      }
      if (meeting.state !== 'scheduled') throw new MeetingNotScheduled();
      mustLieAhead(times.startsAt, tx.now);
      const sameInstants =
        times.startsAt.getTime() === meeting.startsAt.getTime() &&
        times.endsAt.getTime() === meeting.endsAt.getTime();
      const sequence = await this.meetings.nextSequence(tx, meeting);
      const facts = times.timeZone === meeting.timeZone ? [] : ['timeZone' as const];
      const since = {
        changedIn: changedIn(meeting, facts, sequence),
        ...(sameInstants ? {} : { timeSequence: sequence }),
      };
      const now = await this.meetings.save(tx, meeting, { ...times, sequence, ...since });
      if (!sameInstants) await this.askAgain(tx, now);
      const mails = await this.emails.scheduleForAll(tx, id);
      tx.audit({
        action: 'meeting.moved',
        object: { kind: 'meeting', id },
        detail: { sequence: now.sequence, mails },
      });
      tx.publish(new MeetingRescheduled({ meetingId: id, sequence: now.sequence }));
    });
  }

  /** Cancels the meeting. A second call changes nothing; for a draft nobody is notified. */
  cancel(actor: Actor, id: string, reason: string | null): Promise<void> {
    return this.meetings.withLockedMeeting(
      actor,
      id,
      null,
      async (tx, meeting) => {
        if (meeting.state === 'in-session') throw new MeetingNotScheduled();
        const wasDraft = meeting.state === 'draft';
        const sequence = wasDraft ? meeting.sequence : await this.meetings.nextSequence(tx, meeting);
        const end = { state: 'cancelled', cancelReason: reason, templateName: null, sequence } as const;
        const now = await this.meetings.save(tx, meeting, end);
        await this.reminders.withdraw(tx, id);
        const mails = wasDraft ? 0 : await this.emails.scheduleForAll(tx, id);
        tx.audit({
          action: 'meeting.cancelled',
          object: { kind: 'meeting', id },
          detail: { sequence: now.sequence, mails },
        });
        if (!wasDraft) tx.publish(new MeetingCancelled({ meetingId: id, sequence: now.sequence }));
      },
      { whenCancelled: 'nothing' },
    );
  }

  /** After a new time, earlier answers no longer count and unsent reminders are planned anew. */
  private async askAgain(tx: Tx, meeting: Meeting): Promise<void> {
    await resetAnswers(tx, [meeting.id]);
    await this.reminders.withdraw(tx, meeting.id);
    await this.reminders.planForAll(tx, meeting);
  }
}

/** A draft of a series goes out with the series, and a template never. */
export function mustStandAlone({ seriesId, templateName }: Pick<Meeting, 'seriesId' | 'templateName'>): void {
  if (seriesId) throw new MeetingOfSeries();
  if (templateName) throw new MeetingIsTemplate();
}

/**
 * The facts of a change that those invited are notified of. Notes are read on the page only; the title of a
 * discreet meeting is not sent.
 */
function changedFacts(meeting: Meeting, changed: Partial<Meeting>): MeetingFact[] {
  const untitled = meeting.discreet && changed.discreet;
  const notified: readonly MeetingFact[] = untitled
    ? ['place', 'joinUrl']
    : ['title', 'place', 'joinUrl', 'discreet'];
  return notified.filter((fact) => changed[fact] !== meeting[fact]);
}

/** The sequence in which each fact last changed; the given facts change in this one. */
function changedIn(meeting: Meeting, facts: readonly MeetingFact[], sequence: number): Meeting['changedIn'] {
  return { ...meeting.changedIn, ...Object.fromEntries(facts.map((fact) => [fact, sequence])) };
}
