import { anyWordPattern, foldConfusables, letterPattern, lowerCase, stripMarks } from './text-folding.ts';

const matches = (expression: RegExp, text: string): string[] => text.match(expression) ?? [];

describe('small letters', () => {
  it.each([
    ['ÆØÅ ŽIV Я', 'æøå živ я'],
    ['İSTANBUL ÅÄ', 'İstanbul åä'],
  ])('of %s are %s, unit for unit', (text, lower) => {
    expect(lowerCase(text)).toBe(lower);
  });

  it('lose their marks, and only those', () => {
    expect(stripMarks('āčēģķļņšūž äöåé ёй øæðþ ł')).toBe('acegklnsuz aoae еи øæðþ ł');
  });

  it('that look Latin become so', () => {
    expect(foldConfusables('авсенікморѕтухј αβεικνορτυχ яж')).toBe('abcehikmopstyxj abeiknoptyx яж');
  });
});

describe('an expression over letters', () => {
  it('reads letters of each script, alone and in classes', () => {
    expect(matches(letterPattern(String.raw`\p{L}+`), 'abc æøđ яж 7_')).toEqual(['abc', 'æøđ', 'яж']);
    expect(matches(letterPattern(String.raw`[\p{L}'-]+`), "o'neil-ж 7")).toEqual(["o'neil-ж"]);
    expect(matches(letterPattern(String.raw`[-\p{L}]+`), 'a-ж 7')).toEqual(['a-ж']);
    expect(matches(letterPattern(String.raw`[\p{L}\d]+`), 'a7ж-]')).toEqual(['a7ж']);
  });

  it('takes the marks off its stems', () => {
    expect(matches(letterPattern('tālr'), 'talr tālr')).toEqual(['talr']);
  });
});

describe('an expression for any of some words', () => {
  const words = anyWordPattern(`
    born date_of_birth g.r fødsel*
  `);

  it.each(['born', 'date of birth', 'date  of\nbirth', 'g.r', 'fødselsdato', 'fødsel'])(
    'finds "%s"',
    (word) => {
      expect(matches(words, `7${word},`)).toEqual([word]);
    },
  );

  it.each(['stubborn', 'borne', 'dateofbirth', 'gxr', 'barnefødsel'])('does not find "%s"', (word) => {
    expect(matches(words, word)).toEqual([]);
  });
});
