import { expect, test } from '@jest/globals';
import { LANGUAGES } from '@nbn/contracts';
import { formatsFor } from './format.ts';

const tallinn = formatsFor('en', 'Europe/Tallinn');
const plain = (words: string) =>
  words
    .replace(/(day),/g, '$1')
    .replace(/\u202f|\u00a0/g, ' ')
    .replaceAll('\u2060', '');

/** In how many places a browser may end a line: at spaces, and after hyphens and dashes. */
const placesToBreak = (words: string) => words.match(/ |[-–](?!\u2060)/g)?.length ?? 0;

test('an instant has its weekday, date and zone, on both sides of a daylight-saving change', () => {
  expect(plain(tallinn.instant('2026-03-28T13:00:00Z'))).toBe('Saturday 28 March 2026, 15:00 EET');
  expect(plain(tallinn.instant('2026-03-29T13:00:00Z'))).toBe('Sunday 29 March 2026, 16:00 EEST');
});

test('a meeting past midnight names both days', () => {
  expect(plain(tallinn.range('2026-03-12T20:00:00Z', '2026-03-12T23:30:00Z'))).toBe(
    'Thursday 12 March 2026, 22:00 – Friday 13 March 2026, 01:30 EET',
  );
  expect(plain(tallinn.range('2026-03-12T07:00:00Z', '2026-03-12T08:30:00Z'))).toBe(
    'Thursday 12 March 2026, 09:00–10:30 EET',
  );
});

test('a list’s line names the year of another year alone', () => {
  const now = new Date('2026-11-25T12:00:00Z');
  expect(
    ['2026-12-11T08:00:00Z', '2027-01-06T09:00:00Z', '2026-12-31T22:30:00Z'].map((at) =>
      plain(tallinn.shortInstant(at, undefined, now)).replaceAll(/,(?= \d+ )/g, ''),
    ),
  ).toEqual(['Fri 11 Dec, 10:00 EET', 'Wed 6 Jan 2027, 11:00 EET', 'Fri 1 Jan 2027, 00:30 EET']);
});

test('two zones with one clock are the same to the reader', () => {
  expect([
    tallinn.sameClock('2026-03-12T07:00:00Z', 'Europe/Riga'),
    tallinn.sameClock('2026-03-12T07:00:00Z', 'Europe/Oslo'),
  ]).toEqual([true, false]);
});

test('a day without an hour is the same day in every zone', () => {
  expect(plain(formatsFor('en', 'America/Los_Angeles').date('2026-06-01'))).toBe('Monday 1 June 2026');
});

test.each([
  [500, '500 bytes'],
  [1_400_000, '1.4 MB'],
  [50_000_000, '50 MB'],
])('%i bytes read as %s', (bytes, words) => {
  expect(tallinn.size(bytes)).toBe(words);
});

test('what is near is told from now', () => {
  const now = new Date('2026-03-12T12:00:00Z');
  expect([
    tallinn.fromNow('2026-03-15T12:00:00Z', now),
    tallinn.fromNow('2026-03-12T11:58:00Z', now),
  ]).toEqual(['in 3 days', '2 minutes ago']);
});

test.each([
  ['2026-11-28T23:30:00Z', '2026-12-01T06:00:00Z', '2 days ago'],
  ['2026-11-28T20:00:00Z', '2026-12-01T06:00:00Z', '3 days ago'],
  ['2026-11-30T02:00:00Z', '2026-12-01T06:00:00Z', 'yesterday'],
  ['2026-12-02T21:00:00Z', '2026-12-01T06:00:00Z', 'tomorrow'],
  ['2026-10-18T06:00:00Z', '2026-12-01T06:00:00Z', '1 month ago'],
  ['2026-11-10T06:00:00Z', '2026-12-20T06:00:00Z', 'last month'],
  ['2026-01-31T06:00:00Z', '2026-01-01T06:00:00Z', 'in 1 month'],
  ['2027-01-30T06:00:00Z', '2026-12-20T06:00:00Z', 'next month'],
  ['2025-03-01T06:00:00Z', '2026-12-01T06:00:00Z', '2 years ago'],
  ['2025-11-01T06:00:00Z', '2026-12-01T06:00:00Z', 'last year'],
  ['2024-12-20T06:00:00Z', '2026-01-10T06:00:00Z', '1 year ago'],
])('%s is written on %s as %s, by the reader’s calendar', (at, now, words) => {
  expect(tallinn.fromNow(at, new Date(now))).toBe(words);
});

test('Norwegian counts days as days, and not as spans of 24 hours', () => {
  const oslo = formatsFor('nb', 'Europe/Oslo');
  expect([oslo.inDays(3), oslo.inDays(-5), oslo.inDays(1)]).toEqual([
    'om 3 dager',
    'for 5 dager siden',
    'i morgen',
  ]);
});

test.each(LANGUAGES)('no line ends within a date or a time in %s', (language) => {
  const { shortDay, shortInstant, month, instant, range, day } = formatsFor(language, 'Europe/Vilnius');
  const [from, to] = ['2026-11-29T08:00:00Z', '2026-11-29T10:00:00Z'];
  for (const text of [shortDay(from), month('2026-11-29')]) expect(placesToBreak(text)).toBe(0);
  for (const text of [day(from), shortInstant(from)]) expect(placesToBreak(text)).toBeLessThanOrEqual(2);
  for (const text of [instant(from), range(from, to)]) expect(placesToBreak(text)).toBe(2);
});

test('countries and dates are written in the reader’s language', () => {
  expect(formatsFor('fi', 'Europe/Helsinki').country('DK')).toBe('Tanska');
  expect(plain(formatsFor('nb', 'Europe/Oslo').day('2026-03-12T12:00:00Z'))).toMatch(
    /torsdag 12\. mars 2026/,
  );
});

test('clocks and cities are written in the reader’s language', () => {
  const [en, da] = [tallinn, formatsFor('da', 'Europe/Copenhagen')];
  expect([en.wallClock('2027-04-07T10:00'), da.wallClock('2027-04-07T10:00')]).toEqual(['10:00', '10.00']);
  expect([en.city('Europe/Copenhagen'), da.city('Europe/Copenhagen')]).toEqual(['Copenhagen', 'København']);
});

describe('a page never dies of one value', () => {
  const VALUES: readonly unknown[] = [
    '1',
    '',
    ' ',
    'XX',
    'XXX',
    '419',
    'Ω',
    'not a date',
    '2026-02-30',
    '0000',
    'Mars/Olympus',
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    1e308,
    {},
    [],
    new Date(Number.NaN),
    '7/0',
  ];
  const writers = Object.entries(formatsFor('en', 'Europe/Tallinn')).filter(
    ([, write]) => typeof write === 'function',
  );

  test.each(writers)('%s writes whatever it is given', (name, write) => {
    const call = write as (...given: readonly unknown[]) => unknown;
    for (const value of VALUES) {
      for (const given of [[value], [value, value], ['2026-03-12T07:00:00Z', value]]) {
        const words = call(...(name === 'list' ? given.map((one) => [one, 'Legal aid']) : given));
        expect(['string', 'boolean', 'number']).toContain(typeof words);
        expect(words).not.toBe('');
        expect(String(words)).not.toMatch(/NaN|undefined|Invalid|Infinity|\[object|null/);
      }
    }
  });

  test('what is no name or day is shown as it came', () => {
    expect([
      tallinn.country('1'),
      tallinn.language('x'),
      tallinn.date('soon'),
      tallinn.instant('soon'),
    ]).toEqual(['1', 'x', 'soon', 'soon']);
  });

  test('a zone that the browser does not know is written as UTC, and says so', () => {
    expect(plain(formatsFor('en', 'Mars/Olympus').instant('2026-03-12T07:00:00Z'))).toBe(
      'Thursday 12 March 2026, 07:00 UTC',
    );
    expect(plain(tallinn.instant('2026-03-12T07:00:00Z', 'Mars/Olympus'))).toBe(
      'Thursday 12 March 2026, 07:00 UTC',
    );
  });
});
