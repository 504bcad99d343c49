import { addDays, weekdaysFrom } from './working-days.ts';

test('days are counted across months, years and clock changes', () => {
  expect([addDays('2027-12-30', 3), addDays('2027-03-27', 2), addDays('2028-03-01', -1)]).toEqual([
    '2028-01-02',
    '2027-03-29',
    '2028-02-29',
  ]);
});

test('a weekday is itself, and a weekend goes on to Monday', () => {
  // The third of April 2027 is a Saturday.
  expect(weekdaysFrom('2027-04-02', 2)).toEqual(['2027-04-02', '2027-04-05']);
  expect(weekdaysFrom('2027-04-03', 1)).toEqual(['2027-04-05']);
  expect(weekdaysFrom('2027-04-04', 1)).toEqual(['2027-04-05']);
});
