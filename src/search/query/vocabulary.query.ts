import { Injectable } from '@nestjs/common';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Reads } from '#platform/persistence/read-pool';
import { isWord } from '../analysis/lexeme.ts';

const COMPLETIONS_READ = 40;
const COMPLETIONS = 12;

/** Beside its own beginning: `$1` is a pattern. The words that most texts have come first. */
const FIND_COMPLETIONS = new PreparedStatement<{ lexeme: string }>(`
  select lexeme
  from search_word
  where lexeme like $1
  order by entries desc, lexeme
  limit ${COMPLETIONS_READ}`);
const FIND_KNOWN = new PreparedStatement<{ lexeme: string }>(`
  select lexeme
  from search_word
  where lexeme = any($1::text[])
  order by entries desc, lexeme
  limit $2`);

/**
 * Reads the words of all texts. None of them is shown before a text with it was found that its reader may
 * read.
 */
@Injectable()
export class VocabularyQuery {
  /** Words that begin so. */
  async completions(reads: Reads, beginning: string): Promise<string[]> {
    const pattern = `${beginning.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
    const rows = await reads.query(FIND_COMPLETIONS.bind(pattern));
    return rows
      .map(({ lexeme }) => lexeme)
      .filter(isWord)
      .slice(0, COMPLETIONS);
  }

  /** Those of the words that stand anywhere, the most frequent first. */
  async known(reads: Reads, words: readonly string[], limit: number): Promise<string[]> {
    const rows = await reads.query(FIND_KNOWN.bind(words, limit));
    return rows.map(({ lexeme }) => lexeme);
  }
}
