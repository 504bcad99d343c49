import type { CalendarMeeting } from '@nbn/calendar';
import type { Meeting } from '../meeting.entity.ts';

export type EntryOf = Pick<
  Meeting,
  'id' | 'calendarUid' | 'sequence' | 'startWall' | 'endWall' | 'timeZone' | 'startsAt' | 'endsAt' | 'title' | 'place' | 'discreet' | 'state'
>;

/** The page of a meeting, behind sign-in. */
export function meetingUrl(publicUrl: string, meetingId: string): string {
  return new URL(`/meetings/${meetingId}`, publicUrl).href;
}

/** A meeting as calendars outside may know it. */
export function calendarMeeting(meeting: EntryOf, publicUrl: string): CalendarMeeting {
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
  };
}
