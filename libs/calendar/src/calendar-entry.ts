import type { AttendanceAnswer, MeetingZone } from '@nbn/contracts';
import type { JCal, JCalProperty } from './vtimezones.ts';
import { resolveWallClock, type WallClock } from './zones.ts';

/** What a meeting is called in calendars that others may look into. */
export const NEUTRAL_SUMMARY = 'NBN meeting';

/** A meeting as calendars outside the house may know it. */
export interface CalendarMeeting {
  /** Made once, never reused: `<id>@<our domain>`. */
  uid: string;
  /** Grows by one with every change that is sent, and with the cancellation. */
  sequence: number;
  startWall: WallClock;
  endWall: WallClock;
  zone: MeetingZone;
  startsAt: Date;
  endsAt: Date;
  title: string;
  place: string | null;
  /** The page of the meeting, behind sign-in. */
  url: string;
  /** Keeps title and place out of calendars that others can see. */
  discreet: boolean;
  cancelled: boolean;
}

export interface Mailbox {
  name: string;
  address: string;
}

/** The one person a message goes to; nobody else's address is ever written into it. */
export interface Recipient extends Mailbox {
  answer: AttendanceAnswer | null;
}

// RFC 5545 3.1: no control character but the line break, which is escaped by the writer.
// oxlint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F]/g;
const clean = (text: string): string => text.replace(CONTROLS, ' ');
const text = (name: string, value: string): JCalProperty => [name, {}, 'text', clean(value)];

/** An instant as a UTC date-time (`…Z`). */
export function utcStamp(name: string, instant: Date): JCalProperty {
  return [name, {}, 'date-time', `${instant.toISOString().slice(0, 19)}Z`];
}

/** Local time with TZID; UTC in a repeated hour, for calendars differ on which of the two the local time alone means. */
function localTime(name: string, wall: WallClock, zone: MeetingZone, instant: Date): JCalProperty {
  const resolved = resolveWallClock(wall, zone);
  if (resolved.kind !== 'instant') return utcStamp(name, instant);
  return [name, { tzid: zone }, 'date-time', `${wall}:00`];
}

function organizer({ name, address }: Mailbox): JCalProperty {
  return ['organizer', { cn: clean(name) }, 'cal-address', `mailto:${address}`];
}

function attendee({ name, address, answer }: Recipient): JCalProperty {
  const partstat = answer === null ? 'NEEDS-ACTION' : answer === 'yes' ? 'ACCEPTED' : 'DECLINED';
  // No RSVP=TRUE: answers are given in the application; an answer by mail would get lost.
  return ['attendee', { cutype: 'INDIVIDUAL', role: 'REQ-PARTICIPANT', partstat, cn: clean(name) }, 'cal-address', `mailto:${address}`];
}

/** The VEVENT of a meeting; with a recipient it is an invitation (organizer and attendee), without it is an entry to look at. */
export function vevent(meeting: CalendarMeeting, stamp: Date, parties?: { organizer: Mailbox; recipient: Recipient }): JCal {
  const properties: JCalProperty[] = [
    text('uid', meeting.uid),
    ['sequence', {}, 'integer', meeting.sequence],
    utcStamp('dtstamp', stamp),
    localTime('dtstart', meeting.startWall, meeting.zone, meeting.startsAt),
    localTime('dtend', meeting.endWall, meeting.zone, meeting.endsAt),
    text('summary', meeting.discreet ? NEUTRAL_SUMMARY : meeting.title),
    text('description', meeting.url),
    ['url', {}, 'uri', meeting.url],
    text('status', meeting.cancelled ? 'CANCELLED' : 'CONFIRMED'),
    text('class', 'PRIVATE'),
    text('transp', meeting.cancelled ? 'TRANSPARENT' : 'OPAQUE'),
  ];
  if (meeting.place && !meeting.discreet) properties.push(text('location', meeting.place));
  if (parties) properties.push(organizer(parties.organizer), attendee(parties.recipient));
  return ['vevent', properties, []];
}
