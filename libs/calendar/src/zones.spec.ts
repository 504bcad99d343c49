import { MEETING_ZONES } from '@nbn/contracts';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isTimeZone, offsetMinutesAt, resolveWallClock, wallClockAt } from './zones.ts';

const instant = (iso: string) => ({ kind: 'instant', instant: new Date(iso) });

describe('the instant that a wall clock means', () => {
  it.each([
    ['2027-03-27T10:00', 'Europe/Copenhagen', '2027-03-27T09:00:00Z'],
    ['2027-03-29T10:00', 'Europe/Copenhagen', '2027-03-29T08:00:00Z'],
    ['2027-03-29T10:00', 'Europe/Tallinn', '2027-03-29T07:00:00Z'],
    ['2027-03-29T10:00', 'Atlantic/Reykjavik', '2027-03-29T10:00:00Z'],
    ['2027-03-28T01:59', 'Europe/Oslo', '2027-03-28T00:59:00Z'],
    ['2027-03-28T03:00', 'Europe/Oslo', '2027-03-28T01:00:00Z'],
    ['2028-02-29T23:30', 'Europe/Riga', '2028-02-29T21:30:00Z'],
  ])('%s in %s is %s', (wall, zone, iso) => {
    expect(resolveWallClock(wall, zone)).toEqual(instant(iso));
  });

  it.each([
    ['2027-03-28T02:00', 'Europe/Copenhagen', '2027-03-28T03:00'],
    ['2027-03-28T02:30', 'Europe/Stockholm', '2027-03-28T03:30'],
    ['2027-03-28T03:59', 'Europe/Vilnius', '2027-03-28T04:59'],
  ])('%s in %s is skipped by the clock, and %s is what comes instead', (wall, zone, next) => {
    expect(resolveWallClock(wall, zone)).toEqual({ kind: 'gap', skippedMinutes: 60, next });
  });

  it('2:30 on the night when the clock is put back exists twice, and the caller can say which is meant', () => {
    const first = new Date('2027-10-31T00:30:00Z');
    const second = new Date('2027-10-31T01:30:00Z');
    expect(resolveWallClock('2027-10-31T02:30', 'Europe/Copenhagen')).toEqual({
      kind: 'overlap',
      first,
      second,
    });
    expect(resolveWallClock('2027-10-31T02:30', 'Europe/Copenhagen', 'first')).toEqual({
      kind: 'instant',
      instant: first,
    });
    expect(resolveWallClock('2027-10-31T02:30', 'Europe/Copenhagen', 'second')).toEqual({
      kind: 'instant',
      instant: second,
    });
  });

  it.each([
    '2027-02-29T10:00',
    '2027-04-31T10:00',
    '2027-13-01T10:00',
    '2027-04-01T24:00',
    '2027-04-01T10:60',
    '2027-04-01',
    '2027-04-01T10:00Z',
    '',
  ])('there is no date %p', (wall) => {
    expect(resolveWallClock(wall, 'Europe/Copenhagen')).toEqual({ kind: 'invalid' });
  });

  const walls = fc
    .date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2035-12-31T23:59:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 16));

  it('agrees with a second calendar, in the nights of the clock changes too', () => {
    const changeNights = fc
      .tuple(
        fc.integer({ min: 2026, max: 2035 }),
        fc.constantFrom(3, 10),
        fc.integer({ min: 25, max: 31 }),
        fc.integer({ min: 0, max: 5 }),
        fc.integer({ min: 0, max: 59 }),
      )
      .map(
        ([year, month, day, hour, minute]) =>
          [year, ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-') +
          `T0${hour}:${String(minute).padStart(2, '0')}`,
      );
    fc.assert(
      fc.property(
        fc.oneof(walls, changeNights),
        fc.constantFrom(...MEETING_ZONES, 'America/New_York', 'Australia/Lord_Howe'),
        (wall, zone) => {
          const plain = Temporal.PlainDateTime.from(wall);
          const [earlier, later] = (['earlier', 'later'] as const).map(
            (disambiguation) => new Date(plain.toZonedDateTime(zone, { disambiguation }).epochMilliseconds),
          );
          const ours = resolveWallClock(wall, zone);
          if (earlier!.getTime() === later!.getTime())
            expect(ours).toEqual({ kind: 'instant', instant: later });
          else if (ours.kind === 'gap') expect(ours.next).toBe(wallClockAt(later!, zone));
          else expect(ours).toEqual({ kind: 'overlap', first: earlier, second: later });
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('comes back as the same wall clock', () => {
    fc.assert(
      fc.property(walls, fc.constantFrom(...MEETING_ZONES), (wall, zone) => {
        const resolved = resolveWallClock(wall, zone, 'second');
        return (
          resolved.kind === 'gap' ||
          (resolved.kind === 'instant' && wallClockAt(resolved.instant, zone) === wall)
        );
      }),
    );
  });
});

describe('zones', () => {
  it('know their distance from UTC on both sides of a change', () => {
    expect(offsetMinutesAt(new Date('2027-03-28T00:59:59Z'), 'Europe/Helsinki')).toBe(120);
    expect(offsetMinutesAt(new Date('2027-03-28T01:00:00Z'), 'Europe/Helsinki')).toBe(180);
    expect(offsetMinutesAt(new Date('2027-03-28T01:00:00Z'), 'Atlantic/Reykjavik')).toBe(0);
    expect(offsetMinutesAt(new Date('2027-01-01T00:00:00Z'), 'America/St_Johns')).toBe(-210);
  });

  it.each([
    ['Europe/Copenhagen', true],
    ['UTC', true],
    ['America/Argentina/Buenos_Aires', true],
    ['Europe/Atlantis', false],
    ['+02:00', false],
    ['../etc', false],
    ['', false],
  ])('%p is a zone: %p', (name, known) => {
    expect(isTimeZone(name)).toBe(known);
  });
});
