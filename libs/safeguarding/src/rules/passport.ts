import type { RuleHit, RuleInput } from '../rule-input.ts';
import { letterPattern } from '../text-folding.ts';

/** Words for a passport in their inflections; not passcode, passage, pasākums, pasiūlymas. */
const NUMBER_WORD = String.raw`n(?:umme)?r\p{L}{0,5}|num(?:r|b|er)\p{L}{1,5}|nro\p{L}{0,3}|id`;
const FINNISH = String.raw`i(?:[nt]|a|in|na|en|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ksi)?(?:ni|si|nsa|mme|nne|aan|kin)?|e(?:i(?:ss|st|ll|lt)a|ja)`;
const PASSPORT_WORD =
  String.raw`(?<!\p{L})(?:(?:välis|rese|reise|främlings?|utlännings|fremmed|flykting|flygtninge|` +
  String.raw`muukalais|diplomaat|diplomat|ülikooli)?pass(?:${FINNISH}|et|ets|ene?|port\p{L}{0,4}|i(?:s|st|le|lt|l|ga|ks|d|de)|` +
  String.raw`e|i?n?(?:${NUMBER_WORD}))?` +
  String.raw`|(?:rejse|fremmed|flygtninge)?pas(?:set|sets|sene|${NUMBER_WORD}|e|es|ei|i|u|ē|ā|ēm|ēs|as|o|ą|ui|ai|ų|us|` +
  String.raw`ams|ais|port\p{L}{0,4})?|vegabréf\p{L}{0,14}|` +
  String.raw`(?:загран|био)?паспорт\p{L}{0,4})(?!\p{L})`;
/**
 * A few short words or signs on the way to the number, such as "nr.", "numurs:", "(" or "is"; never a digit
 * or a full stop with a new sentence.
 */
const GAP =
  String.raw`(?:[\s:.,;#№(="'“”„«»*_${'`'}\[/-]{1,3}` +
  String.raw`(?!(?!nr|no|nº|is|er|ir|är|on|id|ar|un|in|to|of|og|ja|на|at|av)[a-z]{1,3}[ -]?\d{6})` +
  String.raw`(?!tel|tlf|tfn|mob|puh|tālr|phone|sím|тел|моб|cvr|org|isbn)\p{L}{1,10}){0,3}` +
  String.raw`[\s:.,;#№(="'“”„«»*_${'`'}\[/-]{1,4}`;
/** A check digit, a country's letters or the next word may be glued to it. */
const NUMBER = String.raw`([a-z]{1,3}[ -]?\d{6,9}|\d{2} ?\d{2} ?\d{6}|\d{2} ?\d{7}|\d{8,9})(?![-./]\d)`;
const PASSPORT = letterPattern(PASSPORT_WORD + GAP + NUMBER);
/** Short words that look like the letters of a series. */
const SHORT_WORD = /^(?:in|no|to|of|is|er|nr|av|og|ja|ir|ar|un|på|til|id|med|on)[ -]/u;
const IS_NUMBER = /^(?:[a-z]{1,3}[ -]?\d{6,9}|\d{2} ?\d{2} ?\d{6}|\d{2} ?\d{7}|\d{8,9})$/;
const IS_DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;

/** Passport-like numbers just behind a word for passport; nothing else makes them one. */
export function* passport({ lower }: RuleInput): Generator<RuleHit> {
  for (const match of lower.matchAll(PASSPORT)) {
    const written = match[1]!.replace(SHORT_WORD, '');
    const end = match.index + match[0].length;
    if (IS_NUMBER.test(written) && !IS_DAY.test(written))
      yield { start: end - written.length, end, kind: 'passport' };
  }
}
