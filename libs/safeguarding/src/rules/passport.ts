import type { Hit, Reading } from '../candidate.ts';

/** The word for passport in ten languages, at most a few short words, then the number. */
const PASSPORT = new RegExp(
  String.raw`(?<![\p{L}])(?:pass(?:i|port|et|in|ia|iin|illa|nummer|numret|nr|inumero)?\p{L}{0,6}|pas(?:e|es|i|u|ā|as|o|ą|ai|s|set)?(?:\p{L}{0,6})|vegabréf\p{L}{0,6}|паспорт\p{L}{0,3})`
  + String.raw`(?:[\s:.,#№=-]{1,3}(?:no|nr|nro|number|numero|nummer|номер|num|n|é|ar|är|er|on|is|med|ir|yra|í|með|í nr)?){0,3}[\s:.#№=-]{0,3}`
  + String.raw`([A-Z]{1,3} ?\d{6,9}|\d{2} ?\d{7}|\d{8,9})(?![\d\p{L}])`,
  'giu',
);

/** Passport-like numbers just behind a word for passport; nothing else makes them one. */
export function* passport({ text }: Reading): Generator<Hit> {
  for (const match of text.matchAll(PASSPORT)) {
    const number = match[1]!;
    const end = match.index + match[0].length;
    yield { start: end - number.length, end, kind: 'passport' };
  }
}
