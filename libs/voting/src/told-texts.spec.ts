import type { BallotDefinition, BallotMethodName } from './ballot/definition.ts';
import { tellResult } from './testing/tell-result.ts';

/** y, n and a: for, against and abstaining. */
const choices = (text: string) =>
  [...text].map((letter) => ({ choice: { y: 'yes', n: 'no', a: 'abstain' }[letter] }));
const seats = (...all: string[]) =>
  all.map((of, at) => {
    const [country, type] = of.split(' ') as [string, string?];
    return { seat: `s${at}`, country, ...(type ? { type } : {}) };
  });
const BLOCK = { consent: 'block', reason: 'Too late', paragraph: '2', lifts: 'Earlier' };
const SIMPLE_BY_SEATS = 'Needed: more yes than no votes, counted by seats.';
const THREE_COUNTRIES = seats('DK', 'EE', 'LV', 'LV', 'LV');
const TOO_FEW = 'That is fewer than the rules require, so nothing is decided, whatever the votes.';

type Case = [string, BallotMethodName, readonly unknown[], Partial<BallotDefinition>, readonly string[]];

const PROPOSALS: Case[] = [
  [
    'that it is adopted, and by which rule',
    'proposal',
    choices('yyna'),
    { majority: 'simple' },
    [
      '4 of 4 seats voted.',
      'Seats: 2 for, 1 against, 1 abstaining.',
      'The text is adopted.',
      SIMPLE_BY_SEATS,
    ],
  ],
  [
    'that a tie adopts nothing',
    'proposal',
    choices('yn'),
    { majority: 'simple' },
    [
      '2 of 2 seats voted.',
      'Seats: 1 for, 1 against, 0 abstaining.',
      'The text is not adopted.',
      SIMPLE_BY_SEATS,
      'As many are for the text as against it, and a tie adopts nothing.',
    ],
  ],
  [
    'two thirds as two thirds',
    'proposal',
    choices('yyyn'),
    { majority: 'two_thirds' },
    [
      '4 of 4 seats voted.',
      'Seats: 3 for, 1 against, 0 abstaining.',
      'The text is adopted.',
      'Needed: yes votes making up at least two thirds of the yes and no votes, counted by seats.',
    ],
  ],
  [
    'a number as a number',
    'proposal',
    choices('yyyn'),
    { majority: { atLeast: 3 } },
    [
      '4 of 4 seats voted.',
      'Seats: 3 for, 1 against, 0 abstaining.',
      'The text is adopted.',
      'Needed: a fixed number of yes votes, counted by seats.',
    ],
  ],
  [
    'what countries decide, and that seats would not',
    'proposal',
    choices('yynnn'),
    { majority: 'simple', units: ['country'], roll: THREE_COUNTRIES },
    [
      '3 of 3 countries submitted a ballot, compiled from 5 ballot papers.',
      'Seats: 2 for, 3 against, 0 abstaining.',
      'Countries: 2 for, 1 against, 0 abstaining.',
      'The text is adopted.',
      'Needed: more yes than no votes, counted by countries.',
      'Counted by seats alone, the text would not be adopted.',
    ],
  ],
  [
    'among whom it did not pass, where several have to be for it',
    'proposal',
    choices('yynnn'),
    { majority: 'simple', units: ['member', 'country'], roll: THREE_COUNTRIES },
    [
      '3 of 3 countries submitted a ballot, compiled from 5 ballot papers.',
      'Seats: 2 for, 3 against, 0 abstaining.',
      'Countries: 2 for, 1 against, 0 abstaining.',
      'The text is not adopted.',
      'Needed: more yes than no votes, counted by seats and countries.',
      'The text did not pass among seats.',
    ],
  ],
  [
    'in which chamber it did not pass, and who would have adopted it',
    'proposal',
    choices('yyn'),
    {
      majority: 'simple',
      units: ['chambers'],
      chambers: ['government', 'ngo'],
      roll: seats('DK government', 'EE government', 'LV ngo'),
    },
    [
      '3 of 3 seats voted.',
      'Seats: 2 for, 1 against, 0 abstaining.',
      'Agencies: 2 for, 0 against, 0 abstaining.',
      'NGOs: 0 for, 1 against, 0 abstaining.',
      'The text is not adopted.',
      'Needed: more yes than no votes, counted by chambers.',
      'The text did not pass among NGOs.',
      'Counted by seats alone, the text would be adopted.',
      'Counted by countries alone, the text would be adopted.',
    ],
  ],
  [
    'six countries that are for it',
    'proposal',
    choices('yyyyyy'),
    { majority: 'six_countries' },
    [
      '6 of 6 countries submitted a ballot.',
      'Countries: 6 for, 0 against, 0 abstaining.',
      'The text is adopted.',
      'Needed: at least six countries for the text, and no chamber with a majority against it.',
    ],
  ],
  [
    'that fewer than six countries are for it',
    'proposal',
    choices('ynyy'),
    { majority: 'six_countries' },
    [
      '4 of 4 countries submitted a ballot.',
      'Countries: 3 for, 1 against, 0 abstaining.',
      'The text is not adopted.',
      'Needed: at least six countries for the text, and no chamber with a majority against it.',
      'The text did not pass among countries.',
    ],
  ],
  [
    'that all chambers are for it',
    'proposal',
    choices('yy'),
    { units: ['chambers'], chambers: ['government', 'ngo'], roll: seats('DK government', 'EE ngo') },
    [
      '2 of 2 seats voted.',
      'Seats: 2 for, 0 against, 0 abstaining.',
      'Agencies: 1 for, 0 against, 0 abstaining.',
      'NGOs: 1 for, 0 against, 0 abstaining.',
      'The text is adopted.',
      'Needed: more yes than no votes, counted by chambers.',
    ],
  ],
  [
    'votes and no decision where too few took part',
    'proposal',
    choices('yy'),
    { majority: 'simple', quorum: { countries: 3 } },
    ['2 of 2 seats voted, from 2 countries.', TOO_FEW, 'Seats: 2 for, 0 against, 0 abstaining.'],
  ],
  [
    'that nobody voted',
    'proposal',
    [],
    { majority: 'simple', roll: seats('DK') },
    ['No one voted.', 'The text is not adopted.', SIMPLE_BY_SEATS],
  ],
];

const CONSENTS: Case[] = [
  [
    'that nobody blocks',
    'consent',
    [{ consent: 'consent' }, { consent: 'reservations', reason: 'Costs' }],
    {},
    [
      '2 of 2 seats voted.',
      'Consent: 1. With reservations: 1. Standing aside: 0. Blocking: 0. Abstaining: 0.',
      'No one blocks the text, so it is adopted.',
    ],
  ],
  [
    'that one blocks',
    'consent',
    [{ consent: 'consent' }, BLOCK],
    {},
    [
      '2 of 2 seats voted.',
      'Consent: 1. With reservations: 0. Standing aside: 0. Blocking: 1. Abstaining: 0.',
      'The text is blocked. Who blocks it, why, and what would lift the block are shown below.',
    ],
  ],
  [
    'that many stand aside',
    'consent',
    [{ consent: 'consent' }, { consent: 'stand_aside' }, { consent: 'stand_aside' }],
    {},
    [
      '3 of 3 seats voted.',
      'Consent: 1. With reservations: 0. Standing aside: 2. Blocking: 0. Abstaining: 0.',
      'No one blocks the text, but more than a third stand aside. A second round is due, or a recorded reason for not holding one.',
    ],
  ],
  [
    'that nobody consents',
    'consent',
    [{ consent: 'abstain' }],
    {},
    [
      '1 of 1 seat voted.',
      'Consent: 0. With reservations: 0. Standing aside: 0. Blocking: 0. Abstaining: 1.',
      'No one consents, so the text is not adopted.',
    ],
  ],
  [
    'that too few took part',
    'consent',
    [{ consent: 'consent' }],
    { quorum: { countries: 2 } },
    [
      '1 of 1 seat voted, from 1 country.',
      TOO_FEW,
      'Consent: 1. With reservations: 0. Standing aside: 0. Blocking: 0. Abstaining: 0.',
    ],
  ],
];

describe.each([
  ['a proposal', PROPOSALS],
  ['a text that seeks consent', CONSENTS],
])('the result of %s tells', (_, cases) => {
  it.each(cases)('%s', (__, method, papers, more, expected) => {
    expect(tellResult(method, papers, more)).toEqual(expected);
  });
});
