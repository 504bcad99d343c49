import { CONTENT_LANGUAGES, type ContentLanguage } from '@nbn/contracts';
import { isStopWord } from './analyze.ts';
import { wordsOfText } from './words-of-text.ts';

/** The language of a text, or null if there is too little to tell by. */
export function detectLanguage(text: string): ContentLanguage | null {
  const words = wordsOfText(text.slice(0, 5_000));
  let best: ContentLanguage | null = null;
  let most = 0;
  for (const language of CONTENT_LANGUAGES) {
    const hits = words.filter(({ word }) => isStopWord(word, language)).length;
    if (hits > most) [best, most] = [language, hits];
  }
  return best;
}
