import type { LanguageRules } from '../language-rules.ts';
import { CompoundSplitter } from './compound-splitter.ts';
import { WordEnds } from './word-ends.ts';
import { withoutEndings, type EndingRules } from './endings.ts';
import { IrregularForms, lexemesOf } from './irregular-forms.ts';
import { foldExcept } from './letters.ts';
import { SWEDISH_NOUNS, SWEDISH_WORDS } from './sv-irregular-nouns.ts';
import { SWEDISH_VERB_PREFIXES, SWEDISH_VERBS } from './sv-irregular.ts';
import { SWEDISH_PARTS } from './sv-parts.ts';
import { SWEDISH_STOP_WORDS } from './sv-stop-words.ts';

const VOWEL = /[aeiouyåäö]/;

/** Words whose -er or -en is no ending and loses its e in other forms: fönster, vapen. */
const INNATE = new WordEnds(
  `
  offer fönster syster läger nummer papper finger vinter dotter mönster monster register kloster
  filter teater semester minister orkester säker vacker mager tapper bitter nykter silver hunger
  kalender ember bekymmer väder läder fjäder ålder seger disaster helikopter palester foster
  meter tecken vapen vatten öppen vuxen mogen trogen vaken ledsen naken nyfiken socken fröken
  botten rutten kristen start sport svart kraft skift luft gift drift stift makt takt projekt
  konflikt objekt punkt
  `,
);

const RULES: EndingRules = {
  vowel: VOWEL,
  innate: INNATE,
  outermost: { pattern: /(?<=[^sxz])(?<!sat|plat)s$/, least: 3 },
  leastLater: 4,
  endings: [
    { pattern: /(?:arna|erna|orna)$/, least: 2 },
    { pattern: /aste?$/, least: 3 },
    { pattern: /(?<=[aeiouyåäö])na$/, least: 4 },
    { pattern: /(?<=[vgdt])na$/, least: 4 },
    { pattern: /(?:ade|at|ad)$/, least: 2 },
    { pattern: /(?<=ll|[rmvgjn])de$/, least: 2 },
    { pattern: /(?<=[kpsxt])te$/, least: 3 },
    { pattern: /aren?$/, least: 3 },
    { pattern: /(?<=el|er|or)n$/, least: 3 },
    { pattern: /(?<=[iåöo])n$/, least: 4 },
    { pattern: /(?:or|ar|er|en|et|an|um)$/, least: 2 },
    { pattern: /(?<=[lgrkvmpbf])t$/, least: 4 },
    { pattern: /(?<=[öäy][lgrkvmpbf])t$/, least: 3 },
    { pattern: /(?<=[öäy](?:ll|[rmvg]))d$/, least: 4 },
    { pattern: /(?:and|end)$/, least: 4 },
    { pattern: /[ae]$/, least: 2 },
    { pattern: /(?<=[^sxz])s$/, least: 4 },
  ],
};

/** One writing for what loses an e or doubles its last letter: nyckel and nyckl-ar, rum and rumm-et. */
function canonical(stem: string): string {
  let plain = stem;
  if (/(?:er|en)$/.test(stem) && INNATE.test(stem)) plain = stem.slice(0, -2) + stem.at(-1)!;
  else if (/[^aeiouyåäö]el$/.test(stem) && VOWEL.test(stem.slice(0, -2))) plain = `${stem.slice(0, -2)}l`;
  return plain.length > 3 ? plain.replace(/([mn])\1$/, '$1') : plain;
}

const ruleStem = (word: string): string => canonical(withoutEndings(word, RULES));

const prefixes = new Set(SWEDISH_VERB_PREFIXES.split(' '));
const verbs = new IrregularForms(SWEDISH_VERBS, {
  lexemeOf: ruleStem,
  admitsHead: (head, form) => form.startsWith('gjor') || (prefixes.has(head) && form.length > 1),
  tail: 's',
});
const nouns = new IrregularForms(SWEDISH_NOUNS, {
  lexemeOf: ruleStem,
  admitsHead: (head, form) =>
    (form.length > 3 || form === 'man' || form === 'män') && head.length > 2 && VOWEL.test(head),
  tail: 's',
});
const words = new IrregularForms(SWEDISH_WORDS, { lexemeOf: ruleStem, tail: 's' });

const lists = { words, verbs, nouns };
const stems = (word: string): readonly string[] => lexemesOf(word, lists, (other) => [ruleStem(other)]);

const compounds = new CompoundSplitter({
  parts: SWEDISH_PARTS,
  links: ['s', 'e', 'o', 'u'],
  suffixes:
    'lig het skap dom lös akti full bar sam else ning inna arna erna orna ens ets ande eri ' +
    'isme ism ist aste are iell era erar erad erat ation al ent isk itet iell erat ic ik alom',
  whole: [
    'represent',
    'present',
    'produce',
    'landskap',
    'personal',
    'personlig',
    'organis',
    'planer',
    'telefoner',
    'dokumenter',
    'rapporter',
    'kontakter',
    'mänsk',
    'barnslig',
    'polisonger',
  ],
  prefix: /(?:be|för|an|av|på|upp|ut|till|in|om|under|över|fram|sam|med|miss|ned|åter)$/,
  vowel: VOWEL,
  stems,
});

/** Swedish. */
export const sv: LanguageRules = {
  language: 'sv',
  fold: foldExcept('åäö'),
  stems,
  split: (word) => compounds.split(word),
  stopWords: new Set(SWEDISH_STOP_WORDS.trim().split(/\s+/)),
};
