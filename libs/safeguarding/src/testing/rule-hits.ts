import { type FindOptions, type RuleHit, type RuleInput, ruleInputOf } from '../rule-input.ts';

/** What one rule alone sees in a text, each as `kind:what is written`. */
export const hitsOf =
  (rule: (reading: RuleInput) => Iterable<RuleHit>) =>
  (text: string, options?: FindOptions): string[] =>
    [...rule(ruleInputOf(text, options))].map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

/** A word and a number, or a number and a word, with so many blanks between them. */
export const apart = (first: string, blanks: number, second: string): string =>
  first + ' '.repeat(blanks) + second;
