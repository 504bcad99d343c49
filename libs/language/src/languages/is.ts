import type { LanguageRules } from '../language-rules.ts';

export const is: LanguageRules = {
  language: 'is',
  fold: (word) => word,
  stems: (word) => [word],
  stopWords: new Set<string>(),
};
