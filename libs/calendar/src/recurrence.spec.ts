import type { SeriesRule } from '@nbn/contracts';
import { isLastWeekday, listOccurrences, recurrenceRule, shiftWallClock } from './recurrence.ts';
import { resolveWallClock } from './zones.ts';

const rule = (change: Partial<SeriesRule> = {}): SeriesRule => ({
  every: 'month',
  interval: 1,
  on: 'weekday',
  times: 6,
  ...change,
});

describe('a series', () => {
  it.each<[string, string, SeriesRule, string]>([
    ['the first Wednesday of six months', '2027-02-03T10:00', rule(), 'FREQ=MONTHLY;COUNT=6;BYDAY=1WE'],
    [
      'every second Tuesday',
      '2027-02-02T10:00',
      rule({ every: 'week', interval: 2, times: 4 }),
      'FREQ=WEEKLY;COUNT=4;INTERVAL=2;BYDAY=TU',
    ],
    ['the last Friday', '2027-02-26T10:00', rule({ on: 'last-weekday' }), 'FREQ=MONTHLY;COUNT=6;BYDAY=-1FR'],
    [
      'the fifteenth, four times a year',
      '2027-01-15T10:00',
      rule({ interval: 3, on: 'day', times: 4 }),
      'FREQ=MONTHLY;COUNT=4;INTERVAL=3;BYMONTHDAY=15',
    ],
    [
      'the second Monday of May each year',
      '2027-05-10T10:00',
      rule({ every: 'year', times: 3 }),
      'FREQ=YEARLY;COUNT=3;BYMONTH=5;BYDAY=2MO',
    ],
  ])(
    'on %s is written as calendars write it, and begins with its first meeting',
    (_, start, said, expected) => {
      const written = recurrenceRule(start, said);
      expect(written).toBe(expected);
      const starts = listOccurrences(start, written);
      expect(starts[0]).toBe(start);
      expect(starts.length).toBe(said.times);
      expect(new Set(starts.map((wall) => wall.slice(11)))).toEqual(new Set(['10:00']));
    },
  );

  it('keeps the hour of its host over the change to summer time, so that its instant moves', () => {
    const starts = listOccurrences('2027-02-03T10:00', 'FREQ=MONTHLY;COUNT=4;BYDAY=1WE');
    const instants = starts
      .map((wall) => resolveWallClock(wall, 'Europe/Copenhagen'))
      .map((resolved) =>
        resolved.kind === 'instant' ? resolved.instant.toISOString().slice(0, 16) : resolved.kind,
      );
    expect(instants).toEqual([
      '2027-02-03T09:00',
      '2027-03-03T09:00',
      '2027-04-07T08:00',
      '2027-05-05T08:00',
    ]);
  });

  it('leaves out months that do not have its day', () => {
    expect(listOccurrences('2027-01-31T10:00', 'FREQ=MONTHLY;COUNT=3;BYMONTHDAY=31')).toEqual([
      '2027-01-31T10:00',
      '2027-03-31T10:00',
      '2027-05-31T10:00',
    ]);
  });

  it('knows whether a day is the last of its weekday', () => {
    expect([isLastWeekday('2027-02-26T10:00'), isLastWeekday('2027-02-19T10:00')]).toEqual([true, false]);
  });

  it('has meetings that last as long as the first, over midnight as well', () => {
    expect(shiftWallClock('2027-02-03T12:00', '2027-02-03T10:00', '2027-03-03T10:00')).toBe(
      '2027-03-03T12:00',
    );
    expect(shiftWallClock('2027-02-04T01:00', '2027-02-03T22:00', '2027-02-28T22:00')).toBe(
      '2027-03-01T01:00',
    );
  });
});
