import { hitsOf } from '../testing/rule-hits.ts';
import { passport } from './passport.ts';

const hits = hitsOf(passport);

describe('a passport', () => {
  it.each([
    ['passport 123456789', '123456789'],
    ['Passport no. AB1234567', 'AB1234567'],
    ['passnummer: 12345678', '12345678'],
    ['Passi number on K1234567', 'K1234567'],
    ['pases numurs LV1234567', 'LV1234567'],
    ['паспорт 12 34 567890', '12 34 567890'],
    ['загранпаспорт № 12 3456789', '12 3456789'],
    ['vegabréf nr. A1234567', 'A1234567'],
    ['passport 1234567891DNK', '1234567891'],
    ['passport is AB 1234567', 'AB 1234567'],
  ])('%s', (text, number) => {
    expect(hits(text)).toEqual([`passport:${number}`]);
  });

  it.each([
    ['no word', 'AB1234567'],
    ['a word that begins like it', 'passage 123456789'],
    ['a word for a telephone between', 'passport, telefon 12345678'],
    ['a new sentence between', 'passport was lost here and there. 123456789'],
    ['a day', 'passport 19940312'],
    ['seven digits', 'passport 1234567'],
    ['more digits behind a dash', 'passport 12345678-9'],
  ])('is none with %s', (_, text) => {
    expect(hits(text)).toEqual([]);
  });

  it('with the day of its end is found without it', () => {
    expect(hits('passport 123456789, 20301231')).toEqual(['passport:123456789']);
  });
});
