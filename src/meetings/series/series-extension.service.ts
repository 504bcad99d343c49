import { Injectable } from '@nestjs/common';
import { listOccurrences, shiftWallClock, wallClockAt } from '@nbn/calendar';
import { MEETING_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { InvalidInput } from '#platform/problems/problem';
import { mustLieAhead, resolveMeetingTimes } from '../meeting-times.ts';
import { Meeting } from '../meeting.entity.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { MeetingScheduled } from '../meetings.events.ts';
import { MeetingReminderService } from '../reminders/meeting-reminder.service.ts';
import type { MeetingSeries } from './meeting-series.entity.ts';
import { regularTimes } from './series-change.ts';
import { changedIn, mailedFacts } from './series-facts.ts';
import { findSeriesMemberIds, inviteToMeetings } from './series.repository.ts';
import { SeriesTransaction } from './series-transaction.ts';

/** Goes on with a series by the same rule. */
@Injectable()
export class SeriesExtensionService {
  constructor(
    private readonly series: SeriesTransaction,
    private readonly meetings: MeetingRepository,
    private readonly reminders: MeetingReminderService,
  ) {}

  /**
   * Adds further dates: as the last one is, with its quorum and video link. Whoever is invited to the series is
   * invited to them, and gets one email for all of them.
   */
  extend(actor: Actor, id: string, revision: number, times: number): Promise<void> {
    return this.series.run(
      actor,
      id,
      async (tx, series) => {
        const added = await this.nextMeetings(tx, series, times);
        mustLieAhead(added.meetings[0]!.startsAt, tx.now);
        const facts = mailedFacts(series, ['dates']);
        const sequence =
          facts.length > 0
            ? await this.meetings.nextSequence(tx, { seriesId: id, sequence: series.sequence })
            : series.sequence;
        const { state } = series;
        const meetings = added.meetings.map((meeting) => ({
          ...meeting,
          state: state === 'draft' ? ('draft' as const) : ('scheduled' as const),
          sequence,
          timeSequence: sequence,
        }));
        await tx.manager.insert(Meeting, meetings);
        await inviteToMeetings(tx, meetings, await findSeriesMemberIds(tx, id));
        const ids = meetings.map((meeting) => meeting.id);
        if (state === 'scheduled') await this.reminders.planForMany(tx, ids);
        await this.series.save(tx, series, {
          rule: added.rule,
          cancelReason: null,
          sequence,
          changedIn: changedIn(series, facts, sequence),
        });
        const mails = facts.length > 0 ? await this.series.scheduleEmails(tx, id, []) : 0;
        tx.audit({
          action: 'meeting-series.extended',
          object: { kind: 'meeting-series', id },
          country: series.countryCode,
          detail: { rule: added.rule, meetings: ids.length, sequence, mails },
        });
        // One notice for the series, with the date that comes first.
        if (state === 'scheduled') tx.publish(new MeetingScheduled({ meetingId: ids[0]!, sequence }));
      },
      { revision },
    );
  }

  /** The dates that the rule gives after the last one, at the hour that the series has by now. */
  private async nextMeetings(tx: Tx, series: MeetingSeries, times: number) {
    const present = await tx.manager.find(Meeting, {
      where: { seriesId: series.id },
      order: { occurrenceAt: 'ASC' },
    });
    const total = present.length + times;
    if (total > MEETING_LIMITS.seriesTimes)
      throw new InvalidInput([
        { field: 'times', code: 'series-length', values: { count: MEETING_LIMITS.seriesTimes } },
      ]);
    const rule = series.rule.replace(/COUNT=\d+/, `COUNT=${total}`);
    const last = present.at(-1)!;
    const meetings = listOccurrences(series.startWall, rule)
      .slice(present.length)
      .map((wall, place) => occurrence(tx, series, last, wall, `meetings.${place}.`));
    return { rule, meetings };
  }
}

/** One more meeting of a series, like its last one. */
function occurrence(tx: Tx, series: MeetingSeries, last: Meeting, wall: string, within: string) {
  const { timeZone } = series;
  const endOf = (start: string, from: string, end: string): string => shiftWallClock(end, from, start);
  const byRule = resolveMeetingTimes(
    { timeZone, startsAt: wall, endsAt: endOf(wall, series.startWall, series.endWall) },
    within,
  );
  const regular = regularTimes(last);
  const usual = wallClockAt(regular.startsAt, timeZone);
  const startsAt = `${wall.slice(0, 10)}T${usual.slice(11)}`;
  const endsAt = endOf(startsAt, usual, wallClockAt(regular.endsAt, timeZone));
  const actual = resolveMeetingTimes({ timeZone, startsAt, endsAt }, within);
  const { kind, countryCode, sharedAbroad, note, joinUrl, quorumCountries, quorumSeats, belowQuorum } = last;
  return {
    id: newId(),
    kind,
    countryCode,
    sharedAbroad,
    note,
    joinUrl,
    quorumCountries,
    quorumSeats,
    belowQuorum,
    title: series.title,
    place: series.place,
    discreet: series.discreet,
    ...actual,
    overAt: null,
    seriesId: series.id,
    occurrenceWall: byRule.startWall,
    occurrenceZone: timeZone,
    occurrenceAt: byRule.startsAt,
    occurrenceEndsAt: byRule.endsAt,
    regularStartsAt: actual.startsAt,
    regularEndsAt: actual.endsAt,
    calendarUid: series.calendarUid,
    revision: 1,
    convenedBy: series.convenedBy,
    createdAt: tx.now,
    updatedAt: tx.now,
  };
}
