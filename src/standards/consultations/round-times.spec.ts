import { nextReminderAt, resolveRoundTimes } from './round-times.ts';

const now = new Date('2027-03-01T08:00:00Z');

describe('the times of a round', () => {
  it('are meant in the zone in which they were said', () => {
    expect(
      resolveRoundTimes(
        { timeZone: 'Europe/Helsinki', opensAt: '2027-03-02T09:00', closesAt: '2027-03-31T17:00' },
        now,
      ),
    )
      // The clock is put forward in between.
      .toEqual({ opensAt: new Date('2027-03-02T07:00:00Z'), closesAt: new Date('2027-03-31T14:00:00Z') });
    expect(
      resolveRoundTimes({ timeZone: 'Europe/Helsinki', closesAt: '2027-03-31T17:00' }, now).opensAt,
    ).toEqual(now);
  });

  it.each([
    ['opens in the past', { opensAt: '2027-02-28T09:00', closesAt: '2027-03-31T17:00' }],
    ['is too short', { closesAt: '2027-03-15T09:59' }],
    ['is too long', { closesAt: '2027-08-29T12:00' }],
    ['ends before it begins', { opensAt: '2027-04-02T09:00', closesAt: '2027-04-01T09:00' }],
  ])('are refused when it %s', (_, said) => {
    expect(() => resolveRoundTimes({ timeZone: 'Europe/Helsinki', ...said }, now)).toThrow('are not valid');
  });

  it('remind a week and a day before the end, as long as there is time', () => {
    const deadline = new Date('2027-03-31T14:00:00Z');
    const seen = [now, new Date('2027-03-24T14:00:00Z'), new Date('2027-03-30T14:00:00Z')].map(
      (at) => nextReminderAt(deadline, at)?.toISOString() ?? null,
    );
    expect(seen).toEqual(['2027-03-24T14:00:00.000Z', '2027-03-30T14:00:00.000Z', null]);
  });
});
