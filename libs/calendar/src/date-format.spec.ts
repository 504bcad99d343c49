import {
  formatDate,
  formatDay,
  formatLongDate,
  offsetLabel,
  formatPeriod,
  sameClock,
  formatTime,
  momentParts,
  zoneCity,
} from './date-format.ts';

const start = new Date('2027-04-07T08:00:00Z');
const end = new Date('2027-04-07T14:00:00Z');

describe('time in words', () => {
  it.each([
    [0, 'UTC'],
    [120, 'UTC+2'],
    [330, 'UTC+5:30'],
    [-210, 'UTC−3:30'],
    [-60, 'UTC−1'],
  ])('writes an offset of %d minutes as %s', (minutes, label) => {
    expect(offsetLabel(minutes)).toBe(label);
  });

  it('names a zone by its city', () => {
    expect(zoneCity('Atlantic/Reykjavik')).toBe('Reykjavik');
    expect(zoneCity('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
    expect(zoneCity('UTC')).toBe('UTC');
  });

  it('names the cities of meetings as the reader’s language does', () => {
    expect(zoneCity('Europe/Copenhagen', 'fi-FI')).toBe('Kööpenhamina');
    expect(zoneCity('Europe/Vilnius', 'lt-LT')).toBe('Vilnius');
    expect(zoneCity('America/New_York', 'lv-LV')).toBe('New York');
    expect(momentParts(start, 'Europe/Riga', 'lv-LV')).toEqual({
      day: formatDate(start, 'Europe/Riga', 'lv-LV'),
      time: '11:00',
      city: 'Rīga',
    });
  });

  it('writes a day as the same day everywhere, and a date with its month in full', () => {
    expect(formatDay('2027-04-07')).toMatch(/^Wed,? 7 Apr 2027$/);
    expect(formatLongDate(new Date('2027-04-06T22:00:00Z'), 'Europe/Copenhagen')).toBe('7 April 2027');
  });

  it('says weekday, date, year, both times, city and offset', () => {
    expect(formatPeriod(start, end, 'Europe/Copenhagen')).toMatch(
      /^Wed,? 7 Apr 2027, 10:00–16:00 Copenhagen \(UTC\+2\)$/,
    );
    expect(formatPeriod(start, end, 'Atlantic/Reykjavik')).toMatch(
      /^Wed,? 7 Apr 2027, 08:00–14:00 Reykjavik \(UTC\)$/,
    );
  });

  it('names both days where a meeting goes past midnight for the reader', () => {
    expect(
      formatPeriod(new Date('2027-04-07T20:30:00Z'), new Date('2027-04-07T21:30:00Z'), 'Europe/Tallinn'),
    ).toMatch(/^Wed,? 7 Apr 2027, 23:30 – Thu,? 8 Apr 2027, 00:30 Tallinn \(UTC\+3\)$/);
  });

  it('speaks the reader’s language and never says midnight as 24:00', () => {
    expect(formatDate(start, 'Europe/Copenhagen', 'fi')).toContain('2027');
    expect(formatDate(start, 'Europe/Copenhagen', 'fi')).not.toContain('Apr');
    expect(formatTime(new Date('2027-04-06T22:00:00Z'), 'Europe/Copenhagen', 'en-US')).toBe('00:00');
  });

  it('knows when two clocks agree throughout a meeting', () => {
    expect(sameClock(start, end, 'Europe/Copenhagen', 'Europe/Oslo')).toBe(true);
    expect(sameClock(start, end, 'Europe/Copenhagen', 'Europe/Riga')).toBe(false);
    // Iceland and UTC agree all year, and London agrees with them until its clock is put forward during the
    // night.
    expect(
      sameClock(
        new Date('2027-03-28T00:00:00Z'),
        new Date('2027-03-28T02:00:00Z'),
        'Atlantic/Reykjavik',
        'Europe/London',
      ),
    ).toBe(false);
  });
});
