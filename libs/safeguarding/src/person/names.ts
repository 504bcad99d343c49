import { lowerCase, stripMarks } from '../text-folding.ts';
import { AMBIGUOUS_NAMES, GIVEN_NAMES } from './given-names.ts';

/**
 * `certain`: a name that is known, or built as surnames are; `likely`: two words with capitals that are
 * nothing else that is known.
 */
export type NameStrength = 'certain' | 'likely';

/** A word that begins with a capital or consists of them, with its hyphens and apostrophes. */
const CAPITALISED = /\p{Lu}[\p{L}'’-]{0,40}/gu;
/** `A. K.` or `A.K.`, and `N. Petrova`. */
const INITIALS = /(?<![\p{L}\p{N}.])\p{Lu}\. ?(?:\p{Lu}\.(?![\p{L}\p{N}])|\p{Lu}[\p{Ll}'’-]{2,})/u;
/** What surnames of the region end in, small letters without marks. */
const SURNAME = new RegExp(
  `(?:${[
    'sen',
    'sson',
    'dottir',
    'datter',
    'ova',
    'eva',
    'ovna',
    'evna',
    'ov',
    'enko',
    'chuk',
    'czuk',
    'skaya',
    'skaja',
    'skaia',
    'ska',
    'skyi',
    'skiy',
    'skij',
    'iene',
    'aite',
    'yte',
    'iute',
    'auskas',
    'evicius',
    'avicius',
    'ainen',
    'inen',
    'onen',
    'unen',
    'iņa',
    'ovic',
    'escu',
    'idze',
    'shvili',
    'yan',
    'ова',
    'ева',
    'ина',
    'ская',
    'енко',
    'чук',
    'ов',
    'ев',
    'ский',
    'швили',
  ].join('|')})$`,
);
/**
 * Words with capitals in ordinary texts that stand before another one: titles, bodies, months, days, places.
 */
const NOT_NAMES = new Set(
  `the a an and of in on at for to by annex article chapter clause section part page room table figure item version draft standard
  council convention directive regulation protocol declaration agreement decision recommendation resolution act law report network
  ministry minister police prosecution court office agency committee commission union european europe nordic baltic united nations
  national regional international republic kingdom department centre center institute foundation association university hotel hall
  north south east west new old meeting agenda minutes january february march april may june july august september october november
  december monday tuesday wednesday thursday friday saturday sunday date dates born name case copenhagen helsinki oslo stockholm
  reykjavik tallinn riga vilnius tartu kaunas aarhus malmo bergen denmark finland iceland norway sweden estonia latvia lithuania
  danish finnish icelandic norwegian swedish estonian latvian lithuanian russia russian istanbul palermo warsaw geneva brussels
  strasbourg vienna loven lov lag laki direktiv konvention dato fodt fodd syntynyt sundinud dzimusi dzimis gimusi gimes`.split(
    /\s+/,
  ),
);

const foldWord = (word: string): string => stripMarks(lowerCase(word)).replace(/['’]s$/, '');
const isGivenName = (word: string): boolean =>
  foldWord(word)
    .split('-')
    .some((part) => GIVEN_NAMES.has(part));
const isSurname = (word: string): boolean =>
  word.length >= 5 && SURNAME.test(foldWord(word)) && !NOT_NAMES.has(foldWord(word));
const isWord = (word: string): boolean => word.length >= 2 && !NOT_NAMES.has(foldWord(word));

/**
 * How surely a stretch of text holds the name of a person; null when nothing in it looks like one. Linear in
 * its length.
 */
export function findName(stretch: string): NameStrength | null {
  if (INITIALS.test(stretch)) return 'certain';
  let likely = false;
  let before: { readonly word: string; readonly end: number } | null = null;
  for (const { index, 0: word } of stretch.matchAll(CAPITALISED)) {
    if (/[\p{L}\p{N}]/u.test(stretch[index - 1] ?? '')) continue;
    const isPair =
      before !== null && /^ (?:(?:von|van|af|av|de|da|el|al) )?$/.test(stretch.slice(before.end, index));
    if (isGivenName(word) && !AMBIGUOUS_NAMES.has(foldWord(word))) return 'certain';
    if (isPair && isWord(word) && isWord(before!.word)) {
      if (isSurname(word) || isSurname(before!.word) || AMBIGUOUS_NAMES.has(foldWord(before!.word)))
        return 'certain';
      likely = true;
    }
    before = { word, end: index + word.length };
  }
  return likely ? 'likely' : null;
}
