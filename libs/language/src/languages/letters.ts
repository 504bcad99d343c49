const MARKS = /\p{M}+/gu;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Whether the word is typed in the letters that every keyboard has. */
export const isPlain = (word: string): boolean => !BEYOND_ASCII.test(word);

/** The word without any accent: what one types on a keyboard that lacks the language's letters. */
export const withoutAccents = (word: string): string =>
  isPlain(word) ? word : word.normalize('NFD').replace(MARKS, '');

/** Takes accents from all letters but those of the language's own alphabet. */
export function foreignAccentsFolded(alphabet: string): (word: string) => string {
  const own = new Set(alphabet);
  const fold = (letter: string): string => (own.has(letter) ? letter : withoutAccents(letter));
  return (word) => (isPlain(word) ? word : Array.from(word, fold).join(''));
}
