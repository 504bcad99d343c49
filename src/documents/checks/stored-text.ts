import type { TextBlock } from '@nbn/contracts';
import type { StoredText } from './version-check.repository.ts';

/** Characters of a file that are kept for its readers and for the search; all of it was checked. */
const MAX_STORED_CHARACTERS = 2_000_000;

/** What is kept of the text of a file. */
export function toStoredText(blocks: readonly TextBlock[]): StoredText {
  const kept: TextBlock[] = [];
  let characters = 0;
  const words = blocks.filter(({ kind }) => kind !== 'property');
  for (const block of words) {
    if (characters + block.text.length > MAX_STORED_CHARACTERS) break;
    characters += block.text.length + 1;
    kept.push(block);
  }
  const text = kept.map((block) => block.text).join('\n');
  return { text, blocks: kept, characters: text.length, truncated: kept.length < words.length };
}
