/**
 * Nobody whose number is written down was born in these last years: a date of them is rather that of a
 * meeting or a file.
 */
const RECENT_YEARS = 12;

/** Whether the last two digits of a year mean one of the last years, or of the next two. */
export function isRecentYear(twoDigits: string, year: number): boolean {
  const ago = (year + 2 - Number(twoDigits)) % 100;
  return ago <= RECENT_YEARS + 2;
}

/**
 * What stands behind a date is a time of a recent day (`141026_0930`), or the year in which a period ends
 * (`01.01.90-2004`).
 */
export function isTimestampOrPeriod(yearOfDate: string, behind: string, year: number): boolean {
  if (/^(?:19|20)\d\d$/.test(behind)) return true;
  return isRecentYear(yearOfDate, year) && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(behind);
}
