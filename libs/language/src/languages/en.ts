import type { LanguageRules } from '../language-rules.ts';
import { ENGLISH_COMPARED, ENGLISH_NOUNS, ENGLISH_VERBS } from './en-irregular.ts';
import { ENGLISH_STOP_WORDS } from './en-stop-words.ts';
import { IrregularForms } from './irregular-forms.ts';
import { withoutAccents } from './letters.ts';

/** Words that look inflected and are not. */
const WHOLE = new Set(
  (
    'anything ceiling during evening everything morning nothing something wedding red bed hundred need indeed ' +
    'proceed exceed succeed speed seed feed weed breed embed united sacred naked wicked news lens series species ' +
    'perhaps always across besides towards afterwards sometimes politics economics mathematics ethics physics ' +
    'christmas atlas alias bias canvas chaos yes this thus its his hers ours yours theirs has was does goes ' +
    'headquarters whereas overseas wales texas kansas paris thomas james charles'
  ).split(' '),
);

const VOWEL = /[aeiouy]/;
/** One group of vowels, the last a single letter, and one consonant after it: hop, stat, mov. */
const SHORT = /^(?:[^aeiou]*|[^aeiou]*qu)[aeiouy][^aeiouywx]$/;

/** What is left of a verb without -ed or -ing, as its infinitive has it. */
function verbBase(base: string): string {
  if (/(?:[^aeiou][aeiou]|^)(?:bb|dd|gg|kk|mm|nn|pp|rr|tt)$/.test(base)) return base.slice(0, -1);
  return SHORT.test(base) || /(?:at|bl|iz)$/.test(base) ? `${base}e` : base;
}

function withoutVerbEnding(word: string): string {
  if (word.endsWith('eed')) return VOWEL.test(word.slice(0, -3)) ? word.slice(0, -1) : word;
  if (word.endsWith('ied')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  const cut = /(?:ed|ing)$/.exec(word)?.[0].length ?? 0;
  const base = word.slice(0, word.length - cut);
  if (cut === 0 || base.length < 2 || !VOWEL.test(base)) return word;
  return verbBase(base);
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** One writing for what British and American English and silent letters write in several ways. */
function canonical(word: string): string {
  let stem = word;
  if (stem.length > 5) stem = stem.replace(/s[ei]s$/, 's');
  if (stem.length > 4 && stem.endsWith('e') && !stem.endsWith('ee')) {
    const bare = stem.slice(0, -1);
    if (!SHORT.test(bare)) stem = bare;
  }
  if (stem.length > 3) stem = stem.replace(/([^aeiou])y$/, '$1i');
  if (/[aeiou]ll$/.test(stem) && VOWEL.test(stem.slice(0, -3))) stem = stem.slice(0, -1);
  if (stem.length > 5) {
    stem = stem.replace(/is$/, 'iz');
    stem = stem.replace(/isation$/, 'ization').replace(/ys$/, 'yz');
  }
  return stem;
}

function ruleStem(word: string): string {
  const singular = WHOLE.has(word) ? word : withoutPlural(word);
  return WHOLE.has(singular) ? singular : canonical(withoutVerbEnding(singular));
}

/** Irregular forms that are words of their own as well: found, founded. */
const AMBIGUOUS = new Set(
  'found thought shot saw left ground wound felt fell bore bit rose born bound worse'.split(' '),
);

const compared = ENGLISH_COMPARED.trim()
  .split(/\s+/)
  .map((word) => {
    const base = word.replace(/([^aeiou])y$/, '$1i').replace(/e$/, '');
    const doubled = /^[^aeiou]*[aeiou][bdgmnt]$/.test(base) ? base + base.at(-1)! : base;
    return [word, `${base}er`, `${base}est`, `${doubled}er`, `${doubled}est`].join(' ');
  })
  .join('\n');

const VERB_PREFIXES = new Set(['re', 'un', 'mis', 'out', 'over', 'under', 'fore', 'in', 'with', 'off', 'up']);
const irregular = new IrregularForms(`${ENGLISH_VERBS.trim()}\n${ENGLISH_NOUNS.trim()}\n${compared}`, {
  lexemeOf: ruleStem,
  admitsHead: (head) => VERB_PREFIXES.has(head),
});
const PEOPLE =
  'man men\nwoman women\nchild children\nwife wives\nlife lives\nself selves\nfoot feet\nshelf shelves';
const admitsHead = (head: string): boolean => head.length > 1 && VOWEL.test(head);
const people = new IrregularForms(PEOPLE, { lexemeOf: ruleStem, admitsHead });

/** Lines of nouns without the forms of a verb that is written like them: centred of centre. */
const nounsAlone = ENGLISH_NOUNS.trim()
  .split('\n')
  .map((line) => {
    const [lemma = '', ...forms] = line.split(' ');
    const isVerbal = (form: string): boolean => /(?:ed|ing)$/.test(form) && !lemma.endsWith('ing');
    return [lemma, ...forms.filter((form) => !isVerbal(form))].join(' ');
  })
  .join('\n');
const nominals = new IrregularForms(`${nounsAlone}\n${compared}`, { lexemeOf: canonical });
const nominalPeople = new IrregularForms(PEOPLE, { lexemeOf: canonical, admitsHead });

function nominal(word: string): string {
  const lexeme = nominals.find(word) ?? nominalPeople.find(word);
  return lexeme ?? canonical(WHOLE.has(word) ? word : withoutPlural(word));
}

function stems(word: string): readonly string[] {
  const lexeme = irregular.find(word) ?? people.find(word);
  if (lexeme === undefined) return [ruleStem(word)];
  return AMBIGUOUS.has(word) ? [lexeme, ruleStem(word)] : [lexeme];
}

/** English: endings of verbs and nouns, comparison, and one writing for -ise and -ize, -our and -or. */
export const en: LanguageRules = {
  language: 'en',
  fold: withoutAccents,
  stems,
  nominal,
  stopWords: new Set(ENGLISH_STOP_WORDS.trim().split(/\s+/)),
};
