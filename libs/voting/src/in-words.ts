import type { Amount, Score, Statement, StatementCode, StatementValue } from './statement.ts';

/** The texts inside a statement that are no sentence of their own. */
export const PHRASE_CODES = [
  'pair', 'beats', 'equal', 'amount', 'amount-to', 'amount-nowhere',
  'unit-member', 'unit-country', 'unit-chambers', 'unit-government', 'unit-ngo', 'unit-resource', 'unit-other',
  'majority-simple', 'majority-of_cast', 'majority-absolute', 'majority-two_thirds', 'majority-two_thirds_of_entitled', 'majority-unanimity', 'majority-six_countries',
  'majority-number',
] as const;
export type PhraseCode = (typeof PHRASE_CODES)[number];

/** What a language needs to tell a result. */
export interface Wording {
  /** The text of a code with its `{{values}}` filled in. */
  phrase(code: StatementCode | PhraseCode, values: Readonly<Record<string, string>>): string;
  nameOf(option: string): string;
  /** Joins names as the language does: "A, B and C". */
  list(names: readonly string[]): string;
  /** Writes a number as the language does; left out, as JavaScript writes it. */
  number?(value: number | string): string;
}

/** A statement as a sentence of a language. */
export function inWords(statement: Statement, wording: Wording): string {
  const values = Object.entries(statement.values).map(([name, value]) => [name, valueInWords(statement.code, value, wording)]);
  return wording.phrase(statement.code, Object.fromEntries(values) as Record<string, string>);
}

function valueInWords(code: StatementCode, value: StatementValue, wording: Wording): string {
  if ('number' in value) return numberInWords(value.number, wording);
  if ('options' in value) return wording.list(value.options.map((option) => wording.nameOf(option)));
  if ('scores' in value) return wording.list(value.scores.map((score) => scoreInWords(code === 'circle' ? 'beats' : 'pair', score, wording)));
  if ('phrases' in value) return wording.list(value.phrases.map((phrase) => wording.phrase(phrase, {})));
  if ('amounts' in value) return wording.list(value.amounts.map((amount) => amountInWords(code, amount, wording)));
  return value.groups.map((group) => groupInWords(group, wording)).join('; ');
}

function numberInWords(value: number | string, wording: Wording): string {
  return wording.number?.(value) ?? String(value);
}

function scoreInWords(code: PhraseCode, { winner, loser, votes, against }: Score, wording: Wording): string {
  return wording.phrase(code, { winner: wording.nameOf(winner), loser: wording.nameOf(loser), votes: numberInWords(votes, wording), against: numberInWords(against, wording) });
}

function amountInWords(code: StatementCode, { option, amount }: Amount, wording: Wording): string {
  const values = { amount: numberInWords(amount, wording), option: option === null ? '' : wording.nameOf(option) };
  if (option === null) return wording.phrase('amount-nowhere', values);
  return wording.phrase(code === 'stv-surplus' || code === 'stv-exclusion' ? 'amount-to' : 'amount', values);
}

function groupInWords(group: readonly string[], wording: Wording): string {
  const names = wording.list(group.map((option) => wording.nameOf(option)));
  return group.length > 1 ? wording.phrase('equal', { options: names }) : names;
}
