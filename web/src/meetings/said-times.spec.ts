import { keepLength, offsetAt, understand, type SaidTimes } from './said-times.ts';

const said = (change: Partial<SaidTimes> = {}): SaidTimes => ({
  timeZone: 'Europe/Copenhagen',
  startsAt: '2027-04-07T10:00',
  endsAt: '2027-04-07T16:00',
  ...change,
});

describe('what a convenor says about time', () => {
  it('is understood as instants', () => {
    expect(understand(said())).toEqual({
      start: { kind: 'instant', instant: new Date('2027-04-07T08:00:00Z') },
      end: { kind: 'instant', instant: new Date('2027-04-07T14:00:00Z') },
      backwards: false,
    });
  });

  it('is a question while the clock skips or repeats it', () => {
    expect(understand(said({ startsAt: '2027-03-28T02:30' })).start).toMatchObject({
      kind: 'gap',
      next: '2027-03-28T03:30',
    });
    expect(understand(said({ endsAt: '2027-10-31T02:30' })).end?.kind).toBe('overlap');
    expect(understand(said({ endsAt: '2027-10-31T02:30', endsRepeat: 'second' })).end).toEqual({
      kind: 'instant',
      instant: new Date('2027-10-31T01:30:00Z'),
    });
  });

  it('is noticed when it goes backwards, and left alone while it is half typed', () => {
    expect(understand(said({ endsAt: '2027-04-07T10:00' })).backwards).toBe(true);
    expect(understand(said({ endsAt: '' }))).toMatchObject({ end: null, backwards: false });
  });

  it('keeps its length when the start is set anew', () => {
    expect(keepLength(said(), '2027-05-01T22:00')).toBe('2027-05-02T04:00');
    expect(keepLength(said({ endsAt: '' }), '2027-05-01T22:00')).toBe('');
    expect(keepLength(said(), '')).toBe('2027-04-07T16:00');
  });

  it('tells the first of two equal times from the second by its distance from UTC', () => {
    expect(
      [new Date('2027-10-31T00:30:00Z'), new Date('2027-10-31T01:30:00Z')].map((instant) =>
        offsetAt(instant, 'Europe/Copenhagen'),
      ),
    ).toEqual(['UTC+2', 'UTC+1']);
  });
});
