import type { ContentLanguage, TermLanguage } from '@nbn/contracts';
import { analyzeText } from './analyze.ts';
import type { AnalyzedWord } from './analyzed-word.ts';

/** One language's term for a concept, with the inflected forms that its editors listed. */
export interface TermEntry {
  readonly concept: string;
  readonly language: TermLanguage;
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
  /** Finds shorter terms inside longer ones too: "victim" in "victim of trafficking". */
  readonly nested?: boolean;
}

/** Words follow each other; at a node concepts end. */
interface TermNode {
  readonly next: Map<string, TermNode>;
  readonly concepts: Set<string>;
}

interface TermTree {
  readonly exact: TermNode;
  readonly stemmed: TermNode;
}

const newNode = (): TermNode => ({ next: new Map<string, TermNode>(), concepts: new Set<string>() });

function follow(node: TermNode, step: string): TermNode {
  let next = node.next.get(step);
  if (!next) node.next.set(step, (next = newNode()));
  return next;
}

/** Adds a term by every way its words can be reached: `steps` gives those of one word. */
function plant(
  root: TermNode,
  words: readonly AnalyzedWord[],
  concept: string,
  steps: (word: AnalyzedWord) => readonly string[],
): void {
  let ends: readonly TermNode[] = [root];
  for (const word of words) ends = ends.flatMap((node) => steps(word).map((step) => follow(node, step)));
  for (const end of ends) if (end !== root) end.concepts.add(concept);
}

const asWritten = (word: AnalyzedWord): readonly string[] => [word.word];
const asStems = (word: AnalyzedWord): readonly string[] => word.stems;

/** Concepts by the number of words that they were found with, from the word at `from` on. */
function matchesFrom(
  root: TermNode,
  words: readonly AnalyzedWord[],
  from: number,
  steps: (word: AnalyzedWord) => readonly string[],
): ReadonlySet<string>[] {
  const matches: Set<string>[] = [];
  let reached: readonly TermNode[] = [root];
  for (let at = from; at < words.length && reached.length > 0; at += 1) {
    const ways = steps(words[at]!);
    reached = reached.flatMap((node) => ways.flatMap((step) => node.next.get(step) ?? []));
    const concepts = new Set<string>(reached.flatMap((node) => [...node.concepts]));
    if (concepts.size > 0) matches[at - from + 1] = concepts;
  }
  return matches;
}

/** The terms of the field: finds concepts in the words of a text or a query, language by language. */
export class TermBank {
  private readonly trees = new Map<ContentLanguage, TermTree>();

  constructor(entries: readonly TermEntry[]) {
    for (const entry of entries) this.plantEntry(entry);
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
    const tree = this.trees.get(language);
    if (!tree) return [];
    const found: FoundConcept[] = [];
    let free = 0;
    for (let at = 0; at < words.length; at += 1) {
      if (at < free) continue;
      const exact = matchesFrom(tree.exact, words, at, asWritten);
      const stemmed = matchesFrom(tree.stemmed, words, at, asStems);
      const longest = Math.max(exact.length, stemmed.length) - 1;
      for (let length = longest; length > 0; length -= 1) {
        const concepts = exact[length] ?? stemmed[length];
        for (const concept of concepts ?? []) found.push({ concept, position: words[at]!.position, length });
        if (concepts && !nested) {
          free = at + length;
          break;
        }
      }
    }
    return found;
  }

  private plantEntry({ concept, language, term, forms }: TermEntry): void {
    let tree = this.trees.get(language);
    if (!tree) this.trees.set(language, (tree = { exact: newNode(), stemmed: newNode() }));
    for (const form of [term, ...forms]) {
      const words = analyzeText(form, language);
      plant(tree.exact, words, concept, asWritten);
      plant(tree.stemmed, words, concept, asStems);
    }
  }
}
