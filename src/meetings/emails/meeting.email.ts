import {
  type AttendanceAnswer,
  type CountryCode,
  LOCALE,
  type MeetingFact,
  type ReminderOffset,
  type SeatType,
} from '@nbn/contracts';
import { formatPeriod, formatTime, momentParts, sameClock } from '@nbn/calendar';
import { type EmailTexts, fillText, type Translated } from '@nbn/texts';
import type { EmailReader, EmailText } from '#platform/mail/email-text';
import { countryName } from '#platform/text/country-name';
import { emailTexts } from '#platform/text/texts';
import { meetingName } from './meeting-name.ts';

type MeetingTexts = Translated<EmailTexts['meeting-line']> & Translated<EmailTexts['meeting']>;

/** Why a mail about a meeting is sent. */
export type MeetingEmailKind =
  | 'invited'
  | 'date-set'
  | 'moved'
  | 'changed'
  | 'cancelled'
  | 'withdrawn'
  | ReminderOffset;

/** What a mail may know of a meeting. The joining address is not among it: it is read in the application. */
export interface MeetingEmailData {
  readonly title: string;
  readonly place: string | null;
  readonly discreet: boolean;
  readonly timeZone: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Why it was called off, if that is said. */
  readonly cancelReason?: string | null;
}

/** What the mail must know of its one reader. */
export interface MeetingEmailRecipient extends EmailReader {
  readonly answer: AttendanceAnswer | null;
  /** The time that the reader was last told of. */
  readonly before?: { readonly startsAt: Date; readonly endsAt: Date } | null;
  /** What else is not as the reader was told. */
  readonly changes?: readonly MeetingFact[];
  /** The seat that the reader acts for in this meeting alone. */
  readonly actsFor?: { readonly seat: SeatType; readonly country: CountryCode } | null;
}

/**
 * A mail about a meeting in words, to one reader. In discreet mode it names neither subject nor place; who
 * else is invited never stands in it.
 */
export function meetingEmail(
  reason: MeetingEmailKind,
  meeting: MeetingEmailData,
  reader: MeetingEmailRecipient,
  url: string,
  link: string | null = null,
): EmailText {
  const texts = { ...emailTexts('meeting-line', reader.language), ...emailTexts('meeting', reader.language) };
  const name = meetingName(meeting, reader.language);
  const gone = reason === 'cancelled' || reason === 'withdrawn';
  const lines = [
    fillText(texts.opening[reason], { name }),
    ...(gone ? [] : actsForLines(reader, texts)),
    '',
    ...timeLines(meeting, reader, texts.time, texts.ownTime),
    ...changeLines(reason, meeting, reader, texts),
    ...factLines(reason, meeting, gone, texts),
    '',
    fillText(gone ? texts.more : texts.details, { url }),
    ...(gone ? [] : [answerRequest(reason, reader.answer, texts)]),
    ...(link ? ['', fillText(texts.answerLink, { link }), texts.ownLink] : []),
  ];
  const time = subjectTime(meeting, reader, texts);
  return { subject: fillText(texts.subject[reason], { name, time }), text: `${lines.join('\n')}\n` };
}

function actsForLines({ actsFor, language }: MeetingEmailRecipient, texts: MeetingTexts): string[] {
  if (!actsFor) return [];
  const country = countryName(actsFor.country, language);
  return [fillText(texts.actsFor, { seat: texts.seat[actsFor.seat], country })];
}

/** The host’s time, and the reader’s own beside it where their clocks differ. */
function timeLines(
  { startsAt, endsAt, timeZone }: Pick<MeetingEmailData, 'startsAt' | 'endsAt' | 'timeZone'>,
  reader: EmailReader,
  hostText: string,
  ownText: string,
): string[] {
  const periodIn = (zone: string): string => formatPeriod(startsAt, endsAt, zone, LOCALE[reader.language]);
  const host = fillText(hostText, { period: periodIn(timeZone) });
  if (sameClock(startsAt, endsAt, timeZone, reader.timeZone)) return [host];
  return [host, fillText(ownText, { period: periodIn(reader.timeZone) })];
}

/** What was, and what is not as the reader was told: of a discreet meeting no more than its time. */
function changeLines(
  reason: MeetingEmailKind,
  meeting: MeetingEmailData,
  reader: MeetingEmailRecipient,
  texts: MeetingTexts,
): string[] {
  if (reason !== 'moved' && reason !== 'changed') return [];
  const { before, changes = [] } = reader;
  const earlier = reason === 'moved' && before ? { ...before, timeZone: meeting.timeZone } : null;
  const was = earlier ? timeLines(earlier, reader, texts.timeBefore, texts.ownTimeBefore) : [];
  if (meeting.discreet || changes.length === 0) return was;
  const facts = changes.map((fact) => texts.fact[fact]).join(', ');
  return [...was, fillText(reason === 'moved' ? texts.changesToo : texts.changes, { facts })];
}

function factLines(
  reason: MeetingEmailKind,
  { discreet, cancelReason, place }: MeetingEmailData,
  gone: boolean,
  texts: MeetingTexts,
): string[] {
  if (discreet) return [];
  return [
    ...(reason === 'cancelled' && cancelReason
      ? [fillText(texts.cancelReason, { reason: cancelReason })]
      : []),
    ...(place && !gone ? [fillText(texts.place, { place })] : []),
  ];
}

function answerRequest(
  reason: MeetingEmailKind,
  answer: AttendanceAnswer | null,
  { answer: texts }: MeetingTexts,
): string {
  if (reason === 'moved') return texts.askAgain;
  if (reason === 'date-set' && answer === 'yes') return texts.carried;
  if (answer !== null) return texts[answer];
  return reason === 'invited' || reason === 'date-set' ? texts.ask : texts.askStill;
}

function subjectTime(
  { startsAt, endsAt, timeZone }: MeetingEmailData,
  reader: EmailReader,
  texts: MeetingTexts,
): string {
  const locale = LOCALE[reader.language];
  const host = momentParts(startsAt, timeZone, locale);
  if (sameClock(startsAt, endsAt, timeZone, reader.timeZone)) return fillText(texts.subjectTime, host);
  return fillText(texts.subjectTimeBoth, { ...host, own: formatTime(startsAt, reader.timeZone, locale) });
}
