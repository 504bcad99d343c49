import type { CountryCode, SeatType } from '@nbn/contracts';
import { defaultQuorum, hasQuorum, quorumOf } from './quorum.ts';

const rule = { countries: 3, seatTypes: ['government', 'ngo'] as const };
const present = (...seats: string[]) =>
  seats.map((seat) => {
    const [country, type] = seat.split(' ') as [CountryCode, SeatType];
    return { country, seat: type };
  });

describe('a quorum', () => {
  it.each<[string, string[], object]>([
    [
      'is met by countries and sides together',
      ['DK ngo', 'EE government', 'LV resource'],
      { met: true, countries: 3, missingSeatTypes: [] },
    ],
    [
      'counts a country once',
      ['DK ngo', 'DK government', 'DK resource', 'EE ngo'],
      { met: false, countries: 2, countriesNeeded: 3 },
    ],
    [
      'is missed while one side is wholly absent, however many come',
      ['DK government', 'EE government', 'LV government', 'SE government'],
      { met: false, countries: 4, missingSeatTypes: ['ngo'] },
    ],
    ['is missed by nobody', [], { met: false, countries: 0, missingSeatTypes: ['government', 'ngo'] }],
  ])('%s', (_, seats, expected) => {
    expect(quorumOf(rule, present(...seats))).toMatchObject(expected);
  });

  it('of a regional meeting is most countries and both sides, and of others nothing, unless said', () => {
    expect(defaultQuorum('regional')).toEqual({
      countries: 5,
      seatTypes: ['government', 'ngo'],
      below: 'indicative',
    });
    expect((['national', 'working-group'] as const).map((kind) => hasQuorum(defaultQuorum(kind)))).toEqual([
      false,
      false,
    ]);
    expect(hasQuorum({ countries: 0, seatTypes: ['ngo'] })).toBe(true);
  });

  it('without a rule is always met', () => {
    expect(quorumOf({ countries: 0, seatTypes: [] }, []).met).toBe(true);
  });
});
