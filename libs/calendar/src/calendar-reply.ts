import ICAL from 'ical.js';
import { zoneNamed } from './windows-zones.ts';
import { isTimeZone, resolveWallClock } from './zones.ts';

export type MailedAnswer = 'accepted' | 'declined' | 'tentative';

/** What an attendee's calendar program sent back (RFC 5546 3.2.3). */
export interface CalendarReply {
  readonly kind: 'answer' | 'counter';
  readonly uid: string;
  /** Who answers, in lower case. */
  readonly address: string;
  readonly answer: MailedAnswer;
  /** Which state of the meeting was answered. */
  readonly sequence: number;
  /** When the answer was made, by the clock of the one who answers. */
  readonly stamp: Date;
  /** The one meeting of a series that is answered, by the start that its rule gives it; null for all of them. */
  readonly occurrence: Date | null;
  readonly comment: string | null;
}

export const REPLY_FAULTS = ['unreadable', 'not-a-reply', 'several-events', 'several-attendees', 'incomplete'] as const;
export type ReplyFault = (typeof REPLY_FAULTS)[number];

const ANSWERS: Readonly<Record<string, MailedAnswer>> = { ACCEPTED: 'accepted', DECLINED: 'declined', TENTATIVE: 'tentative' };

/** Reads an answer as Outlook, Google, Apple and Thunderbird write it. Whatever else it is, it is named and not believed. */
export function readReply(text: string): CalendarReply | ReplyFault {
  let root: ICAL.Component;
  try {
    root = new ICAL.Component(ICAL.parse(text) as unknown as ConstructorParameters<typeof ICAL.Component>[0]);
  } catch {
    return 'unreadable';
  }
  const method = wordOf(root, 'method')?.toUpperCase();
  if (root.name !== 'vcalendar' || (method !== 'REPLY' && method !== 'COUNTER')) return 'not-a-reply';
  const [event, ...more] = root.getAllSubcomponents('vevent');
  if (!event) return 'not-a-reply';
  if (more.length > 0) return 'several-events';
  const attendees = event.getAllProperties('attendee');
  if (attendees.length > 1) return 'several-attendees';
  try {
    return replyOf(event, attendees[0], method === 'REPLY' ? 'answer' : 'counter') ?? 'incomplete';
  } catch {
    return 'unreadable';
  }
}

function replyOf(event: ICAL.Component, attendee: ICAL.Property | undefined, kind: CalendarReply['kind']): CalendarReply | null {
  const [uid, address] = [wordOf(event, 'uid'), attendee && addressOf(attendee)];
  const answer = ANSWERS[firstOf(attendee?.getParameter('partstat'))?.toUpperCase() ?? ''];
  const stamp = event.getFirstPropertyValue('dtstamp');
  if (!uid || !attendee || !address || !answer || !(stamp instanceof ICAL.Time) || stamp.zone !== ICAL.Timezone.utcTimezone) return null;
  const recurrence = event.getFirstProperty('recurrence-id');
  const occurrence = recurrence ? instantOf(recurrence) : null;
  if (recurrence && !occurrence) return null;
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  return {
    kind, uid, address, answer, stamp: stamp.toJSDate(), occurrence, sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    // Google keeps the words that come with an answer in a parameter of its own.
    comment: (wordOf(event, 'comment') ?? firstOf(attendee.getParameter('x-response-comment')))?.trim() || null,
  };
}

function wordOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  return typeof value === 'string' && value !== '' ? value : null;
}

function firstOf(parameter: string | string[] | undefined): string | undefined {
  return Array.isArray(parameter) ? parameter[0] : parameter;
}

/** The mail address of an attendee; some programs name an account instead and put the address beside it. */
function addressOf(attendee: ICAL.Property): string | null {
  const value = attendee.getFirstValue();
  const given = typeof value === 'string' && /^mailto:/i.test(value) ? value.slice(7) : firstOf(attendee.getParameter('email'));
  const address = given?.trim().toLowerCase() ?? '';
  return /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/.test(address) ? address : null;
}

/** The instant that a time means: by the rules of the zone it names, else by the rules it brings along. Without a zone it means none. */
function instantOf(property: ICAL.Property): Date | null {
  const time = property.getFirstValue();
  if (!(time instanceof ICAL.Time) || time.isDate) return null;
  const tzid = firstOf(property.getParameter('tzid'));
  if (!tzid) return time.zone === ICAL.Timezone.utcTimezone ? time.toJSDate() : null;
  const zone = zoneNamed(tzid, isTimeZone);
  if (zone) {
    const resolved = resolveWallClock(`${time.toString().slice(0, 16)}`, zone, 'first');
    return resolved.kind === 'instant' ? resolved.instant : null;
  }
  const own = property.parent?.parent?.getAllSubcomponents('vtimezone').find((component) => component.getFirstPropertyValue('tzid') === tzid);
  if (!own || !isPlainZone(own)) return null;
  const placed = time.clone();
  placed.zone = new ICAL.Timezone(own);
  return placed.toJSDate();
}

/** A zone that somebody else describes is unfolded year by year from its beginning: only yearly rules on one day are, or it would never end. */
function isPlainZone(zone: ICAL.Component): boolean {
  const observances = zone.getAllSubcomponents();
  return observances.length <= 4 && observances.every((one) => one.getAllProperties('rdate').length <= 100 && one.getAllProperties('rrule').every((property) =>
    /^FREQ=YEARLY(;(INTERVAL=1|BYDAY=-?[1-5](SU|MO|TU|WE|TH|FR|SA)|BYMONTH=\d{1,2}|UNTIL=[\dTZ]+|WKST=\w{2}))*$/.test(String(property.getFirstValue()))));
}
