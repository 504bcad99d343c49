import { CONTENT_LANGUAGES, SEARCH_LIMITS, type ContentLanguage } from '@nbn/contracts';
import { analyzeText, isStopWord, type TermBank } from '@nbn/language';
import { conceptLexeme, stemLexeme, wordLexeme } from '../analysis/lexeme.ts';
import { parseSearchTerms, type SearchTerm } from './search-terms.ts';

/** One word of a query with all that it may be found by, in every language that it could be of. */
export interface QueryWord {
  /** As it was written, in lower case. */
  readonly text: string;
  readonly exact: readonly string[];
  readonly stems: readonly string[];
  /** How many words further it stands than the one before it in its phrase; 0 for the first. */
  readonly distance: number;
}

/** Words that stand together, and the concepts that they name together. */
export interface QueryGroup {
  readonly words: readonly QueryWord[];
  readonly concepts: readonly string[];
  readonly phrase: boolean;
  readonly excluded: boolean;
}

export interface QueryLanguages {
  /** A word is looked for with the stems that it has in these. */
  readonly stems: readonly ContentLanguage[];
  /** It names the concepts that it names in these: those that the reader writes. */
  readonly concepts: readonly ContentLanguage[];
}

/**
 * What a query looks for. Words that every text of the reader's languages has are left out where there are
 * others: the index does not hold them.
 */
export function analyzeQuery(query: string, languages: QueryLanguages, bank: TermBank): QueryGroup[] {
  const terms = parseSearchTerms(query);
  const groups = groupFreeWords(terms, languages, bank);
  for (const term of terms.filter(({ phrase, excluded }) => phrase || excluded)) {
    const words = queryWords(term.text, languages);
    if (words.length === 0) continue;
    groups.push({ words, concepts: [], phrase: term.phrase, excluded: term.excluded });
  }
  return groups.some(({ excluded }) => !excluded) ? groups : [];
}

/** Words without quotes: each by itself, but those that name a concept together in one group. */
function groupFreeWords(
  terms: readonly SearchTerm[],
  languages: QueryLanguages,
  bank: TermBank,
): QueryGroup[] {
  const text = terms
    .filter(({ phrase, excluded }) => !phrase && !excluded)
    .map((term) => term.text)
    .join(' ');
  const words = queryWords(text, languages);
  const named = conceptsByPlace(text, languages.concepts, bank);
  const groups: QueryGroup[] = [];
  for (let at = 0; at < words.length;) {
    const place = named.get(words[at]!.position);
    const taken = place
      ? words.filter(({ position }) => isWithin(position, words[at]!.position, place.length))
      : [];
    const group = taken.length > 0 ? taken : [words[at]!];
    groups.push({ words: group, concepts: place?.concepts ?? [], phrase: false, excluded: false });
    at += group.length;
  }
  return groups;
}

const isWithin = (position: number, from: number, length: number): boolean =>
  position >= from && position < from + length;

interface NamedConcepts {
  readonly length: number;
  readonly concepts: string[];
}

/** The longest terms by the position of their first word; of several languages the longest. */
function conceptsByPlace(
  text: string,
  languages: readonly ContentLanguage[],
  bank: TermBank,
): Map<number, NamedConcepts> {
  const named = new Map<number, NamedConcepts>();
  for (const language of languages)
    for (const { concept, position, length } of bank.findConcepts(analyzeText(text, language), language)) {
      const known = named.get(position);
      if (!known || known.length < length)
        named.set(position, { length, concepts: [conceptLexeme(concept)] });
      else if (known.length === length) known.concepts.push(conceptLexeme(concept));
    }
  return named;
}

function queryWords(
  text: string,
  { stems, concepts: own }: QueryLanguages,
): (QueryWord & { readonly position: number })[] {
  const analysed = new Map(CONTENT_LANGUAGES.map((language) => [language, analyzeText(text, language)]));
  const count = analysed.get('en')!.length;
  const all = Array.from({ length: Math.min(count, SEARCH_LIMITS.words) }, (_, at) => {
    const ofLanguage = stems.flatMap((language) => {
      const word = analysed.get(language)![at];
      return word ? [{ language, word }] : [];
    });
    return {
      position: at + 1,
      text: analysed.get('en')![at]!.word,
      exact: unique(ofLanguage.map(({ word }) => wordLexeme(word.word))),
      stems: unique(
        ofLanguage.flatMap(({ language, word }) => word.stems.map((stem) => stemLexeme(language, stem))),
      ),
      isStopWord: own.some((language) => isStopWord(analysed.get('en')![at]!.word, language)),
    };
  });
  const telling = all.filter((word) => !word.isStopWord);
  const kept = telling.length > 0 ? telling : all;
  return kept.map(({ position, text: written, exact, stems: found }, at) => ({
    position,
    text: written,
    exact,
    stems: found,
    distance: at === 0 ? 0 : position - kept[at - 1]!.position,
  }));
}

const unique = (values: readonly string[]): string[] => [...new Set(values)];

/** The word that is being typed: the last one, unless it is left out. */
export function lastWordOf(groups: readonly QueryGroup[]): QueryWord | undefined {
  const last = groups.at(-1);
  return last && !last.excluded ? last.words.at(-1) : undefined;
}

/** Shorter stems of a word that is not yet whole are those of many others. */
const SHORTEST_STEM = 4;
const isLongEnough = (stem: string): boolean => stem.length - stem.indexOf(':') - 1 >= SHORTEST_STEM;

/** The groups with more words that their last one may become. */
export function completeLastWord(
  groups: readonly QueryGroup[],
  completions: readonly string[],
): QueryGroup[] {
  const last = groups.at(-1)!;
  const word = last.words.at(-1)!;
  const completed = { ...word, stems: unique([...word.stems.filter(isLongEnough), ...completions]) };
  return [...groups.slice(0, -1), { ...last, words: [...last.words.slice(0, -1), completed] }];
}
