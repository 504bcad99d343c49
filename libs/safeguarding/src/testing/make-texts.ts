import { luhn, weighted } from '../check-digits.ts';
import { findPersonalData } from '../find-personal-data.ts';
import { NATIONAL_ID_KINDS, type PersonalDataKind } from '../kinds.ts';
import { Chance } from './chance.ts';
import { CLEAN } from './clean-texts.ts';
import { FLAGGED } from './flagged-texts.ts';
import { CONTACTS } from './fresh-contacts.ts';
import { type Fresh, IDENTITY } from './fresh-identity.ts';

export interface Made {
  readonly language: string;
  readonly text: string;
  readonly spans: readonly (Fresh & { readonly start: number; readonly end: number })[];
}

const FORMS: Readonly<Record<string, (chance: Chance) => Fresh>> = { ...IDENTITY, ...CONTACTS };
const no = (text: string): string => text;

/** Numbers of organisations that look like people's: Luhn holds in Sweden, the kennitala's check digit in Iceland. */
const ORGANISATIONS: Readonly<Record<string, (chance: Chance) => string>> = {
  orgSE: (chance) => {
    const digits = `802${chance.between(4, 9)}${chance.digits(5)}`;
    const check = [...'0123456789'].find((one) => luhn(digits + one))!;
    return `${digits.slice(0, 6)}-${digits.slice(6)}${check}`;
  },
  orgIS: (chance) => {
    for (;;) {
      const digits = `${chance.between(41, 68)}${String(chance.between(1, 12)).padStart(2, '0')}${chance.one(['85', '99', '04', '12'])}${chance.digits(3)}${chance.one(['9', '0'])}`;
      if ((11 - weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11 === Number(digits[8])) return `${digits.slice(0, 6)}-${digits.slice(6)}`;
    }
  },
};

/** One sentence with fresh numbers; `dress` puts what people's keyboards and documents put around them. */
export function makeFlagged(template: string, language: string, chance: Chance, dress: (text: string) => string = no): Made {
  let text = '';
  const spans: Made['spans'][number][] = [];
  let at = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    text += template.slice(at, match.index);
    const fresh = FORMS[match[1]!]!(chance);
    const written = dress(fresh.text);
    spans.push({ ...fresh, start: text.length, end: text.length + written.length });
    text += written;
    at = match.index + match[0].length;
  }
  return { language, text: text + template.slice(at), spans };
}

export function makeClean(template: string, language: string, chance: Chance): Made {
  const text = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => ORGANISATIONS[name]!(chance)).replaceAll('#', () => chance.digits(1));
  return { language, text, spans: [] };
}

/** Every sentence `rounds` times, each time with other numbers. */
export function allFlagged(chance: Chance, rounds: number, dress?: (text: string) => string): Made[] {
  return Object.entries(FLAGGED).flatMap(([language, list]) => list.flatMap((template) => (
    Array.from({ length: rounds }, () => makeFlagged(template, language, chance, dress)))));
}
export function allClean(chance: Chance, rounds: number): Made[] {
  return Object.entries(CLEAN).flatMap(([language, list]) => list.flatMap((template) => (
    Array.from({ length: rounds }, () => makeClean(template, language, chance)))));
}

const classOf = (kind: PersonalDataKind): string => ((NATIONAL_ID_KINDS as readonly string[]).includes(kind) ? 'identity' : kind);

export interface Score {
  /** Of the numbers of each kind, and of each class, the share that is covered by at least 80 %. */
  readonly found: ReadonlyMap<string, number>;
  readonly rightKind: number;
  /** Texts in which something was reported that stands for nothing. */
  readonly alarmed: number;
  readonly faults: readonly string[];
}

/** Holds the library against made texts, with or without being told the language. */
export function score(texts: readonly Made[], told = true): Score {
  const counts = new Map<string, [found: number, all: number]>();
  const count = (key: string, found: boolean): void => {
    const [hits, all] = counts.get(key) ?? [0, 0];
    counts.set(key, [hits + Number(found), all + 1]);
  };
  const faults: string[] = [];
  let [right, named, alarmed] = [0, 0, 0];
  for (const { text, language, spans } of texts) {
    const findings = findPersonalData(text, told ? { language } : {});
    for (const span of spans) {
      const over = findings.filter((one) => one.start < span.end && one.end > span.start && classOf(one.kind) === classOf(span.kind));
      const covered = over.reduce((sum, one) => sum + Math.min(span.end, one.end) - Math.max(span.start, one.start), 0);
      const isFound = covered >= 0.8 * (span.end - span.start);
      count(span.kind, isFound);
      count(classOf(span.kind), isFound);
      if (!isFound) faults.push(`missed ${span.kind}: ${text}`);
      for (const one of over) {
        named += 1;
        if (span.accept.includes(one.kind)) right += 1;
        else faults.push(`called ${one.kind}, is ${span.kind}: ${text}`);
      }
    }
    const alarms = findings.filter((one) => !spans.some((span) => one.start < span.end && one.end > span.start));
    if (alarms.length > 0) alarmed += 1;
    for (const one of alarms) faults.push(`alarm ${one.kind} ${text.slice(one.start, one.end)}: ${text}`);
  }
  return { found: new Map([...counts].map(([key, [hits, all]]) => [key, hits / all])), rightKind: named === 0 ? 1 : right / named, alarmed: alarmed / texts.length, faults };
}
