import type { LanguageRules } from '../language-rules.ts';

export const et: LanguageRules = {
  language: 'et',
  fold: (word) => word,
  stems: (word) => [word],
  stopWords: new Set<string>(),
};
