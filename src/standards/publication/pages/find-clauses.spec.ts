import { findClauses } from './find-clauses.ts';

const CLAUSES = [
  { number: '1', text: 'Every woman is offered a place in a shelter within 24 hours.' },
  { number: '2', text: 'Shelters keep their addresses confidential.' },
  { number: '3', text: 'An interpreter is called before the first conversation.' },
];
const numbers = (words: string) => findClauses(CLAUSES, words, 'en').map(({ number }) => number);
const text = (words: string) =>
  findClauses(CLAUSES, words, 'en').map(({ parts }) =>
    parts.map((part) => (part.isFound ? `[${part.text}]` : part.text)).join(''),
  );

describe('finding clauses of a published standard', () => {
  it('finds them by any form of a word, and by how a word begins', () => {
    expect(numbers('shelter')).toEqual(['1', '2']);
    expect(numbers('SHELTERS')).toEqual(['1', '2']);
    expect(numbers('confid')).toEqual(['2']);
  });

  it('asks for all words that say something, and marks them', () => {
    expect(text('the shelter offer')).toEqual([
      'Every woman is [offered] a place in a [shelter] within 24 hours.',
    ]);
    expect(numbers('shelter interpreter')).toEqual([]);
  });

  it('finds nothing by no word', () => {
    expect([numbers(''), numbers('—'), numbers('…!')]).toEqual([[], [], []]);
  });

  it('cuts a long clause to where the word stands', () => {
    const filler = 'word '.repeat(40);
    const [found] = findClauses([{ number: '9', text: `${filler}shelter ${filler}` }], 'shelter', 'en');
    const shown = found!.parts.map((part) => part.text).join('');
    expect(shown).toMatch(/^… (?:word ){6}shelter (?:word ){14}word …$/);
  });
});
