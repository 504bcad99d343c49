import type { LanguageRules } from '../language-rules.ts';
import { compoundSplitter } from './compounds.ts';
import { EndingTable, RootTable, firstOfRow } from './ending-table.ts';
import { FIRST_ONLY, NO_COMPOUNDS, PARTS, SHORT_PARTS } from './fi/compound-parts.ts';
import * as endings from './fi/endings.ts';
import { LAST_PARTS, STEMS, WORDS } from './fi/roots.ts';
import { STOP_WORDS } from './fi/stop-words.ts';
import { foldExcept, withoutAccents } from './letters.ts';
import { type Stemmer, stemsAndTheirPlainSpelling } from './stemmer.ts';

/** `case` is a short ending that many words have as their own last letters; `long` is not, `sure` never. */
type Kind = 'case' | 'long' | 'sure' | 'verb';

const VOWELS = new Set('aeiouyäö');
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.has(letter);
/** Vowels at the end of a short stem that belong to it: maa, työ, tie. */
const LONG_VOWEL = /(?:aa|ee|ii|oo|uu|yy|ää|öö|uo|yö|ie)$/;

/** What the strong grade of a weak consonant may be. */
const STRONG: readonly (readonly [weak: string, strong: string])[] = [
  ['nn', 'nt'],
  ['ll', 'lt'],
  ['rr', 'rt'],
  ['mm', 'mp'],
  ['v', 'p'],
];
const STRONG_EL: Readonly<Record<string, string>> = {
  nnel: 'ntel',
  llel: 'ltel',
  rrel: 'rtel',
  mmel: 'mpel',
};
const WEAK_EL = /(?:nn|ll|rr|mm|[^aeiouyäön]?d)el$/;

/** Words in -us, -uden: oikeuden, oikeutta, oikeuksia. */
const QUALITY = /[aeiouyäö][uy](?:d|ks)$|.{3}(?:[uye][uy]|ou)t$/;
const IN_KS = /.{2}[uyoöei]ks$/;
const IN_M = /(?:[^aeiuyäö]i|t[oö])n$/;
const LOST_S = /.{2}[aeiä]s$/;
const LOST_T = /.{3}[uy]t$/;
const ILLATIVE = /(?:aa|ää|ee|ii|oo|öö|uu|yy)n$/;
const COMPARED = /.{3}[aeiä](?:mp|mm)$/;

/** Double consonants of the grades are written once, also inside a word (haastattelee, haastatella). */
function single(stem: string): string {
  for (let at = 1; at < stem.length; at++) {
    const letter = stem[at] ?? '';
    if (letter !== stem[at - 1] || !'kpt'.includes(letter)) continue;
    return stem.slice(0, at) + single(stem.slice(at + 1));
  }
  return stem;
}

/** The last consonants in one grade, or in each that they may have. */
function grades(bare: string): readonly string[] {
  const stem = single(bare);
  const rest = stem.slice(0, -1);
  if (isVowel(stem.at(-1))) return stem.length < 5 ? [stem, `${stem}k`] : [stem];
  if (stem.endsWith('d')) return [`${rest}t`];
  if (stem.endsWith('ng')) return [`${rest}k`];
  const strong = STRONG.find(([weak]) => stem.endsWith(weak));
  return strong ? [stem, stem.slice(0, -strong[0].length) + strong[1]] : [stem];
}

/** A consonant stem in the form that all cases of its kind lead to. */
function regular(stem: string): string {
  const last = stem.at(-1) ?? '';
  if (last === 'n' && IN_M.test(stem)) return `${stem.slice(0, -1)}m`;
  if ('dts'.includes(last) && QUALITY.test(stem)) return stem.replace(/(?:d|t|ks)$/, 's');
  return last === 's' && IN_KS.test(stem) ? `${stem.slice(0, -2)}s` : stem;
}

const addAll = (found: Set<string>, stems: readonly string[], tail = ''): void => {
  for (const stem of stems) found.add(stem + tail);
};

function addConsonantStem(found: Set<string>, stem: string): void {
  const weak = stem.endsWith('el') ? WEAK_EL.exec(stem)?.[0] : undefined;
  if (weak !== undefined) {
    const strong = STRONG_EL[weak] ?? `${weak.slice(0, -3)}tel`;
    found.add(single(stem.slice(0, -weak.length) + strong));
  }
  if (stem.length > 4 && stem.endsWith('e')) return addConsonantStem(found, stem.slice(0, -1));
  addAll(found, grades(regular(stem)));
  if ((stem.endsWith('p') || stem.endsWith('m')) && COMPARED.test(stem))
    addConsonantStem(found, stem.slice(0, -3));
}

/** Whether the ending found may as well be the end of the word itself. */
function mayBeWhole(word: string, kind: Kind): boolean {
  if (kind !== 'case') return kind === 'long' && word.length < 8;
  if (word.endsWith('t')) return word.endsWith('ut') || word.endsWith('yt');
  if (word.endsWith('en')) return word.length < 8 || word.endsWith('nen') || word.endsWith('jäsen');
  return word.length < 8 || !/[tn][aä]$/.test(word);
}

const asWritten = (text: string): string => text;

function finnish(): Stemmer {
  const changed = new RootTable(STEMS, [], asWritten);
  const lastParts = new RootTable(LAST_PARTS, [], asWritten, 3);
  const rooted = (stem: string): string | undefined => changed.of(stem) ?? lastParts.of(stem);
  const words = new Map([...firstOfRow(WORDS, withoutAccents), ...firstOfRow(WORDS, asWritten)]);
  const names = nameEndings();
  const active = new EndingTable<Kind>(asWritten).add('verb', endings.ACTIVE);
  const passive = new EndingTable<Kind>(asWritten).add('verb', endings.PASSIVE);
  const contracted = new EndingTable<Kind>(asWritten).add('verb', endings.CONTRACTED, { least: 3 });
  const clitics = new EndingTable<Kind>(asWritten).add('sure', endings.CLITICS, { least: 4 });

  /** All that a stem may be read as, once its ending is off. */
  const addStem = (found: Set<string>, written: string): void => {
    let stem = written;
    const known = rooted(stem);
    if (known !== undefined) return void found.add(known);
    if (stem.endsWith('nen') && stem.length > 4) return void found.add(single(`${stem.slice(0, -3)}s`));
    const plural = stem.length > 3 && stem.endsWith('i') && isVowel(stem.at(-2));
    if (plural) stem = stem.slice(0, -1);
    const changedPlural = plural ? rooted(stem) : undefined;
    if (changedPlural !== undefined) return void found.add(changedPlural);
    const last = stem.at(-1) ?? '';
    if (!isVowel(last)) {
      if (last === 's' && LOST_S.test(stem)) addAll(found, grades(stem.slice(0, -2)));
      if (last === 't' && LOST_T.test(stem)) found.add(stem.slice(0, -1));
      return addConsonantStem(found, stem);
    }
    if (stem.length <= 3 && LONG_VOWEL.test(stem)) return void found.add(stem);
    if (stem.at(-2) === last) stem = stem.slice(0, -1);
    const bare = stem.slice(0, -1);
    if ('uyoö'.includes(last)) addAll(found, grades(bare), last);
    if (!'uyoö'.includes(last) || (plural && 'oö'.includes(last))) {
      const root = rooted(bare);
      if (root !== undefined) found.add(root);
      else addConsonantStem(found, bare);
    }
  };
  const read = (found: Set<string>, word: string): void => {
    const name = names.of(word);
    if (!name || mayBeWhole(word, name.kind) || rooted(word) !== undefined) addStem(found, word);
    if (name) addStem(found, name.of(word));
    if (ILLATIVE.test(word) && rooted(word.slice(0, -2)) !== undefined) addStem(found, word.slice(0, -2));
    for (const table of [active, passive, contracted]) {
      const verb = table.of(word);
      if (!verb) continue;
      const past = verb.text.startsWith('i') && isVowel(verb.of(word).at(-1));
      addStem(found, past ? `${verb.of(word)}i` : verb.of(word));
      if (table === contracted && verb.text.startsWith('s')) addStem(found, `${verb.of(word)}t`);
    }
  };

  return (word) => {
    const clitic = clitics.of(word);
    const known = words.get(word) ?? (clitic && words.get(clitic.of(word)));
    if (known !== undefined) return new Set([known]);
    const found = new Set<string>();
    read(found, word);
    if (clitic) read(found, clitic.of(word));
    return found;
  };
}

function nameEndings(): EndingTable<Kind> {
  const table = new EndingTable<Kind>(asWritten)
    .add('case', endings.CASES)
    .add('long', endings.LONG_CASES)
    .add('sure', endings.OWNED_CASES, { least: 3 })
    .add('case', ['ia', 'iä'], { put: 'i' })
    .add('sure', endings.PLURAL, { put: 'i' });
  for (const { text, put } of endings.ILLATIVES) table.add('long', [text], { put });
  for (const text of endings.PLURAL_J) table.add('long', [text], { put: `${text[0]}i` });
  return table;
}

const stems = stemsAndTheirPlainSpelling(finnish());

export const fi: LanguageRules = {
  language: 'fi',
  fold: foldExcept('åäöšž'),
  stems,
  split: compoundSplitter({
    parts: PARTS,
    firstOnly: FIRST_ONLY,
    short: SHORT_PARTS,
    none: NO_COMPOUNDS,
    neverLast: /^(?:lai(?:nen|s)|asää)/,
    opening: (basic) => (basic.endsWith('nen') ? `${basic.slice(0, -3)}s` : basic),
    stems,
  }),
  stopWords: new Set(STOP_WORDS),
};
