import { wallClockAt } from '@nbn/calendar';
import type { MeetingLine } from '../queries.ts';
import type { ClosingBallot, ClosingConsultation, MeetingMonth } from './queries.ts';

const DAY_MS = 24 * 3_600_000;
const DAYS_A_WEEK = 7;
const MONDAY = 1;

/** Which part of a meeting of several days a day has. */
export type MeetingPart = 'whole' | 'first' | 'middle' | 'last';

/** What one day of the calendar holds. */
export interface CalendarDay {
  readonly meetings: readonly { readonly meeting: MeetingLine; readonly part: MeetingPart }[];
  readonly ballots: readonly ClosingBallot[];
  readonly consultations: readonly ClosingConsultation[];
  readonly holiday: readonly string[];
}

export const EMPTY_DAY: CalendarDay = { meetings: [], ballots: [], consultations: [], holiday: [] };

/** `2027-04` of an instant on a zone's clock. */
export const monthAt = (instant: Date, zone: string): string => wallClockAt(instant, zone).slice(0, 7);

export const dayAt = (instant: Date, zone: string): string => wallClockAt(instant, zone).slice(0, 10);

/** The month so many months later, or earlier. */
export function addMonths(month: string, count: number): string {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year!, number! - 1 + count, 1)).toISOString().slice(0, 7);
}

/** The day on which weeks begin where a language is spoken: 1 is Monday, 7 is Sunday. */
export function firstDayOfWeek(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & {
    readonly weekInfo?: { readonly firstDay: number };
    readonly getWeekInfo?: () => { readonly firstDay: number };
  };
  return (known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? MONDAY;
}

/** The weeks of a month: seven places each, null where a place belongs to another month. */
export function weeksOfMonth(month: string, firstDay: number): (string | null)[][] {
  const days: (string | null)[] = [];
  const begin = Date.parse(`${month}-01`);
  const end = Date.parse(`${addMonths(month, 1)}-01`);
  const before = (new Date(begin).getUTCDay() - firstDay + 2 * DAYS_A_WEEK) % DAYS_A_WEEK;
  for (let place = 0; place < before; place += 1) days.push(null);
  for (let at = begin; at < end; at += DAY_MS) days.push(isoDay(at));
  while (days.length % DAYS_A_WEEK > 0) days.push(null);
  return Array.from({ length: days.length / DAYS_A_WEEK }, (_, week) =>
    days.slice(week * DAYS_A_WEEK, (week + 1) * DAYS_A_WEEK),
  );
}

/** What each day holds, on the reader's clock. A day that holds nothing is left out. */
export function daysOfCalendar(
  { meetings, ballots, consultations, holidays }: MeetingMonth,
  zone: string,
): ReadonlyMap<string, CalendarDay> {
  const days = new Map<string, CalendarDay>();
  const change = (day: string, more: (found: CalendarDay) => Partial<CalendarDay>) => {
    const found = days.get(day) ?? EMPTY_DAY;
    days.set(day, { ...found, ...more(found) });
  };
  for (const { day, countries } of holidays) change(day, () => ({ holiday: countries }));
  for (const meeting of meetings)
    for (const [day, part] of partsOf(meeting, zone))
      change(day, (found) => ({ meetings: [...found.meetings, { meeting, part }] }));
  for (const ballot of ballots)
    change(dayAt(new Date(ballot.closesAt), zone), (found) => ({ ballots: [...found.ballots, ballot] }));
  for (const round of consultations)
    change(dayAt(new Date(round.closesAt), zone), (found) => ({
      consultations: [...found.consultations, round],
    }));
  return days;
}

/** The days of a meeting; what ends at midnight has no part in the day that begins then. */
function partsOf({ startsAt, endsAt }: MeetingLine, zone: string): [day: string, part: MeetingPart][] {
  const first = dayAt(new Date(startsAt), zone);
  const last = dayAt(new Date(Math.max(Date.parse(startsAt), Date.parse(endsAt) - 1)), zone);
  if (first === last) return [[first, 'whole']];
  const parts: [string, MeetingPart][] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY_MS) {
    const day = isoDay(at);
    parts.push([day, partOn(day, first, last)]);
  }
  return parts;
}

function partOn(day: string, first: string, last: string): MeetingPart {
  if (day === first) return 'first';
  return day === last ? 'last' : 'middle';
}

const isoDay = (at: number): string => new Date(at).toISOString().slice(0, 10);
