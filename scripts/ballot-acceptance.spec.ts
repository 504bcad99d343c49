import { readFileSync } from 'node:fs';

/**
 * What ballots have to do before anyone relies on them, numbered as the Network's voting rules number it, and
 * where each is proven: the file and the words of its tests. Whoever renames a test is told here.
 */
const PROVEN: readonly (readonly [
  number: number,
  what: string,
  ...tests: readonly (readonly [file: string, title: string])[],
])[] = [
  [
    1,
    'published results come out, on the server and in a browser',
    ['scripts/tally-reference-cases.spec.ts', 'counts %s as published'],
    [
      'test/e2e/ballot-count-in-browser.spec.ts',
      'counts every reference case in the browser as on the server',
    ],
  ],
  [
    2,
    'the Network’s own rules',
    ['libs/voting/src/decisions.spec.ts', 'names the chamber that was against it'],
    ['test/integration/ballots-lifecycle.spec.ts', '%s is cast, counted and told'],
    ['libs/voting/src/country-ballot.spec.ts', 'is the Schulze order of its team'],
  ],
  [
    3,
    'neutral, anonymous, counts split, orders turned round',
    ['libs/voting/src/properties.spec.ts', 'does not care which voter cast which paper'],
    [
      'libs/voting/src/properties.spec.ts',
      'does not care what the options are called or in which order they stand',
    ],
    ['libs/voting/src/properties.spec.ts', 'counts three equal papers as one paper three times'],
    ['libs/voting/src/properties.spec.ts', 'turns its winner round when every ballot is turned round'],
  ],
  [
    4,
    'ten weights of a tenth are one',
    [
      'libs/voting/src/properties.spec.ts',
      'gives weights of a tenth, ten times, the same say as whole votes',
    ],
  ],
  [
    5,
    'sixty options and a million papers in time',
    ['test/bench/methods.mjs', '24 ballots and 60 options'],
    ['test/bench/ballots.mjs', 'counting 10⁶ ranked ballots'],
  ],
  [
    6,
    'a tie is never one winner',
    ['libs/voting/src/properties.spec.ts', 'never chooses one of a tie'],
    ['test/integration/ballots.spec.ts', 'reports a tie as a tie'],
    ['libs/voting/src/statement-text.spec.ts', 'tells a tie as a tie'],
  ],
  [
    7,
    'seats and countries differ: both are shown',
    [
      'test/integration/ballots-lifecycle.spec.ts',
      'shows seats and countries side by side, and says when they differ',
    ],
  ],
  [
    8,
    'the chamber that failed is named',
    [
      'test/integration/ballots-lifecycle.spec.ts',
      'that NGOs refuse is not adopted where both chambers must agree, and says which failed',
    ],
  ],
  [
    9,
    'majorities and quorum at their edges',
    ['test/integration/ballots-lifecycle.spec.ts', 'by %s with %i for and %i against is %s'],
    [
      'test/integration/ballots-lifecycle.spec.ts',
      'whose quorum four countries miss is completed by one that abstains',
    ],
  ],
  [
    10,
    'a split team abstains, a small one sends nothing',
    [
      'test/integration/ballots-lifecycle.spec.ts',
      'split, it abstains; below the fewest papers, it sends none',
    ],
  ],
  [
    11,
    'consent: standing aside, blocks and their reasons',
    ['test/integration/ballots-lifecycle.spec.ts', 'with %i of 24 standing aside is %s'],
    ['test/integration/ballots-lifecycle.spec.ts', 'is blocked by one block'],
    ['test/integration/ballots-lifecycle.spec.ts', 'goes ahead when the block is withdrawn before the close'],
  ],
  [
    12,
    'the declared fallback after the last blocked round',
    [
      'test/integration/ballots-lifecycle.spec.ts',
      'opens the declared fallback by itself; nobody changes the rule in between',
    ],
    [
      'test/integration/amendments.spec.ts',
      'by the declared rule after its last blocked round of consent, about the same words',
    ],
  ],
  [
    13,
    'proxies',
    ['test/integration/ballots-lifecycle.spec.ts', 'chains and second proxies are refused'],
    ['libs/voting/src/decisions.spec.ts', 'is the seat’s own, whichever came first: %p'],
  ],
  [
    14,
    'the closing time to the millisecond, in every zone and on the nights when the clock changes',
    [
      'test/integration/ballots-closing-time.spec.ts',
      'a paper a millisecond before it counts, one at that very instant does not',
    ],
  ],
  [
    15,
    'two windows of one seat',
    [
      'test/integration/ballots.spec.ts',
      'of many windows of one seat at once, counts one paper and refuses none',
    ],
  ],
  [
    16,
    'a recused seat is in no base',
    ['test/integration/ballots-lifecycle.spec.ts', 'that are recused are in no base'],
  ],
  [
    17,
    'nothing leads from a seat to its secret paper',
    ['test/integration/ballots-secrecy.spec.ts', 'holds both a voter and a paper'],
    [
      'test/integration/ballots-secrecy.spec.ts',
      'neither the places of the rows nor their transactions tell',
    ],
  ],
  [
    18,
    'a pass is used for one paper',
    ['test/integration/ballots-secret-casting.spec.ts', 'is replaced under its pass, and the last counts'],
    ['test/integration/ballots-secret-casting.spec.ts', 'with a forged pass'],
  ],
  [
    19,
    'every receipt is found; what was changed shows',
    [
      'test/integration/ballots-secret-casting.spec.ts',
      'holds every voter’s paper under its receipt; taking one out, adding one or changing one shows',
    ],
  ],
  [
    20,
    'counted again offline',
    ['test/e2e/ballot-casting.spec.ts', 'counted again offline, where each finds her own paper'],
  ],
  [
    21,
    'small numbers',
    ['test/integration/ballots-secret-casting.spec.ts', 'show of four papers only how it ended'],
    ['test/integration/ballots-secret-casting.spec.ts', 'none is of one mind'],
  ],
  [
    22,
    'turnout of a secret ballot',
    [
      'test/integration/ballots-secret-casting.spec.ts',
      'its turnout moves in steps, no event tells of a paper',
    ],
  ],
  [
    23,
    'what is secret stays so',
    [
      'test/integration/ballots-secret-casting.spec.ts',
      'lets nobody make a secret ballot open, change what it asks, open it again',
    ],
  ],
  [
    24,
    'by keyboard and by ear',
    ['test/e2e/ballot-casting.spec.ts', 'casts, changes and checks the receipt by the keyboard alone'],
    ['web/src/ballots/RankingPaper.spec.tsx', 'makes a ranking by buttons alone'],
  ],
  [
    25,
    'results told in words',
    ['scripts/result-sentences-by-ear.spec.ts', 'tells who is level, by which numbers and why'],
    ['scripts/result-sentences-by-ear.spec.ts', 'tells the countries that sent a ballot'],
    ['scripts/result-sentences-by-ear.spec.ts', 'tells stage by stage who was elected'],
  ],
  [
    26,
    'personal data in a reason is held back',
    ['test/integration/ballots-lifecycle.spec.ts', 'holds a reason back that names a person’s number'],
  ],
  [
    27,
    'out and in again',
    ['libs/voting/src/import-export/import-export.spec.ts', 'go out as %s and come back to the same result'],
  ],
  [
    28,
    'no text of a result is ever empty',
    ['web/src/ballots/result-wording.spec.tsx', 'words a result in the reader’s language'],
  ],
];

it.each(PROVEN)('%i: %s', (_, __, ...tests) => {
  for (const [file, title] of tests) expect(readFileSync(file, 'utf8')).toContain(title);
});

it('is whole', () => {
  expect(PROVEN.map(([number]) => number)).toEqual(Array.from({ length: 28 }, (_, at) => at + 1));
});
