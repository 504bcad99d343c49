import { COMMON_WORDS, NETWORK_WORDS } from './passphrase-words.ts';

/** Of what kind the pieces are that a guess would put together. */
export type GuessedPiece = 'word' | 'name' | 'pattern';

/** How hard a passphrase is to put together, and of what it is made besides signs that nothing foretells. */
export interface Guess {
  /** In signs that have to be tried one by one. */
  readonly worth: number;
  readonly pieces: ReadonlySet<GuessedPiece>;
}

interface Piece {
  readonly length: number;
  readonly worth: number;
  readonly kind: GuessedPiece | null;
}

/** What a piece is worth, however long it is: a word out of hundreds is found like two signs. */
const WORTH = { own: 1, word: 2, name: 1, pattern: 1, repeated: 0.5 } as const;
const LONGEST_WORD = 24;
const SHORTEST_NAME = 3;
const SHORTEST_RUN = 3;
const SHORTEST_REPEAT = 3;

/** Signs that stand for letters in guesses too. */
const STAND_INS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
};

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  'йцукенгшщзхъ',
  'фывапролджэ',
];
const RUNS = ROWS.flatMap((row) => [row, Array.from(row).toReversed().join('')]);

/** Letters, digits, and what is no sign of a keyboard; blanks and punctuation come with any guess. */
const COUNTED_CHARACTER = /[\p{L}\p{N}]|[^\p{M}\p{P}\p{Z}\p{C}\x00-\x7F]/u;

/** Letters and digits in lower case without accents. */
export function normalizeForGuess(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The signs that count, twice: as they stand, and with the letters that some of them stand for. */
interface Signs {
  readonly plain: readonly string[];
  readonly lettered: readonly string[];
}

function signsOf(text: string): Signs {
  const plain = Array.from(text.normalize('NFKD').toLowerCase()).filter(
    (sign) => COUNTED_CHARACTER.test(sign) || sign in STAND_INS,
  );
  return { plain, lettered: plain.map((sign) => STAND_INS[sign] ?? sign) };
}

/** The same with the letters that digits and other signs stand for, without what is no letter at its ends. */
export function letteredForGuess(text: string): string {
  const signs = Array.from(text.normalize('NFKD'));
  const isLetter = (sign: string): boolean => /\p{L}/u.test(sign);
  return signsOf(
    signs.slice(signs.findIndex(isLetter), signs.findLastIndex(isLetter) + 1).join(''),
  ).lettered.join('');
}

/** The cheapest way to put a passphrase together. */
export function estimateGuess(text: string, own: readonly string[]): Guess {
  return cheapest(signsOf(text), new Set([...NETWORK_WORDS, ...own.flatMap(partsOf)]));
}

/** A name as a whole, and each of its parts. */
function partsOf(name: string): string[] {
  const parts = name
    .normalize('NFKD')
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map(normalizeForGuess);
  return [...parts, normalizeForGuess(name)].filter((part) => part.length >= SHORTEST_NAME);
}

function cheapest(signs: Signs, names: ReadonlySet<string>): Guess {
  const { length } = signs.plain;
  const best: Guess[] = [{ worth: 0, pieces: new Set() }];
  for (let start = 0; start < length; start += 1) {
    const before = best[start]!;
    for (const piece of piecesAt(signs, start, names)) {
      const worth = before.worth + piece.worth;
      const known = best[start + piece.length];
      if (known && known.worth <= worth) continue;
      best[start + piece.length] = {
        worth,
        pieces: piece.kind ? new Set([...before.pieces, piece.kind]) : before.pieces,
      };
    }
  }
  return best[length]!;
}

function* piecesAt({ plain, lettered }: Signs, start: number, names: ReadonlySet<string>): Generator<Piece> {
  yield { length: 1, worth: COUNTED_CHARACTER.test(plain[start]!) ? WORTH.own : 0, kind: null };
  for (let length = SHORTEST_NAME; length <= Math.min(LONGEST_WORD, plain.length - start); length += 1) {
    const piece = [plain, lettered].map((signs) => signs.slice(start, start + length).join(''));
    if (piece.some((each) => names.has(each))) yield { length, worth: WORTH.name, kind: 'name' };
    else if (piece.some((each) => COMMON_WORDS.has(each))) yield { length, worth: WORTH.word, kind: 'word' };
  }
  yield* patternsAt(plain, start);
}

function* patternsAt(plain: readonly string[], start: number): Generator<Piece> {
  const [before, rest] = [plain.slice(0, start).join(''), plain.slice(start)];
  const first = (length: number): string => rest.slice(0, length).join('');
  for (
    let length = SHORTEST_RUN;
    length <= rest.length && RUNS.some((run) => run.includes(first(length)));
    length += 1
  ) {
    yield { length, worth: WORTH.pattern, kind: 'pattern' };
  }
  for (let length = SHORTEST_REPEAT; length <= rest.length && before.includes(first(length)); length += 1) {
    yield { length, worth: WORTH.repeated, kind: 'pattern' };
  }
  const end = rest.findIndex((sign) => sign !== rest[0]);
  const same = end === -1 ? rest.length : end;
  if (same >= SHORTEST_RUN) yield { length: same, worth: WORTH.pattern, kind: 'pattern' };
  if (/^(?:19|20)\d\d/.test(first(4))) yield { length: 4, worth: WORTH.pattern, kind: 'pattern' };
}
