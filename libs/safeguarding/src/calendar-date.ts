const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether day and month can stand in a date at all (29 February counts: the century is often not known). */
export function isDayOfMonth(day: number, month: number): boolean {
  return day >= 1 && month >= 1 && month <= 12 && day <= DAYS_IN_MONTH[month - 1]!;
}

/** Whether a full date exists. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  if (!isDayOfMonth(day, month)) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}
