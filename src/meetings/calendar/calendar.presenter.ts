import type { CalendarMeeting, CalendarSeries } from '@nbn/calendar';
import type { Meeting } from '../meeting.entity.ts';
import type { MeetingSeries } from '../series/meeting-series.entity.ts';

export type CalendarSource = Pick<
  Meeting,
  | 'id'
  | 'calendarUid'
  | 'sequence'
  | 'startWall'
  | 'endWall'
  | 'timeZone'
  | 'startsAt'
  | 'endsAt'
  | 'title'
  | 'place'
  | 'discreet'
  | 'state'
  | 'cancelReason'
  | 'seriesId'
  | 'occurrenceWall'
  | 'occurrenceZone'
  | 'occurrenceAt'
  | 'occurrenceEndsAt'
>;

/** The page of a meeting, behind sign-in. */
export function meetingUrl(publicUrl: string, meetingId: string): string {
  return new URL(`/meetings/${meetingId}`, publicUrl).href;
}

/** A meeting as calendars outside may know it. */
export function toCalendarMeeting(meeting: CalendarSource, publicUrl: string): CalendarMeeting {
  return {
    uid: meeting.calendarUid,
    sequence: meeting.sequence,
    startWall: meeting.startWall,
    endWall: meeting.endWall,
    zone: meeting.timeZone,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    title: meeting.title,
    place: meeting.place,
    url: meetingUrl(publicUrl, meeting.id),
    discreet: meeting.discreet,
    cancelled: meeting.state === 'cancelled',
    cancelReason: meeting.cancelReason,
    occurrence: occurrenceOf(meeting),
  };
}

function occurrenceOf({
  occurrenceWall,
  occurrenceZone,
  occurrenceAt,
}: CalendarSource): CalendarMeeting['occurrence'] {
  return occurrenceWall && occurrenceZone && occurrenceAt
    ? { wall: occurrenceWall, zone: occurrenceZone, startsAt: occurrenceAt }
    : null;
}

/** The page of a series, behind sign-in. */
export function seriesUrl(publicUrl: string, seriesId: string): string {
  return new URL(`/meetings/series/${seriesId}`, publicUrl).href;
}

/**
 * A series as calendars outside may know it; `meetings` are all of its meetings, of which the cancelled ones
 * fall out.
 */
export function toCalendarSeries(
  series: MeetingSeries,
  meetings: readonly CalendarSource[],
  publicUrl: string,
): CalendarSeries {
  const { calendarUid: uid, startWall, endWall, timeZone: zone, startsAt, endsAt } = series;
  const { title, place, discreet, rule, cancelReason } = series;
  // What was changed of one meeting changes what stands beside the rule.
  const sequence = Math.max(series.sequence, ...meetings.map((meeting) => meeting.sequence));
  const excludedStarts = meetings
    .filter(({ state }) => state === 'cancelled')
    .flatMap((meeting) => occurrenceOf(meeting) ?? [])
    .map(({ wall, startsAt: at }) => ({ wall, startsAt: at }));
  const when = { startWall, endWall, zone, startsAt, endsAt, rule, excludedStarts };
  return {
    uid,
    sequence,
    ...when,
    title,
    place,
    discreet,
    cancelReason,
    url: seriesUrl(publicUrl, series.id),
    cancelled: false,
  };
}

/** Whether a meeting is when, where and called what its series says. */
export function followsRule(
  meeting: CalendarSource,
  series: Pick<MeetingSeries, 'title' | 'place' | 'discreet'>,
): boolean {
  const inTime =
    meeting.startsAt.getTime() === meeting.occurrenceAt?.getTime() &&
    meeting.endsAt.getTime() === meeting.occurrenceEndsAt?.getTime();
  return (
    inTime &&
    meeting.title === series.title &&
    meeting.place === series.place &&
    meeting.discreet === series.discreet
  );
}
