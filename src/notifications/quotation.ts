/** How long a quotation is at most, in characters. */
export const QUOTATION_LENGTH = 140;

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
  return `${words.replace(/[\s,;:.–—-]+$/u, '')} …`;
}
