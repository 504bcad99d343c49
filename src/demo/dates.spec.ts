import { atFivePm, workingDay, addDays, addMinutes } from './dates.ts';

describe('a day of the demo', () => {
  const tuesday = new Date('2026-11-24T22:30:00Z');

  it('is counted in the zone of its host, where it may be tomorrow already', () => {
    expect(workingDay(tuesday, 0, 'Atlantic/Reykjavik')).toBe('2026-11-24');
    expect(workingDay(tuesday, 0, 'Europe/Tallinn')).toBe('2026-11-25');
  });

  it.each([
    [4, '2026-11-30'],
    [5, '2026-11-30'],
    [3, '2026-11-27'],
    [-2, '2026-11-23'],
  ])('is a working day: %i days on it is %s', (inDays, day) => {
    expect(workingDay(tuesday, inDays, 'Europe/Copenhagen')).toBe(day);
  });

  it('ends by the clock', () => {
    expect(addMinutes('10:00', 300)).toBe('15:00');
    expect(addMinutes('09:30', 45)).toBe('10:15');
  });

  it('can be a part of a day away', () => {
    expect(addDays(tuesday, -1.5).toISOString()).toBe('2026-11-23T10:30:00.000Z');
  });

  it('ends at five by the clock of its host, in winter as in summer', () => {
    expect(atFivePm(tuesday, 1)).toEqual({
      wall: '2026-11-25T17:00',
      instant: new Date('2026-11-25T16:00:00Z'),
    });
    expect(atFivePm(tuesday, -150)).toEqual({
      wall: '2026-06-28T17:00',
      instant: new Date('2026-06-28T15:00:00Z'),
    });
  });
});
