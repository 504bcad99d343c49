import { isPlain, withoutAccents } from './letters.ts';

/** The stems that a word may have, in the letters a stemmer was made for. */
export type Stemmer = (word: string) => ReadonlySet<string>;

/** How the endings and roots of a language are written: with its accents, or without. */
export type Spelling = (text: string) => string;

/**
 * The stems of a word as it is written, and how they look without accents. A word typed without any may
 * lack them: it is read by the endings without accents too. So a query without accents still finds, and
 * one with them agrees with its text in more lexemes and ranks higher.
 */
export function stemsWithAndWithoutAccents(
  make: (spell: Spelling) => Stemmer,
): (word: string) => readonly string[] {
  const exact = make((text) => text);
  const plain = make(withoutAccents);
  return (word) => {
    const read = exact(word);
    const stems = new Set(read);
    for (const stem of isPlain(word) ? plain(word) : read) stems.add(withoutAccents(stem));
    stems.delete('');
    return stems.size > 0 ? [...stems] : [word];
  };
}

/**
 * The stems of a word and how they look without accents, for a language whose endings without accents are
 * among its endings anyway (talossa, kylässä).
 */
export function stemsAndTheirPlainSpelling(read: Stemmer): (word: string) => readonly string[] {
  return (word) => {
    const exact = read(word);
    const stems = new Set(exact);
    for (const stem of exact) stems.add(withoutAccents(stem));
    stems.delete('');
    return stems.size > 0 ? [...stems] : [word];
  };
}
