import { termFinder, termPieces } from './term-ranges.ts';

const find = termFinder([{ forms: ['shelter', 'shelters'] }, { forms: ['night shelter', 'c++ (old)'] }]);

describe('defined terms in a text', () => {
  it('are found as whole words, in any case, the longest first', () => {
    expect(find('Shelters, a NIGHT shelter; sheltered; ashelter. C++ (old)')).toEqual([
      { start: 0, end: 8, definition: 0 },
      { start: 12, end: 25, definition: 1 },
      { start: 48, end: 57, definition: 1 },
    ]);
    expect(termFinder([])('shelter')).toEqual([]);
  });

  it('cut a part of the text without losing any of it, also where they begin before it or end behind it', () => {
    const text = 'One night shelter.';
    const terms = find(text);
    expect(termPieces(text, 0, terms)).toEqual([
      { text: 'One ', definition: null },
      { text: 'night shelter', definition: 1 },
      { text: '.', definition: null },
    ]);
    expect(termPieces('One night', 0, terms).map(({ text: part }) => part)).toEqual(['One ', 'night']);
    expect(termPieces(' shelter.', 9, terms)).toEqual([
      { text: ' shelter', definition: 1 },
      { text: '.', definition: null },
    ]);
  });
});
