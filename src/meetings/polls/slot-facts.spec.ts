import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { holidayOn, officeHours, slotFacts } from './slot-facts.ts';

describe('what a slot is like in a country', () => {
  it('names the public holidays of midsummer 2027, where they are', () => {
    const on = (day: string) => COUNTRY_CODES.filter((code) => holidayOn(code, day) !== null);
    expect(on('2027-06-23')).toEqual(['EE', 'LV']);
    expect(on('2027-06-24')).toEqual(['EE', 'LV', 'LT']);
    expect(on('2027-06-25')).toEqual(['FI', 'SE']);
    expect(holidayOn('LV', '2027-06-23')).toBe('Midsummer Eve');
    expect(on('2027-04-07')).toEqual([]);
  });

  it.each([
    ['2027-04-07T10:00', '2027-04-07T12:00', 'inside'],
    ['2027-04-07T08:00', '2027-04-07T17:00', 'inside'],
    ['2027-04-07T07:30', '2027-04-07T09:00', 'early'],
    ['2027-04-07T15:00', '2027-04-07T17:30', 'late'],
    ['2027-04-07T15:00', '2027-04-08T09:00', 'late'],
    ['2027-04-10T10:00', '2027-04-10T12:00', 'weekend'],
  ])('from %s to %s is %s office hours', (start, end, hours) => {
    expect(officeHours(start, end)).toBe(hours);
  });

  it('reads each country’s own clock', () => {
    const zones = new Map<CountryCode, string>([
      ['IS', 'Atlantic/Reykjavik'],
      ['FI', 'Europe/Helsinki'],
    ]);
    expect(slotFacts(new Date('2027-04-07T07:00:00Z'), new Date('2027-04-07T09:00:00Z'), zones)).toEqual([
      {
        country: 'IS',
        startWall: '2027-04-07T07:00',
        endWall: '2027-04-07T09:00',
        hours: 'early',
        holiday: null,
      },
      {
        country: 'FI',
        startWall: '2027-04-07T10:00',
        endWall: '2027-04-07T12:00',
        hours: 'inside',
        holiday: null,
      },
    ]);
  });
});
