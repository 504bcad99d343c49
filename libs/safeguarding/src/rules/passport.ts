import type { Hit, Reading } from '../candidate.ts';

/** Words for a passport in their inflections; not passcode, passage, pasākums, pasiūlymas. */
const WORD = String.raw`(?<!\p{L})(?:pass(?:et|ets|en|port|ports|porten|i|in|ia|illa|ista|iga|is|id|ide|inumero\p{L}*|inro|n(?:umme)?r\p{L}*)?`
  + String.raw`|pas(?:set|sets|sene|n(?:umme)?r\p{L}*|e|es|i|u|ei|ē|ā|as|o|ą|ui|ai|ų|us|port\p{L}*)?|vegabréf\p{L}*|паспорт\p{L}{0,3})(?!\p{L})`;
/** A few short words or signs on the way to the number, such as "nr.", "numurs:", "(" or "is"; never a digit or a full stop with a new sentence. */
const WAY = String.raw`(?:[\s:.,;#№(="'\[/-]{1,3}(?!tel|tlf|tfn|mob|puh|tālr|phone|sím|тел|моб|cvr|org|isbn)\p{L}{1,10}){0,3}[\s:.,;#№(="'\[/-]{1,4}`;
const NUMBER = String.raw`([a-z]{1,3}[ -]?\d{6,9}|\d{2} ?\d{2} ?\d{6}|\d{2} ?\d{7}|\d{8,9})(?![\d\p{L}]|[-./]\d)`;
const PASSPORT = new RegExp(WORD + WAY + NUMBER, 'gu');
/** Short words that look like the letters of a series. */
const SHORT_WORD = /^(?:in|no|to|of|is|er|nr|av|og|ja|ir|ar|un|på|til|id|med|on)[ -]/u;
const IS_NUMBER = /^(?:[a-z]{1,3}[ -]?\d{6,9}|\d{2} ?\d{2} ?\d{6}|\d{2} ?\d{7}|\d{8,9})$/;
const IS_DAY = /^(?:19|20)\d\d[01]\d[0-3]\d$/;

/** Passport-like numbers just behind a word for passport; nothing else makes them one. */
export function* passport({ lower }: Reading): Generator<Hit> {
  for (const match of lower.matchAll(PASSPORT)) {
    const written = match[1]!.replace(SHORT_WORD, '');
    const end = match.index + match[0].length;
    if (IS_NUMBER.test(written) && !IS_DAY.test(written)) yield { start: end - written.length, end, kind: 'passport' };
  }
}
