import { quoteLexeme } from '../analysis/lexeme.ts';
import type { QueryGroup, QueryWord } from './query-words.ts';

/** What a query asks of the index, as literals of `tsquery`. */
export interface TsQueries {
  /** All that is found; by it, what is found is ranked. */
  readonly match: string;
  /** The same as separate conditions, all of which must be met. */
  readonly conditions: readonly string[];
  /** Found as it was written, and found by its inflections: these rank before what is found by its concept. */
  readonly exact: string;
  readonly stems: string;
  /** The words one after the other; null for a single one. */
  readonly inOrder: string | null;
  /** The lexemes of each group that may be met, for how many entries to expect and for what is marked. */
  readonly alternatives: readonly (readonly string[])[];
}

/** The query for entries of any of these lexemes. */
export const anyOf = (lexemes: readonly string[], weight = ''): string =>
  `(${lexemes.map((lexeme) => quoteLexeme(lexeme) + weight).join('|')})`;

const written = (word: QueryWord): string => anyOf(word.exact);
const inflected = (word: QueryWord): string => anyOf([...word.exact, ...word.stems]);

type WordQuery = (word: QueryWord) => string;

function inOrder(words: readonly QueryWord[], ofWord: WordQuery): string {
  return words.map((word, at) => (at === 0 ? ofWord(word) : `<${word.distance}>${ofWord(word)}`)).join('');
}

function ofGroup(group: QueryGroup, ofWord: WordQuery, withConcepts: boolean): string {
  const together = group.phrase
    ? inOrder(group.words, ofWord)
    : group.words.map((word) => ofWord(word)).join('&');
  return withConcepts && group.concepts.length > 0
    ? `((${together})|${anyOf(group.concepts)})`
    : `(${together})`;
}

/** The statements' text of a query; `groups` must ask for something. */
export function toTsQueries(groups: readonly QueryGroup[]): TsQueries {
  const asked = groups.filter(({ excluded }) => !excluded);
  const excluded = groups
    .filter((group) => group.excluded)
    .map((group) => `&!${ofGroup(group, inflected, false)}`);
  const each = (ofWord: WordQuery, concepts: boolean): string[] =>
    asked.map((group) => ofGroup(group, ofWord, concepts));
  const [first, ...others] = each(inflected, true);
  const conditions = [first + excluded.join(''), ...others];
  const words = asked.flatMap((group) => group.words);
  return {
    match: conditions.join('&'),
    conditions,
    exact: each(written, false).join('&'),
    stems: each(inflected, false).join('&'),
    inOrder: words.length > 1 ? words.map(inflected).join('<->') : null,
    alternatives: asked.flatMap((group) =>
      group.words.map((word) => [...word.exact, ...word.stems, ...group.concepts]),
    ),
  };
}
