import { analyzeText, type FoundConcept, isNominalForm, TermBank, type TermEntry } from '@nbn/language';

/** A term with the other words for it. */
export interface DefinedTerm {
  readonly id: string;
  readonly term: string;
  readonly variants: readonly string[];
  /** What it means. */
  readonly text: string;
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

/** As verbs are defined: to report, “To tell the police …”. */
const OF_A_VERB = /^to [a-z]/i;

/** Whether words as they stand in a text are a form of the term, of its own class of words. */
function isForm({ term, variants, text }: DefinedTerm, written: string): boolean {
  if (OF_A_VERB.test(term) || OF_A_VERB.test(text)) return true;
  return [term, ...variants].some((known) => isNominalForm(known, written, LANGUAGE));
}

/**
 * In which forms the terms stand in the texts, and how often: inflected ones are known by their stems, those of a
 * verb only where the term is one, and of terms that begin at one word the longest counts.
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
  const byId = new Map(terms.map((term) => [term.id, term]));
  for (const text of texts) {
    const words = analyzeText(text, LANGUAGE);
    const writtenAs = ({ position, length }: FoundConcept): string =>
      text.slice(words[position - 1]!.start, words[position + length - 2]!.end).toLowerCase();
    const standing = bank
      .findConcepts(words, LANGUAGE, { nested: true })
      .filter((match) => isForm(byId.get(match.concept)!, writtenAs(match)));
    for (const match of longestOf(standing)) {
      const known = found.get(match.concept)!;
      known.used += 1;
      known.forms.add(writtenAs(match));
    }
  }
  return [...found].map(([id, { forms, used }]) => ({ id, forms: [...forms], used }));
}

/** Of those that overlap, the ones that begin first, and of these the longest. They come in the order of the text. */
function longestOf(matches: readonly FoundConcept[]): FoundConcept[] {
  const kept: FoundConcept[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    const isSamePlace = last?.position === match.position && last.length === match.length;
    if (!last || isSamePlace || match.position >= last.position + last.length) kept.push(match);
  }
  return kept;
}
