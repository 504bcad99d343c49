/**
 * A number that somebody typed before the words: `3`, `3.4`, `3.4.`, `3)`. A tab, or blanks in its place, set
 * it apart.
 */
const TYPED_NUMBER = /^(\d{1,4}(?:\.\d{1,4}){0,5})([.)]?)(\t[\t \u00A0]*|[ \u00A0]+)/;
/** What a sentence begins with, in any script that has capitals. */
const SENTENCE_START = /^["“„«'‘(]?\p{Lu}/u;
const APART = /\t|[ \u00A0]{2}/;

export interface TypedNumber {
  readonly parts: readonly number[];
  /** How many characters it takes, with what stands behind it. */
  readonly length: number;
  /** Set apart by a tab: nobody writes a sentence so. */
  readonly isApart: boolean;
  /** `3.4`, or `3.` and `3)`: more than a number alone. */
  readonly isDotted: boolean;
  readonly isMarked: boolean;
  readonly opensSentence: boolean;
}

export function parseTypedNumber(text: string): TypedNumber | null {
  const found = TYPED_NUMBER.exec(text);
  if (!found) return null;
  const [whole, digits, mark, blanks] = found as unknown as [string, string, string, string];
  const parts = digits.split('.').map(Number);
  return {
    parts,
    length: whole.length,
    isApart: APART.test(blanks),
    isDotted: parts.length > 1,
    isMarked: mark !== '',
    opensSentence: SENTENCE_START.test(text.slice(whole.length, whole.length + 4)),
  };
}

/**
 * Whether one number comes after another in an outline: `3.4` after `3.3`, `3.3.1` after `3.3`, `4` after
 * `3.3.1`.
 */
export function follows(before: readonly number[], now: readonly number[]): boolean {
  if (now.length > before.length)
    return (
      now.length === before.length + 1 && now.at(-1) === 1 && before.every((part, at) => part === now[at])
    );
  const last = now.length - 1;
  return now[last] === before[last]! + 1 && now.slice(0, last).every((part, at) => part === before[at]);
}

const isFirst = (parts: readonly number[]): boolean => parts.at(-1) === 1 && parts.length <= 2;

/**
 * Which of the numbers before the paragraphs of a text number them, and are no part of what they say: "24
 * hours are enough" and "1.5 million" are words. One that is set apart is a number; others are so where they
 * go on from one another.
 */
export function outlineNumbers(found: readonly (TypedNumber | null)[]): ReadonlySet<number> {
  const likely = [...found.entries()].flatMap(([at, number]) =>
    number && (number.isApart || number.opensSentence) ? [{ at, number }] : [],
  );
  const outline = new Set<number>();
  for (const [place, { at, number }] of likely.entries()) {
    const [before, after] = [likely[place - 1]?.number.parts, likely[place + 1]?.number.parts];
    const goesOn =
      (before !== undefined && follows(before, number.parts)) ||
      (after !== undefined && follows(number.parts, after));
    if (number.isApart || goesOn || isFirst(number.parts)) outline.add(at);
  }
  return outline;
}
