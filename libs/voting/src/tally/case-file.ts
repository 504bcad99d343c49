import { checkPaper } from '../paper-check.ts';
import type { CountedPaper, PaperRules } from '../paper.ts';

/** A file that cannot be counted; the message names the place. */
export class InvalidCaseFile extends RangeError {
  constructor(place: string, fault: string) {
    super(place === '' ? fault : `${place}: ${fault}`);
    this.name = 'BadFile';
  }
}

/** A counting file: a method, its options and papers, as written by people and by other tools. */
export interface CaseFile {
  readonly method: string;
  readonly candidates: readonly string[];
  readonly seats: number;
  readonly settings: Settings;
  readonly ballots: readonly Readonly<Record<string, unknown>>[];
  readonly whole: Readonly<Record<string, unknown>>;
}

export type Settings = Readonly<Record<string, unknown>>;

const MOST_OPTIONS = 250;

/** Reads what every counting file has. */
export function readCase(file: unknown): CaseFile {
  const whole = readRecord('', file);
  const { method } = whole;
  if (typeof method !== 'string') throw new InvalidCaseFile('method', 'names a way of counting');
  return {
    method,
    whole,
    settings: whole['options'] === undefined ? {} : readRecord('options', whole['options']),
    candidates: whole['candidates'] === undefined ? [] : readCandidates(whole['candidates']),
    seats: readSeats(whole['seats']),
    ballots:
      whole['ballots'] === undefined
        ? []
        : readList('ballots', whole['ballots']).map((ballot, at) => readRecord(`ballots[${at}]`, ballot)),
  };
}

/** The papers of a counting file, each checked by the one validation of papers. */
export function readPapers({ candidates, ballots, whole }: CaseFile, rules: PaperRules): CountedPaper[] {
  if (whole['candidates'] === undefined) throw new InvalidCaseFile('candidates', 'is missing');
  if (whole['ballots'] === undefined) throw new InvalidCaseFile('ballots', 'is missing');
  return ballots.map((ballot, at) => {
    const place = `ballots[${at}]`;
    if (!Object.hasOwn(ballot, rules.kind)) throw new InvalidCaseFile(place, `has no "${rules.kind}"`);
    const checked = checkPaper(rules, candidates, { [rules.kind]: ballot[rules.kind] });
    if (!checked.ok) {
      const faults = checked.faults.map(({ code, option }) =>
        option === undefined ? code : `${code} ${JSON.stringify(option)}`,
      );
      throw new InvalidCaseFile(`${place}.${rules.kind}`, faults.join(', '));
    }
    return {
      paper: checked.paper,
      ...readCount(place, ballot['count']),
      ...readWeight(place, ballot['weight']),
    };
  });
}

export function readRecord(place: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidCaseFile(place, place === '' ? 'A file holds one object' : 'is no object');
  return value as Record<string, unknown>;
}

export function readList(place: string, value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new InvalidCaseFile(place, 'is no list');
  return value;
}

export function readText(place: string, value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new InvalidCaseFile(place, 'is no text');
  return value;
}

export function readWhole(place: string, value: unknown, least: number): number {
  if (!Number.isSafeInteger(value) || (value as number) < least)
    throw new InvalidCaseFile(place, `is no whole number from ${least}`);
  return value as number;
}

/** One of the words that a setting may be, or what it is when it is not there. */
export function readChoice<Choice extends string, Default extends Choice | null>(
  settings: Settings,
  name: string,
  choices: readonly Choice[],
  usual: Default,
): Choice | Default {
  const value = settings[name];
  if (value === undefined) return usual;
  const choice = choices.find((of) => of === value);
  if (choice === undefined) throw new InvalidCaseFile(`options.${name}`, `is none of ${choices.join(', ')}`);
  return choice;
}

/** A decimal as text, whether written as text or as a number. */
export function readDecimal(place: string, value: unknown): string {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || !/^\d{1,30}(\.\d{1,30})?$/.test(text))
    throw new InvalidCaseFile(place, 'is no decimal number');
  return text;
}

export function readNames(place: string, value: unknown, known: readonly string[]): string[] {
  return readList(place, value).map((name, at) => {
    const text = readText(`${place}[${at}]`, name);
    if (!known.includes(text))
      throw new InvalidCaseFile(`${place}[${at}]`, `unknown ${JSON.stringify(text.slice(0, 80))}`);
    return text;
  });
}

function readCandidates(value: unknown): string[] {
  const names = readList('candidates', value).map((name, at) => readText(`candidates[${at}]`, name));
  const repeated = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (repeated !== -1) throw new InvalidCaseFile(`candidates[${repeated}]`, 'is named twice');
  if (names.length === 0 || names.length > MOST_OPTIONS)
    throw new InvalidCaseFile('candidates', `are 1 to ${MOST_OPTIONS}`);
  return names;
}

function readSeats(value: unknown): number {
  return value === undefined ? 1 : readWhole('seats', value, 1);
}

function readCount(place: string, value: unknown): { count?: number } {
  return value === undefined ? {} : { count: readWhole(`${place}.count`, value, 1) };
}

function readWeight(place: string, value: unknown): { weight?: string } {
  if (value === undefined) return {};
  const weight = readDecimal(`${place}.weight`, value);
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(weight) || /^0*(?:\.0*)?$/.test(weight))
    throw new InvalidCaseFile(`${place}.weight`, 'is no decimal above 0 with at most six places');
  return { weight };
}
