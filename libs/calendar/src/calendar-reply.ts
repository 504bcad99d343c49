import ICAL from 'ical.js';
import { ianaZoneOf } from './windows-zones.ts';
import { isTimeZone, resolveWallClock } from './zones.ts';

export type CalendarAnswer = 'accepted' | 'declined' | 'tentative';

/** What an attendee's calendar program sent back (RFC 5546 3.2.3). */
export interface CalendarReply {
  readonly kind: 'answer' | 'counter';
  readonly uid: string;
  /** Who answers, in lower case. */
  readonly address: string;
  readonly answer: CalendarAnswer;
  /** Which state of the meeting was answered. */
  readonly sequence: number;
  /** When the answer was made, by the clock of the one who answers. */
  readonly stamp: Date;
  /**
   * The one meeting of a series that is answered, by the start that its rule gives it; null for all of them.
   */
  readonly occurrence: Date | null;
  readonly comment: string | null;
}

/** Why a whole file is no answer, and why one event of it is none. */
export const FILE_FAULTS = ['unreadable', 'not-a-reply', 'too-many-events'] as const;
export type FileFault = (typeof FILE_FAULTS)[number];
export const EVENT_FAULTS = ['unreadable', 'several-attendees', 'incomplete'] as const;
export type EventFault = (typeof EVENT_FAULTS)[number];

/** An event that is no answer, and of which meeting it would have been one, as far as it says. */
export interface UnreadableEvent {
  readonly fault: EventFault;
  readonly uid: string | null;
  readonly address: string | null;
  readonly occurrence: Date | null;
}

export type ReplyEvent = CalendarReply | UnreadableEvent;

const ANSWER_OF_PARTSTAT: Readonly<Record<string, CalendarAnswer>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
};

/**
 * Reads the answers of one file as Outlook, Google, Apple and Thunderbird write them: each event by itself,
 * in the order in which they count. Whatever else it is, it is named and not believed.
 */
export function readReplies(text: string, mostEvents: number): readonly ReplyEvent[] | FileFault {
  let root: ICAL.Component;
  try {
    root = new ICAL.Component(ICAL.parse(text) as unknown as ConstructorParameters<typeof ICAL.Component>[0]);
  } catch {
    return 'unreadable';
  }
  const method = textValueOf(root, 'method')?.toUpperCase();
  if (root.name !== 'vcalendar' || (method !== 'REPLY' && method !== 'COUNTER')) return 'not-a-reply';
  const events = root.getAllSubcomponents('vevent');
  if (events.length === 0) return 'not-a-reply';
  if (events.length > mostEvents) return 'too-many-events';
  const kind = method === 'REPLY' ? 'answer' : 'counter';
  return events.map((event) => eventOf(event, kind)).toSorted(byPrecedence);
}

/**
 * What is said of one meeting stands against what is said of its series, and the later against the earlier.
 */
function byPrecedence(a: ReplyEvent, b: ReplyEvent): number {
  return Number(a.occurrence !== null) - Number(b.occurrence !== null) || answeredAt(a) - answeredAt(b);
}

const answeredAt = (event: ReplyEvent): number => ('fault' in event ? 0 : event.stamp.getTime());

function eventOf(event: ICAL.Component, kind: CalendarReply['kind']): ReplyEvent {
  const attendees = event.getAllProperties('attendee');
  try {
    if (attendees.length > 1) return unreadableEvent(event, 'several-attendees');
    return replyOf(event, attendees[0], kind) ?? unreadableEvent(event, 'incomplete');
  } catch {
    return unreadableEvent(event, 'unreadable');
  }
}

function unreadableEvent(event: ICAL.Component, fault: EventFault): UnreadableEvent {
  const attendees = event.getAllProperties('attendee');
  try {
    const recurrence = event.getFirstProperty('recurrence-id');
    const address = attendees.length === 1 ? addressOf(attendees[0]!) : null;
    return {
      fault,
      uid: textValueOf(event, 'uid'),
      address,
      occurrence: recurrence ? instantOf(recurrence) : null,
    };
  } catch {
    return { fault, uid: null, address: null, occurrence: null };
  }
}

function replyOf(
  event: ICAL.Component,
  attendee: ICAL.Property | undefined,
  kind: CalendarReply['kind'],
): CalendarReply | null {
  const [uid, address] = [textValueOf(event, 'uid'), attendee && addressOf(attendee)];
  const answer = ANSWER_OF_PARTSTAT[firstValue(attendee?.getParameter('partstat'))?.toUpperCase() ?? ''];
  const stamp = event.getFirstPropertyValue('dtstamp');
  if (
    !uid ||
    !attendee ||
    !address ||
    !answer ||
    !(stamp instanceof ICAL.Time) ||
    stamp.zone !== ICAL.Timezone.utcTimezone
  )
    return null;
  const recurrence = event.getFirstProperty('recurrence-id');
  const occurrence = recurrence ? instantOf(recurrence) : null;
  if (recurrence && !occurrence) return null;
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  return {
    kind,
    uid,
    address,
    answer,
    stamp: stamp.toJSDate(),
    occurrence,
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    // Google keeps the words that come with an answer in a parameter of its own.
    comment:
      (textValueOf(event, 'comment') ?? firstValue(attendee.getParameter('x-response-comment')))?.trim() ||
      null,
  };
}

function textValueOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' && value !== '' ? value : null;
}

function firstValue(parameter: string | string[] | undefined): string | undefined {
  return Array.isArray(parameter) ? parameter[0] : parameter;
}

/** The mail address of an attendee; some programs name an account instead and put the address beside it. */
function addressOf(attendee: ICAL.Property): string | null {
  const value = attendee.getFirstValue();
  const given =
    typeof value === 'string' && /^mailto:/i.test(value)
      ? value.slice(7)
      : firstValue(attendee.getParameter('email'));
  const address = given?.trim().toLowerCase() ?? '';
  return /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(address) ? address : null;
}

/**
 * The instant that a time means: by the rules of the zone it names, else by the rules it brings along.
 * Without a zone it means none.
 */
function instantOf(property: ICAL.Property): Date | null {
  const time = property.getFirstValue();
  if (!(time instanceof ICAL.Time) || time.isDate) return null;
  const tzid = firstValue(property.getParameter('tzid'));
  if (!tzid) return time.zone === ICAL.Timezone.utcTimezone ? time.toJSDate() : null;
  const zone = ianaZoneOf(tzid, isTimeZone);
  if (zone) {
    const resolved = resolveWallClock(`${time.toString().slice(0, 16)}`, zone, 'first');
    return resolved.kind === 'instant' ? resolved.instant : null;
  }
  const own = property.parent?.parent
    ?.getAllSubcomponents('vtimezone')
    .find((component) => component.getFirstPropertyValue('tzid') === tzid);
  if (!own || !isSimpleZone(own)) return null;
  const placed = time.clone();
  placed.zone = new ICAL.Timezone(own);
  return placed.toJSDate();
}

const SIMPLE_YEARLY_RULE =
  /^FREQ=YEARLY(;(INTERVAL=1|BYDAY=-?[1-5](SU|MO|TU|WE|TH|FR|SA)|BYMONTH=\d{1,2}|UNTIL=[\dTZ]+|WKST=\w{2}))*$/;

/**
 * A zone that somebody else describes is unfolded year by year from its beginning: only yearly rules on one
 * day are, or it would never end.
 */
function isSimpleZone(zone: ICAL.Component): boolean {
  const observances = zone.getAllSubcomponents();
  return (
    observances.length <= 4 &&
    observances.every(
      (one) =>
        one.getAllProperties('rdate').length <= 100 &&
        one
          .getAllProperties('rrule')
          .every((property) => SIMPLE_YEARLY_RULE.test(String(property.getFirstValue()))),
    )
  );
}
