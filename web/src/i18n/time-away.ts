const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DAYS_A_MONTH = 30;
const DAYS_A_YEAR = 365;

/** How far an instant is away, in the unit that says it best. */
export interface TimeAway {
  readonly count: number;
  readonly unit: Intl.RelativeTimeFormatUnit;
  /** Whether words such as "yesterday" and "last month" are true of it by the calendar. */
  readonly byCalendar: boolean;
}

/**
 * How far a time is away from now, both as days of the reader's zone (ISO dates) and as instants. Yesterday is the day
 * before today, however many hours ago; 18 October is "1 month ago" on 1 December, and not "last month".
 */
export function timeAway(
  from: { readonly day: string; readonly at: Date },
  to: { readonly day: string; readonly at: Date },
): TimeAway {
  const span = to.at.getTime() - from.at.getTime();
  const length = Math.abs(span);
  if (length < HOUR) return { count: Math.round(span / MINUTE), unit: 'minute', byCalendar: true };
  if (length < DAY) return { count: Math.round(span / HOUR), unit: 'hour', byCalendar: true };
  if (length < DAYS_A_MONTH * DAY) {
    return { count: Math.round((noon(to.day) - noon(from.day)) / DAY), unit: 'day', byCalendar: true };
  }
  const [fromYear, fromMonth, fromDay] = numbersOf(from.day);
  const [toYear, toMonth, toDay] = numbersOf(to.day);
  const years = toYear - fromYear;
  const months = years * 12 + toMonth - fromMonth;
  const exactMonths = months + (toDay - fromDay) / DAYS_A_MONTH;
  if (length < DAYS_A_YEAR * DAY) {
    const count = Math.round(exactMonths);
    return { count, unit: 'month', byCalendar: count === months };
  }
  const count = Math.round(exactMonths / 12);
  return { count, unit: 'year', byCalendar: count === years };
}

const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

function numbersOf(day: string): [number, number, number] {
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number);
  return [year, month, ofMonth];
}
