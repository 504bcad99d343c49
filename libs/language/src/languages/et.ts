import type { LanguageRules } from '../language-rules.ts';
import { compoundSplitter } from './compounds.ts';
import { EndingTable, RootTable, firstOfRow } from './ending-table.ts';
import { FIRST_ONLY, NO_COMPOUNDS, PARTS, SHORT_PARTS } from './et/compound-parts.ts';
import * as endings from './et/endings.ts';
import { LAST_PARTS, STEMS, WORDS } from './et/roots.ts';
import { STOP_WORDS } from './et/stop-words.ts';
import { foldExcept } from './letters.ts';
import { type Spelling, type Stemmer, stemsWithAndWithoutAccents } from './stemmer.ts';

const LETTERS_OF_VOWELS = 'aeiouõäöü';
const VOWELS = new Set(LETTERS_OF_VOWELS);
const FALLEN_VOWELS = new Set('aeiu');

/** In the weak grade a consonant is gone or has become another: what the stem may have had in its place. */
const WEAK: readonly (readonly [weak: string, strong: readonly string[]])[] = [
  ['nn', ['nt']],
  ['ll', ['lt']],
  ['rr', ['rt']],
  ['mm', ['mp']],
  ['lv', ['lp']],
  ['rv', ['rp']],
  ['rj', ['rk']],
  ['lj', ['lk']],
  ['h', ['ht', 'hk']],
];

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.has(letter);

/** Whether the e before the last consonant falls where a vowel follows: number, numbri. */
function losesItsE(stem: string): boolean {
  const at = stem.length - 2;
  return at > 1 && stem[at] === 'e' && 'rln'.includes(stem[at + 1] ?? '') && !isVowel(stem[at - 1]);
}

/** Estonian in its own letters, or in those of a keyboard without them. */
function estonian(spell: Spelling): Stemmer {
  const stems = new RootTable(STEMS, [], spell);
  const lastParts = new RootTable(LAST_PARTS, [], spell, 3);
  const words = firstOfRow(WORDS, spell);
  const ambiguous = endings.AMBIGUOUS;
  const names = nameEndings(spell);
  const verbs = new EndingTable(spell).add('verb', endings.VERB);

  /** One grade for the consonants at the end of a stem: k for g, k and kk. */
  const graded = (stem: string): string => {
    let at = stem.length;
    while (at > 1 && !isVowel(stem[at - 1])) at--;
    let cluster = '';
    for (const letter of stem.slice(at)) {
      const hard = HARD[letter] ?? letter;
      if (!cluster.endsWith(hard)) cluster += hard;
    }
    return stem.slice(0, at) + cluster;
  };
  /** The stem without its vowel; numbri and number, ohvrid and ohver become alike. */
  const add = (found: Set<string>, stem: string): void => {
    const known = stems.of(stem) ?? lastParts.of(stem);
    if (known !== undefined) {
      found.add(known);
      return;
    }
    let bare = stem;
    if (bare.endsWith('ne') && !bare.endsWith('nne') && bare.length > 4) bare = `${bare.slice(0, -2)}s`;
    else if (bare.length > 3 && FALLEN_VOWELS.has(bare.at(-1) ?? '')) bare = bare.slice(0, -1);
    if (losesItsE(bare)) bare = bare.slice(0, -2) + bare.slice(-1);
    if (bare.endsWith('htl')) bare = `${bare.slice(0, -2)}l`;
    found.add(graded(bare));
    if (isVowel(bare.at(-1))) {
      if (bare.length > 2) found.add(`${bare}t`);
      return;
    }
    for (const [weak, strong] of WEAK) {
      if (bare.endsWith(weak)) for (const end of strong) found.add(bare.slice(0, -weak.length) + end);
    }
  };

  const read = (found: Set<string>, word: string): void => {
    const name = names.of(word);
    const verb = verbs.of(word);
    if (!name || word.length < 6 || ambiguous.has(name.kind)) add(found, word);
    if (name) add(found, name.of(word));
    if (verb) add(found, verb.of(word));
    if (CONSONANT_BEFORE_T.test(word)) add(found, word.slice(0, -1));
    if (word.endsWith('usse')) add(found, word.slice(0, -2));
    if (word.endsWith('ke') && word.length > 4) found.add(`${word}s`);
  };

  return (word) => {
    const known = words.get(word);
    if (known !== undefined) return new Set([known]);
    const found = new Set<string>();
    read(found, word);
    if (EMPHASIS.test(word)) read(found, word.slice(0, -2));
    return found;
  };
}

function nameEndings(spell: Spelling): EndingTable {
  const table = new EndingTable(spell);
  for (const vowel of LETTERS_OF_VOWELS) {
    for (const ending of endings.AFTER_VOWEL) table.add(ending, [vowel + ending], { put: vowel });
  }
  for (const ending of endings.PLURAL) table.add(ending, [ending], { least: 3 });
  return table;
}

/** A partitive in -t after a consonant: inimest, keelt, noort. */
const CONSONANT_BEFORE_T = /[slrn]t$/;
/** The particle that only stresses a word: kaalunudki, punktigi. */
const EMPHASIS = /^.{3,}(?:[bdkpst]ki|[aeiouõäöülmnrv]gi)$/;
const HARD: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' };

const stems = stemsWithAndWithoutAccents(estonian);

export const et: LanguageRules = {
  language: 'et',
  fold: foldExcept('äõöüšž'),
  stems,
  split: compoundSplitter({
    parts: PARTS,
    firstOnly: FIRST_ONLY,
    short: SHORT_PARTS,
    none: NO_COMPOUNDS,
    neverLast: /^(?:lin|lis|tav|tus)/,
    opening: (basic) => (basic.endsWith('ne') ? `${basic.slice(0, -2)}s` : basic),
    stems,
  }),
  stopWords: new Set(STOP_WORDS),
};
