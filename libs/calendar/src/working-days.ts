const DAY_MS = 24 * 3_600_000;
const WEEKEND = [0, 6];

/** A day (`2027-04-07`) so many days later, or earlier. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);

/** The first days from this one on that are neither Saturday nor Sunday, so many of them. */
export function weekdaysFrom(day: string, count: number): string[] {
  const days: string[] = [];
  for (let next = day; days.length < count; next = addDays(next, 1))
    if (!WEEKEND.includes(new Date(next).getUTCDay())) days.push(next);
  return days;
}
