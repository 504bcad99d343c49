import ICAL from 'ical.js';
import {
  seriesEvent,
  vevent,
  type CalendarMeeting,
  type CalendarSeries,
  type Mailbox,
  type OccurrenceOverride,
  type Recipient,
} from './calendar-entry.ts';
import { vtimezone, type JCal, type JCalProperty } from './vtimezones.ts';

const PRODUCT_ID = '-//Norbanet//Norbanet//EN';

export type InvitationMethod = 'REQUEST' | 'CANCEL';

/** One calendar object as text: CRLF at every line's end, the last included, and no line over 75 octets. */
function writeCalendar(calendar: JCal): string {
  // The library counts without the space that leads a folded line, hence 74. It is a setting of the module,
  // so it is set at each use.
  ICAL.foldLength = 74;
  const text = ICAL.stringify(calendar);
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

function buildCalendar(
  method: string,
  meetings: readonly CalendarMeeting[],
  events: JCal[],
  extra: JCalProperty[] = [],
): JCal {
  const head: JCalProperty[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', PRODUCT_ID],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', method],
    ...extra,
  ];
  const zones = [
    ...new Set(meetings.flatMap(({ zone, occurrence }) => (occurrence ? [zone, occurrence.zone] : [zone]))),
  ].map(vtimezone);
  return ['vcalendar', head, [...zones, ...events]];
}

/**
 * An iTIP message to one person (RFC 5546): REQUEST invites or updates, CANCEL takes the meeting (or this
 * person's invitation) off the calendar. A cancellation carries CANCELLED whatever became of the meeting for
 * others.
 */
export function writeInvitation(message: {
  method: InvitationMethod;
  meeting: CalendarMeeting;
  organizer: Mailbox;
  recipient: Recipient;
  stamp: Date;
  neutralSummary?: string;
}): string {
  const { neutralSummary, method } = message;
  const meeting = { ...message.meeting, neutralSummary, cancelled: method === 'CANCEL' };
  return writeCalendar(buildCalendar(method, [meeting], [vevent(meeting, message.stamp, message)]));
}

export interface SeriesMessage {
  readonly method: InvitationMethod;
  /** Null for a guest of single meetings of it. */
  readonly series: CalendarSeries | null;
  readonly meetings: readonly OccurrenceOverride[];
  readonly organizer: Mailbox;
  readonly recipient: Recipient;
  readonly stamp: Date;
  /** What a discreet meeting is called, in the recipient's language. */
  readonly neutralSummary?: string;
}

/**
 * An iTIP message about all that one person has of a series: its rule, and beside it each meeting that the
 * rule does not tell. Programs built on sabre/dav put a request in place of all they have of its identity, so
 * one meeting alone would take away the others.
 */
export function writeSeriesInvitation(message: SeriesMessage): string {
  const { method, series, meetings, organizer, recipient, stamp, neutralSummary } = message;
  const cancelled = method === 'CANCEL';
  const whole = series && { ...series, neutralSummary, cancelled };
  const beside = cancelled
    ? []
    : meetings.map((one) => ({ ...one, meeting: { ...one.meeting, neutralSummary } }));
  const parties = { organizer, recipient };
  const events = beside.map(({ meeting, answer, required = true }) => {
    return vevent(meeting, stamp, { organizer, recipient: { ...recipient, answer, required } });
  });
  const told = beside.map(({ meeting }) => meeting);
  return whole
    ? writeCalendar(buildCalendar(method, [whole, ...told], [seriesEvent(whole, stamp, parties), ...events]))
    : writeCalendar(buildCalendar(method, told, events));
}

/**
 * A published calendar (RFC 5546 3.2.1: nobody is named as attendee): the private feed, or one meeting to
 * keep.
 */
export function writeFeed(feed: {
  name: string;
  meetings: readonly CalendarMeeting[];
  series?: readonly CalendarSeries[];
  stamp: Date;
  neutralSummary?: string;
}): string {
  const { neutralSummary } = feed;
  const series = (feed.series ?? []).map((one) => ({ ...one, neutralSummary }));
  const meetings = feed.meetings.map((meeting) => ({ ...meeting, neutralSummary }));
  const extra: JCalProperty[] = [
    ['name', {}, 'text', feed.name],
    ['x-wr-calname', {}, 'text', feed.name],
    ['refresh-interval', {}, 'duration', 'PT1H'],
    ['x-published-ttl', {}, 'text', 'PT1H'],
  ];
  return writeCalendar(
    buildCalendar(
      'PUBLISH',
      [...series, ...meetings],
      [
        ...series.map((one) => seriesEvent(one, feed.stamp)),
        ...meetings.map((meeting) => vevent(meeting, feed.stamp)),
      ],
      extra,
    ),
  );
}
