import { parseSearchTerms } from './search-terms.ts';

const texts = (query: string) => parseSearchTerms(query).map(({ text }) => text);

describe('the parts of a query', () => {
  it('are words, phrases in quotes, and what a minus leaves out', () => {
    expect(parseSearchTerms('shelter "right to stay" -draft')).toEqual([
      { text: 'shelter', phrase: false, excluded: false },
      { text: 'right to stay', phrase: true, excluded: false },
      { text: 'draft', phrase: false, excluded: true },
    ]);
    expect(parseSearchTerms('„õigus jääda“')).toEqual([
      { text: 'õigus jääda', phrase: true, excluded: false },
    ]);
    expect(parseSearchTerms('-"old text" new')[0]).toEqual({
      text: 'old text',
      phrase: true,
      excluded: true,
    });
  });

  it('hold no operator: what is no word does nothing', () => {
    expect(texts(`& | ! ( ) <-> :* ' \\ % _ -- - "" “`)).toEqual([]);
    expect(texts('a & b')).toEqual(['a', 'b']);
    expect(texts("o'hare:*")).toEqual(["o'hare:*"]);
  });

  it('are the same with marks of writing direction among them', () => {
    expect(texts('\u202Eshel\u200Fter\u202C \u2067police\u2069')).toEqual(['shelter', 'police']);
  });

  it('are none when everything is left out', () => {
    expect(parseSearchTerms('-draft -"old text"')).toEqual([]);
  });

  it('keep a minus inside a word, and an open quote ends with the query', () => {
    expect(texts('follow-up')).toEqual(['follow-up']);
    expect(parseSearchTerms('"reflection period')).toEqual([
      { text: 'reflection period', phrase: true, excluded: false },
    ]);
  });
});
