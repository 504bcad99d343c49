import type { BallotDefinition, BallotMethodName } from './ballot/definition.ts';
import { orders, ranked, tellResult } from './testing/tell-result.ts';

const scores = (...papers: object[]) => papers.map((paper) => ({ scores: paper }));
const dots = (...papers: object[]) => papers.map((paper) => ({ dots: paper }));
const approvals = (...papers: string[]) => papers.map((paper) => ({ approvals: [...paper] }));
const FOUR = { options: ['A', 'B', 'C', 'D'] };
const TWO_PLACES = { places: 2 };
const DOTS = { most: 6 };
const SILENCE = 'No ballot prefers one option to another, so all options are level.';
const ALL_TIED = 'Safe homes, Legal aid and Training are tied for 1 place. The count chooses none of them.';
const TWO_TIED = 'Safe homes and Legal aid are tied for 1 place. The count chooses none of them.';

type Case = [string, BallotMethodName, readonly unknown[], Partial<BallotDefinition>, readonly string[]];

const POINTS: Case[] = [
  [
    'who has the most points, and who follows',
    'score',
    scores({ A: 5, B: 1 }, { A: 2, C: 4 }),
    {},
    ['Safe homes comes first with 7 points.', 'Followed, in this order, by: Training; Legal aid.'],
  ],
  [
    'who shares the most points',
    'score',
    scores({ A: 5 }, { B: 5 }),
    {},
    ['Safe homes and Legal aid share first place, each with 5 points.', 'Followed by Training.', TWO_TIED],
  ],
  ['that nobody gave a point', 'score', scores({}, { A: 0 }), {}, [SILENCE, ALL_TIED]],
  [
    'who has the most dots',
    'dots',
    dots({ A: 5, B: 1 }, { A: 2, C: 4 }),
    DOTS,
    ['Safe homes comes first with 7 dots.', 'Followed, in this order, by: Training; Legal aid.'],
  ],
  [
    'who shares the most dots',
    'dots',
    dots({ A: 5 }, { B: 5 }),
    DOTS,
    ['Safe homes and Legal aid share first place, each with 5 dots.', 'Followed by Training.', TWO_TIED],
  ],
  [
    'that the dots of a country together are one vote',
    'dots',
    dots({ A: 3, B: 1 }, { A: 2 }),
    { ...DOTS, units: ['country'] },
    [
      'Safe homes comes first with 7/4 of 2 votes; all dots of a country together make up one vote.',
      'Followed, in this order, by: Legal aid; Training.',
    ],
  ],
  [
    'which countries’ votes are level, and that seats alone would not be',
    'dots',
    dots({ A: 3 }, { B: 2 }),
    { ...DOTS, units: ['country'] },
    [
      'Safe homes and Legal aid share first place, each with 1 of 2 votes; all dots of a country together make up one vote.',
      'Followed by Training.',
      TWO_TIED,
      'Counted by seats alone, Safe homes would come first.',
    ],
  ],
  [
    'the points of ranks',
    'borda',
    orders({ ABC: 2, BAC: 1 }),
    {},
    ['Safe homes comes first with 5 points.', 'Followed, in this order, by: Legal aid; Training.'],
  ],
  ['that no rank was given', 'borda', ranked([], []), {}, [SILENCE, ALL_TIED]],
];

const FINALISTS = 'Safe homes and Legal aid have the most points and go into the runoff.';
const STAR: Case[] = [
  [
    'who wins the runoff, though another has more points',
    'star',
    scores({ A: 5, B: 4 }, { A: 4, B: 5 }, { A: 0, B: 1 }, { A: 5 }, { B: 2 }),
    {},
    [
      FINALISTS,
      'Legal aid wins the runoff by 3 to 2, counted by which of the two each ballot scores higher.',
      'Followed, in this order, by: Safe homes; Training.',
    ],
  ],
  [
    'that points decide a level runoff',
    'star',
    scores({ A: 5, B: 2 }, { A: 3, B: 4 }),
    {},
    [
      FINALISTS,
      'The runoff is level at 1 each; Safe homes has more points and wins.',
      'Followed, in this order, by: Legal aid; Training.',
    ],
  ],
  [
    'that top scores decide where points are level too',
    'star',
    scores({ A: 5, B: 4 }, { A: 3, B: 4 }),
    {},
    [
      FINALISTS,
      'The runoff and the points are level; Safe homes has more top scores and wins.',
      'Followed, in this order, by: Legal aid; Training.',
    ],
  ],
  [
    'that all is level',
    'star',
    scores({ A: 5, B: 4 }, { A: 4, B: 5 }),
    {},
    [
      FINALISTS,
      'The runoff is level at 1 each, and so are the points and the top scores: ' +
        'Safe homes and Legal aid share first place.',
      'Followed by Training.',
      TWO_TIED,
    ],
  ],
  [
    'that nobody can be told apart for the runoff',
    'star',
    scores({ A: 5, B: 5, C: 5 }),
    {},
    [
      'Safe homes, Legal aid and Training are level for the runoff on points, in ' +
        'direct comparison and on top scores, so no runoff can be held.',
      ALL_TIED,
    ],
  ],
  [
    'that the second of the runoff is open',
    'star',
    scores({ A: 5, B: 3, C: 3 }),
    {},
    [
      'Safe homes is in the runoff. Legal aid and Training are level for the other place on points, in ' +
        'direct comparison and on top scores, so no runoff can be held.',
      ALL_TIED,
    ],
  ],
];

const CIRCLE = { ABC: 1, BCA: 1, CAB: 1 };
const KEPT = 'Wins are kept starting with the strongest, unless one would close a circle.';
const OTHERS: Case[] = [
  [
    'who is chosen by equal shares, and who after that',
    'equal-shares',
    approvals('AB', 'A', 'C'),
    TWO_PLACES,
    [
      'Chosen, because the voters who approve them can pay for them from equal shares: Safe homes.',
      'Chosen, because this burdens the voters least: Training.',
      'Not selected: Legal aid.',
    ],
  ],
  [
    'how many groups equal payments leave',
    'equal-shares',
    approvals('A', 'B', 'C'),
    TWO_PLACES,
    [
      'Equal payments leave 3 different groups possible.',
      'Safe homes, Legal aid and Training are tied for 2 places. The count chooses none of them.',
    ],
  ],
  [
    'that nobody approves anything',
    'equal-shares',
    approvals(''),
    TWO_PLACES,
    ['No ballot approves any option, so none is selected.'],
  ],
  [
    'whose wins are kept',
    'ranked-pairs',
    orders({ ABC: 4, BCA: 3, CAB: 2 }),
    {},
    [
      `Safe homes comes first: no win that is kept goes against it. ${KEPT}`,
      'Followed, in this order, by: Legal aid; Training.',
    ],
  ],
  [
    'that equal wins in a circle put none first',
    'ranked-pairs',
    orders(CIRCLE),
    {},
    [
      'Safe homes, Legal aid and Training share first place: ' +
        `the wins that are kept put none of them ahead of the others. ${KEPT}`,
      ALL_TIED,
    ],
  ],
  [
    'that those behind the first stand in no order where equal wins close a circle',
    'ranked-pairs',
    orders({ DABC: 1, DBCA: 1, DCAB: 1 }),
    FOUR,
    [
      `Data comes first: no win that is kept goes against it. ${KEPT}`,
      'The other options, in no particular order: Safe homes, Legal aid and Training.',
    ],
  ],
  [
    'which text lacks its majority over “no change”, and that it follows nowhere',
    'default-option',
    orders({ ACB: 3, BCA: 2 }),
    { defaultOption: { defaultOption: 'C', quorum: '1', majority: { B: '1' } } },
    [
      'Legal aid is ruled out: the ballots that put it above “no change” do not outnumber those that put it below by as much as the rules require.',
      'Safe homes comes first. In direct comparison it beats Training by 3 to 2.',
      'Followed by Training.',
    ],
  ],
];

describe.each([
  ['points', POINTS],
  ['scores with a runoff', STAR],
  ['other methods', OTHERS],
])('the result of %s tells', (_, cases) => {
  it.each(cases)('%s', (__, method, papers, more, expected) => {
    expect(tellResult(method, papers, more).slice(1)).toEqual(expected);
  });
});

describe('what would have come first otherwise', () => {
  const roll = ['DK ngo', 'DK ngo', 'DK government', 'EE government', 'LV government'].map((of, at) => {
    const [country, type] = of.split(' ') as [string, string];
    return { seat: `s${at}`, country, type };
  });

  it('is told of countries and chambers that differ, and of no other', () => {
    const told = tellResult('approval', approvals('A', 'A', 'A', 'B', 'B'), {
      roll,
      chambers: ['government', 'ngo'],
    });
    expect(told.slice(3)).toEqual([
      'Counted by countries alone, Legal aid would come first.',
      'Counted by agencies alone, Legal aid would come first.',
    ]);
  });

  it('is told where first place would be shared', () => {
    const three = [...roll.slice(0, 2), { seat: 's2', country: 'EE', type: 'ngo' }];
    expect(tellResult('approval', approvals('A', 'A', 'B'), { roll: three }).slice(3)).toEqual([
      'Counted by countries alone, Safe homes and Legal aid would share first place.',
    ]);
  });
});
