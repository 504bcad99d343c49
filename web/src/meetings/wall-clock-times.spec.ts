import { keepDuration, offsetLabelAt, resolveTimes, type WallClockTimes } from './wall-clock-times.ts';

const said = (change: Partial<WallClockTimes> = {}): WallClockTimes => ({
  timeZone: 'Europe/Copenhagen',
  startsAt: '2027-04-07T10:00',
  endsAt: '2027-04-07T16:00',
  ...change,
});

describe('what a convenor says about time', () => {
  it('is understood as instants', () => {
    expect(resolveTimes(said())).toEqual({
      start: { kind: 'instant', instant: new Date('2027-04-07T08:00:00Z') },
      end: { kind: 'instant', instant: new Date('2027-04-07T14:00:00Z') },
      backwards: false,
    });
  });

  it('is a question while the clock skips or repeats it', () => {
    expect(resolveTimes(said({ startsAt: '2027-03-28T02:30' })).start).toMatchObject({
      kind: 'gap',
      next: '2027-03-28T03:30',
    });
    expect(resolveTimes(said({ endsAt: '2027-10-31T02:30' })).end?.kind).toBe('overlap');
    expect(resolveTimes(said({ endsAt: '2027-10-31T02:30', endsRepeat: 'second' })).end).toEqual({
      kind: 'instant',
      instant: new Date('2027-10-31T01:30:00Z'),
    });
  });

  it('is noticed when it goes backwards, and left alone while it is half typed', () => {
    expect(resolveTimes(said({ endsAt: '2027-04-07T10:00' })).backwards).toBe(true);
    expect(resolveTimes(said({ endsAt: '' }))).toMatchObject({ end: null, backwards: false });
  });

  it('keeps its length when the start is set anew', () => {
    expect(keepDuration(said(), '2027-05-01T22:00')).toBe('2027-05-02T04:00');
    expect(keepDuration(said({ endsAt: '' }), '2027-05-01T22:00')).toBe('');
    expect(keepDuration(said(), '')).toBe('2027-04-07T16:00');
  });

  it('tells the first of two equal times from the second by its distance from UTC', () => {
    expect(
      [new Date('2027-10-31T00:30:00Z'), new Date('2027-10-31T01:30:00Z')].map((instant) =>
        offsetLabelAt(instant, 'Europe/Copenhagen'),
      ),
    ).toEqual(['UTC+2', 'UTC+1']);
  });
});
