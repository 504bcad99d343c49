import type { LanguageRules } from '../language-rules.ts';

export const ru: LanguageRules = {
  language: 'ru',
  fold: (word) => word,
  stems: (word) => [word],
  stopWords: new Set<string>(),
};
