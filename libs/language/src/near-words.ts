import { withoutAccents } from './languages/letters.ts';

/** What one edit is, at most so many make two words near. */
const MOST_EDITS = 2;
/** Letters that keyboards of the region write in each other's place: a and å, o and ø, s and š. */
const SAME_LETTER = 0.25;
/** What is longer is no word that somebody mistyped. */
const MOST_LETTERS = 64;
const KIN: Readonly<Record<string, string>> = { æ: 'a', ä: 'a', ø: 'o', ö: 'o', õ: 'o', ü: 'u' };

/** The letter without what its country adds to it. */
function bareLetter(letter: string): string {
  return KIN[letter] ?? (letter > '\u007f' ? withoutAccents(letter) : letter);
}

function substitution(one: string, other: string): number {
  if (one === other) return 0;
  return bareLetter(one) === bareLetter(other) ? SAME_LETTER : 1;
}

/** Cost of the edits between two words of at most 64 letters, two letters that changed places being one. */
function edits(one: readonly string[], other: readonly string[], most: number): number {
  let older: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [row, letter] of one.entries()) {
    const current = [row + 1];
    let least = row + 1;
    for (const [column, against] of other.entries()) {
      const swapped = row > 0 && column > 0 && letter === other[column - 1] && one[row - 1] === against;
      const cost = Math.min(
        previous[column + 1]! + 1,
        current[column]! + 1,
        previous[column]! + substitution(letter, against),
        swapped ? older[column - 1]! + 1 : Infinity,
      );
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    [older, previous] = [previous, current];
  }
  return previous[other.length]!;
}

/**
 * How many edits lie between two words (Damerau–Levenshtein, adjacent letters that changed places count as
 * one); Infinity where there are more than `most`. A letter in place of its kin of another keyboard counts a
 * quarter, and so does a word that differs only in how it is written in plain letters: þolandi and tholandi.
 */
export function editDistance(one: string, other: string, most: number = MOST_EDITS): number {
  if (one === other) return 0;
  if (one.length > MOST_LETTERS || other.length > MOST_LETTERS) return Infinity;
  const asWritten = lettersApart(one, other, most);
  const [plainOne, plainOther] = [withoutAccents(one), withoutAccents(other)];
  if (plainOne === one && plainOther === other) return asWritten;
  const plain = SAME_LETTER + lettersApart(plainOne, plainOther, most);
  return Math.min(asWritten, plain > most ? Infinity : plain);
}

function lettersApart(one: string, other: string, most: number): number {
  const [letters, others] = [[...one], [...other]];
  if (Math.abs(letters.length - others.length) > most) return Infinity;
  const cost = edits(letters, others, most);
  return cost > most ? Infinity : cost;
}

/** A word that may have been meant, and how often it occurs. */
export interface WordCandidate {
  readonly word: string;
  readonly count: number;
}

export interface NearWord extends WordCandidate {
  readonly distance: number;
}

/**
 * The candidates that a mistyped word may have meant: the nearest first, of equally near ones the most
 * frequent. Words of up to four letters may differ in one edit, longer ones in two.
 */
export function nearWords(
  word: string,
  candidates: Iterable<WordCandidate>,
  limit: number = 3,
): readonly NearWord[] {
  const most = word.length > 4 ? MOST_EDITS : 1;
  const near: NearWord[] = [];
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate.word, most);
    if (distance > 0 && distance <= most) near.push({ ...candidate, distance });
  }
  return near
    .toSorted(
      (one, other) =>
        one.distance - other.distance || other.count - one.count || (one.word < other.word ? -1 : 1),
    )
    .slice(0, limit);
}
