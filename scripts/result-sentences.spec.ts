import { readFileSync, writeFileSync } from 'node:fs';
import { LANGUAGES, LOCALE, type Language } from '@nbn/contracts';
import {
  type BallotResult,
  ballotStatements,
  statementText,
  NOUN_CODES,
  type Statement,
  STATEMENT_CODES,
  type Wording,
} from '@nbn/voting';
import i18next, { type i18n } from 'i18next';
import { pageTexts } from '../web/src/testing/texts.ts';
import { allResultCases, FOURTH, OPTIONS } from '../web/src/ballots/result-cases.ts';
import { specialResults } from '../web/src/ballots/special-results.ts';

/**
 * Every sentence in which results are told, in every language, as it is read: a change of one is a change of
 * a file that is looked at. `WRITE_SENTENCES=1 npm run jest -- scripts/result-sentences.spec.ts` writes the
 * files anew.
 */
const folder = 'test/samples/result-sentences';
const NUMBERS = [0, 1, 2, 5, 10, 11, 21, 24, '97/36'] as const;

/** What a count of a handful of papers does not bring about. */
const RARE: readonly Statement[] = [
  { code: 'ways-too-many', values: {} },
  { code: 'irv-last', values: { options: { options: [OPTIONS[0]!.id] } } },
];

const told = [
  ...allResultCases().flatMap(({ name, ballot }) =>
    ballot.result.kind === 'outcome' ? [] : [{ name, result: ballot.result as unknown as BallotResult }],
  ),
  ...specialResults(),
].map(({ name, result }) => ({ name, statements: ballotStatements(result) }));

async function wordingOf(language: Language): Promise<Wording> {
  const texts: i18n = i18next.createInstance();
  await texts.init({
    lng: language,
    resources: { [language]: { ballots: pageTexts(language).ballots } },
    defaultNS: 'ballots',
    interpolation: { escapeValue: false },
  });
  const [list, number] = [
    new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }),
    new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 6 }),
  ];
  return {
    nameOf: (id) => [...OPTIONS, FOURTH].find((option) => option.id === id)!.label,
    list: (names) => list.format(names),
    number: (value) => {
      const [over, under] = String(value).split('/').map(Number);
      return under === undefined
        ? number.format(Number(value))
        : number.format(Math.round((over! / under) * 100) / 100);
    },
    phrase: (code, values, count) =>
      texts.t(`statement.${code}`, { ...values, ...(count === undefined ? {} : { count }) }),
  };
}

/** Each code with the different sentences that it came to, the shortest first, as many as show its forms. */
function byCode(wording: Wording): string[] {
  const all = [...told.flatMap(({ statements }) => statements), ...RARE];
  return STATEMENT_CODES.flatMap((code) => {
    const sentences = [
      ...new Set(
        all
          .filter((statement) => statement.code === code)
          .map((statement) => statementText(statement, wording)),
      ),
    ];
    return [
      code,
      ...sentences
        .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
        .slice(0, 4)
        .map((sentence) => `  ${sentence}`),
    ];
  });
}

function nouns(wording: Wording): string[] {
  const sizeOf = (value: number | string) => (typeof value === 'string' ? 2.69 : value);
  return NOUN_CODES.map(
    (code) =>
      `${code}: ` +
      `${NUMBERS.map((value) => wording.phrase(code, { n: wording.number!(value) }, sizeOf(value))).join(' | ')}`,
  );
}

/** Whole results, each story once, with the cases that are told so. */
function stories(wording: Wording): string[] {
  const cases = new Map<string, string[]>();
  for (const { name, statements } of told) {
    const story = statements.map((statement) => `  ${statementText(statement, wording)}`).join('\n');
    cases.set(story, [...(cases.get(story) ?? []), name]);
  }
  return [...cases].map(
    ([story, names]) => `${names[0]!}${names.length > 1 ? ` (and ${names.length - 1} more)` : ''}\n${story}`,
  );
}

it('every sentence comes up in one of the results', () => {
  const met = new Set([...told.flatMap(({ statements }) => statements), ...RARE].map(({ code }) => code));
  expect(STATEMENT_CODES.filter((code) => !met.has(code))).toEqual([]);
});

it.each(LANGUAGES)('results are told in %s by these sentences', async (language) => {
  const wording = await wordingOf(language);
  const listed =
    [...nouns(wording), '', ...byCode(wording), ...(language === 'en' ? ['', ...stories(wording)] : [])].join(
      '\n',
    ) + '\n';
  expect(listed).not.toMatch(/\{\{|undefined|statement\./);
  const file = `${folder}/${language}.txt`;
  if (process.env['WRITE_SENTENCES']) writeFileSync(file, listed);
  expect(listed).toBe(readFileSync(file, 'utf8'));
});
