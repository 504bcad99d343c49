/** Patterns for `ilike all`, one a word: what is found holds each of them. */
export function wordPatterns(words: string | undefined): string[] {
  return (words ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`);
}
