import type { CountryCode, SeatType } from '@nbn/contracts';
import fc from 'fast-check';
import { orderSpeakers, type SpeakingTurn } from './speaker-order.ts';

const asking = (...who: string[]) =>
  who.map((name, minute) => {
    const [country, seat] = name.split(' ') as [CountryCode, SeatType];
    return {
      id: name,
      country: name === 'guest' ? null : country,
      seat: name === 'guest' ? null : seat,
      askedAt: new Date(minute * 60_000),
    };
  });
const heard = (...who: string[]): SpeakingTurn[] =>
  who.map((name) => {
    const [country, seat, seconds = '60'] = name.split(' ') as [CountryCode, SeatType, string?];
    return { country, seat, seconds: Number(seconds) };
  });
const order = (waiting: string[], turns: string[] = []) =>
  orderSpeakers(asking(...waiting), heard(...turns)).map(({ id }) => id);

describe('the order of speakers', () => {
  it.each<[string, string[], string[], string[]]>([
    ['who asked first, among equals', ['DK ngo', 'EE ngo', 'LV ngo'], [], ['DK ngo', 'EE ngo', 'LV ngo']],
    ['a country not yet heard comes first', ['DK ngo', 'EE ngo'], ['DK government'], ['EE ngo', 'DK ngo']],
    [
      'then the side heard least',
      ['EE government', 'LV ngo'],
      ['DK government'],
      ['LV ngo', 'EE government'],
    ],
    [
      'then the country that spoke least',
      ['DK resource', 'EE resource'],
      ['DK ngo 90', 'EE ngo 30'],
      ['EE resource', 'DK resource'],
    ],
    [
      'each turn counts for those after it',
      ['DK government', 'DK ngo', 'EE government', 'LV ngo'],
      [],
      ['DK government', 'LV ngo', 'EE government', 'DK ngo'],
    ],
    ['guests are a side of their own', ['guest', 'DK ngo'], ['DK government'], ['guest', 'DK ngo']],
  ])('%s', (_, waiting, turns, expected) => {
    expect(order(waiting, turns)).toEqual(expected);
  });

  it('hears everybody once, and no country twice while another waits unheard', () => {
    const seat = fc.record({
      country: fc.constantFrom<CountryCode>('DK', 'EE', 'LV'),
      seat: fc.constantFrom<SeatType>('government', 'ngo', 'resource'),
    });
    fc.assert(
      fc.property(fc.array(seat, { maxLength: 12 }), (seats) => {
        const waiting = seats.map((one, place) => ({ ...one, id: String(place), askedAt: new Date(place) }));
        const spoken = orderSpeakers(waiting, []);
        expect(new Set(spoken.map(({ id }) => id)).size).toBe(waiting.length);
        const countries = new Set(waiting.map(({ country }) => country)).size;
        expect(new Set(spoken.slice(0, countries).map(({ country }) => country)).size).toBe(countries);
      }),
    );
  });
});
