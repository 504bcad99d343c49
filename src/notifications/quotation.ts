/** How long a quotation is at most, in characters. */
export const QUOTATION_LENGTH = 140;
const BREAK = /[\s,;:.–—-]/;

/**
 * The beginning of a text on one line, cut after a whole word; a word that is longer than that is cut within.
 * Characters are counted as a reader sees them, so that none is cut in two.
 */
export function quotationOf(text: string, length = QUOTATION_LENGTH): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line));
  if (characters.length <= length) return line;
  const start = characters
    .slice(0, length)
    .map(({ segment }) => segment)
    .join('');
  const isWhole = characters[length]!.segment === ' ';
  const end = isWhole ? start.length : start.lastIndexOf(' ');
  const words = end > 0 ? start.slice(0, end) : start;
  return `${withoutBreak(words)} …`;
}

/** Without the signs and spaces at its end, after which a sentence would go on. */
function withoutBreak(words: string): string {
  let end = words.length;
  while (end > 0 && BREAK.test(words[end - 1]!)) end -= 1;
  return words.slice(0, end);
}
