import type { LanguageRules } from '../language-rules.ts';
import { CompoundSplitter } from './compound-splitter.ts';
import { withoutEndings, type EndingRules } from './endings.ts';
import { IrregularForms, lexemesOf } from './irregular-forms.ts';
import {
  ICELANDIC_NOUNS,
  ICELANDIC_VERB_PREFIXES,
  ICELANDIC_VERBS,
  ICELANDIC_WORDS,
} from './is-irregular.ts';
import { ICELANDIC_PARTS } from './is-parts.ts';
import { ICELANDIC_STOP_WORDS } from './is-stop-words.ts';
import { foldExcept, withoutAccents } from './letters.ts';
import { LONGEST_WORD } from '../words-of-text.ts';

const VOWEL = /[aáeéiíoóuúyýæö]/;

/** Article, case, comparison, person: what stands at the end of a word, the longest first. */
const RULES: EndingRules = {
  vowel: VOWEL,
  leastLater: LONGEST_WORD,
  endings: [
    { pattern: /(?:arinnar|unarinnar|innar|unnar|arnir|irnir|urnir|arnar|irnar|urnar)$/, least: 2 },
    { pattern: /(?<!erl|innl|kv|s|h)end(?:urnir|urna|anna|unum|ur|um|a)$/, least: 2 },
    {
      pattern: /(?:ananna|anna|unum|inum|anum|unni|isins|sins|arins|inn|ins|ina|inu|una|ana|ann|ans)$/,
      least: 2,
    },
    { pattern: /(?:inni)$/, least: 3 },
    { pattern: /(?<=[úá])(?:nnar|nni|nna|num|na)$/, least: 3 },
    { pattern: /(?:aðist|uðust|uðumst|aðast)$/, least: 2 },
    { pattern: /(?:ast|(?<!a)ust)(?:ur|an|um|ir|ar|ri|ra|rar|a|i|u|s)?$/, least: 3 },
    { pattern: /(?:ari|ara)$/, least: 3 },
    { pattern: /(?:að|(?<!a)uð)(?:ur|an|um|ir|ar|ri|rar|ra|s|a|i|u)?$/, least: 2 },
    { pattern: /(?<=[áúóý])ð(?:ur|ir|ar|um|i|a|u|s)?$/, least: 2 },
    { pattern: /andi$/, least: 2 },
    { pattern: /anda$/, least: 3 },
    { pattern: /(?<=leg)(?:ur|an|um|ir|ar|ri|rar|ra|t|s|a|i|u)$/, least: 3 },
    { pattern: /(?<=[^aáeéiíoóuúyýæö])(?:rar|ri|ra)$/, least: 3 },
    { pattern: /(?<=[rðdkgt])(?:nir|nar|nu|na|ni)$/, least: 4 },
    { pattern: /(?<=[^aáeéiíoóuúyýæö])num$/, least: 3 },
    { pattern: /(?<=[lr])na$/, least: 4 },
    { pattern: /(?:umst|ist|ast|(?<!a)ust)$/, least: 2 },
    { pattern: /st$/, least: 3 },
    { pattern: /(?:urs|ars|irs)$/, least: 3 },
    { pattern: /(?:um|ur|ir|ar|an|in|is|on)$/, least: 2 },
    { pattern: /(?<=[áóúæ])r$/, least: 3, always: true },
    { pattern: /(?<!e)ið$/, least: 3, always: true },
    { pattern: /(?:ar|ur|an|un|að)$/, least: 4, always: true },
    { pattern: /(?<=[^aáeéiíoóuúyýæösx])s$/, least: 3 },
    { pattern: /[aiu]$/, least: 2 },
  ],
};

/** One writing of what vowels, doubled letters and r, l, j, v do in front of endings. */
function canonical(stem: string): string {
  const shorter = stem.replace(/[aiu]ll?$/, 'l');
  let plain = VOWEL.test(shorter) ? shorter : stem;
  if (plain.length > 3) plain = plain.replace(/(?<=[^aáeéiíoóuúyýæö])[jvr]$/, '');
  plain = plain.replace(/dd$/, 'ð');
  if (plain.length > 4) plain = plain.replace(/(?<=[rðdkgt])n$/, '');
  return plain.length > 2 ? plain.replace(/([bdfgklmnprstð])\1$/, '$1') : plain;
}

/** What the past of a verb adds: heyr-ði, kenn-di, breyt-ti. Nouns have it too, so both stems count. */
const DENTAL = /(?<=[aáeéiíoóuúyýæö][rfglmnpkstv]{1,3})[ðdt]$/;

/** The dental of participles: greitt of greiða. */
const DOUBLE_DENTAL = /(?<=[aáeéiíoóuúyýæö])tt$/;

function ruleStems(word: string): readonly string[] {
  const rest = withoutEndings(word.replaceAll('ö', 'a'), RULES);
  const stem = canonical(rest);
  if (stem.length < 4) return [stem];
  if (DENTAL.test(stem)) return [stem, canonical(stem.replace(DENTAL, ''))];
  return DOUBLE_DENTAL.test(rest) ? [stem, `${rest.slice(0, -2)}ð`] : [stem];
}

const ruleStem = (word: string): string => ruleStems(word)[0]!;

const prefixes = new Set(ICELANDIC_VERB_PREFIXES.split(' '));
const verbs = new IrregularForms(ICELANDIC_VERBS, {
  lexemeOf: ruleStem,
  admitsHead: (head, form) => form.length > 2 && prefixes.has(head),
  tail: 'st',
});
const nouns = new IrregularForms(ICELANDIC_NOUNS, {
  lexemeOf: ruleStem,
  admitsHead: (head, form) => form.length > 3 && head.length > 2 && VOWEL.test(head),
});
const words = new IrregularForms(ICELANDIC_WORDS, { lexemeOf: ruleStem });

const lists = { words, verbs, nouns };
const stems = (word: string): readonly string[] => lexemesOf(word, lists, ruleStems);

/** Every lexeme, and each in plain letters. */
function stemsInBothWritings(word: string): readonly string[] {
  const own = stems(word);
  const plain = own.map(withoutAccents).filter((lexeme) => !own.includes(lexeme));
  return plain.length > 0 ? [...own, ...plain] : own;
}

const compounds = new CompoundSplitter({
  parts: ICELANDIC_PARTS,
  links: ['s', 'ar', 'a', 'u', 'i'],
  suffixes:
    'leg leik skap dóm laus semi lega num inum unum ' +
    'inn anna arnir irnir urnar arnar irnar andi endur innar unni',
  whole: ['fórnarlamb', 'maður', 'manna', 'barnaleg', 'landsla'],
  prefix: /(?:[^sauirg]|að|um|frá|fyrir|sam|inn|mis|end|yfir|undir)$/,
  vowel: VOWEL,
  stems: stemsInBothWritings,
});

/** Icelandic; a word is found without its accents too, as who has another keyboard types it. */
export const is: LanguageRules = {
  language: 'is',
  fold: foldExcept('áðéíóúýþæö'),
  stems: stemsInBothWritings,
  split: (word) => compounds.split(word),
  stopWords: new Set(ICELANDIC_STOP_WORDS.trim().split(/\s+/)),
};
