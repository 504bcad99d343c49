import fc from 'fast-check';
import { occurrencesOf, overlapsOf } from './occurrences.ts';

/** Few letters, so that everything repeats. */
const repeating = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 40 });

describe('words in a text', () => {
  it('are found at every place, as a plain search finds them', () => {
    fc.assert(
      fc.property(repeating, repeating, (text, words) => {
        const places = Array.from(text, (_, at) => at).filter(
          (at) => words !== '' && text.startsWith(words, at),
        );
        expect([...occurrencesOf(text, words)]).toEqual(places);
      }),
      { numRuns: 500 },
    );
  });

  it('overlap with every end of a text that is their beginning', () => {
    fc.assert(
      fc.property(repeating, repeating, (first, second) => {
        const lengths = Array.from(second, (_, at) => at + 1).filter((length) =>
          first.endsWith(second.slice(0, length)),
        );
        expect(overlapsOf(first, second)).toEqual(lengths);
      }),
      { numRuns: 500 },
    );
  });
});
