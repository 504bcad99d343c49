import ICAL from 'ical.js';
import type { SeriesRule } from '@nbn/contracts';
import type { WallClock } from './zones.ts';

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
const FREQUENCY = { week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;
const DAY_MS = 24 * 3_600_000;

/**
 * A rule as calendars write it (RFC 5545 3.3.10), for a series whose first meeting starts then:
 * `FREQ=MONTHLY;COUNT=6;BYDAY=1WE`.
 */
export function recurrenceRule(start: WallClock, { every, interval, on, times }: SeriesRule): string {
  const date = new Date(`${start}Z`);
  const parts = [`FREQ=${FREQUENCY[every]}`, `COUNT=${times}`];
  if (interval > 1) parts.push(`INTERVAL=${interval}`);
  const day = DAYS[date.getUTCDay()]!;
  const ordinal = on === 'last-weekday' ? -1 : Math.ceil(date.getUTCDate() / 7);
  if (every === 'week') parts.push(`BYDAY=${day}`);
  else {
    if (every === 'year') parts.push(`BYMONTH=${date.getUTCMonth() + 1}`);
    parts.push(on === 'day' ? `BYMONTHDAY=${date.getUTCDate()}` : `BYDAY=${ordinal}${day}`);
  }
  return parts.join(';');
}

/** Whether a day is the last of its weekday in its month, so that "the last Wednesday" can be meant by it. */
export function isLastWeekday(start: WallClock): boolean {
  const date = new Date(`${start}Z`);
  return new Date(date.getTime() + 7 * DAY_MS).getUTCMonth() !== date.getUTCMonth();
}

/**
 * The starts of a series on the clock on the wall: what the clock shows stays, whatever it does in between.
 */
export function listOccurrences(start: WallClock, rule: string): WallClock[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(`${start}:00`));
  const starts: WallClock[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) starts.push(next.toString().slice(0, 16));
  return starts;
}

/**
 * The same stretch of wall clock, beginning at another time: `10:00–12:00` of one day becomes that of
 * another.
 */
export function shiftWallClock(wall: WallClock, from: WallClock, to: WallClock): WallClock {
  return new Date(Date.parse(`${wall}Z`) - Date.parse(`${from}Z`) + Date.parse(`${to}Z`))
    .toISOString()
    .slice(0, 16);
}
