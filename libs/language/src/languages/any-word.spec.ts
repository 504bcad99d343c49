import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RULES } from './rules.ts';

/** Letters of the Baltic and Finnic alphabets, so that endings and roots come up often. */
const LETTERS = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyząčęėįšųūžāēģīķļņäõöüå'),
  minLength: 1,
  maxLength: 64,
});
const ANYTHING = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 64 });

describe.each(['fi', 'et', 'lv', 'lt'] as const)('any word read as %s', (language) => {
  const rules = RULES[language];

  it('has lexemes, none of them empty, the same each time', () => {
    fc.assert(
      fc.property(fc.oneof(LETTERS, ANYTHING), (written) => {
        const word = rules.fold(written.toLowerCase());
        fc.pre(word !== '');
        const stems = rules.stems(word);
        expect(stems.length).toBeGreaterThan(0);
        expect(stems.every((stem) => stem.length > 0)).toBe(true);
        expect(new Set(stems).size).toBe(stems.length);
        expect(rules.stems(word)).toEqual(stems);
        expect((rules.split?.(word) ?? []).every((stem) => stem.length > 0)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
