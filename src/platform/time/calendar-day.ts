import { ValidateBy } from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day of the calendar, like 2027-09-30; the 31st of April is none. */
export function isCalendarDay(value: unknown): boolean {
  if (typeof value !== 'string' || !DAY.test(value)) return false;
  const read = new Date(`${value}T00:00:00Z`);
  return (
    !Number.isNaN(read.getTime()) &&
    read.toISOString().startsWith(value) &&
    value >= '2000-01-01' &&
    value < '2100-01-01'
  );
}

/** A field that holds such a day. */
export function IsCalendarDay(): PropertyDecorator {
  return ValidateBy({
    name: 'isDay',
    validator: { validate: isCalendarDay },
  });
}
