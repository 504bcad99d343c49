import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { LanguageRules } from '../../language-rules.ts';

/** The lines of a list. */
export const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());

/** The words as they come to the stems: in lower case and folded. */
const stemsOf = (rules: LanguageRules, word: string): readonly string[] =>
  rules.stems(rules.fold(word.toLowerCase()));

/** How many lexemes two words have in common. */
export const shared = (rules: LanguageRules, one: string, other: string): number =>
  stemsOf(rules, one).filter((stem) => stemsOf(rules, other).includes(stem)).length;

/** Whether a query of one word finds the other. */
export const meet = (rules: LanguageRules, one: string, other: string): boolean =>
  shared(rules, one, other) > 0;

/** Whether a query of a word finds the compound by one of its parts. */
export const partMeets = (rules: LanguageRules, compound: string, part: string): boolean =>
  (rules.split?.(rules.fold(compound)) ?? []).some((stem) => stemsOf(rules, part).includes(stem));

/** The pairs of a family that have no lexeme in common. */
export function formsThatMiss(rules: LanguageRules, family: string): readonly string[] {
  const forms = family.split(' ');
  return forms.flatMap((one, at) =>
    forms.slice(at + 1).flatMap((other) => (meet(rules, one, other) ? [] : [`${one} ${other}`])),
  );
}

/** Letters of the Baltic and Finnic alphabets, so that endings and roots come up often. */
const LETTERS = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyząčęėįšųūžāēģīķļņäõöüå'),
  minLength: 1,
  maxLength: 64,
});
const ANYTHING = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 64 });

/** Never empty, never a throw, the same each time; parts of a compound likewise. */
export function everyWordHasStems(rules: LanguageRules): void {
  fc.assert(
    fc.property(fc.oneof(LETTERS, ANYTHING), (word) => {
      const stems = stemsOf(rules, word);
      expect(stems.length).toBeGreaterThan(0);
      expect(stems.every((stem) => stem.length > 0)).toBe(true);
      expect(new Set(stems).size).toBe(stems.length);
      expect(stemsOf(rules, word)).toEqual(stems);
      expect((rules.split?.(word) ?? []).every((stem) => stem.length > 0)).toBe(true);
    }),
    { numRuns: 2000 },
  );
}
