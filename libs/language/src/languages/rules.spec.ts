import fc from 'fast-check';
import { CONTENT_LANGUAGES } from '@nbn/contracts';
import { plainWord } from '../words-of-text.ts';
import { RULES } from './rules.ts';

/** Letters of all alphabets of the region, so that endings and roots come up often. */
const LETTERS = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyząčęėįšųūžāēģīķļņäõöüåæøáðéíóúýþабвеиклнорстуя'),
  minLength: 1,
  maxLength: 64,
});
const ANYTHING = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 64 });

describe.each(CONTENT_LANGUAGES)('the rules of %s', (language) => {
  const rules = RULES[language];

  it('are under the name of their language', () => {
    expect(rules.language).toBe(language);
  });

  it('give lexemes for any word, each once, the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(LETTERS, ANYTHING), (written) => {
        const word = rules.fold(plainWord(written) || 'x');
        const stems = rules.stems(word);
        expect(stems.length).toBeGreaterThan(0);
        expect(stems.every((stem) => stem.length > 0)).toBe(true);
        expect(new Set(stems).size).toBe(stems.length);
        expect(rules.stems(word)).toEqual(stems);
        expect((rules.split?.(word) ?? []).every((stem) => stem.length > 0)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('fold a folded word into itself', () => {
    fc.assert(
      fc.property(fc.oneof(LETTERS, ANYTHING), (written) => {
        const folded = rules.fold(plainWord(written));
        expect(rules.fold(folded)).toBe(folded);
      }),
    );
  });

  it('know stop words by their folded forms', () => {
    const unfolded = [...rules.stopWords].filter((word) => rules.fold(plainWord(word)) !== word);
    expect(unfolded).toEqual([]);
    expect(rules.stopWords.size).toBeGreaterThan(40);
  });
});
