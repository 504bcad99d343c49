import { findName } from './names.ts';

describe('a name', () => {
  it.each([
    'Anna',
    'ask Anna today',
    'ANNA',
    'Anna’s',
    "Anna's house",
    'Ann-Sofie',
    'Zoë-Maria',
    'Nwosu Anna',
    'Ofelia Jensen',
    'Ofelia Olsen',
    'Jensen Ofelia',
    'Ofelia Kovalenko',
    'Ofelia von Jensen',
    'Ofelia de Popescu',
    'Hope Nwosu',
    'Оксана',
    'Ирина Шевченко',
    'A. K.',
    'A.K.',
    'N. Petrova',
    'N.Petrova',
  ])('is certain in "%s"', (text) => {
    expect(findName(text)).toBe('certain');
  });

  it.each(['Ofelia Nwosu', 'Nwosu Hope', 'Ofelia van Nwosu', 'the Ofelia Nwosu', 'Ofelia Olsn', 'Xe Ova'])(
    'is likely in "%s"',
    (text) => {
      expect(findName(text)).toBe('likely');
    },
  );

  it.each([
    ['nothing', ''],
    ['small letters', 'anna jensen'],
    ['one word that nobody knows', 'Nwosu'],
    ['a surname alone', 'Jensen'],
    ['a name that is a word', 'Hope'],
    ['a name that is a word, before a small word', 'Hope for all'],
    ['a month', 'April May'],
    ['a title and a word', 'Ministry Nwosu'],
    ['a word and a country', 'Nwosu Denmark'],
    ['a surname that is a place', 'Article Agreement'],
    ['words with more than a blank between', 'Ofelia, Nwosu'],
    ['words with two blanks between', 'Ofelia  Nwosu'],
    ['words with another word between', 'Ofelia og Nwosu'],
    ['one letter beside a word', 'X Nwosu'],
    ['a word and one letter', 'Nwosu X'],
    ['a capital within a word', 'xAnna'],
    ['a capital behind a digit', '7Anna'],
    ['initials within a word', 'xA.K.'],
    ['the first half of a compound', 'Politsei- ja'],
    ['one initial', 'A. b'],
    ['initials with more behind them', 'A.K.x'],
  ])('is none in %s', (_, text) => {
    expect(findName(text)).toBeNull();
  });

  it('is certain wherever in the text it stands', () => {
    expect(findName('Ofelia Nwosu met Anna')).toBe('certain');
    expect(findName('Ofelia Nwosu said so')).toBe('likely');
    expect(findName('We met Ofelia Nwosu Jensen')).toBe('certain');
  });
});
