import type { MeetingLine } from '../queries.ts';
import { addMonths, daysOfCalendar, firstDayOfWeek, weeksOfMonth } from './calendar-month.ts';

const meeting = (startsAt: string, endsAt: string) => ({ id: startsAt, startsAt, endsAt }) as MeetingLine;
const partsIn = (zone: string, ...meetings: MeetingLine[]) =>
  [
    ...daysOfCalendar({ month: '2027-04', meetings, ballots: [], consultations: [], holidays: [] }, zone),
  ].flatMap(([day, { meetings: found }]) => found.map(({ part }) => `${day} ${part}`));

test('weeks begin on the day that the language has, and the month stands in whole weeks', () => {
  // April 2027 begins on a Thursday.
  expect(weeksOfMonth('2027-04', 1)[0]).toEqual([
    null,
    null,
    null,
    '2027-04-01',
    '2027-04-02',
    '2027-04-03',
    '2027-04-04',
  ]);
  expect(weeksOfMonth('2027-04', 7)[0]!.indexOf('2027-04-01')).toBe(4);
  expect(weeksOfMonth('2027-04', 1).at(-1)).toEqual([
    '2027-04-26',
    '2027-04-27',
    '2027-04-28',
    '2027-04-29',
    '2027-04-30',
    null,
    null,
  ]);
  expect(weeksOfMonth('2027-02', 1)).toHaveLength(4);
  for (const locale of ['en-GB', 'da-DK', 'et-EE', 'fi-FI', 'lt-LT', 'lv-LV', 'nb-NO', 'sv-SE'])
    expect(firstDayOfWeek(locale)).toBe(1);
});

test('months follow each other over the end of a year', () => {
  expect([addMonths('2027-12', 1), addMonths('2027-01', -1)]).toEqual(['2028-01', '2026-12']);
});

test('a meeting stands on each of its days, on the reader’s clock', () => {
  expect(partsIn('Europe/Riga', meeting('2027-04-07T08:00:00Z', '2027-04-09T14:00:00Z'))).toEqual([
    '2027-04-07 first',
    '2027-04-08 middle',
    '2027-04-09 last',
  ]);
  // Half past ten in the evening in Reykjavik is the next day in Riga.
  const late = meeting('2027-04-07T21:30:00Z', '2027-04-07T22:30:00Z');
  expect(partsIn('Atlantic/Reykjavik', late)).toEqual(['2027-04-07 whole']);
  expect(partsIn('Europe/Riga', late)).toEqual(['2027-04-08 whole']);
});

test('what ends at midnight is not there on the next day', () => {
  expect(partsIn('Europe/Riga', meeting('2027-04-07T18:00:00Z', '2027-04-07T21:00:00Z'))).toEqual([
    '2027-04-07 whole',
  ]);
});
