/** A word as it stands in a text. */
export interface WrittenWord {
  readonly start: number;
  readonly end: number;
  /** Lower case, composed, without soft hyphens. */
  readonly word: string;
}

/** No word of a language is longer; what is longer is known by its beginning. */
export const LONGEST_WORD = 64;

/** Numbers with their dots and commas (3.14, 14.10.2026), then letters with their marks. */
const WORD =
  /\p{Nd}+(?:[.,]\p{Nd}+)*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*/gu;

/** An ending after an apostrophe or a colon: women's, EU:ssa. It is no word of its own. */
const ENDING = /(?:['’ʼ][\p{L}]{1,3}|:[\p{L}]{1,5})(?![\p{L}\p{M}\p{N}])/uy;

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060]/g;
const LIGATURES = /[\uFB00-\uFB06]/g;
// oxlint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7F]*$/;

/** The word in lower case and composed, without what nobody sees. */
export function plainWord(written: string): string {
  if (ASCII.test(written)) return written.toLowerCase();
  return written
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC');
}

/** The words of a text in their order; time in proportion to the text. */
export function wordsOfText(text: string): WrittenWord[] {
  const words: WrittenWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const end = WORD.lastIndex;
    words.push({ start: match.index, end, word: plainWord(match[0]) });
    ENDING.lastIndex = end;
    if (ENDING.test(text)) WORD.lastIndex = ENDING.lastIndex;
  }
  return words;
}
