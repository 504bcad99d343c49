import type { ContentLanguage } from '@nbn/contracts';
import type { AnalyzedWord } from './analyzed-word.ts';
import type { LanguageRules } from './language-rules.ts';
import { RULES } from './languages/rules.ts';
import { LONGEST_WORD, plainWord, wordsOfText } from './words-of-text.ts';

type Lexemes = Pick<AnalyzedWord, 'word' | 'stems' | 'parts'>;

/** Texts repeat their words: what was worked out is kept until it is this many words. */
const MOST_KEPT = 30_000;
const kept = new Map<ContentLanguage, Map<string, Lexemes>>();

const NONE: readonly string[] = [];
const NUMBER = /^\p{Nd}+(?:[.,]\p{Nd}+)*$/u;

function workOut(word: string, rules: LanguageRules): Lexemes {
  if (NUMBER.test(word)) {
    const pieces = word.split(/[.,]/, 9);
    return { word, stems: [word.slice(0, LONGEST_WORD)], parts: pieces.length > 1 ? pieces : NONE };
  }
  if (word.length > LONGEST_WORD) return { word, stems: [word.slice(0, LONGEST_WORD)], parts: NONE };
  const folded = rules.fold(word);
  return { word: folded, stems: rules.stems(folded), parts: rules.split?.(folded) ?? NONE };
}

function lexemesOf(word: string, language: ContentLanguage): Lexemes {
  let known = kept.get(language);
  if (!known || known.size >= MOST_KEPT) kept.set(language, (known = new Map<string, Lexemes>()));
  let lexemes = known.get(word);
  if (!lexemes) {
    lexemes = workOut(word, RULES[language]);
    if (word.length <= LONGEST_WORD) known.set(word, lexemes);
  }
  return lexemes;
}

/** The words of a text with their lexemes; index and query both use this and so find each other. */
export function analyzeText(text: string, language: ContentLanguage): AnalyzedWord[] {
  return wordsOfText(text).map(({ start, end, word }, index) => {
    const lexemes = lexemesOf(word, language);
    return {
      start,
      end,
      position: index + 1,
      word: lexemes.word,
      stems: lexemes.stems,
      parts: lexemes.parts,
    };
  });
}

/** The lexemes of one word. */
export function stemsOf(word: string, language: ContentLanguage): readonly string[] {
  return lexemesOf(plainWord(word), language).stems;
}

/** Whether a query may leave this word out: the, och, ja. */
export function isStopWord(word: string, language: ContentLanguage): boolean {
  const rules = RULES[language];
  return rules.stopWords.has(rules.fold(plainWord(word)));
}
