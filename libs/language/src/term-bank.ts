import type { ContentLanguage, Language } from '@nbn/contracts';
import { analyzeText } from './analyze.ts';
import type { AnalyzedWord } from './analyzed-word.ts';
import { TermTree } from './term-tree.ts';

/** One language's term for a concept, with the inflected forms that its editors listed. */
export interface TermEntry {
  readonly concept: string;
  readonly language: Language;
  readonly term: string;
  readonly forms: readonly string[];
}

/** Where a concept was found: from the word at `position`, `length` words long. */
export interface FoundConcept {
  readonly concept: string;
  readonly position: number;
  readonly length: number;
}

export interface ConceptSearch {
  /** Finds shorter terms inside longer ones too, and terms inside compounds: for an index and its queries. */
  readonly nested?: boolean;
}

interface LanguageTerms {
  readonly exact: TermTree;
  readonly stemmed: TermTree;
  /** Terms of one word by its parts. */
  readonly parted: TermTree;
}

/** Of terms with more words only two lexemes of each word count, and of very long ones only the first. */
const ALL_WAYS = 2;
const TWO_WAYS = 8;

function stemSteps(words: readonly AnalyzedWord[]): readonly (readonly string[])[] {
  if (words.length <= ALL_WAYS) return words.map(({ stems }) => stems);
  if (words.length > TWO_WAYS) return words.map(({ stems }) => stems.slice(0, 1));
  return words.map(({ stems }) => [...new Set([stems[0]!, stems.at(-1)!])]);
}

/** The parts of a compound one after another, a simple word being its own part. */
const partSteps = ({ parts, stems }: AnalyzedWord): readonly (readonly string[])[] =>
  parts.length > 0 ? parts.map((part) => [part]) : [stems];

/**
 * The terms of the field: finds concepts in the words of a text or a query, language by language. The terms of a
 * language are analysed when its first text comes.
 */
export class TermBank {
  private readonly entries = new Map<ContentLanguage, TermEntry[]>();
  private readonly terms = new Map<ContentLanguage, LanguageTerms>();

  constructor(entries: readonly TermEntry[]) {
    for (const entry of entries) {
      const known = this.entries.get(entry.language);
      if (known) known.push(entry);
      else this.entries.set(entry.language, [entry]);
    }
  }

  /**
   * Concepts in the order of the text. The longest term wins; of equally long ones a listed form wins over one
   * that only shares its stems.
   */
  findConcepts(
    words: readonly AnalyzedWord[],
    language: ContentLanguage,
    { nested = false }: ConceptSearch = {},
  ): readonly FoundConcept[] {
    const terms = this.termsOf(language);
    if (!terms) return [];
    const found: FoundConcept[] = [];
    let at = 0;
    while (at < words.length) {
      const here = conceptsFrom(terms, words, at);
      if (nested) {
        found.push(...here, ...conceptsInside(terms, words[at]!, here));
        at += 1;
        continue;
      }
      const longest = here[0]?.length ?? 0;
      found.push(...here.filter(({ length }) => length === longest));
      at += Math.max(longest, 1);
    }
    return found;
  }

  /**
   * Analyses the terms of a language ahead, with a pause after each: as a whole they would hold up whatever else
   * the thread has to do. Without it, the first text of the language has them analysed at once.
   */
  async prepare(language: ContentLanguage, pause: () => Promise<void>): Promise<void> {
    const entries = this.entries.get(language);
    if (!entries) return;
    const terms = noTerms();
    for (const entry of entries) {
      addEntry(terms, entry);
      await pause();
    }
    this.terms.set(language, terms);
    this.entries.delete(language);
  }

  private termsOf(language: ContentLanguage): LanguageTerms | undefined {
    const known = this.terms.get(language);
    const entries = this.entries.get(language);
    if (known || !entries) return known;
    const terms = analyzeTerms(entries);
    this.terms.set(language, terms);
    this.entries.delete(language);
    return terms;
  }
}

const noTerms = (): LanguageTerms => ({
  exact: new TermTree(),
  stemmed: new TermTree(),
  parted: new TermTree(),
});

function analyzeTerms(entries: readonly TermEntry[]): LanguageTerms {
  const terms = noTerms();
  for (const entry of entries) addEntry(terms, entry);
  return terms;
}

function addEntry(terms: LanguageTerms, { concept, language, term, forms }: TermEntry): void {
  for (const form of [term, ...forms]) addForm(terms, concept, analyzeText(form, language));
}

function addForm(terms: LanguageTerms, concept: string, words: readonly AnalyzedWord[]): void {
  terms.exact.add(
    words.map(({ word }) => [word]),
    concept,
  );
  terms.stemmed.add(stemSteps(words), concept);
  if (words.length === 1) terms.parted.add(partSteps(words[0]!), concept);
}

const stepOf = (word: string | undefined): readonly string[] | undefined =>
  word === undefined ? undefined : [word];

/** What is listed wins over what only shares its stems. */
const conceptsOf = (
  listed: readonly string[] | undefined,
  related: readonly string[] | undefined,
): readonly string[] => (listed && listed.length > 0 ? listed : (related ?? []));

/** Every concept that starts with the word at `at`, the longest terms first. */
function conceptsFrom(
  { exact, stemmed }: LanguageTerms,
  words: readonly AnalyzedWord[],
  at: number,
): FoundConcept[] {
  const listed = exact.matchesFrom((index) => stepOf(words[index]?.word), at);
  const related = stemmed.matchesFrom((index) => words[index]?.stems, at);
  const found: FoundConcept[] = [];
  for (let length = Math.max(listed.length, related.length) - 1; length > 0; length -= 1)
    for (const concept of conceptsOf(listed[length], related[length]))
      found.push({ concept, position: words[at]!.position, length });
  return found;
}

/** Concepts of terms that a compound is made of: menneskehandel in menneskehandelsofre. */
function conceptsInside(
  { parted }: LanguageTerms,
  { parts, position }: AnalyzedWord,
  known: readonly FoundConcept[],
): FoundConcept[] {
  const inside = new Set<string>();
  for (let from = 0; from < parts.length; from += 1)
    for (const concepts of parted.matchesFrom((index) => stepOf(parts[index]), from))
      for (const concept of concepts ?? []) inside.add(concept);
  for (const { concept, length } of known) if (length === 1) inside.delete(concept);
  return [...inside].map((concept) => ({ concept, position, length: 1 }));
}
