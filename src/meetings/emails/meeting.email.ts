import type { AttendanceAnswer, MeetingFact, ReminderOffset, SeatType } from '@nbn/contracts';
import { NEUTRAL_SUMMARY, formatDate, formatPeriod, sameClock, formatTime, zoneCity } from '@nbn/calendar';

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
export interface MeetingEmailRecipient {
  readonly timeZone: string;
  readonly answer: AttendanceAnswer | null;
  /** The time that the reader was last told of. */
  readonly before?: { readonly startsAt: Date; readonly endsAt: Date } | null;
  /** What else is not as the reader was told. */
  readonly changes?: readonly MeetingFact[];
  /** The seat that the reader acts for in this meeting alone. */
  readonly actsFor?: { readonly seat: SeatType; readonly country: string } | null;
}

const SEATS: Record<SeatType, string> = {
  government: 'the government seat',
  ngo: 'the NGO seat',
  resource: 'the resource person’s seat',
};

const FACT_NAMES: Record<MeetingFact, string> = {
  title: 'the title',
  place: 'the place',
  joinUrl: 'how to join',
  discreet: 'how much mails and calendars say of it',
  timeZone: 'the zone of the host’s clock',
};

const SUBJECTS: Record<MeetingEmailKind, string> = {
  invited: 'Invitation',
  'date-set': 'The date is set',
  moved: 'Changed time',
  changed: 'Changed',
  cancelled: 'Cancelled',
  withdrawn: 'Invitation withdrawn',
  '7-days': 'In 7 days',
  '1-day': 'In 1 day',
  '1-hour': 'In 1 hour',
};

const ANSWER_REQUEST = 'Please say there whether you come: yes or no.';

function openingLine(reason: MeetingEmailKind, name: string): string {
  switch (reason) {
    case 'invited':
      return `You are invited to: ${name}.`;
    case 'date-set':
      return `The date is set, and you are invited to: ${name}.`;
    case 'moved':
      return `The time has changed: ${name}. Answers given for the earlier time no longer count.`;
    case 'changed':
      return `This meeting has changed, its time has not: ${name}.`;
    case 'cancelled':
      return `This meeting will not take place: ${name}.`;
    case 'withdrawn':
      return `Your invitation was withdrawn: ${name}. The meeting itself is not cancelled.`;
    default:
      return `A reminder: ${name}.`;
  }
}

function callToAction(reason: MeetingEmailKind, answer: AttendanceAnswer | null): string | null {
  if (reason === 'cancelled' || reason === 'withdrawn') return null;
  if (reason === 'invited' || reason === 'date-set')
    return answer === null ? ANSWER_REQUEST : `You answered ${answer}. You can change your answer there.`;
  if (reason === 'moved') return 'Please answer again there for the new time: yes or no.';
  return answer === null
    ? `You have not answered yet. ${ANSWER_REQUEST}`
    : `You answered ${answer}. You can change your answer there.`;
}

const NOW = { host: 'Time', own: 'Your time' };
const BEFORE = { host: 'Before', own: 'Your time before' };

/** The host's time, and the reader's own beside it where their clocks differ. */
function timeLines(
  period: Pick<MeetingEmailData, 'startsAt' | 'endsAt' | 'timeZone'>,
  own: string,
  labels = NOW,
): string[] {
  const { startsAt, endsAt, timeZone } = period;
  const host = `${labels.host}: ${formatPeriod(startsAt, endsAt, timeZone)}`;
  if (sameClock(startsAt, endsAt, timeZone, own)) return [host];
  return [host, `${labels.own}: ${formatPeriod(startsAt, endsAt, own)}`];
}

/** What was, and what is not as the reader was told: of a discreet meeting no more than its time. */
function changeLines(
  reason: MeetingEmailKind,
  meeting: MeetingEmailData,
  reader: MeetingEmailRecipient,
): string[] {
  const { before, changes = [], timeZone } = reader;
  if (reason !== 'moved' && reason !== 'changed') return [];
  const earlier = reason === 'moved' && before ? { ...before, timeZone: meeting.timeZone } : null;
  const was = earlier ? timeLines(earlier, timeZone, BEFORE) : [];
  const said = meeting.discreet ? [] : changes.map((fact) => FACT_NAMES[fact]);
  if (said.length === 0) return was;
  return [...was, `${reason === 'moved' ? 'Also changed' : 'What changed'}: ${said.join(', ')}.`];
}

function subjectTime({ startsAt, endsAt, timeZone }: MeetingEmailData, own: string): string {
  const host = `${formatDate(startsAt, timeZone)} ${formatTime(startsAt, timeZone)} ${zoneCity(timeZone)}`;
  return sameClock(startsAt, endsAt, timeZone, own)
    ? host
    : `${host} (${formatTime(startsAt, own)} your time)`;
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
): { subject: string; text: string } {
  // A subject is one line, whatever was typed.
  const name = meeting.discreet ? NEUTRAL_SUMMARY : meeting.title.replaceAll(/\s+/g, ' ');
  const gone = reason === 'cancelled' || reason === 'withdrawn';
  const acts =
    reader.actsFor && !gone
      ? [
          `You are asked to act for ${SEATS[reader.actsFor.seat]} of ${reader.actsFor.country} in this meeting.`,
        ]
      : [];
  const lines = [openingLine(reason, name), ...acts, '', ...timeLines(meeting, reader.timeZone)];
  lines.push(...changeLines(reason, meeting, reader));
  const why = reason === 'cancelled' && !meeting.discreet ? meeting.cancelReason : null;
  if (why) lines.push(`Reason: ${why}`);
  if (!meeting.discreet && meeting.place && !gone) lines.push(`Place: ${meeting.place}`);
  lines.push('', gone ? `More: ${url}` : `Agenda, papers, place and how to join (sign-in needed): ${url}`);
  const call = callToAction(reason, reader.answer);
  if (call) lines.push(call);
  if (link)
    lines.push(
      '',
      `Answer without signing in: ${link}`,
      'This link is yours alone; please do not pass it on.',
    );
  return {
    subject: `${SUBJECTS[reason]}: ${name}, ${subjectTime(meeting, reader.timeZone)}`,
    text: `${lines.join('\n')}\n`,
  };
}
