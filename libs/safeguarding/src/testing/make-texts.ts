import { findPersonalData } from '../find-personal-data.ts';
import { NATIONAL_ID_KINDS, type PersonalDataKind } from '../kinds.ts';
import { SeededRandom } from './seeded-random.ts';
import { CLEAN_TRAPS } from './clean-traps.ts';
import { CLEAN } from './clean-texts.ts';
import { FLAGGED_SHAPES } from './flagged-shapes.ts';
import { FLAGGED } from './flagged-texts.ts';
import { CONTACTS } from './generated-contacts.ts';
import { type GeneratedNumber, IDENTITY } from './generated-identity.ts';
import { REGROUPED } from './generated-regrouped.ts';
import { TELEPHONES } from './generated-telephones.ts';
import { TRAPS } from './generated-traps.ts';
import { PASTED_CLEAN } from './pasted/clean.ts';
import { PASTED_BALTIC } from './pasted/flagged-baltic.ts';
import { PASTED_NORDIC } from './pasted/flagged-nordic.ts';
import { PASTED_FORMS } from './pasted/forms.ts';

export interface GeneratedText {
  readonly language: string;
  readonly text: string;
  readonly spans: readonly (GeneratedNumber & { readonly start: number; readonly end: number })[];
}

const FORMS: Readonly<Record<string, (chance: SeededRandom) => GeneratedNumber>> = {
  ...IDENTITY,
  ...CONTACTS,
  ...TELEPHONES,
  ...REGROUPED,
  ...PASTED_FORMS,
};
const unchanged = (text: string): string => text;

/** One sentence with fresh numbers; `dress` puts what people's keyboards and documents put around them. */
export function makeFlagged(
  template: string,
  language: string,
  chance: SeededRandom,
  dress: (text: string) => string = unchanged,
): GeneratedText {
  let text = '';
  const spans: GeneratedText['spans'][number][] = [];
  let at = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    text += template.slice(at, match.index);
    const fresh = FORMS[match[1]!]?.(chance);
    // Braces of JSON are no form.
    if (!fresh) {
      text += match[0];
      at = match.index + match[0].length;
      continue;
    }
    const written = dress(fresh.text);
    spans.push({ ...fresh, start: text.length, end: text.length + written.length });
    text += written;
    at = match.index + match[0].length;
  }
  return { language, text: text + template.slice(at), spans };
}

export function makeClean(template: string, language: string, chance: SeededRandom): GeneratedText {
  const text = template
    .replaceAll(/\{(\w+)\}/g, (written, name: string) => TRAPS[name]?.(chance) ?? written)
    .replaceAll('#', () => chance.digits(1));
  return { language, text, spans: [] };
}

/**
 * Sentences by language: plain ones, those of other shapes and with traps, and what is pasted from elsewhere.
 */
export type Corpus = 'plain' | 'hard' | 'pasted';
const FLAGGED_BY = {
  plain: FLAGGED,
  hard: FLAGGED_SHAPES,
  pasted: { ...PASTED_NORDIC, ...PASTED_BALTIC },
} as const;
const CLEAN_BY = { plain: CLEAN, hard: CLEAN_TRAPS, pasted: PASTED_CLEAN } as const;
const languages = (
  lists: Readonly<Record<string, readonly string[]>>,
): [language: string, template: string][] =>
  Object.entries(lists).flatMap(([language, list]) =>
    list.map((template): [string, string] => [language, template]),
  );
const times = <T>(rounds: number, make: () => T): T[] => Array.from({ length: rounds }, make);

/** Every sentence `rounds` times, each time with other numbers. */
export function allFlagged(
  chance: SeededRandom,
  rounds: number,
  corpus: Corpus,
  dress?: (text: string) => string,
): GeneratedText[] {
  return languages(FLAGGED_BY[corpus]).flatMap(([language, template]) =>
    times(rounds, () => makeFlagged(template, language, chance, dress)),
  );
}
export function allClean(chance: SeededRandom, rounds: number, corpus: Corpus): GeneratedText[] {
  return languages(CLEAN_BY[corpus]).flatMap(([language, template]) =>
    times(rounds, () => makeClean(template, language, chance)),
  );
}

/**
 * Three sentences that have nothing to do with one another: what a word says must not reach the next one's
 * number.
 */
export function mixed(
  chance: SeededRandom,
  count: number,
): { readonly flagged: GeneratedText[]; readonly clean: GeneratedText[] } {
  const all = Object.keys(FLAGGED_SHAPES);
  const clean = (language: string): string =>
    makeClean(chance.pick(CLEAN_TRAPS[language]!), language, chance).text;
  const parting = (): string => chance.pick(['. ', '; ', '\n']);
  const one = (): GeneratedText => {
    const language = chance.pick(all);
    const [before, middle] = [
      clean(language) + parting(),
      makeFlagged(chance.pick(FLAGGED_SHAPES[language]!), language, chance),
    ];
    return {
      language,
      text: before + middle.text + parting() + clean(language),
      spans: middle.spans.map((span) => ({
        ...span,
        start: span.start + before.length,
        end: span.end + before.length,
      })),
    };
  };
  const nobody = (): GeneratedText => {
    const language = chance.pick(all);
    return {
      language,
      text: clean(language) + parting() + clean(language) + parting() + clean(language),
      spans: [],
    };
  };
  return { flagged: times(count, one), clean: times(count, nobody) };
}

const classOf = (kind: PersonalDataKind): string =>
  (NATIONAL_ID_KINDS as readonly string[]).includes(kind) ? 'identity' : kind;

export interface Score {
  /** Of the numbers of each kind, and of each class, the share that is covered by at least 80 %. */
  readonly found: ReadonlyMap<string, number>;
  readonly rightKind: number;
  /** Texts in which something was reported that stands for nothing. */
  readonly alarmed: number;
  readonly faults: readonly string[];
}

/** Holds the library against made texts, with or without being told the language. */
export function score(texts: readonly GeneratedText[], told = true): Score {
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
      const over = findings.filter(
        (one) => one.start < span.end && one.end > span.start && classOf(one.kind) === classOf(span.kind),
      );
      const covered = over.reduce(
        (sum, one) => sum + Math.min(span.end, one.end) - Math.max(span.start, one.start),
        0,
      );
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
    const alarms = findings.filter(
      (one) => !spans.some((span) => one.start < span.end && one.end > span.start),
    );
    if (alarms.length > 0) alarmed += 1;
    for (const one of alarms) faults.push(`alarm ${one.kind} ${text.slice(one.start, one.end)}: ${text}`);
  }
  return {
    found: new Map([...counts].map(([key, [hits, all]]) => [key, hits / all])),
    rightKind: named === 0 ? 1 : right / named,
    alarmed: alarmed / texts.length,
    faults,
  };
}
