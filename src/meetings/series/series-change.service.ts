import { Injectable } from '@nestjs/common';
import { MEETING_FACTS, type SeriesFact } from '@nbn/contracts';
import { In } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput } from '#platform/problems/problem';
import { resetAnswers } from '../meeting-invitation.repository.ts';
import { mustLieAhead } from '../meeting-times.ts';
import { Meeting } from '../meeting.entity.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { MeetingRescheduled } from '../meetings.events.ts';
import { MeetingReminderService } from '../reminders/meeting-reminder.service.ts';
import type { MeetingSeries } from './meeting-series.entity.ts';
import { planSeriesChange, rebaseDraft, type ChangedMeeting, type SeriesChange } from './series-change.ts';
import { changedIn, mailedFacts } from './series-facts.ts';
import { cancelMeetings, type MeetingAhead } from './series.repository.ts';
import { SeriesTransaction } from './series-transaction.ts';

/** Changes a series from one of its dates on, and ends it after one. */
@Injectable()
export class SeriesChangeService {
  constructor(
    private readonly series: SeriesTransaction,
    private readonly meetings: MeetingRepository,
    private readonly reminders: MeetingReminderService,
  ) {}

  /**
   * Changes a date and all that follow. Once scheduled, everyone invited gets one email for all of it; who
   * answered a date whose time changed is asked again.
   */
  change(actor: Actor, id: string, revision: number, fromId: string, change: SeriesChange): Promise<void> {
    return this.series.run(
      actor,
      id,
      async (tx, series, ahead) => {
        const { from, later } = await this.split(tx, ahead, fromId, 'from');
        const planned = planSeriesChange(series, [from, ...later], change);
        const isWhole = later.length + 1 === (await tx.manager.countBy(Meeting, { seriesId: id }));
        const rebased = series.state === 'draft' && isWhole ? rebaseDraft(series, planned.meetings) : null;
        const plan = { ...planned, meetings: rebased?.meetings ?? planned.meetings };
        const facts = mailedFacts(series, plan.facts);
        const sequence =
          facts.length > 0
            ? await this.meetings.nextSequence(tx, { seriesId: id, sequence: series.sequence })
            : series.sequence;
        const retimed = plan.meetings.filter((one) => one.retimed).map(({ meeting }) => meeting.id);
        for (const one of plan.meetings) await this.changeOne(tx, one, facts, sequence);
        await this.askAgain(tx, series, retimed);
        await this.series.save(tx, series, {
          ...rebased?.series,
          ...(change.title === undefined ? {} : { title: change.title }),
          ...(change.place === undefined ? {} : { place: change.place || null }),
          sequence,
          changedIn: changedIn(series, facts, sequence),
        });
        const mails =
          facts.length > 0
            ? await this.series.scheduleEmails(
                tx,
                id,
                plan.meetings.map(({ meeting }) => meeting.id),
              )
            : 0;
        tx.audit({
          action: 'meeting-series.changed',
          object: { kind: 'meeting-series', id },
          country: series.countryCode,
          detail: { facts: plan.facts, meetings: plan.meetings.length, sequence, mails },
        });
        // One notice for the series, with the date that comes first.
        const [first] = retimed;
        if (first && series.state === 'scheduled')
          tx.publish(new MeetingRescheduled({ meetingId: first, sequence }));
      },
      { revision },
    );
  }

  /** Ends a series: a date and those before it stay, the later ones are called off. */
  end(actor: Actor, id: string, revision: number, afterId: string, reason: string | null): Promise<void> {
    return this.series.run(
      actor,
      id,
      async (tx, series, ahead) => {
        const { later } = await this.split(tx, ahead, afterId, 'after');
        if (later.length === 0) throw new InvalidInput([{ field: 'after', code: 'followed-meeting' }]);
        const ids = later.map((meeting) => meeting.id);
        const facts = mailedFacts(series, ['dates']);
        const sequence =
          facts.length > 0
            ? await this.meetings.nextSequence(tx, { seriesId: id, sequence: series.sequence })
            : series.sequence;
        await cancelMeetings(tx, ids, sequence, reason);
        await this.reminders.withdrawMany(tx, ids);
        await this.series.save(tx, series, {
          cancelReason: reason,
          sequence,
          changedIn: changedIn(series, facts, sequence),
        });
        const mails = facts.length > 0 ? await this.series.scheduleEmails(tx, id, ids) : 0;
        tx.audit({
          action: 'meeting-series.ended',
          object: { kind: 'meeting-series', id },
          country: series.countryCode,
          detail: { meetings: ids.length, sequence, mails },
        });
      },
      { revision },
    );
  }

  /** A date that lies ahead, and those after it in the order of the series. */
  private async split(
    tx: Tx,
    ahead: readonly MeetingAhead[],
    fromId: string,
    field: string,
  ): Promise<{ from: Meeting; later: Meeting[] }> {
    const found = await tx.manager.find(Meeting, {
      where: { id: In(ahead.map(({ id }) => id)) },
      order: { occurrenceAt: 'ASC' },
    });
    const place = found.findIndex(({ id }) => id === fromId);
    if (place < 0) throw new InvalidInput([{ field, code: 'series-meeting' }]);
    return { from: found[place]!, later: found.slice(place + 1) };
  }

  private async changeOne(
    tx: Tx,
    { meeting, change, retimed }: ChangedMeeting,
    facts: readonly SeriesFact[],
    sequence: number,
  ): Promise<void> {
    if (retimed) mustLieAhead(change.startsAt!, tx.now);
    if (facts.length === 0) return void (await this.meetings.save(tx, meeting, change));
    const mailed = MEETING_FACTS.filter((fact) => facts.some((one) => one === fact));
    await this.meetings.save(tx, meeting, {
      ...change,
      sequence,
      changedIn: { ...meeting.changedIn, ...Object.fromEntries(mailed.map((fact) => [fact, sequence])) },
      ...(retimed ? { timeSequence: sequence } : {}),
    });
  }

  /** After a new time, earlier answers no longer count and unsent reminders are planned anew. */
  private async askAgain(tx: Tx, { state }: MeetingSeries, meetingIds: readonly string[]): Promise<void> {
    if (state === 'draft' || meetingIds.length === 0) return;
    await resetAnswers(tx, meetingIds);
    await this.reminders.withdrawMany(tx, meetingIds);
    await this.reminders.planForMany(tx, meetingIds);
  }
}
