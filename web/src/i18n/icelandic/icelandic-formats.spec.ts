import { expect, test } from '@jest/globals';
import { icelandicFormats } from './icelandic-formats.ts';

const LOCALE = 'is-IS';
const spaces = (words: string) => words.replaceAll(/[\u00a0\u202f]/g, ' ');

/** Every ninth day and eleven hours of three years. */
const INSTANTS = Array.from({ length: 122 }, (_, at) => new Date(Date.UTC(2026, 0, 1 + at * 9, at * 11)));
const DATES: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  { weekday: 'short', day: 'numeric', month: 'short' },
  { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { month: 'short', year: 'numeric' },
  { weekday: 'long' },
  { year: 'numeric' },
  { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
];

test.each(DATES)('dates are written as ICU writes them: %o', (options) => {
  for (const timeZone of ['Atlantic/Reykjavik', 'Europe/Vilnius', 'America/Los_Angeles']) {
    const [ours, theirs] = [
      new icelandicFormats.DateTimeFormat(LOCALE, { ...options, timeZone }),
      new Intl.DateTimeFormat(LOCALE, { ...options, timeZone }),
    ];
    for (const at of INSTANTS) expect(spaces(ours.format(at))).toBe(spaces(theirs.format(at)));
  }
});

const NUMBERS: readonly Intl.NumberFormatOptions[] = [
  {},
  { maximumFractionDigits: 6 },
  { style: 'percent', maximumFractionDigits: 4 },
  {
    style: 'currency',
    currency: 'EUR',
    currencyDisplay: 'code',
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  },
  { style: 'currency', currency: 'SEK', minimumFractionDigits: 2, maximumFractionDigits: 2 },
  { style: 'unit', unit: 'byte', unitDisplay: 'long', maximumFractionDigits: 1 },
  { style: 'unit', unit: 'kilobyte', unitDisplay: 'short', maximumFractionDigits: 1 },
  { style: 'unit', unit: 'gigabyte', unitDisplay: 'short', maximumFractionDigits: 1 },
];

test.each(NUMBERS)('numbers are written as ICU writes them: %o', (options) => {
  const [ours, theirs] = [
    new icelandicFormats.NumberFormat(LOCALE, options),
    new Intl.NumberFormat(LOCALE, options),
  ];
  for (const value of [0, 1, -5, 21, 0.5, 2 / 3, 1.4, 1250.5, 7300, 1_234_567.891])
    expect(spaces(ours.format(value))).toBe(spaces(theirs.format(value)));
});

test('spans of time are written as ICU writes them', () => {
  for (const numeric of ['auto', 'always'] as const) {
    const ours = new icelandicFormats.RelativeTimeFormat(LOCALE, { numeric });
    const theirs = new Intl.RelativeTimeFormat(LOCALE, { numeric });
    for (const unit of ['year', 'month', 'day', 'hour', 'minute'] as const)
      for (const value of [-101, -21, -11, -5, -2, -1, 0, 1, 2, 5, 11, 21, 101])
        expect(ours.format(value, unit)).toBe(theirs.format(value, unit));
  }
});

test('lists and names are written as ICU writes them', () => {
  const list = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
  for (const words of [[], ['Rós'], ['Rós', 'Ylja'], ['Rós', 'Ylja', 'Ægir']])
    expect(new icelandicFormats.ListFormat().format(words)).toBe(list.format(words));
  for (const [type, codes] of [
    ['region', ['DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'SE', 'PL', 'XX']],
    ['language', ['da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv', 'en', 'ru', 'uk', 'xx']],
  ] as const) {
    const theirs = new Intl.DisplayNames(LOCALE, { type });
    for (const code of codes)
      expect(new icelandicFormats.DisplayNames(LOCALE, { type }).of(code)).toBe(theirs.of(code));
  }
});

test('names are in the order of the Icelandic alphabet', () => {
  const names = [
    'Ösp',
    'Ari',
    'Ægir',
    'Þór',
    'Árni',
    'Zophus',
    'Dagur',
    'Eðna',
    'Edda',
    'Åsa',
    'ari 2',
    'Ýmir',
    'Yngvi',
  ];
  const theirs = names.toSorted(new Intl.Collator(LOCALE).compare);
  expect(names.toSorted(new icelandicFormats.Collator().compare)).toEqual(theirs);
});
