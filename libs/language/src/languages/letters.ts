const MARKS = /\p{M}/gu;
// oxlint-disable-next-line no-control-regex
const ASCII = /^[\x00-\x7F]*$/;
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};
const UNMARKED = /[æøœßðþđłı]/g;

/** Whether the word is typed in the letters that every keyboard has. */
export const isPlain = (word: string): boolean => ASCII.test(word);

/** The word in plain letters, as who has no other keys types it: fórnarlamb, fornarlamb. */
export function withoutAccents(word: string): string {
  if (isPlain(word)) return word;
  const bare = word.normalize('NFD').replace(MARKS, '').normalize('NFC');
  const plain = bare.replace(UNMARKED, (letter) => PLAIN[letter]!);
  return plain === '' ? word : plain;
}

/** Takes accents off, but for the letters of the language's own alphabet. */
export function foldExcept(alphabet: string): (word: string) => string {
  const own = new Set(alphabet);
  return (word) => {
    if (isPlain(word)) return word;
    let folded = '';
    for (const letter of word) folded += own.has(letter) ? letter : bareLetter(letter);
    return folded === '' ? word : folded;
  };
}

function bareLetter(letter: string): string {
  const bare = letter.normalize('NFD').replace(MARKS, '').normalize('NFC');
  return bare.replace(/[œßđłı]/g, (other) => PLAIN[other]!);
}
