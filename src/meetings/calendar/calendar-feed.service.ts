import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { writeFeed } from '@nbn/calendar';
import type { Language } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { fileTexts } from '#platform/text/texts';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { MeetingHasNoDate } from '../meetings.problems.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import { toCalendarMeeting, toCalendarSeries, followsRule } from './calendar.presenter.ts';
import { CalendarFeed } from './calendar-feed.entity.ts';
import { findActiveFeed, markFeedUsed } from './calendar-feed.repository.ts';
import { CalendarQuery } from './calendar.query.ts';

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Members' meetings in their own calendar programs: one meeting to keep, or an address that a calendar looks
 * at by itself.
 */
@Injectable()
export class CalendarFeedService {
  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: CalendarQuery,
    private readonly meetings: MeetingsQuery,
    private readonly config: Config,
  ) {}

  /** Since when the member has an address and when it was last looked at; null without one. */
  find(actor: Actor): Promise<CalendarFeed | null> {
    return this.database.manager.findOneBy(CalendarFeed, { memberId: actor.memberId });
  }

  /**
   * Makes a new address; an earlier one stops working at once. It is shown this once and kept only as a hash.
   */
  async renew(actor: Actor): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.manager.upsert(
        CalendarFeed,
        { memberId: actor.memberId, tokenHash: hash(token), createdAt: tx.now, usedAt: null },
        ['memberId'],
      );
      tx.audit({ action: 'calendar-feed.renewed', object: { kind: 'member', id: actor.memberId } });
    });
    return new URL(`/api/calendar/${token}.ics`, this.config.PUBLIC_URL).href;
  }

  /** Ends the member's address. */
  async revoke(actor: Actor): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await tx.manager.delete(CalendarFeed, { memberId: actor.memberId });
      tx.audit({ action: 'calendar-feed.revoked', object: { kind: 'member', id: actor.memberId } });
    });
  }

  /** The member's own meetings as a calendar, with the member's present rights. */
  async read(token: string): Promise<string> {
    const feed = await findActiveFeed(this.database, hash(token));
    if (!feed) throw new NotFound();
    await markFeedUsed(this.database, feed.memberId);
    const [meetings, series] = await Promise.all([
      this.calendar.meetingsOf(feed.memberId),
      this.calendar.seriesOf(feed.memberId),
    ]);
    const url = this.config.PUBLIC_URL;
    const activeSeries = series.filter((one) => one.meetings.some(({ state }) => state !== 'cancelled'));
    // Meetings that follow the rule of their series are not listed again.
    const single = meetings.filter(
      (meeting) =>
        !activeSeries.some(
          (one) =>
            one.series.id === meeting.seriesId &&
            (meeting.state === 'cancelled' || followsRule(meeting, one.series)),
        ),
    );
    // The stamp is that of the newest change, so that an unchanged calendar is the same to the byte.
    const stamp = [...meetings, ...activeSeries.map((one) => one.series)].reduce(
      (latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest),
      feed.createdAt,
    );
    return writeFeed({
      ...feedTexts(feed.language),
      stamp,
      meetings: single.map((meeting) => toCalendarMeeting(meeting, url)),
      series: activeSeries.map((one) => toCalendarSeries(one.series, one.meetings, url)),
    });
  }

  /** One meeting as a calendar file, for a member who sees it. */
  async meetingFile(actor: Actor, id: string): Promise<string> {
    await this.meetings.mustSee(actor, id);
    const meeting = await this.calendar.one(id);
    if (meeting.state === 'polling') throw new MeetingHasNoDate();
    return writeFeed({
      ...feedTexts(actor.language),
      meetings: [toCalendarMeeting(meeting, this.config.PUBLIC_URL)],
      stamp: meeting.updatedAt,
    });
  }
}

/** What the calendar and its discreet meetings are called, in the reader's language. */
function feedTexts(language: Language): { readonly name: string; readonly neutralSummary: string } {
  const { name, discreet } = fileTexts('calendar', language);
  return { name, neutralSummary: discreet };
}
