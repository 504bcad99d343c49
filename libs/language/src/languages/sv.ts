import type { LanguageRules } from '../language-rules.ts';

export const sv: LanguageRules = {
  language: 'sv',
  fold: (word) => word,
  stems: (word) => [word],
  stopWords: new Set<string>(),
};
