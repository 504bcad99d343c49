// The words of Icelandic dates, spans and names as Node's ICU data has them (CLDR), for browsers without them. Again
// after a new CLDR: `node scripts/icelandic-formats.mjs`.
import { writeFileSync } from 'node:fs';
import { inProject } from './setup/project-root.mjs';

const LOCALE = 'is-IS';
const UNITS = ['year', 'month', 'day', 'hour', 'minute'];
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

const dateWord = (part, options, day) =>
  new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: 'UTC' })
    .formatToParts(day)
    .find(({ type }) => type === part).value;
/** 1 June 2026 is a Monday. */
const weekdays = (weekday) =>
  [1, 2, 3, 4, 5, 6, 7].map((day) => dateWord('weekday', { weekday }, new Date(Date.UTC(2026, 5, day))));
const months = (month) =>
  Array.from({ length: 12 }, (_, at) =>
    dateWord('month', { month, day: 'numeric' }, new Date(Date.UTC(2026, at, 1))),
  );

/** What stands around the number, in both directions and forms; and the words for what is near. */
function span(unit) {
  const numeric = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'always' });
  const words = new Intl.RelativeTimeFormat(LOCALE, { numeric: 'auto' });
  const around = (value) => numeric.format(value, unit).replace(/\d+/, '{{count}}');
  const near = [-2, -1, 0, 1, 2].map((value) => [value, words.format(value, unit)]);
  return {
    past: { one: around(-1), other: around(-5) },
    future: { one: around(1), other: around(5) },
    near: Object.fromEntries(near.filter(([value, text]) => text !== numeric.format(value, unit))),
  };
}

function names(type, codes) {
  const display = new Intl.DisplayNames(LOCALE, { type, fallback: 'none' });
  return Object.fromEntries(codes.flatMap((code) => [[code, display.of(code)]]).filter(([, name]) => name));
}
const pairs = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));

const data = {
  weekdays: { long: weekdays('long'), short: weekdays('short') },
  months: { long: months('long'), short: months('short') },
  spans: Object.fromEntries(UNITS.map((unit) => [unit, span(unit)])),
  names: {
    region: names(
      'region',
      pairs.map((code) => code.toUpperCase()),
    ),
    language: names('language', pairs),
  },
};
writeFileSync(
  inProject('web', 'src', 'i18n', 'icelandic', 'formats.json'),
  `${JSON.stringify(data, null, 2)}\n`,
);
