import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Reads } from '#platform/persistence/read-pool';
import { oneSlipAway } from './misspellings.ts';
import type { QueryGroup, QueryWord } from './query-words.ts';
import { SearchQuery, type SearchFilter } from './search.query.ts';
import { toTsQueries } from './ts-query.ts';
import { VocabularyQuery } from './vocabulary.query.ts';

/** Other words that are tried for each of a query's, and words of a query that are tried. */
const CANDIDATES = 12;
const WORDS_TRIED = 3;
/** Texts in which the other words are looked for. */
const RANKED = 100;

/** "Did you mean": the same query with one other word, if it finds something that the reader may read. */
@Injectable()
export class SpellingService {
  constructor(
    private readonly query: SearchQuery,
    private readonly vocabulary: VocabularyQuery,
  ) {}

  /**
   * Each word is one search for all that it may have been, whether it stands in some text or not: neither
   * what is suggested nor how long it takes tells of texts that the reader may not read.
   */
  async suggest(
    reads: Reads,
    actor: Actor,
    query: string,
    groups: readonly QueryGroup[],
    filter: SearchFilter,
  ): Promise<string | null> {
    const words = groups
      .filter(({ excluded }) => !excluded)
      .flatMap((group) => group.words)
      .slice(0, WORDS_TRIED);
    for (const word of words) {
      const other = await this.findOther(reads, actor, groups, word, filter);
      const corrected = other ? replaceWord(query, word.text, other) : null;
      if (corrected) return corrected;
    }
    return null;
  }

  /** What the word may have been, as the reader's texts have it. */
  private async findOther(
    reads: Reads,
    actor: Actor,
    groups: readonly QueryGroup[],
    word: QueryWord,
    filter: SearchFilter,
  ): Promise<string | undefined> {
    const candidates = await this.vocabulary.known(reads, oneSlipAway(word.text), CANDIDATES);
    const others = { ...word, exact: [word.text, ...candidates], stems: [] };
    const tried = groups.map((group) =>
      group.words.includes(word)
        ? { ...group, concepts: [], words: group.words.map((each) => (each === word ? others : each)) }
        : group,
    );
    const { completed } = await this.query.find(reads, actor, {
      asked: toTsQueries(tried),
      filter,
      limit: 1,
      ranked: RANKED,
      completions: candidates,
    });
    return completed[0];
  }
}

/** The query with its word in another spelling; null where it does not stand in it letter by letter. */
function replaceWord(query: string, word: string, other: string): string | null {
  const at = query.toLowerCase().indexOf(word);
  return at === -1 ? null : query.slice(0, at) + other + query.slice(at + word.length);
}
