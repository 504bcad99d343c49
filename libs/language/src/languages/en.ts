import type { LanguageRules } from '../language-rules.ts';

export const en: LanguageRules = {
  language: 'en',
  fold: (word) => word,
  stems: (word) => [word],
  stopWords: new Set<string>(),
};
