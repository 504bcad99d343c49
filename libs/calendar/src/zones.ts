import type { ClockRepeat } from '@nbn/contracts';

/** A local date and time as people say it, without a zone: `2027-04-07T10:00`. */
export type WallClock = string;

const WALL_CLOCK_PATTERN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** Which of two equal readings of the clock is meant. */
export type Repeat = ClockRepeat;

/**
 * What became of a wall clock in a zone. Clocks that skip or repeat an hour are results to be handled, not
 * surprises.
 */
export type WallClockResolution =
  | { kind: 'instant'; instant: Date }
  | { kind: 'gap'; skippedMinutes: number; next: WallClock }
  | { kind: 'overlap'; first: Date; second: Date }
  | { kind: 'invalid' };

const formats = new Map<string, Intl.DateTimeFormat>();

function offsetFormat(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format)
    formats.set(
      zone,
      (format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })),
    );
  return format;
}

/** True if the platform knows this IANA time zone by this name. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return false;
  try {
    offsetFormat(zone);
    return true;
  } catch {
    return false;
  }
}

/** Minutes that a zone's clock is ahead of UTC at an instant. */
export function offsetMinutesAt(instant: Date, zone: string): number {
  const match = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(offsetFormat(zone).format(instant));
  if (!match?.[1]) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** What the clock on the wall shows in a zone at an instant. */
export function wallClockAt(instant: Date, zone: string): WallClock {
  return new Date(instant.getTime() + offsetMinutesAt(instant, zone) * MINUTE_MS).toISOString().slice(0, 16);
}

/** The wall clock as if it were UTC, in milliseconds; undefined for a date or time that no calendar has. */
function asUtc(wall: WallClock): number | undefined {
  const match = WALL_CLOCK_PATTERN.exec(wall);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute);
  return date.toISOString().slice(0, 16) === wall ? date.getTime() : undefined;
}

/**
 * The instant that a wall clock means in a zone. In the hour that the clock skips there is none (`gap`), in
 * the hour that it repeats there are two (`overlap`) unless the caller says which one is meant.
 */
export function resolveWallClock(wall: WallClock, zone: string, repeat?: Repeat): WallClockResolution {
  const utc = asUtc(wall);
  if (utc === undefined) return { kind: 'invalid' };
  // A zone changes its clock at most once within two days, so the offsets a day before and after are all
  // there can be.
  const before = offsetMinutesAt(new Date(utc - DAY_MS), zone);
  const after = offsetMinutesAt(new Date(utc + DAY_MS), zone);
  const [first, second] = [...new Set([before, after])]
    .map((offset) => ({ offset, instant: new Date(utc - offset * MINUTE_MS) }))
    .filter(({ offset, instant }) => offsetMinutesAt(instant, zone) === offset)
    .map(({ instant }) => instant)
    .sort((a, b) => a.getTime() - b.getTime());
  if (!first)
    return {
      kind: 'gap',
      skippedMinutes: after - before,
      next: wallClockAt(new Date(utc - before * MINUTE_MS), zone),
    };
  if (!second) return { kind: 'instant', instant: first };
  if (repeat) return { kind: 'instant', instant: repeat === 'first' ? first : second };
  return { kind: 'overlap', first, second };
}
