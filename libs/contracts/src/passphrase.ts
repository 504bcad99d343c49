import { COMMON_PASSPHRASES } from './passphrase-blocklist.ts';
import { normalizeForGuess, letteredForGuess, estimateGuess, type GuessedPiece } from './passphrase-guess.ts';
import { commonPhrases } from './passphrase-phrases.ts';

/**
 * Length in characters (Unicode code points after NFC). No rule of composition: length and rarity are what
 * protects.
 */
export const PASSPHRASE = { min: 15, max: 256 } as const;

export const PASSPHRASE_FAULTS = [
  'too-short',
  'too-long',
  'too-common',
  'too-uniform',
  'holds-your-name',
  'holds-known-words',
  'holds-patterns',
] as const;
export type PassphraseFault = (typeof PASSPHRASE_FAULTS)[number];

/**
 * The form in which a passphrase is hashed: composed, so that the same keys give the same text on every
 * system. Nothing is trimmed.
 */
export function normalisedPassphrase(text: string): string {
  return text.normalize('NFC');
}

/** Length as a reader counts it. */
export function passphraseLength(text: string): number {
  return Array.from(normalisedPassphrase(text)).length;
}

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

function withoutDigitsAtEnds(text: string): string {
  let [start, end] = [0, text.length];
  while (isDigit(text[start])) start += 1;
  while (end > start && isDigit(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

let phrases: ReadonlySet<string> | undefined;

/** Written down or made by rules; these are made when the first passphrase is looked at. */
function isListed(bare: string): boolean {
  phrases ??= commonPhrases();
  return COMMON_PASSPHRASES.has(bare) || phrases.has(bare);
}

/** Guesses try these variations first: a year or digits behind, an exclamation mark, the words repeated. */
function isCommon(text: string): boolean {
  const plain = normalizeForGuess(text);
  const base = withoutDigitsAtEnds(plain);
  if (isListed(plain) || isListed(base)) return true;
  return COMMON_RUNS.some(
    (run) => plain.length > 0 && run.includes(plain.slice(0, Math.min(plain.length, 60))),
  );
}

const KEYBOARD_RUNS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  '12345678901234567890',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertyuiopåasdfghjklöäzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'azertyuiopqsdfghjklmwxcvbn',
];
const COMMON_RUNS = KEYBOARD_RUNS.flatMap((run) => [
  run.repeat(3),
  Array.from(run).toReversed().join('').repeat(3),
]);

/** One short piece over and over ("abcabcabcabcabc"), or fewer than five different characters. */
function isUniform(text: string): boolean {
  const characters = Array.from(text.toLowerCase());
  if (new Set(characters).size < 5) return true;
  const plain = characters.join('');
  for (let size = 1; size <= Math.floor(plain.length / 2); size++) {
    const piece = plain.slice(0, size);
    if (size <= 8 && piece.repeat(Math.ceil(plain.length / size)).startsWith(plain)) return true;
  }
  return false;
}

/** A passphrase that is little more than the member's own name or address. */
function isBasedOnName(text: string, names: readonly string[]): boolean {
  const plain = normalizeForGuess(text);
  return names.some((name) => {
    const own = normalizeForGuess(name);
    return own.length >= 4 && plain.includes(own) && plain.length - own.length < 8;
  });
}

/**
 * What stands against a passphrase, or null.
 * @param own names and addresses of the member, and of the system
 */
export function passphraseFault(text: string, own: readonly string[] = []): PassphraseFault | null {
  const length = passphraseLength(text);
  if (length < PASSPHRASE.min) return 'too-short';
  if (length > PASSPHRASE.max) return 'too-long';
  if (isUniform(text)) return 'too-uniform';
  if (isCommon(text)) return 'too-common';
  if (isBasedOnName(text, [...own, 'norbanet'])) return 'holds-your-name';
  const { worth, pieces } = estimateGuess(text, own);
  if (worth < MIN_GUESS_WORTH) return FAULT_OF_PIECE.find(([kind]) => pieces.has(kind))?.[1] ?? 'too-uniform';
  return isListed(letteredForGuess(text)) ? 'too-common' : null;
}

/** Besides what guesses put together first, so many signs have to be the member's own. */
const MIN_GUESS_WORTH = 8;
const FAULT_OF_PIECE: readonly (readonly [GuessedPiece, PassphraseFault])[] = [
  ['name', 'holds-your-name'],
  ['word', 'holds-known-words'],
  ['pattern', 'holds-patterns'],
];

export const PASSPHRASE_STRENGTHS = ['enough', 'good', 'strong'] as const;
export type PassphraseStrength = (typeof PASSPHRASE_STRENGTHS)[number];

/** An honest word for an accepted passphrase: length with some variety counts, symbols do not. */
export function passphraseStrength(text: string): PassphraseStrength {
  const length = passphraseLength(text);
  const variety = new Set(text.toLowerCase()).size;
  if (length >= 28 && variety >= 10) return 'strong';
  return length >= 20 && variety >= 8 ? 'good' : 'enough';
}
