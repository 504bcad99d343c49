import { daysOfMonth, holidaysOfMonth, monthSpan } from './month-span.ts';

test('a month has its days, also in a leap year and at the end of a year', () => {
  expect(daysOfMonth('2028-02').at(-1)).toBe('2028-02-29');
  expect(daysOfMonth('2027-12')).toHaveLength(31);
  expect(daysOfMonth('2027-12')[0]).toBe('2027-12-01');
});

test('a month begins and ends where it does so first and last in the world', () => {
  expect(monthSpan('2027-12')).toEqual({
    from: new Date('2027-11-30T10:00:00Z'),
    until: new Date('2028-01-01T14:00:00Z'),
  });
});

test('public holidays name the countries that have them', () => {
  const holidays = holidaysOfMonth('2027-06');
  expect(holidays.find(({ day }) => day === '2027-06-17')).toEqual({ day: '2027-06-17', countries: ['IS'] });
  expect(holidays.find(({ day }) => day === '2027-06-16')).toBeUndefined();
  expect(holidaysOfMonth('2027-12').find(({ day }) => day === '2027-12-25')?.countries).toHaveLength(8);
});
