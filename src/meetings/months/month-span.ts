import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { holidayOn } from '../polls/slot-facts.ts';

const DAY_MS = 24 * 3_600_000;
/** No zone is further from UTC than this. */
const ZONE_MARGIN_MS = 14 * 3_600_000;

/** The days of a month, `2027-04-01` and on. */
export function daysOfMonth(month: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${month}-01`); at < nextMonth(month); at += DAY_MS)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** From when to when it is that month somewhere. */
export function monthSpan(month: string): { readonly from: Date; readonly until: Date } {
  return {
    from: new Date(Date.parse(`${month}-01`) - ZONE_MARGIN_MS),
    until: new Date(nextMonth(month) + ZONE_MARGIN_MS),
  };
}

/** The public holidays of a month, with the countries that have each. */
export function holidaysOfMonth(month: string): { day: string; countries: CountryCode[] }[] {
  return daysOfMonth(month)
    .map((day) => ({ day, countries: COUNTRY_CODES.filter((country) => holidayOn(country, day) !== null) }))
    .filter(({ countries }) => countries.length > 0);
}

function nextMonth(month: string): number {
  const [year, number] = month.split('-').map(Number);
  return Date.UTC(year!, number!, 1);
}
