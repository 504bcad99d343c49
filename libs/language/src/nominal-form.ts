import type { ContentLanguage } from '@nbn/contracts';
import { analyzeText } from './analyze.ts';
import { RULES } from './languages/rules.ts';

/**
 * Whether words as they stand in a text are a form of a term that is a noun or an adjective, word by word, and not of
 * a verb that shares its stems: support workers of support worker, not supported workers. Of a language that does
 * not tell them apart, every form that shares its stems is one.
 */
export function isNominalForm(term: string, written: string, language: ContentLanguage): boolean {
  const { nominal } = RULES[language];
  if (!nominal) return true;
  const [terms, forms] = [term, written].map((text) =>
    analyzeText(text, language).map(({ word }) => nominal(word)),
  ) as [string[], string[]];
  return terms.length === forms.length && terms.every((word, at) => word === forms[at]);
}
