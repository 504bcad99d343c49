import type { BallotBundle } from '../ballot/bundle.ts';
import { countBallot } from '../ballot/count-ballot.ts';
import { aggregateByCountry } from '../ballot/aggregate-by-country.ts';
import type { BallotDefinition, BallotMethodName, BallotPaper } from '../ballot/definition.ts';
import {
  PAPER_FILE_FORMATS,
  type PaperFileFormat,
  exportFormatsOf,
  exportPapers,
  importPapers,
} from './import-export.ts';
import { UNREADABLE_CODES, UnreadableFile } from './poll-file.ts';

const options = [
  { id: 'x', label: 'Safe homes, first' },
  { id: 'y', label: '=Legal "aid"' },
  { id: 'z', label: 'Training\nof police' },
];
const COUNTRIES = ['DK', 'EE', 'FI', 'IS'] as const;
/** Three countries with two seats and more each, one of whom did not come, is not held, or steps back. */
const ROLL: BallotDefinition['roll'] = COUNTRIES.flatMap((country) => [
  { seat: `${country}-1`, country, type: 'government' },
  { seat: `${country}-2`, country, type: 'ngo' },
  {
    seat: `${country}-3`,
    country,
    type: 'resource',
    ...(country === 'DK' ? { recused: true } : {}),
    ...(country === 'EE' ? { vacant: true } : {}),
  },
]);
const VOTERS = ROLL.filter(({ recused, vacant }) => !recused && !vacant).map(({ seat }) => seat);

type Sample = Pick<BallotBundle, 'ballot' | 'definition' | 'papers' | 'secret' | 'tie'>;

function bundle(
  method: BallotMethodName,
  papers: readonly BallotPaper[],
  more: Partial<BallotDefinition> = {},
): Sample {
  const isText = method === 'proposal' || method === 'consent';
  const definition: BallotDefinition = {
    method,
    places: 1,
    options: isText ? [] : options.map(({ id }) => id),
    units: ['member'],
    chambers: ['government', 'ngo'],
    roll: ROLL,
    quorum: {},
    ...more,
  };
  return {
    definition,
    secret: null,
    papers: papers.map((paper, at) => ({ seat: VOTERS[at]!, paper })),
    ballot: {
      id: 'b',
      question: 'What first?\nAnd why?',
      secrecy: 'open',
      options: isText ? [] : options,
      opensAt: '',
      closesAt: '',
      textHash: null,
      rollSize: ROLL.length,
    },
    tie: { rule: 'chair', chair: 'DK' },
  };
}

const ranking = (...groups: string[][]) => ({ ranking: groups });
const ORDERS = [
  ranking(['x'], ['y']),
  ranking(['z'], ['x']),
  ranking(['y'], ['x'], ['z']),
  ranking(),
  ranking(['y'], ['z']),
];
const WITH_EQUALS = [...ORDERS, ranking(['y', 'x'], ['z'])];
const CHOICES = (['yes', 'no', 'no', 'yes', 'yes', 'abstain', 'no', 'yes'] as const).map((choice) => ({
  choice,
}));
const NUMBERS: readonly Readonly<Record<string, number>>[] = [{ x: 5, y: 0 }, { z: 3 }, {}, { x: 1, y: 7 }];
const RULES: Partial<BallotDefinition> = {
  quorum: { countries: 2, share: '1/2' },
  leastSeats: 2,
  vacantCount: true,
};
const noChange = {
  defaultOption: 'y',
  quorum: '1.5',
  majority: { x: '1', y: '1', z: '2.5' },
  strict: true,
} as const;

const CASES: [BallotMethodName, readonly BallotPaper[], Partial<BallotDefinition>][] = [
  ['schulze', WITH_EQUALS, {}],
  ['schulze', WITH_EQUALS, { units: ['country'], leastSeats: 2 }],
  ['schulze', ORDERS, { units: ['country'], ...RULES }],
  ['borda', ORDERS, RULES],
  ['default-option', WITH_EQUALS, { defaultOption: noChange }],
  ['default-option', ORDERS, { units: ['country'], defaultOption: noChange }],
  ['irv', ORDERS, { ...RULES, quorum: { countries: 3 } }],
  ['stv', ORDERS, { places: 2, quorum: { share: '0.9' } }],
  ['stv', [], { places: 2 }],
  [
    'approval',
    [{ approvals: ['x', 'z'] }, { approvals: ['z'] }, { approvals: [] }],
    { units: ['country'], ...RULES },
  ],
  ['score', NUMBERS.map((scores) => ({ scores })), { most: 7 }],
  ['score', NUMBERS.map((scores) => ({ scores })), { most: 7, units: ['country'] }],
  ['star', NUMBERS.map((scores) => ({ scores })), { most: 9 }],
  ['dots', NUMBERS.map((dots) => ({ dots })), { most: 8, units: ['country'] }],
  ['proposal', CHOICES, { majority: 'two_thirds' }],
  ['proposal', CHOICES, { majority: { atLeast: 3 }, units: ['country'] }],
  ['proposal', CHOICES, { majority: 'simple', units: ['country', 'chambers'], ...RULES }],
  ['proposal', CHOICES, { majority: 'six_countries', vacantCount: true }],
  [
    'consent',
    [
      { consent: 'consent' },
      { consent: 'block', reason: 'Too short.\r\nAnd late.', paragraph: '2', lifts: '=longer' },
      { consent: 'reservations', reason: "'=odd" },
    ],
    RULES,
  ],
];
const EACH = CASES.flatMap(([method, papers, more]) =>
  exportFormatsOf({
    method,
    units: more.units ?? ['member'],
    ...(more.quorum ? { quorum: more.quorum } : {}),
  }).map((format) => [method, format, papers, more] as const),
);

/** The same ballot with its options under their places, as a file knows them. */
function byPlaces({
  definition,
  papers,
}: Pick<Sample, 'definition' | 'papers'>): Pick<Sample, 'definition' | 'papers'> {
  const places = new Map<unknown, string>(options.map(({ id }, at) => [id, String(at + 1)]));
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed);
    if (typeof value !== 'object' || value === null) return places.get(value) ?? value;
    return Object.fromEntries(
      Object.entries(value).map(([key, of]) => [places.get(key) ?? key, renamed(of)]),
    );
  };
  return renamed({ definition, papers }) as Pick<Sample, 'definition' | 'papers'>;
}

/**
 * What a file keeps of a ballot: a table all of it; a file of orders has no seats, so that nothing is counted
 * by them beside.
 */
function kept(given: Sample, format: PaperFileFormat) {
  const { definition, papers } = byPlaces(given);
  if (format === 'csv') return countBallot(definition, papers);
  const votes =
    definition.units[0] === 'country' ? aggregateByCountry(definition, papers) : { definition, papers };
  const counted = countBallot({ ...votes.definition, anonymous: true }, votes.papers);
  return counted.kind === 'options'
    ? {
        ...counted,
        countryBallots: counted.countryBallots?.map(({ paper }) => JSON.stringify(paper)).toSorted() ?? null,
      }
    : counted;
}

describe('the papers of a ballot', () => {
  it.each(EACH)('by %s go out as %s and come back to the same result', (method, format, papers, more) => {
    const given = bundle(method, papers, more);
    const read = importPapers(exportPapers(given, format), format);
    const title = format === 'csv' ? 'What first?\nAnd why?' : 'What first? And why?';
    expect([read.title, read.refused, read.tie]).toEqual([title, [], { rule: 'chair', chair: 'DK' }]);
    const { result } = read;
    const told =
      result.kind === 'options' && format !== 'csv'
        ? {
            ...result,
            countryBallots:
              result.countryBallots?.map(({ paper }) => JSON.stringify(paper)).toSorted() ?? null,
          }
        : result;
    expect(told).toEqual(kept(given, format));
    if (format === 'csv') expect(read.definition).toEqual(byPlaces(given).definition);
  });

  it.each([';', '\t'])(
    'are read as the spreadsheets of other countries save them, with %j between the cells',
    (separator) => {
      const given = bundle('schulze', WITH_EQUALS, { units: ['country'] });
      const plain: Sample = {
        ...given,
        ballot: {
          ...given.ballot,
          question: 'What',
          options: ['A', 'B', 'C'].map((label, at) => ({ id: options[at]!.id, label })),
        },
      };
      const file = exportPapers(plain, 'csv')
        .replaceAll(',', separator)
        .replace(/^question.*$/m, (line) => line + separator.repeat(7));
      expect(importPapers(file, 'csv').result).toEqual(kept(given, 'csv'));
    },
  );

  it('are safe in a spreadsheet', () => {
    const lines = exportPapers(bundle('approval', [{ approvals: ['x'] }]), 'csv').split('\r\n');
    expect(lines.find((line) => line.startsWith('seat'))).toBe(
      `seat,country,chamber,standing,paper,"Safe homes, first","'=Legal ""aid""","Training\nof police"`,
    );
  });

  it('of papers that the ballot would refuse, names each and counts none of them', () => {
    const file = '3 1\n1 1=2 0\n2 3 0\n0\n"A"\n"B"\n"C"\n"T"\n';
    expect(importPapers(file, 'blt', { method: 'stv', places: 1 })).toMatchObject({
      refused: [{ paper: 1, faults: [{ code: 'equal-ranks' }] }],
      result: { sure: ['3'] },
    });
  });

  it('have a format for each kind of paper', () => {
    expect([...new Set(EACH.map(([, format]) => format))].toSorted()).toEqual(PAPER_FILE_FORMATS.toSorted());
  });
});

const TABLE = 'norbanet-papers,2\nmethod,score\nplaces,1\ncounted by,member\n';
const SEATS = 'seat,country,chamber,standing,paper,A,B\n';
const ORDER_FILE = '# NUMBER ALTERNATIVES: 2\n1: 1,2\n';

describe('a file that does not say how its papers are counted', () => {
  it.each([
    ['csv', 'norbanet-papers,proposal,1,T\r\npaper,answer\r\na,yes\r\n'],
    ['csv', `norbanet-papers,2\nmethod,score\nplaces,1\n${SEATS}`],
    [
      'csv',
      `norbanet-papers,2\nmethod,proposal\nplaces,1\ncounted by,country\nseat,country,chamber,standing,paper,answer\n`,
    ],
    ['toi', ORDER_FILE],
    ['blt', '2 1\n1 1 2 0\n0\n"A"\n"B"\n"T"\n'],
  ] as const)('is not counted by guessed rules: %s, %j', (format, text) => {
    expect(() => importPapers(text, format)).toThrow(new UnreadableFile('no-rules', 1));
  });

  it('is counted by the rules that are said, each of its papers alike', () => {
    const { definition, result } = importPapers(`${ORDER_FILE}2: 2,1\n`, 'toi', {
      method: 'borda',
      places: 1,
    });
    expect([
      definition.method,
      definition.units,
      result.turnout.seatsVoting,
      result.kind === 'options' && result.sure,
    ]).toEqual(['borda', ['member'], 3, ['2']]);
    // What a file says for itself is not overridden.
    const given = exportPapers(bundle('irv', ORDERS), 'toi');
    expect(importPapers(given, 'toi', { method: 'borda', places: 2 }).definition).toMatchObject({
      method: 'irv',
      places: 1,
    });
  });
});

describe('papers in a file that is not understood', () => {
  const unreadable = [
    ['blt', '', 'no-poll', 1],
    ['blt', '3 1\n1 4 0\n0\n', 'unknown-option', 2],
    ['blt', '3 1\n1 1 1 0\n0\n', 'repeated-option', 2],
    ['blt', '3 1\n1 1 2\n0\n', 'no-papers', 2],
    ['blt', '3 1\nx 1 0\n0\n', 'bad-number', 2],
    ['blt', '3 1\n999999 1 0\n0\n', 'bad-number', 2],
    ['toi', '1: 1,2\n', 'no-poll', 1],
    ['toi', '# NUMBER ALTERNATIVES: 2\n1: 1,{2,3}\n', 'unknown-option', 2],
    ['csv', 'a,b\n1,2\n', 'no-poll', 1],
    ['csv', TABLE, 'no-papers', 4],
    ['csv', `${TABLE}${SEATS}p,NO,,holds,cast,1.5,2\n`, 'bad-number', 6],
    ['csv', `${TABLE.replace('score', 'guessing')}${SEATS}`, 'unknown-rule', 2],
    ['csv', `${TABLE}weight,2\n${SEATS}`, 'unknown-rule', 5],
    ['csv', `${TABLE}most,many\n${SEATS}`, 'unknown-rule', 5],
    ['csv', `${TABLE}places,2\n${SEATS}`, 'unknown-rule', 3],
    ['csv', `${TABLE}${SEATS}p,NO,,holds,cast,1,2\np,NO,,holds,none,,\n`, 'bad-seat', 7],
    ['csv', `${TABLE}${SEATS}p,NO,,holds,none,1,\n`, 'bad-seat', 6],
    ['csv', `${TABLE}${SEATS}p,NO,,gone,none,,\n`, 'bad-seat', 6],
    ['toi', `# NORBANET method: schulze\n${ORDER_FILE}`, 'no-rules', 1],
    [
      'toi',
      `# NORBANET seats: 0\n# NORBANET countries: 0\n# NORBANET countries voting: 0\n# NORBANET ` +
        `method: schulze\n# NORBANET places: 1\n# NORBANET counted by: member\n${ORDER_FILE}`,
      'bad-number',
      1,
    ],
  ] as const;

  it.each(unreadable)('are refused whole: %s, %j: %s in line %i', (format, text, code, line) => {
    expect(() => importPapers(text, format)).toThrow(new UnreadableFile(code, line));
  });

  it('are refused for each of the faults that have words', () => {
    expect(
      UNREADABLE_CODES.filter(
        (code) =>
          !['no-rules', 'equal-ranks'].includes(code) && !unreadable.some(([, , known]) => known === code),
      ),
    ).toEqual([]);
  });
});
