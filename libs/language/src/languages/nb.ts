import type { LanguageRules } from '../language-rules.ts';
import { CompoundSplitter } from './compound-splitter.ts';
import { WordEnds } from './word-ends.ts';
import { withoutEndings, type EndingRules } from './endings.ts';
import { IrregularForms, lexemesOf } from './irregular-forms.ts';
import { foldExcept } from './letters.ts';
import { NORWEGIAN_NOUNS, NORWEGIAN_WORDS } from './nb-irregular-nouns.ts';
import { NORWEGIAN_VERB_PREFIXES, NORWEGIAN_VERBS } from './nb-irregular.ts';
import { NORWEGIAN_PARTS } from './nb-parts.ts';
import { NORWEGIAN_STOP_WORDS } from './nb-stop-words.ts';

const VOWEL = /[aeiouyæøå]/;

/** Words whose -er or -en is no ending and loses its e in other forms: offer and ofre, våpen and våpnene. */
const INNATE = new WordEnds(
  `
  offer søster sommer nummer vinter datter mønster monster register kloster filter teater
  semester mester minister orkester sikker vakker mager tapper bitter munter kalender ember
  foreldr senter meter liter finger alder hinder åker sukker pepper skulder disaster helikopter
  papper elder sylinder silver våpen åpen voksen moden sliten naken sulten kristen søsken ørken
  forelder
  `,
  'produsenter representer presenter dosenter konsenter assenter',
);

const RULES: EndingRules = {
  vowel: VOWEL,
  innate: INNATE,
  outermost: { pattern: /(?<=[^sxz])s$/, least: 4 },
  leastLater: 4,
  endings: [
    { pattern: /(?:erne|ene|ane)$/, least: 2 },
    { pattern: /(?<=ig)ste?$/, least: 3 },
    { pattern: /este?$/, least: 3 },
    { pattern: /ende[st]?$/, least: 3 },
    { pattern: /er(?:er|te?)$/, least: 3 },
    { pattern: /(?:eren|ere)$/, least: 3 },
    { pattern: /(?<=[aeiouyæøå])dde?$/, least: 2 },
    { pattern: /ede$/, least: 3 },
    { pattern: /(?<=[vg])de$/, least: 2 },
    { pattern: /(?<=[vdp])ne$/, least: 4 },
    { pattern: /(?<=[iøyeæ]s|[iyøvm]n|[klprd])te$/, least: 3, always: true },
    { pattern: /(?:er|en|et|es)$/, least: 2 },
    { pattern: /um$/, least: 4 },
    { pattern: /(?<=[lgrvmd])t$/, least: 4 },
    { pattern: /(?<=[kpfg]|[øæyeå][lrgkvmpd]|[iøyeæ]s|[iyøvm]n|ei|øy)t$/, least: 3, always: true },
    { pattern: /(?<=[vg])d$/, least: 3, always: true },
    { pattern: /[ae]$/, least: 2 },
    { pattern: /(?<=[^sxz])s$/, least: 4 },
  ],
};

/** One writing for what loses an e and doubles its last letter: offer and ofr-e, rom and romm-et. */
function canonical(stem: string): string {
  const plain = stem.replace(/([bdfgklmnprst])\1$/, '$1');
  const syncopated =
    (/(?:er|en)$/.test(plain) && INNATE.test(plain)) ||
    (/[^aeiouyæøå]el$/.test(plain) && VOWEL.test(plain.slice(0, -2)));
  if (!syncopated) return plain.replace(/([bdfgklmnprst])\1([lnr])$/, '$1$2');
  return (plain.slice(0, -2) + plain.at(-1)!).replace(/([bdfgklmnprst])\1([lnr])$/, '$1$2');
}

const ruleStem = (word: string): string => canonical(withoutEndings(word, RULES));

/** Forms of two letters that have prefixes: delta, inngå. */
const SHORT_VERBS = new Set(['ta', 'gi', 'ga', 'gå', 'få', 'se', 'by']);
const prefixes = new Set(NORWEGIAN_VERB_PREFIXES.split(' '));
const verbs = new IrregularForms(NORWEGIAN_VERBS, {
  lexemeOf: ruleStem,
  admitsHead: (head, form) =>
    form.startsWith('gjor') || (prefixes.has(head) && (form.length > 2 || SHORT_VERBS.has(form))),
  tail: 's',
});
const nouns = new IrregularForms(NORWEGIAN_NOUNS, {
  lexemeOf: ruleStem,
  admitsHead: (head, form) =>
    form.length > 3 &&
    head.length > 2 &&
    VOWEL.test(head) &&
    !(form.startsWith('sente') && /(?:produ|repre|pre|do|kon|as)$/.test(head)),
  tail: 's',
});
const words = new IrregularForms(NORWEGIAN_WORDS, { lexemeOf: ruleStem, tail: 's' });

const lists = { words, verbs, nouns };
const stems = (word: string): readonly string[] => lexemesOf(word, lists, (other) => [ruleStem(other)]);

const compounds = new CompoundSplitter({
  parts: NORWEGIAN_PARTS,
  links: ['s', 'e'],
  suffixes:
    'lig het skap dom løs akti full bar som else ning inne erne ene ens ets ' +
    'ende eri isme ist lse este ere asjon ar al ent isk itet iell ert ik',
  whole: [
    'representer',
    'presenter',
    'produsent',
    'menneskehet',
    'landskap',
    'personell',
    'personal',
    'organisa',
    'organiser',
    'plante',
    'telefoner',
    'dokumenter',
    'rapporter',
    'kontakter',
    'barnslig',
  ],
  prefix: /(?:be|for|an|av|på|opp|ut|til|inn|om|under|over|frem|sam|med|mis|ned|gjen)$/,
  vowel: VOWEL,
  stems,
});

/** Norwegian (bokmål). */
export const nb: LanguageRules = {
  language: 'nb',
  fold: foldExcept('æøå'),
  stems,
  split: (word) => compounds.split(word),
  stopWords: new Set(NORWEGIAN_STOP_WORDS.trim().split(/\s+/)),
};
