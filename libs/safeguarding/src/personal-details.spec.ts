import { findPersonalData } from './find-personal-data.ts';
import { severityOf } from './kinds.ts';
import { SeededRandom } from './testing/seeded-random.ts';
import { type DetailedText, detailedTexts, NO_DETAILS } from './testing/personal-details.ts';
import { allClean } from './testing/make-texts.ts';

const KINDS = ['birth_date', 'street_address'];
const detailsOf = (text: string): string[] =>
  findPersonalData(text)
    .filter(({ kind }) => KINDS.includes(kind))
    .map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

/** What of a text was not pointed out: at least four fifths of each detail must be. */
function missedIn({ text, details }: DetailedText): string[] {
  const findings = findPersonalData(text);
  const isFound = (kind: string, written: string): boolean => {
    const start = text.indexOf(written);
    const end = start + written.length;
    const one = findings.find(
      (finding) => finding.kind === kind && finding.start < end && finding.end > start,
    );
    return one !== undefined && Math.min(one.end, end) - Math.max(one.start, start) >= 0.8 * written.length;
  };
  return details
    .filter((detail) => !isFound(detail.kind, detail.text))
    .map(({ kind, text: written }) => `${kind} ${written}: ${text}`);
}

describe('a date of birth and a street beside a name', () => {
  it.each([1, 20261127])('are pointed out in ten languages (seed %d)', (seed) => {
    const texts = detailedTexts(new SeededRandom(seed), 20);
    const missed = texts.flatMap(missedIn);
    const all = texts.reduce((sum, { details }) => sum + details.length, 0);
    expect({ share: missed.length / all <= 0.03, missed: missed.length > 0.03 * all ? missed : [] }).toEqual({
      share: true,
      missed: [],
    });
  });

  it('are pointed out and hold nothing back', () => {
    expect(KINDS.map((kind) => severityOf(kind as 'birth_date'))).toEqual(['warn', 'warn']);
  });

  it.each([
    [
      'with a name, a day and a home',
      'Anna Ivanova, born 12 March 1994, lives at Kase 7-12, Tartu.',
      ['birth_date:12 March 1994', 'street_address:Kase 7-12, Tartu'],
    ],
    ['of somebody who is not named', 'Kvinden, født 12.03.1994, er flyttet.', ['birth_date:12.03.1994']],
    ['with initials', 'M.K., f. 12.03.94', ['birth_date:12.03.94']],
    [
      'in a row of a table',
      'Maria Jensen\t12.03.1994\tStoregade 5',
      ['birth_date:12.03.1994', 'street_address:Storegade 5'],
    ],
    [
      'beside a name that nobody knows, close to a date of birth',
      'Ofelia Nwosu (f. 12.03.1994), Nørrebrogade 12',
      ['birth_date:12.03.1994', 'street_address:Nørrebrogade 12'],
    ],
  ])('%s', (_, text, expected) => {
    expect(detailsOf(text)).toEqual(expected);
  });
});

describe('days and streets of meetings, laws and offices', () => {
  it.each(NO_DETAILS)('%s', (text) => {
    expect(detailsOf(text)).toEqual([]);
  });

  it('alarm in 3 % of ordinary sentences at most', () => {
    const texts = (['plain', 'hard', 'pasted'] as const).flatMap((corpus) =>
      allClean(new SeededRandom(7), 2, corpus),
    );
    expect(texts.filter(({ text }) => detailsOf(text).length > 0).length / texts.length).toBeLessThanOrEqual(
      0.03,
    );
  });
});

describe('hostile input', () => {
  const hostile = {
    years: '2001 '.repeat(200_000),
    dates: '12.03.1994 '.repeat(90_000),
    births: 'born 12.03.1994, '.repeat(60_000),
    names: 'Anna Larsen 12.03.1994 '.repeat(45_000),
    streets: 'Storgata 5 '.repeat(90_000),
    words: `1 ${'gadegade '.repeat(100_000)}`,
    russian: `1${'ул. '.repeat(250_000)}`,
    capitals: `1${'A '.repeat(500_000)}`,
    both: 'born 12.03.1994 Storgata 5 '.repeat(37_000),
    months: 'march '.repeat(160_000) + 1,
  };

  // What is quadratic would not end within the test's own limit: a megabyte squared.
  it.each(Object.entries(hostile))('of a megabyte (%s) ends', (_, text) => {
    expect(findPersonalData(text).every(({ start, end }) => end > start)).toBe(true);
  });
});
