import type { LanguageRules } from '../language-rules.ts';

export const lt: LanguageRules = {
  language: 'lt',
  fold: (word) => word,
  stems: (word) => [word],
  stopWords: new Set<string>(),
};
