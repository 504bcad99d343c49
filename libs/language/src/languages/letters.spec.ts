import { foldExcept, withoutAccents } from './letters.ts';

describe('folding', () => {
  const fold = foldExcept('åäö');

  it.each([
    ['idé', 'ide'],
    ['åäö', 'åäö'],
    ['smørrebrød', 'smørrebrød'],
    ['straße', 'strasse'],
    ['łódź', 'lodz'],
    ['čeština', 'cestina'],
    ['plain', 'plain'],
    ['жертва', 'жертва'],
  ])('takes the accents of other alphabets off: %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it('leaves a word of marks alone as it is', () => {
    expect(fold('\u0301')).toBe('\u0301');
  });
});

describe('plain letters', () => {
  it.each([
    ['fórnarlömb', 'fornarlomb'],
    ['þolandi', 'tholandi'],
    ['fræðsla', 'fraedsla'],
    ['støtte', 'stotte'],
    ['œuvre', 'oeuvre'],
    ['đặng', 'dang'],
    ['plain', 'plain'],
    ['\u0301', '\u0301'],
  ])('are what every keyboard has: %s', (word, plain) => {
    expect(withoutAccents(word)).toBe(plain);
  });
});
