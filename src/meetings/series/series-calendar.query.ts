import { Injectable } from '@nestjs/common';
import type { CalendarSeries, OccurrenceOverride } from '@nbn/calendar';
import type { AttendanceAnswer } from '@nbn/contracts';
import { In } from 'typeorm';
import { Config } from '#platform/config/config';
import type { Tx } from '#platform/persistence/transaction';
import { toCalendarMeeting, toCalendarSeries, followsRule } from '../calendar/calendar.presenter.ts';
import { Meeting } from '../meeting.entity.ts';
import { MeetingSeries } from './meeting-series.entity.ts';

/** One person and one series. */
export interface SeriesRecipient {
  readonly seriesId: string;
  readonly memberId: string;
}

/** What one person has of a series: all of it, or single meetings. */
export interface RecipientSeriesCalendar {
  readonly series: CalendarSeries | null;
  readonly meetings: readonly OccurrenceOverride[];
  /** To the series as a whole, where the same was answered to all its meetings. */
  readonly answer: AttendanceAnswer | null;
  readonly required: boolean;
  /** The meetings that take place for this person. */
  readonly standingIds: ReadonlySet<string>;
  /** Nothing of it takes place for this person. */
  readonly off: boolean;
}

interface InvitationRow {
  readonly meetingId: string;
  readonly memberId: string;
  readonly answer: AttendanceAnswer | null;
  readonly required: boolean;
}

interface RecipientMeeting {
  readonly meeting: Meeting;
  readonly answer: AttendanceAnswer | null;
  readonly required: boolean;
}

const SELECT_INVITATIONS = `
  select i.meeting_id as "meetingId", i.member_id as "memberId", i.answer, i.required
  from meeting_invitation i
  join meeting m on m.id = i.meeting_id
  where m.series_id = any($1) and i.member_id = any($2) and i.withdrawn_at is null`;

/** Who has been told of a series as a whole, and is still invited to it. */
const SELECT_SENT_SERIES = `
  select l.series_id as "seriesId", l.member_id as "memberId"
  from series_email_state l
  join series_invitation i on i.series_id = l.series_id and i.member_id = l.member_id
    and i.withdrawn_at is null
  where l.last_sent = 'request' and l.series_id = any($1) and l.member_id = any($2)`;

type SeriesCalendarLookup = (reader: SeriesRecipient) => RecipientSeriesCalendar;

const keyOf = ({ seriesId, memberId }: SeriesRecipient): string => `${seriesId} ${memberId}`;

/** Series as each reader's own calendar is to have them now. */
@Injectable()
export class SeriesCalendarQuery {
  constructor(private readonly config: Config) {}

  /**
   * What these readers have; of a series as a whole those who were told of it, or, where `whole` says so,
   * all.
   */
  async calendarsFor(
    tx: Tx,
    readers: readonly SeriesRecipient[],
    { whole = false } = {},
  ): Promise<SeriesCalendarLookup> {
    if (readers.length === 0)
      return () => {
        throw new Error('No calendar of a series was read');
      };
    const seriesIds = [...new Set(readers.map(({ seriesId }) => seriesId))];
    const memberIds = [...new Set(readers.map(({ memberId }) => memberId))];
    const series = await tx.manager.findBy(MeetingSeries, { id: In(seriesIds) });
    const where = { seriesId: In(seriesIds) };
    const meetings = await tx.manager.find(Meeting, { where, order: { occurrenceAt: 'ASC' } });
    const invitations = await tx.manager.query<InvitationRow[]>(SELECT_INVITATIONS, [seriesIds, memberIds]);
    const told = whole
      ? readers
      : await tx.manager.query<SeriesRecipient[]>(SELECT_SENT_SERIES, [seriesIds, memberIds]);
    const toldKeys = new Set(told.map(keyOf));
    const invited = new Map(invitations.map((row) => [`${row.meetingId} ${row.memberId}`, row]));
    return (reader) => {
      const one = series.find(({ id }) => id === reader.seriesId)!;
      const all = meetings.filter(({ seriesId }) => seriesId === reader.seriesId);
      const own = all.map((meeting) =>
        recipientMeeting(meeting, invited.get(`${meeting.id} ${reader.memberId}`)),
      );
      return recipientCalendar(one, own, { whole: toldKeys.has(keyOf(reader)), url: this.config.PUBLIC_URL });
    };
  }
}

/** Whoever is not invited to one of the meetings has it no more than if it had been called off. */
function recipientMeeting(meeting: Meeting, invitation: InvitationRow | undefined): RecipientMeeting {
  if (!invitation) return { meeting: { ...meeting, state: 'cancelled' }, answer: null, required: false };
  return { meeting, answer: invitation.answer, required: invitation.required };
}

interface CalendarOptions {
  readonly whole: boolean;
  readonly url: string;
}

function recipientCalendar(
  series: MeetingSeries,
  own: readonly RecipientMeeting[],
  { whole, url }: CalendarOptions,
): RecipientSeriesCalendar {
  const standing = own.filter(({ meeting }) => meeting.state !== 'cancelled');
  const byRule = standing.filter(({ meeting }) => followsRule(meeting, series));
  const answers = new Set(byRule.map(({ answer }) => answer));
  const answer = answers.size === 1 ? [...answers][0]! : null;
  const differing = standing.filter((one) => !followsRule(one.meeting, series) || one.answer !== answer);
  const beside = whole ? differing : standing;
  return {
    series: whole
      ? toCalendarSeries(
          series,
          own.map(({ meeting }) => meeting),
          url,
        )
      : null,
    meetings: beside.map(({ meeting, ...said }) => ({ meeting: toCalendarMeeting(meeting, url), ...said })),
    answer,
    required: byRule.length === 0 || byRule.some((one) => one.required),
    standingIds: new Set(standing.map(({ meeting }) => meeting.id)),
    off: standing.length === 0,
  };
}
