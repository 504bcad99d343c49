import type { LanguageRules } from '../language-rules.ts';

export const da: LanguageRules = {
  language: 'da',
  fold: (word) => word,
  stems: (word) => [word],
  stopWords: new Set<string>(),
};
