import { NOUN_CODES, type PhraseCode } from './statement-codes.ts';
import type { Amount, Score, Statement, StatementCode, StatementValue } from './statement.ts';

/** Texts that differ for one and for many, and in some languages for a few. */
export const PLURAL_CODES = [
  ...NOUN_CODES,
  'then-follow',
  'others',
  'not-chosen',
  'stv-elected',
] as const satisfies readonly (StatementCode | PhraseCode)[];
export type PluralCode = (typeof PLURAL_CODES)[number];

/** What a language needs to tell a result. */
export interface Wording {
  /**
   * The text of a code with its `{{values}}` filled in, in the form that goes with `count` where one is
   * given.
   */
  phrase(code: StatementCode | PhraseCode, values: Readonly<Record<string, string>>, count?: number): string;
  nameOf(option: string): string;
  /** Joins names as the language does: "A, B and C". */
  list(names: readonly string[]): string;
  /** Writes a number as the language does; left out, as JavaScript writes it. */
  number?(value: number | string): string;
  /** Writes a word as a sentence begins; left out, with its first letter in upper case. */
  capital?(word: string): string;
}

/** A statement as a sentence of a language. */
export function statementText({ code, values, count }: Statement, wording: Wording): string {
  const words = Object.entries(values).map(
    ([name, value]) => [name, valueText(code, value, wording)] as const,
  );
  // A value may begin the sentence: `{{Unit}}` is `{{unit}}` with a capital.
  const capitals = words
    .filter(([name]) => 'phrases' in values[name]!)
    .map(([name, text]) => [capital(name), wording.capital?.(text) ?? capital(text)] as const);
  return wording.phrase(code, Object.fromEntries([...words, ...capitals]), count);
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

function valueText(code: StatementCode, value: StatementValue, wording: Wording): string {
  if ('noun' in value)
    return wording.phrase(value.noun, { n: numberText(value.number, wording) }, sizeOf(value.number));
  if ('number' in value) return numberText(value.number, wording);
  if ('options' in value) return wording.list(value.options.map((option) => wording.nameOf(option)));
  if ('scores' in value)
    return wording.list(
      value.scores.map((score) => scoreText(code === 'circle' ? 'beats' : 'pair', score, wording)),
    );
  if ('phrases' in value) return wording.list(value.phrases.map((phrase) => wording.phrase(phrase, {})));
  if ('amounts' in value)
    return wording.list(value.amounts.map((amount) => amountText(code, amount, wording)));
  return value.groups.map((group) => groupText(group, wording)).join('; ');
}

/** A number that may be a fraction, near enough to choose a form by. */
function sizeOf(value: number | string): number {
  const [over, under = 1] = String(value).split('/').map(Number);
  return Math.round((over! / under) * 100) / 100;
}

function numberText(value: number | string, wording: Wording): string {
  return wording.number?.(value) ?? String(value);
}

function scoreText(code: PhraseCode, { winner, loser, votes, against }: Score, wording: Wording): string {
  return wording.phrase(code, {
    winner: wording.nameOf(winner),
    loser: wording.nameOf(loser),
    votes: numberText(votes, wording),
    against: numberText(against, wording),
  });
}

function amountText(code: StatementCode, { option, amount }: Amount, wording: Wording): string {
  const values = {
    amount: numberText(amount, wording),
    option: option === null ? '' : wording.nameOf(option),
  };
  if (option === null) return wording.phrase('amount-nowhere', values);
  return wording.phrase(code === 'stv-surplus' || code === 'stv-exclusion' ? 'amount-to' : 'amount', values);
}

function groupText(group: readonly string[], wording: Wording): string {
  const names = wording.list(group.map((option) => wording.nameOf(option)));
  return group.length > 1 ? wording.phrase('equal', { options: names }) : names;
}
