import type { LanguageRules } from '../language-rules.ts';

export const fi: LanguageRules = {
  language: 'fi',
  fold: (word) => word,
  stems: (word) => [word],
  stopWords: new Set<string>(),
};
