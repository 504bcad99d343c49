import { markText, snippetOf, type PlacedWord } from './marked-text.ts';

/** The words of a text, of which these are found. */
function place(text: string, ...found: readonly string[]): PlacedWord[] {
  return [...text.matchAll(/\p{L}+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: found.includes(match[0]),
  }));
}

const marked = ({ text, marks }: NonNullable<ReturnType<typeof snippetOf>>): string[] =>
  marks.map(({ start, end }) => text.slice(start, end));

describe('a text with its marks', () => {
  it('is whole, with every word that was found', () => {
    const text = 'Shelter and\nshelter';
    expect(markText(text, place(text, 'Shelter', 'shelter'))).toEqual({
      text: 'Shelter and shelter',
      marks: [
        { start: 0, end: 7 },
        { start: 12, end: 19 },
      ],
    });
  });
});

describe('a snippet', () => {
  const filler = (count: number, word = 'filler'): string =>
    Array.from({ length: count }, () => word).join(' ');

  it('is the stretch in which most was found, and says what it left out', () => {
    const text = `one ${filler(60)} two near three, ${filler(60)} end.`;
    const snippet = snippetOf(text, place(text, 'one', 'two', 'three'))!;
    expect(marked(snippet)).toEqual(['two', 'three']);
    expect(snippet.text).toMatch(/^… (?:filler ){1,}two near three, .* …$/);
  });

  it('is the beginning of a text in which nothing was found', () => {
    expect(snippetOf('Nothing here.', place('Nothing here.'))).toEqual({ text: 'Nothing here.', marks: [] });
  });

  it('of no words is none', () => {
    expect(snippetOf('', [])).toBeNull();
  });

  it('marks the right letters wherever the words stand', () => {
    for (let before = 0; before < 90; before += 7) {
      const text = `${filler(before, 'õun')} ohver ${filler(90 - before)}`.trim();
      expect(marked(snippetOf(text, place(text, 'ohver'))!)).toEqual(['ohver']);
    }
  });
});
