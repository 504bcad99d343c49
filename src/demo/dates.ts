import { resolveWallClock, type WallClock, wallClockAt } from '@nbn/calendar';

const DAY_MS = 86_400_000;

/**
 * The day `inDays` from today, moved on to a working day: `YYYY-MM-DD` as a calendar of that zone shows it.
 */
export function workingDay(today: Date, inDays: number, zone: string): string {
  const day = new Date(today.getTime() + inDays * DAY_MS);
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: zone }).format(day);
  const onward =
    new Map([
      ['Sat', 2],
      ['Sun', 1],
    ]).get(weekday) ?? 0;
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(
    new Date(day.getTime() + onward * DAY_MS),
  );
}

/** The wall clock `minutes` after another of the same day. */
export function addMinutes(time: string, minutes: number): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const total = hour * 60 + minute + minutes;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
}

/** The instant `days` from another. */
export function addDays(instant: Date, days: number): Date {
  return new Date(instant.getTime() + days * DAY_MS);
}

/** Where the secretariat's clock hangs. */
export const SECRETARIAT_ZONE = 'Europe/Copenhagen';

/** Five in the afternoon, `days` from today, by the secretariat's clock. Clocks change at night. */
export function atFivePm(today: Date, days: number): { wall: WallClock; instant: Date } {
  const wall = `${wallClockAt(addDays(today, days), SECRETARIAT_ZONE).slice(0, 11)}17:00`;
  const found = resolveWallClock(wall, SECRETARIAT_ZONE);
  if (found.kind !== 'instant') throw new Error(`${wall} is not one instant in ${SECRETARIAT_ZONE}`);
  return { wall, instant: found.instant };
}
