import { readFileSync } from 'node:fs';
import { wallClockAt } from '@nbn/calendar';
import type { CountryCode, OfficeHours } from '@nbn/contracts';

interface Holidays {
  readonly names: readonly string[];
  readonly days: Readonly<Record<string, number>>;
}

/** What a slot is like in one country. */
export interface SlotFact {
  readonly country: CountryCode;
  readonly startWall: string;
  readonly endWall: string;
  readonly hours: OfficeHours;
  readonly holiday: string | null;
}

const OFFICE_OPENS = '08:00';
const OFFICE_CLOSES = '17:00';
const DAY_MS = 24 * 3_600_000;

let cachedHolidays: Readonly<Record<CountryCode, Holidays>> | undefined;

/** Read when first asked for: most processes never need it. */
function holidays(): Readonly<Record<CountryCode, Holidays>> {
  cachedHolidays ??= JSON.parse(
    readFileSync(new URL('./data/holidays.json', import.meta.url), 'utf8'),
  ) as Record<CountryCode, Holidays>;
  return cachedHolidays;
}

/** The public holiday of a country on a day, or null. */
export function holidayOn(country: CountryCode, day: string): string | null {
  const { names, days } = holidays()[country];
  const place = days[day];
  return place === undefined ? null : names[place]!;
}

/** How a period on a country's clock stands with the hours in which offices there work. */
export function officeHours(startWall: string, endWall: string): OfficeHours {
  if ([startWall, endWall].some((wall) => [0, 6].includes(new Date(`${wall}Z`).getUTCDay())))
    return 'weekend';
  if (startWall.slice(11) < OFFICE_OPENS) return 'early';
  return endWall.slice(11) > OFFICE_CLOSES || endWall.slice(0, 10) !== startWall.slice(0, 10)
    ? 'late'
    : 'inside';
}

/** What a slot is like on each country's clock and calendar. */
export function slotFacts(startsAt: Date, endsAt: Date, zones: ReadonlyMap<CountryCode, string>): SlotFact[] {
  return [...zones].map(([country, zone]) => {
    const [startWall, endWall] = [wallClockAt(startsAt, zone), wallClockAt(endsAt, zone)];
    const days: string[] = [];
    for (let day = Date.parse(startWall.slice(0, 10)); day <= Date.parse(endWall.slice(0, 10)); day += DAY_MS)
      days.push(new Date(day).toISOString().slice(0, 10));
    return {
      country,
      startWall,
      endWall,
      hours: officeHours(startWall, endWall),
      holiday: days.map((day) => holidayOn(country, day)).find((name) => name !== null) ?? null,
    };
  });
}
