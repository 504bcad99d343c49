import { isCalendarDay } from './calendar-day.ts';

describe('a day', () => {
  it.each(['2027-09-30', '2028-02-29'])('%s is one', (day) => expect(isCalendarDay(day)).toBe(true));
  it.each([
    '2027-04-31',
    '2027-02-29',
    '27-09-30',
    '2027-9-3',
    '1027-09-30',
    '2027-09-30T00:00',
    20270930,
    null,
  ])('%p is none', (day) => expect(isCalendarDay(day)).toBe(false));
});
