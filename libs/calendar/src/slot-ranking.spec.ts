import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type PollAnswer, type SeatType } from '@nbn/contracts';
import { rankSlots, type PollRespondent } from './slot-ranking.ts';

const slots = ['a', 'b', 'c'].map((id, day) => ({ id, startsAt: new Date(Date.UTC(2027, 3, day + 1, 10)) }));
const voter = (
  country: CountryCode | null,
  seat: SeatType | null,
  answers: Record<string, PollAnswer>,
  required = true,
): PollRespondent => ({ memberId: `${country} ${seat}`, country, seat, required, answers });
const order = (voters: PollRespondent[]) =>
  rankSlots(slots, voters)
    .map(({ id }) => id)
    .join('');
const slot = (id: string, voters: PollRespondent[]) =>
  rankSlots(slots, voters).find((ranked) => ranked.id === id)!;

describe('the ranking of slots', () => {
  it('puts countries before seats', () => {
    const crowd = SEAT_TYPES.map((seat) => voter('DK', seat, { a: 'yes' }));
    expect(order([...crowd, voter('EE', 'ngo', { b: 'yes' }), voter('LV', 'ngo', { b: 'yes' })])).toBe('bac');
  });

  it('puts seats before how gladly they come, and that before the date', () => {
    expect(
      order([
        voter('DK', 'ngo', { b: 'if-need-be', a: 'yes' }),
        voter('DK', 'government', { b: 'if-need-be' }),
      ]),
    ).toBe('bac');
    expect(order([voter('DK', 'ngo', { a: 'if-need-be', b: 'yes', c: 'yes' })])).toBe('bca');
  });

  it('puts a public holiday, then a time outside office hours, behind a date that as many can attend', () => {
    const voters = (['EE', 'FI', 'LV'] as const).map((country) =>
      voter(country, 'ngo', { a: 'yes', b: 'yes', c: 'yes' }),
    );
    const marked = [
      { ...slots[0]!, holidayIn: ['LV'] as const },
      { ...slots[1]!, outsideHoursIn: ['EE', 'FI'] as const },
      slots[2]!,
    ];
    const ranked = rankSlots(marked, voters);
    expect(ranked.map(({ id }) => id).join('')).toBe('cba');
    expect(ranked.map(({ onHoliday, outsideHours }) => [onHoliday, outsideHours])).toEqual([
      [0, 0],
      [0, 2],
      [1, 0],
    ]);
  });

  it('puts what people answered before what the calendar says', () => {
    const marked = [{ ...slots[0]!, holidayIn: ['EE', 'LV'] as const }, slots[1]!];
    const fewer = [voter('EE', 'ngo', { a: 'yes' }), voter('LV', 'ngo', { a: 'yes', b: 'yes' })];
    expect(rankSlots(marked, fewer).map(({ id }) => id)).toEqual(['a', 'b']);
    const reluctant = [voter('LV', 'ngo', { a: 'yes', b: 'if-need-be' })];
    expect(rankSlots(marked, reluctant).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('counts nobody twice whose holiday lies outside office hours, and no country that was not asked', () => {
    const marked = [{ ...slots[0]!, holidayIn: ['LV', 'LT'] as const, outsideHoursIn: ['LV'] as const }];
    expect(rankSlots(marked, [voter('LV', 'ngo', {}), voter(null, null, {})])[0]).toMatchObject({
      onHoliday: 1,
      outsideHours: 0,
    });
  });

  it('names the countries and the seat types that nobody stands for, of those who were asked', () => {
    const found = slot('a', [
      voter('DK', 'ngo', { a: 'no' }),
      voter('EE', 'government', { a: 'yes' }),
      voter('IS', 'ngo', {}),
      voter(null, null, { a: 'yes' }),
    ]);
    expect(found).toMatchObject({
      countries: ['EE'],
      missingCountries: ['DK', 'IS'],
      missingSeatTypes: ['ngo'],
      seats: 1,
      guests: 1,
      ifNeedBe: 0,
    });
  });

  it('marks a refusal of those who are needed, not of those who are welcome', () => {
    expect(
      slot('a', [voter('IS', 'government', { a: 'no' }), voter('IS', 'ngo', { a: 'no' }, false)]).refusedBy,
    ).toEqual(['IS government']);
  });

  it('of the whole Network takes no time', () => {
    const voters = COUNTRY_CODES.flatMap((country) =>
      SEAT_TYPES.map((seat) => voter(country, seat, { a: 'yes', b: 'no' })),
    );
    expect(slot('a', voters)).toMatchObject({ seats: 24, missingCountries: [], missingSeatTypes: [] });
    expect(slot('b', voters).refusedBy.length).toBe(24);
  });
});
