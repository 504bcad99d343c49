import { analyzeText, TermBank, type TermEntry } from '@nbn/language';

/** A term with the other words for it. */
export interface DefinedTerm {
  readonly id: string;
  readonly term: string;
  readonly variants: readonly string[];
}

/** How a term is written in texts. */
export interface TermForms {
  readonly id: string;
  /** In lower case, each once; the term and its variants among them, whether they are used or not. */
  readonly forms: readonly string[];
  readonly used: number;
}

/** Standards are adopted in English. */
const LANGUAGE = 'en';

/**
 * In which forms the terms stand in the texts, and how often: inflected ones are known by their stems, and of
 * terms that begin at one word the longest counts.
 */
export function findTermForms(terms: readonly DefinedTerm[], texts: readonly string[]): TermForms[] {
  const bank = new TermBank(
    terms.map(({ id, term, variants }): TermEntry => ({
      concept: id,
      language: LANGUAGE,
      term,
      forms: variants,
    })),
  );
  const found = new Map(
    terms.map(({ id, term, variants }) => [
      id,
      { forms: new Set([term, ...variants].map((form) => form.toLowerCase())), used: 0 },
    ]),
  );
  for (const text of texts) {
    const words = analyzeText(text, LANGUAGE);
    for (const { concept, position, length } of bank.findConcepts(words, LANGUAGE)) {
      const known = found.get(concept)!;
      known.used += 1;
      known.forms.add(
        text.slice(words[position - 1]!.start, words[position + length - 2]!.end).toLowerCase(),
      );
    }
  }
  return [...found].map(([id, { forms, used }]) => ({ id, forms: [...forms], used }));
}
