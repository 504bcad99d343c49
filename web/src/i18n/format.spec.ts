import { expect, test } from '@jest/globals';
import { formatsFor } from './format.ts';

const tallinn = formatsFor('en', 'Europe/Tallinn');
const plain = (words: string) => words.replace(/(day),/g, '$1').replace(/\u202f|\u00a0/g, ' ');

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

test('countries and dates are written in the reader’s language', () => {
  expect(formatsFor('fi', 'Europe/Helsinki').country('DK')).toBe('Tanska');
  expect(formatsFor('nb', 'Europe/Oslo').day('2026-03-12T12:00:00Z')).toMatch(/torsdag 12\. mars 2026/);
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
