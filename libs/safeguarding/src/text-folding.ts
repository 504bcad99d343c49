/** Small letters, unit for unit, whatever length the language would give them. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replaceAll(/\p{Lu}/gu, (letter) => {
    const small = letter.toLowerCase();
    return small.length === letter.length ? small : letter;
  });
}

const baseLetters = new Map<string, string>();

/**
 * Letters without their marks, unit for unit: keyboards and systems lose them, and "talr." says what "tālr."
 * says.
 */
export function stripMarks(lower: string): string {
  return lower.replaceAll(/[\u00C0-\u024F\u0400-\u045F\u1E00-\u1EFF]/g, (letter) => {
    const known = baseLetters.get(letter);
    if (known !== undefined) return known;
    const base = letter.normalize('NFD')[0]!;
    baseLetters.set(letter, base);
    return base;
  });
}

/**
 * Cyrillic and Greek letters that look like Latin ones; a keyboard left in Russian writes them into codes and
 * accounts.
 */
const CONFUSABLES: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  с: 'c',
  е: 'e',
  н: 'h',
  і: 'i',
  ј: 'j',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  ѕ: 's',
  т: 't',
  у: 'y',
  х: 'x',
  ԁ: 'd',
  α: 'a',
  β: 'b',
  ε: 'e',
  ι: 'i',
  κ: 'k',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'y',
  χ: 'x',
};

/** What a reader takes for Latin letters, as such. */
export function foldConfusables(lower: string): string {
  return lower.replaceAll(/[авсенікморѕтухјԁαβεικνορτυχ]/g, (letter) => CONFUSABLES[letter]!);
}

/**
 * A small letter of the scripts that the Network writes in; far quicker to read and to begin with than every
 * letter there is.
 */
const LETTER_RANGE = String.raw`a-z\u00DF-\u00F6\u00F8-\u02AF\u0370-\u04FF`;

/**
 * An expression over small letters without marks: stems lose theirs, `\\p{L}` stands for the letters above. In a
 * class they stand before any other escape: `[\\p{L}\\d]`.
 */
export function letterPattern(source: string): RegExp {
  const stems = source.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
  return new RegExp(
    stems
      .replaceAll(/\[([^[\]\\]*)\\p\{L\}([^[\]]*)\]/g, `[$1${LETTER_RANGE}$2]`)
      .replaceAll(String.raw`\p{L}`, `[${LETTER_RANGE}]`),
    'g',
  );
}

/**
 * An expression for any of these whole words, parted by blanks; a stem ends in `*`, and `_` stands for the
 * blank within one.
 */
export function anyWordPattern(words: string): RegExp {
  const patterns = words
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replaceAll('.', String.raw`\.`)
        .replaceAll('_', String.raw`\s{1,9}`)
        .replaceAll('*', String.raw`\p{L}{0,40}`),
    );
  return letterPattern(String.raw`(?<!\p{L})(?:${patterns.join('|')})(?!\p{L})`);
}
