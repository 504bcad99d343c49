import type { LanguageRules } from '../language-rules.ts';

export const nb: LanguageRules = {
  language: 'nb',
  fold: (word) => word,
  stems: (word) => [word],
  stopWords: new Set<string>(),
};
