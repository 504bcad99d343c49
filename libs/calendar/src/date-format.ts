import { languageOf, MEETING_ZONES } from '@nbn/contracts';
import { ZONE_CITIES } from './zone-cities.ts';
import { offsetMinutesAt, wallClockAt } from './zones.ts';

const OPTIONS = {
  date: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  'long-date': { dateStyle: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs a hundred times what using it does. */
function cachedFormat(locale: string, zone: string, kind: keyof typeof OPTIONS): Intl.DateTimeFormat {
  const key = `${kind} ${locale} ${zone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...OPTIONS[kind], timeZone: zone });
  formats.set(key, format);
  return format;
}

/**
 * The city that a zone is named after: `Atlantic/Reykjavik` → `Reykjavik`; those where meetings are held as the
 * reader's language calls them.
 */
export function zoneCity(zone: string, locale = 'en-GB'): string {
  const [language, known] = [languageOf(locale), MEETING_ZONES.find((one) => one === zone)];
  const city = language && known && ZONE_CITIES[known][language];
  return city ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** An offset as people read it: `UTC`, `UTC+2`, `UTC−3:30`. */
export function offsetLabel(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

/** A date with weekday and year in a zone, in the reader's language. */
export function formatDate(instant: Date, zone: string, locale = 'en-GB'): string {
  return cachedFormat(locale, zone, 'date').format(instant);
}

/** A day that is the same for everybody (`2027-04-07`), with weekday and year. */
export function formatDay(day: string, locale = 'en-GB'): string {
  // Written from its noon, in no zone but UTC.
  return formatDate(new Date(`${day}T12:00:00Z`), 'UTC', locale);
}

/** A date with its month in full and no weekday: `7 April 2027`. */
export function formatLongDate(instant: Date, zone: string, locale = 'en-GB'): string {
  return cachedFormat(locale, zone, 'long-date').format(instant);
}

/** A time of day in a zone, always by the 24-hour clock. */
export function formatTime(instant: Date, zone: string, locale = 'en-GB'): string {
  return cachedFormat(locale, zone, 'time').format(instant);
}

/** Date, time and city of an instant, for a text that has a place for each of them. */
export function momentParts(
  instant: Date,
  zone: string,
  locale = 'en-GB',
): { day: string; time: string; city: string } {
  return {
    day: formatDate(instant, zone, locale),
    time: formatTime(instant, zone, locale),
    city: zoneCity(zone, locale),
  };
}

/**
 * One instant with weekday, date, time and zone, as a mail says it: `Wed, 7 Apr 2027, 10:00 Copenhagen
 * (UTC+2)`.
 */
export function formatMoment(instant: Date, zone: string, locale = 'en-GB'): string {
  const time = `${formatDate(instant, zone, locale)}, ${formatTime(instant, zone, locale)}`;
  return `${time} ${zoneCity(zone, locale)} (${offsetLabel(offsetMinutesAt(instant, zone))})`;
}

/** A period with weekday, date, times and zone: `Wed, 7 Apr 2027, 10:00–16:00 Copenhagen (UTC+2)`. */
export function formatPeriod(start: Date, end: Date, zone: string, locale = 'en-GB'): string {
  const from = `${formatDate(start, zone, locale)}, ${formatTime(start, zone, locale)}`;
  const sameDay = wallClockAt(start, zone).slice(0, 10) === wallClockAt(end, zone).slice(0, 10);
  const to = sameDay
    ? `–${formatTime(end, zone, locale)}`
    : ` – ${formatDate(end, zone, locale)}, ${formatTime(end, zone, locale)}`;
  return `${from}${to} ${zoneCity(zone, locale)} (${offsetLabel(offsetMinutesAt(start, zone))})`;
}

/** True if two zones' clocks agree throughout a period, so that saying it once is enough. */
export function sameClock(start: Date, end: Date, zone: string, other: string): boolean {
  return [start, end].every((instant) => offsetMinutesAt(instant, zone) === offsetMinutesAt(instant, other));
}
