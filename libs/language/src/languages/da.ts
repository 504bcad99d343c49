import type { LanguageRules } from '../language-rules.ts';
import { CompoundSplitter } from './compound-splitter.ts';
import { WordEnds } from './word-ends.ts';
import { withoutEndings, type EndingRules } from './endings.ts';
import { IrregularForms, lexemesOf } from './irregular-forms.ts';
import { foldExcept } from './letters.ts';
import { DANISH_NOUNS, DANISH_VERB_PREFIXES, DANISH_VERBS, DANISH_WORDS } from './da-irregular.ts';
import { DANISH_PARTS } from './da-parts.ts';
import { DANISH_STOP_WORDS } from './da-stop-words.ts';

const VOWEL = /[aeiouyæøå]/;

/** Words whose -er or -en is no ending and loses its e in other forms: offer and ofre, våben and våbnene. */
const INNATE = new WordEnds(
  `
  offer søster sommer nummer vinter datter mønster monster register kloster filter teater
  semester mester minister orkester sikker mager tapper bitter munter kalender ember forælder
  center finger skulder alder disaster helikopter lækker fætter syster eventyer cylinder kammer
  hammer sukker pebber våben åben voksen moden nøgen kristen ørken aften sjælden
  `,
  'producenter docenter ascenter procenter',
);

const RULES: EndingRules = {
  vowel: VOWEL,
  innate: INNATE,
  outermost: { pattern: /(?<=[^sxz])s$/, least: 4 },
  leastLater: 4,
  endings: [
    { pattern: /(?:erne|ene)$/, least: 2 },
    { pattern: /(?<=ig)ste?$/, least: 3 },
    { pattern: /este?$/, least: 3 },
    { pattern: /ende[st]?$/, least: 3 },
    { pattern: /er(?:er|ede)$/, least: 3 },
    { pattern: /(?:eren|eret|ere)$/, least: 3 },
    { pattern: /ede$/, least: 2 },
    { pattern: /(?<=[bvdp])ne$/, least: 4 },
    { pattern: /(?<=[iøyeæj]s|[iyøvm]n|[klprdb])te$/, least: 3, always: true },
    { pattern: /(?:er|en|et|es)$/, least: 2 },
    { pattern: /um$/, least: 4 },
    { pattern: /(?<=[lgrvmdb])t$/, least: 4 },
    { pattern: /(?<=[kpfbg]|[øæyeå][lrgkvmpd]|[iøyeæj]s|[iyøvm]n|ej|øj)t$/, least: 3, always: true },
    { pattern: /e$/, least: 2 },
    { pattern: /(?<=[^sxz])s$/, least: 4 },
  ],
};

/** One writing for what loses an e and doubles its last letter: offer and ofr-e, rum and rumm-et. */
function canonical(stem: string): string {
  const plain = stem.replace(/([bdfgklmnprst])\1$/, '$1');
  const syncopated =
    (/(?:er|en)$/.test(plain) && INNATE.test(plain)) ||
    (/[^aeiouyæøå]el$/.test(plain) && VOWEL.test(plain.slice(0, -2)));
  if (!syncopated) return plain.replace(/([bdfgklmnprst])\1([lnr])$/, '$1$2');
  return (plain.slice(0, -2) + plain.at(-1)!).replace(/([bdfgklmnprst])\1([lnr])$/, '$1$2');
}

const ruleStem = (word: string): string => canonical(withoutEndings(word, RULES));

/** Forms of two letters that have prefixes: indgå. */
const SHORT_VERBS = new Set(['gå', 'få', 'se']);
const prefixes = new Set(DANISH_VERB_PREFIXES.split(' '));
const verbs = new IrregularForms(DANISH_VERBS, {
  lexemeOf: ruleStem,
  admitsHead: (head, form) =>
    form.startsWith('gjor') || (prefixes.has(head) && (form.length > 2 || SHORT_VERBS.has(form))),
  tail: 's',
});
const nouns = new IrregularForms(DANISH_NOUNS, {
  lexemeOf: ruleStem,
  admitsHead: (head, form) =>
    form.length > 3 &&
    head.length > 2 &&
    VOWEL.test(head) &&
    !(form.startsWith('cente') && /(?:produ|do|as|kon)$/.test(head)),
  tail: 's',
});
const words = new IrregularForms(DANISH_WORDS, { lexemeOf: ruleStem, tail: 's' });

const lists = { words, verbs, nouns };
const stems = (word: string): readonly string[] => lexemesOf(word, lists, (other) => [ruleStem(other)]);

const compounds = new CompoundSplitter({
  parts: DANISH_PARTS,
  links: ['s', 'e'],
  suffixes:
    'lig hed skab dom løs agti fuld bar som else ning inde erne ene ens ets ' +
    'ende eri isme ist lse este ere iel ation ar al ent isk itet iell eret ik',
  whole: [
    'repræsent',
    'præsent',
    'producent',
    'landskab',
    'personale',
    'organis',
    'plante',
    'telefoner',
    'dokumenter',
    'rapporter',
    'kontakter',
    'barnlig',
    'procent',
    'koncent',
  ],
  prefix: /(?:be|for|an|af|på|op|ud|til|ind|om|under|over|frem|sam|med|mis|ned|gen)$/,
  vowel: VOWEL,
  stems,
});

/** Danish. */
export const da: LanguageRules = {
  language: 'da',
  fold: foldExcept('æøå'),
  stems,
  split: (word) => compounds.split(word),
  stopWords: new Set(DANISH_STOP_WORDS.trim().split(/\s+/)),
};
