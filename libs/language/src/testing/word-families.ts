import type { LanguageRules } from '../language-rules.ts';

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
