import { type BallotDefinition, type BallotPaper, type BallotResult, countBallot } from '@nbn/voting';
import { FOURTH, OPTION_IDS, OPTIONS } from './result-cases.ts';

interface SpecialResult {
  readonly name: string;
  readonly result: BallotResult;
}

const ids = (letters: string) => [...letters].map((letter) => OPTION_IDS[letter]!);
const ranked = (...orders: string[]): BallotPaper[] =>
  orders.map((order) => ({ ranking: ids(order).map((id) => [id]) }));
const scored = (...papers: Readonly<Record<string, number>>[]): BallotPaper[] =>
  papers.map((paper) => ({
    scores: Object.fromEntries(Object.entries(paper).map(([letter, score]) => [OPTION_IDS[letter]!, score])),
  }));
const times = (many: number, order: string): string[] => Array.from({ length: many }, () => order);

function result(
  method: BallotDefinition['method'],
  papers: readonly BallotPaper[],
  more: Partial<BallotDefinition> = {},
): BallotResult {
  const roll = papers.map((_, at) => ({
    seat: `s${at}`,
    country: `c${at}`,
    type: at % 2 === 0 ? 'government' : 'ngo',
  }));
  return countBallot(
    {
      method,
      options: method === 'proposal' || method === 'consent' ? [] : OPTIONS.map(({ id }) => id),
      places: 1,
      units: ['member'],
      chambers: ['government', 'ngo'],
      roll,
      ...more,
    },
    papers.map((paper, at) => ({ seat: `s${at}`, paper })),
  );
}

const choices = (yes: number, no: number, abstain = 0): BallotPaper[] =>
  (['yes', 'no', 'abstain'] as const).flatMap((choice, at) =>
    Array.from({ length: [yes, no, abstain][at]! }, () => ({ choice })),
  );

/** STAR and instant runoff: level, or decided by little. */
function scoreAndRunoffResults(): SpecialResult[] {
  return [
    {
      name: 'STAR, the runoff decides',
      result: result('star', scored({ a: 5, b: 4 }, { b: 5 }, { a: 1, b: 2 })),
    },
    {
      name: 'STAR, level in the runoff, decided by points',
      result: result('star', scored({ a: 5, b: 0 }, { a: 1, b: 3 })),
    },
    {
      name: 'STAR, level in runoff and points, decided by top scores',
      result: result('star', scored({ a: 5, b: 1 }, { a: 0, b: 4 })),
    },
    { name: 'STAR, level throughout', result: result('star', scored({ a: 5 }, { b: 5 })) },
    { name: 'STAR, no runoff among three', result: result('star', scored({ a: 5 }, { b: 5 }, { c: 5 })) },
    {
      name: 'STAR, no runoff for the second place',
      result: result('star', scored({ a: 5, b: 2 }, { a: 5, c: 2 })),
    },
    {
      name: 'instant runoff, over two rounds',
      result: result('irv', ranked(...times(3, 'ab'), ...times(3, 'ba'), 'cb')),
    },
    {
      name: 'instant runoff, somebody without papers',
      result: result('irv', ranked(...times(2, 'a'), ...times(2, 'b'))),
    },
    {
      name: 'instant runoff, three level',
      result: result('irv', ranked(...times(3, 'a'), 'ba', 'ca', ...times(2, 'bc'), ...times(2, 'cb'))),
    },
    {
      name: 'instant runoff, a tie for leaving that decides',
      result: result('irv', ranked(...times(3, 'a'), ...times(2, 'bc'), ...times(2, 'cb'))),
    },
  ];
}

/** Transferable vote and equal shares. */
function proportionalResults(): SpecialResult[] {
  return [
    {
      name: 'transferable vote, a surplus moves',
      result: result('stv', ranked(...times(5, 'ab'), 'b', 'cb'), { places: 2 }),
    },
    {
      name: 'transferable vote, papers with no other option',
      result: result('stv', ranked(...times(3, 'a'), ...times(2, 'b'), 'c'), { places: 1 }),
    },
    {
      name: 'transferable vote, equal surpluses',
      result: result('stv', ranked(...times(4, 'ac'), ...times(4, 'bd'), 'c', 'd'), {
        places: 3,
        options: [...OPTIONS, FOURTH].map(({ id }) => id),
      }),
    },
    {
      name: 'transferable vote, a tie for the last place',
      result: result('stv', ranked(...times(4, 'a'), ...times(2, 'bc'), ...times(2, 'cb')), { places: 2 }),
    },
    {
      name: 'transferable vote, a tie that changes nothing',
      result: result('stv', ranked(...times(3, 'a'), 'ba', 'ca'), { places: 1 }),
    },
    {
      name: 'equal shares, bought and completed',
      result: result(
        'equal-shares',
        [
          { approvals: ids('a') },
          { approvals: ids('a') },
          { approvals: ids('b') },
          { approvals: ids('c') },
          { approvals: ids('c') },
        ],
        { places: 2 },
      ),
    },
  ];
}

/** Ranked pairs, and texts against no change. */
function textResults(): SpecialResult[] {
  const noChange = (quorum: string, ratio = '1') => ({
    defaultOption: {
      defaultOption: OPTION_IDS['c']!,
      quorum,
      majority: { [OPTION_IDS['a']!]: ratio, [OPTION_IDS['b']!]: ratio },
    },
  });
  return [
    {
      name: 'ranked pairs, equal wins in a circle',
      result: result('ranked-pairs', ranked('abc', 'bca', 'cab')),
    },
    {
      name: 'no change alone is left',
      result: result('default-option', ranked('cab', 'cba', 'acb'), noChange('0')),
    },
    {
      name: 'one text is too weak for its ratio',
      result: result('default-option', ranked('acb', 'acb', 'cab', 'bca'), noChange('0', '3')),
    },
    {
      name: 'one text has too few above no change',
      result: result('default-option', ranked('acb', 'acb', 'acb', 'bca'), noChange('2')),
    },
  ];
}

/** Counted by country, and where seats or chambers put another first. */
function countryResults(): SpecialResult[] {
  return [
    {
      name: 'dots of countries',
      result: result(
        'dots',
        [
          { dots: { [OPTION_IDS['a']!]: 7, [OPTION_IDS['b']!]: 2 } },
          { dots: { [OPTION_IDS['a']!]: 1, [OPTION_IDS['c']!]: 6 } },
        ],
        { units: ['country'] },
      ),
    },
    {
      name: 'means of countries',
      result: result('score', scored({ a: 5 }, { a: 4, b: 1 }, { b: 5 }), {
        units: ['country'],
        roll: [
          { seat: 's0', country: 'DK' },
          { seat: 's1', country: 'DK' },
          { seat: 's2', country: 'EE' },
          { seat: 's3', country: 'FI' },
        ],
      }),
    },
    {
      name: 'seats and chambers put another first',
      result: result('schulze', ranked('abc', 'bac', 'abc', 'bca', 'bca'), {
        units: ['country'],
        roll: ['DK', 'DK', 'DK', 'EE', 'FI'].map((country, at) => ({
          seat: `s${at}`,
          country,
          type: at < 3 ? 'government' : 'ngo',
        })),
      }),
    },
    {
      name: 'seats and chambers, with one that says nothing',
      result: result(
        'approval',
        [{ approvals: ids('a') }, { approvals: ids('b') }, { approvals: ids('b') }],
        {
          units: ['country'],
          roll: ['DK', 'DK', 'EE', 'FI'].map((country, at) => ({
            seat: `s${at}`,
            country,
            type: at < 3 ? 'government' : 'ngo',
          })),
        },
      ),
    },
  ];
}

/** One question: each majority, quorum and kind of consent. */
function proposalResults(): SpecialResult[] {
  return [
    ...(
      [
        'simple',
        'of_cast',
        'absolute',
        'two_thirds',
        'two_thirds_of_entitled',
        'unanimity',
        'six_countries',
      ] as const
    ).flatMap((majority) => [
      {
        name: `a proposal by ${majority}, adopted`,
        result: result('proposal', choices(6, 0, 1), { majority }),
      },
      {
        name: `a proposal by ${majority}, not adopted`,
        result: result('proposal', choices(1, 6), { majority }),
      },
    ]),
    {
      name: 'a proposal that one voter decides',
      result: result('proposal', choices(1, 0), { majority: 'simple' }),
    },
    { name: 'a proposal, level', result: result('proposal', choices(3, 3), { majority: 'simple' }) },
    {
      name: 'a proposal that one chamber refuses',
      result: result('proposal', [{ choice: 'yes' }, { choice: 'no' }, { choice: 'yes' }, { choice: 'no' }], {
        majority: 'simple',
        units: ['member', 'chambers'],
      }),
    },
    {
      name: 'a proposal that seats adopt and countries do not',
      result: result('proposal', [...choices(3, 0), ...choices(0, 2)], {
        majority: 'simple',
        roll: ['DK', 'DK', 'DK', 'EE', 'FI'].map((country, at) => ({ seat: `s${at}`, country, type: 'ngo' })),
      }),
    },
    {
      name: 'a proposal that countries adopt and seats do not',
      result: result('proposal', [...choices(0, 3), ...choices(2, 0)], {
        majority: 'simple',
        units: ['country'],
        roll: ['DK', 'DK', 'DK', 'EE', 'FI'].map((country, at) => ({ seat: `s${at}`, country, type: 'ngo' })),
      }),
    },
    {
      name: 'a proposal without a quorum of countries',
      result: result('proposal', choices(1, 0), { majority: 'simple', quorum: { countries: 5 } }),
    },
    { name: 'consent, adopted', result: result('consent', [{ consent: 'consent' }, { consent: 'abstain' }]) },
    {
      name: 'consent, weak',
      result: result('consent', [{ consent: 'consent' }, { consent: 'stand_aside' }]),
    },
    {
      name: 'consent, blocked',
      result: result('consent', [
        { consent: 'consent' },
        { consent: 'block', reason: 'Why', paragraph: '2', lifts: 'What' },
      ]),
    },
    { name: 'consent, nobody for it', result: result('consent', [{ consent: 'abstain' }]) },
  ];
}

/** Results that come about seldom, each for a sentence of its own. */
export const specialResults = (): SpecialResult[] => [
  ...scoreAndRunoffResults(),
  ...proportionalResults(),
  ...textResults(),
  ...countryResults(),
  ...proposalResults(),
];
