import { joined, list } from '../ending-table.ts';

/** The endings of the cases, in front of which stands the vowel of the stem. */
const CASES = list('sse s st le l lt ks ni na ta ga');

/** Endings of nouns that follow the vowel of the stem. */
export const AFTER_VOWEL = [...CASES, ...list('d t id sid it')];

/** Endings of the plural, which follow the stem with or without its vowel. */
export const PLURAL = [
  ...joined(['de', 'te'], ['', ...CASES]),
  ...joined(['i'], list('sse s st le l lt ks')),
];

/** Endings of verbs that follow the vowel of the stem or a consonant. */
export const VERB = list(`
  ma mas mast maks mata da ta des tes b vad n me te sin sid sime site s is isin isid isime isite i
  ks ksin ksid ksime ksite ksime nud nuks nuksid tud dud takse dakse ti di
  ge ke gem kem gu ku tuks in id ime ite
  v va vat vate vas vaid vaks
  nuna tuna tult dult nute tute nutest nutele nes les nakse lakse
`);

/** Case endings so short that a word may simply end so. */
export const AMBIGUOUS = new Set(list('s l t st ks lt le na ni ta ga del tel des tes de te'));
