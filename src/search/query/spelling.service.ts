import { Injectable } from '@nestjs/common';
import type { TermBank } from '@nbn/language';
import type { Actor } from '#platform/access/actor';
import { oneSlipAway } from './misspellings.ts';
import { analyzeQuery, type QueryLanguages } from './query-words.ts';
import { SearchQuery, type SearchFilter } from './search.query.ts';
import { toTsQueries } from './ts-query.ts';
import { VocabularyQuery } from './vocabulary.query.ts';

/** Other words that are tried for each of a query's, and words of a query that are tried. */
const CANDIDATES = 6;
const WORDS_TRIED = 3;

/** "Did you mean": the same query with one other word, if it finds something that the reader may read. */
@Injectable()
export class SpellingService {
  constructor(
    private readonly query: SearchQuery,
    private readonly vocabulary: VocabularyQuery,
  ) {}

  /**
   * Whether a word of the query stands in some text is not asked: what is suggested depends on what the
   * reader may read alone.
   */
  async suggest(
    actor: Actor,
    query: string,
    languages: QueryLanguages,
    bank: TermBank,
    filter: SearchFilter,
  ): Promise<string | null> {
    const words = analyzeQuery(query, languages, bank)
      .filter(({ excluded }) => !excluded)
      .flatMap((group) => group.words)
      .slice(0, WORDS_TRIED);
    for (const { text } of words)
      for (const candidate of await this.vocabulary.known(oneSlipAway(text), CANDIDATES)) {
        const corrected = replaceWord(query, text, candidate);
        if (corrected && (await this.findsAnything(actor, corrected, languages, bank, filter)))
          return corrected;
      }
    return null;
  }

  private async findsAnything(
    actor: Actor,
    query: string,
    languages: QueryLanguages,
    bank: TermBank,
    filter: SearchFilter,
  ): Promise<boolean> {
    const asked = toTsQueries(analyzeQuery(query, languages, bank));
    return (await this.query.find(actor, { asked, filter, limit: 1, ranked: 1 })).total > 0;
  }
}

/** The query with its word in another spelling; null where it does not stand in it letter by letter. */
function replaceWord(query: string, word: string, other: string): string | null {
  const at = query.toLowerCase().indexOf(word);
  return at === -1 ? null : query.slice(0, at) + other + query.slice(at + word.length);
}
