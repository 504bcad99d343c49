import { plainWord, wordsOfText } from './words-of-text.ts';

const words = (text: string): string[] => wordsOfText(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('are letters with their marks, in lower case', () => {
    expect(words('Ofrene FIKK hjelp – straks!')).toEqual(['ofrene', 'fikk', 'hjelp', 'straks']);
  });

  it('are composed, however they were typed', () => {
    expect(words('\u0054ha\u030Ar')).toEqual(['thår']);
    expect(plainWord('A\u030A')).toBe('å');
  });

  it('leave out endings behind an apostrophe or a colon', () => {
    expect(words("the women's shelter, EU:ssa, EU:n, doesn’t")).toEqual([
      'the',
      'women',
      'shelter',
      'eu',
      'eu',
      'doesn',
    ]);
  });

  it('are several where a colon or an apostrophe stands between words', () => {
    expect(words("note:shelters d'accord")).toEqual(['note', 'shelters', 'd', 'accord']);
  });

  it('are the parts of what hyphens and underscores join', () => {
    expect(words('follow-up e-post snake_case')).toEqual(['follow', 'up', 'e', 'post', 'snake', 'case']);
  });

  it('take numbers with their dots and commas as one', () => {
    expect(words('Clause 3.14 of 14.10.2026, 1,5 %.')).toEqual(['clause', '3.14', 'of', '14.10.2026', '1,5']);
  });

  it('take letters and digits together as one', () => {
    expect(words('A4 covid19 3b')).toEqual(['a4', 'covid19', '3b']);
  });

  it('are the names in addresses of pages and mailboxes', () => {
    expect(words('https://www.nbn.example/a?b=1 anna@nbn.example')).toEqual([
      'https',
      'www',
      'nbn',
      'example',
      'a',
      'b',
      '1',
      'anna',
      'nbn',
      'example',
    ]);
  });

  it('lose soft hyphens and joined letters of print', () => {
    expect(words('traf\u00ADficking o\uFB03ce')).toEqual(['trafficking', 'office']);
  });

  it('stand where they were written', () => {
    expect(wordsOfText('På  Åland')).toEqual([
      { start: 0, end: 2, word: 'på' },
      { start: 4, end: 9, word: 'åland' },
    ]);
  });

  it('are none in signs alone', () => {
    expect(words(' … — 🙂 \u0301 \u00AD \u200F')).toEqual([]);
  });
});
