import type { LanguageRules } from '../language-rules.ts';
import { type Ending, EndingTable, RootTable, firstOfRow, joined, list } from './ending-table.ts';
import { foldExcept } from './letters.ts';
import * as endings from './lv/endings.ts';
import { NOT_NEGATED, ROOTS, WORDS } from './lv/roots.ts';
import { STOP_WORDS } from './lv/stop-words.ts';
import { type Spelling, type Stemmer, stemsWithAndWithoutAccents } from './stemmer.ts';

/**
 * How sure an ending is: `sure` is a verb's alone, `maybe` can also belong to a noun; `bare` follows the
 * root of a verb without a vowel between (mest, meta), `either` a vowel that some forms lack (gribēt, grib).
 */
type Kind = 'name' | 'compared' | 'sure' | 'maybe' | 'bare' | 'either';

const PREFIXES = joined(
  ['', 'ne', 'jā'],
  ['', ...list('ap at ie iz no pa pār pie sa uz aiz lejup līdz pret')],
);

/** Vowels at the end of a verb's stem: kept where all its forms have them (lietot, lieto, lietoja). */
const THEMES = [
  { theme: 'inā', put: 'in', kind: 'maybe' },
  { theme: 'o', put: 'o', kind: 'maybe' },
  { theme: 'ā', put: 'ā', kind: 'maybe' },
  { theme: 'ē', put: 'ē', kind: 'either' },
  { theme: 'ī', put: '', kind: 'maybe' },
] as const;

/** Endings after a root in t that may be the vowel of a longer stem: izmanto, jautā, atkārtos. */
const KEPT_VOWELS = ['to', 'tā', 'tos', 'tās'];

/** The first letters of a future's ending; they swallow an s before them (ieklausies). */
const FUTURE_SIGNS = new Set(['s', 'š']);

/** A stem shorter than this says too little where a word has another. */
const SHORTEST = 3;

/** How a consonant made soft is written, and what it was before; longer ones first. */
const SOFT = [
  ['šņ', 'sn'], ['žņ', 'zn'], ['ļņ', 'ln'], ['ņņ', 'nn'], ['ļļ', 'll'], ['dž', 'g'], ['dz', 'g'],
  ['mj', 'm'], ['bj', 'b'], ['pj', 'p'], ['vj', 'v'], ['ļ', 'l'], ['ņ', 'n'], ['ŗ', 'r'], ['č', 'k'], ['c', 'k'],
] as const; // prettier-ignore

function nameEndings(spell: Spelling): EndingTable<Kind> {
  const table = new EndingTable<Kind>(spell).add('name', endings.NAME).add('compared', endings.COMPARED);
  for (const [soft, put] of [
    ['ņš', 'n'],
    ['ļš', 'l'],
    ['jš', 'j'],
  ] as const)
    table.add('name', [soft], { put });
  return table;
}

function verbEndings(spell: Spelling): EndingTable<Kind> {
  const table = new EndingTable<Kind>(spell);
  table.add('either', joined(['o'], endings.GERUND_OR_PARTICIPLE), { put: 'o' });
  for (const { theme, put, kind } of THEMES) {
    const surely = kind === 'either' ? kind : 'sure';
    table.add(surely, joined([theme], endings.SURELY), { put });
    table.add(kind, joined([theme], endings.INFINITIVE), { put });
    table.add(kind, joined([`${theme}j`], endings.FINITE), { put });
    if (put !== '') table.add(kind, [theme], { put });
  }
  return table.add('bare', [...endings.SURELY, ...endings.INFINITIVE]).add('maybe', endings.FINITE);
}

function softConsonants(spell: Spelling): ReadonlyMap<number, readonly (readonly [string, string])[]> {
  const byLast = new Map<number, (readonly [string, string])[]>();
  for (const [after, before] of SOFT) {
    const last = spell(after).charCodeAt(spell(after).length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), [spell(after), spell(before)]]);
  }
  return byLast;
}

/** Latvian in its own letters, or in those of a keyboard without them. */
function latvian(spell: Spelling): Stemmer {
  const roots = new RootTable(ROOTS, PREFIXES, spell);
  const words = new Map(firstOfRow(WORDS, spell));
  for (const prefix of PREFIXES)
    for (const form of endings.WENT) words.set(spell(prefix + form), spell(`${prefix}ie`));
  const notNegated = new Set(list(NOT_NEGATED).map(spell));
  const names = nameEndings(spell);
  const verbs = verbEndings(spell);
  const soft = softConsonants(spell);
  const softS = spell('š');
  const softZ = spell('ž');
  const debitive = spell('jā');
  const keptVowels = new Set(KEPT_VOWELS.map(spell));
  const comparative = spell('āk');

  const hardened = (stem: string): string => {
    for (const [after, before] of soft.get(stem.charCodeAt(stem.length - 1)) ?? []) {
      if (stem.endsWith(after) && stem.length > after.length) return stem.slice(0, -after.length) + before;
    }
    return stem;
  };
  const settled = (stem: string): string => {
    const hard = hardened(stem);
    return roots.of(hard) ?? hard;
  };
  /** All that a stem may come from: š of a t or an s (latvieša), ž of a d or a z (brieža). */
  const add = (found: Set<string>, stem: string, bare: boolean): void => {
    const short = stem.length < SHORTEST && found.size > 0;
    if (short && roots.of(hardened(stem)) === undefined) return;
    found.add(settled(stem));
    const last = stem.at(-1);
    const rest = stem.slice(0, -1);
    if (last === softS) found.add(settled(`${rest}s`)).add(settled(`${rest}t`));
    if (last === softZ) found.add(settled(`${rest}z`)).add(settled(`${rest}d`));
    if (last === 's' && bare) found.add(settled(`${rest}t`)).add(settled(`${rest}d`));
  };
  const addVerb = (found: Set<string>, word: string, ending: Ending<Kind>): void => {
    const rest = ending.of(word);
    const bare = ending.kind === 'bare';
    add(found, rest, bare);
    if (ending.kind === 'either') add(found, rest.slice(0, -1), false);
    if (bare && keptVowels.has(ending.text)) found.add(word.slice(0, rest.length + 2));
    if (bare && FUTURE_SIGNS.has(ending.text[0] ?? '')) found.add(settled(`${rest}s`));
  };
  const readings = (word: string): Set<string> => {
    const found = new Set<string>();
    const name = names.of(word);
    const verb = verbs.of(word);
    if (name && verb?.kind !== 'sure') add(found, name.of(word), false);
    if (verb && verb.text.length >= (name?.text.length ?? 0)) addVerb(found, word, verb);
    if (word.startsWith('vis') && name?.kind === 'compared') found.add(settled(name.of(word).slice(3)));
    const compared = name?.kind === 'compared' ? roots.of(name.of(word) + comparative) : undefined;
    if (compared !== undefined) found.add(compared);
    const root = roots.of(hardened(word));
    if (root !== undefined) found.add(root);
    if (found.size === 0 || word.endsWith(comparative)) add(found, word, false);
    return found;
  };
  const positive = (word: string): string | undefined => {
    if (word.length < 5 || !(word.startsWith('ne') || word.startsWith(debitive))) return undefined;
    for (let length = 4; length <= Math.min(8, word.length); length++) {
      if (notNegated.has(word.slice(0, length))) return undefined;
    }
    return word.slice(2);
  };

  return (word) => {
    const known = words.get(word);
    if (known !== undefined) return new Set([known]);
    const found = readings(word);
    const affirmed = positive(word);
    if (affirmed !== undefined) for (const stem of readings(affirmed)) if (stem.length > 2) found.add(stem);
    return found;
  };
}

export const lv: LanguageRules = {
  language: 'lv',
  fold: foldExcept('āčēģīķļņōŗšūž'),
  stems: stemsWithAndWithoutAccents(latvian),
  stopWords: new Set(STOP_WORDS),
};
