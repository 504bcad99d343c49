import type { LanguageRules } from '../language-rules.ts';

export const lv: LanguageRules = {
  language: 'lv',
  fold: (word) => word,
  stems: (word) => [word],
  stopWords: new Set<string>(),
};
