import type { AttendanceAnswer, MeetingZone } from '@nbn/contracts';
import type { JCal, JCalProperty } from './vtimezones.ts';
import { resolveWallClock, type WallClock } from './zones.ts';

/** What a meeting is called in calendars that others may look into, where no other name is given. */
export const NEUTRAL_SUMMARY = 'NBN meeting';

/** A meeting as calendars outside Norbanet may know it. */
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
  /** What a discreet one is called, in its reader's language. */
  neutralSummary?: string;
  cancelled: boolean;
  /** Why it was called off, if that is said. */
  cancelReason?: string | null;
  /** Which of a series this is, by the start that its rule gives it, whatever it was moved to. */
  occurrence?: { readonly wall: WallClock; readonly zone: MeetingZone; readonly startsAt: Date } | null;
}

/**
 * A series as calendars outside Norbanet may know it: its first meeting, its rule, and the starts that fall
 * out.
 */
export interface CalendarSeries extends CalendarMeeting {
  /** As in RFC 5545 3.3.10. */
  rule: string;
  /** Local starts of those that do not take place. */
  excludedStarts: readonly { readonly wall: WallClock; readonly startsAt: Date }[];
}

/**
 * A meeting of a series that no calendar can tell from the rule alone, with what its reader answered to it.
 */
export interface OccurrenceOverride {
  readonly meeting: CalendarMeeting;
  readonly answer: AttendanceAnswer | null;
  readonly required?: boolean;
}

export interface Mailbox {
  name: string;
  address: string;
}

/** The one person a message goes to; nobody else's address is ever written into it. */
export interface Recipient extends Mailbox {
  answer: AttendanceAnswer | null;
  /** Whether the meeting needs this person, or merely welcomes them; required unless stated otherwise. */
  required?: boolean;
  /** An answer by mail is read: it may be asked for. */
  repliesByMail?: boolean;
}

// RFC 5545 3.1: no control character but the line break, which is escaped by the writer.
// oxlint-disable-next-line no-control-regex
const CONTROL_CHARACTERS = /[\u0000-\u0009\u000B-\u001F\u007F]/g;
const withoutControlCharacters = (text: string): string => text.replace(CONTROL_CHARACTERS, ' ');
const text = (name: string, value: string): JCalProperty => [
  name,
  {},
  'text',
  withoutControlCharacters(value),
];

/** An instant as a UTC date-time (`…Z`). */
export function utcStamp(name: string, instant: Date): JCalProperty {
  return [name, {}, 'date-time', `${instant.toISOString().slice(0, 19)}Z`];
}

/**
 * Local time with TZID; UTC in a repeated hour, for calendars differ on which of the two the local time alone
 * means.
 */
function localTime(name: string, wall: WallClock, zone: MeetingZone, instant: Date): JCalProperty {
  const resolved = resolveWallClock(wall, zone);
  if (resolved.kind !== 'instant') return utcStamp(name, instant);
  return [name, { tzid: zone }, 'date-time', `${wall}:00`];
}

function organizer({ name, address }: Mailbox): JCalProperty {
  return ['organizer', { cn: withoutControlCharacters(name) }, 'cal-address', `mailto:${address}`];
}

function participationStatus(answer: Recipient['answer']): string {
  if (answer === null) return 'NEEDS-ACTION';
  return answer === 'yes' ? 'ACCEPTED' : 'DECLINED';
}

function attendee({
  name,
  address,
  answer,
  required = true,
  repliesByMail = false,
}: Recipient): JCalProperty {
  const parameters = {
    cutype: 'INDIVIDUAL',
    role: required ? 'REQ-PARTICIPANT' : 'OPT-PARTICIPANT',
    partstat: participationStatus(answer),
  };
  // RSVP=TRUE only where somebody reads the answer: otherwise it would get lost.
  return [
    'attendee',
    { ...parameters, ...(repliesByMail ? { rsvp: 'TRUE' } : {}), cn: withoutControlCharacters(name) },
    'cal-address',
    `mailto:${address}`,
  ];
}

/**
 * The VEVENT of a meeting; with a recipient it is an invitation (organizer and attendee), without it is an
 * entry to look at.
 */
export function vevent(
  meeting: CalendarMeeting,
  stamp: Date,
  parties?: { organizer: Mailbox; recipient: Recipient },
): JCal {
  const reason = meeting.cancelled && !meeting.discreet ? meeting.cancelReason : null;
  const properties: JCalProperty[] = [
    text('uid', meeting.uid),
    ['sequence', {}, 'integer', meeting.sequence],
    utcStamp('dtstamp', stamp),
    localTime('dtstart', meeting.startWall, meeting.zone, meeting.startsAt),
    localTime('dtend', meeting.endWall, meeting.zone, meeting.endsAt),
    text('summary', meeting.discreet ? (meeting.neutralSummary ?? NEUTRAL_SUMMARY) : meeting.title),
    // Few programs show a comment; all show a description.
    text('description', reason ? `${reason}\n\n${meeting.url}` : meeting.url),
    ['url', {}, 'uri', meeting.url],
    text('status', meeting.cancelled ? 'CANCELLED' : 'CONFIRMED'),
    text('class', 'PRIVATE'),
    text('transp', meeting.cancelled ? 'TRANSPARENT' : 'OPAQUE'),
  ];
  if (meeting.occurrence)
    properties.splice(
      3,
      0,
      localTime(
        'recurrence-id',
        meeting.occurrence.wall,
        meeting.occurrence.zone,
        meeting.occurrence.startsAt,
      ),
    );
  if (meeting.place && !meeting.discreet) properties.push(text('location', meeting.place));
  if (reason) properties.push(text('comment', reason));
  if (parties) properties.push(organizer(parties.organizer), attendee(parties.recipient));
  return ['vevent', properties, []];
}

/**
 * The VEVENT that stands for a whole series: the first meeting with the rule, and the starts that fall out.
 */
export function seriesEvent(
  series: CalendarSeries,
  stamp: Date,
  parties?: { organizer: Mailbox; recipient: Recipient },
): JCal {
  const [name, properties, inner] = vevent(series, stamp, parties);
  const rule: JCalProperty = ['rrule', {}, 'recur', recurOf(series.rule)];
  // What is called off as a whole has no dates that fall out of it: programs that heed them leave the others
  // standing.
  const excluded = series.cancelled ? [] : series.excludedStarts;
  const fallingOut = excluded.map(({ wall, startsAt }) => localTime('exdate', wall, series.zone, startsAt));
  return [name, [...properties, rule, ...fallingOut], inner];
}

/** A rule as jCal wants it (RFC 7265 3.6.10): `FREQ=MONTHLY;COUNT=6` → `{ freq: 'MONTHLY', count: 6 }`. */
function recurOf(rule: string): object {
  return Object.fromEntries(
    rule.split(';').map((part) => {
      const [key, value] = part.split('=') as [string, string];
      return [key.toLowerCase(), /^-?\d+$/.test(value) ? Number(value) : value];
    }),
  );
}
