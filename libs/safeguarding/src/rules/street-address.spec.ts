import type { RuleHit } from '../rule-input.ts';
import { hitsOf } from '../testing/rule-hits.ts';
import { streetAddress } from './street-address.ts';

const hits = (text: string, births: readonly number[] = []): string[] =>
  hitsOf((reading) =>
    streetAddress(
      reading,
      births.map((start): RuleHit => ({ start, end: start + 10, kind: 'birth_date' })),
    ),
  )(text);
const STREET = 'Storgata 5';
const found = [`street_address:${STREET}`];

describe('a street with its number', () => {
  it.each([
    ['where somebody named lives', 'Ofelia Nwosu bor i Storgata 5'],
    ['where somebody lives who is named behind it', 'bor i Storgata 5: Ofelia Nwosu'],
    ['beside a name that is certain', 'Anna Larsen, Storgata 5'],
    ['before a name that is certain', 'Storgata 5, Anna Larsen'],
    ['where somebody lives, whatever meets there', 'Anna Larsen, kontor, bor i Storgata 5'],
  ])('is somebody’s home: %s', (_, text) => {
    expect(hits(text)).toEqual(found);
  });

  it.each([
    ['alone', 'Storgata 5'],
    ['where somebody lives who is not named', 'vi bor i Storgata 5'],
    ['beside a name that nobody knows', 'Ofelia Nwosu, Storgata 5'],
    ['where people meet', 'Anna Larsen, møte i Storgata 5'],
    ['where somebody named in the sentence before lives', 'Anna Larsen! Vi bor i Storgata 5'],
    ['in a new sentence behind a name', 'Ring Anna Larsen. Han bor i Storgata 5'],
    ['before a new sentence with a name', 'vi bor i Storgata 5. Anna leder'],
    ['behind an empty line', 'Anna Larsen\n\nStorgata 5'],
    ['before an empty line', 'Storgata 5\n\nAnna Larsen'],
  ])('is nobody’s: %s', (_, text) => {
    expect(hits(text)).toEqual([]);
  });

  it('is a home by the name in its own sentence', () => {
    expect(hits('Kom! Anna Larsen bor i Storgata 5')).toEqual(found);
    expect(hits('vi bor i Storgata 5, Anna! Kom')).toEqual(found);
    expect(hits('bor her! Anna Larsen, Storgata 5')).toEqual(found);
    expect(hits('møte! Anna Larsen, Storgata 5')).toEqual(found);
  });

  it('is a home by a name 80 characters around it where somebody lives', () => {
    const home = ' bor i ';
    expect(hits(`Anna${' '.repeat(76 - home.length)}${home}${STREET}`)).toEqual(found);
    expect(hits(`Anna${' '.repeat(77 - home.length)}${home}${STREET}`)).toEqual([]);
    expect(hits(`vi bor i ${STREET}${' '.repeat(76)}Anna`)).toEqual(found);
    expect(hits(`vi bor i ${STREET}${' '.repeat(80)}Anna`)).toEqual([]);
  });

  it('is a home by a certain name 40 characters around it', () => {
    expect(hits(`Anna${' '.repeat(36)}${STREET}`)).toEqual(found);
    expect(hits(`Anna${' '.repeat(37)}${STREET}`)).toEqual([]);
    expect(hits(`${STREET}${' '.repeat(36)}Anna`)).toEqual(found);
    expect(hits(`${STREET}${' '.repeat(40)}Anna`)).toEqual([]);
  });

  it('is a home within 80 characters of a date of birth', () => {
    const text = `${' '.repeat(200)}${STREET}${' '.repeat(200)}`;
    const end = 200 + STREET.length;
    const homes = [0, 119, 120, 121, 200, end + 79, end + 80, 400].filter(
      (birth) => hits(text, [birth]).length > 0,
    );
    expect(homes).toEqual([120, 121, 200, end + 79]);
  });

  it('is a home beside the nearest of many dates of birth, in whatever order', () => {
    const text = `${' '.repeat(200)}${STREET}${' '.repeat(200)}`;
    expect(hits(text, [400, 0, 50])).toEqual([]);
    expect(hits(text, [400, 150, 0, 50, 60])).toEqual(found);
    expect(hits(text, [0, 10, 20, 30, 130])).toEqual(found);
    expect(hits(text, [250, 300, 390, 395])).toEqual(found);
  });

  it('is each its own', () => {
    expect(hits('Anna Larsen, Storgata 5, møte i Kirkegata 7')).toEqual(found);
  });
});
