import type { BallotDefinition } from './ballot/definition.ts';
import { orders, tellResult } from './testing/tell-result.ts';

const FOUR = { options: ['A', 'B', 'C', 'D'] };
const TWO_PLACES = { places: 2 };

type Case = [string, 'irv' | 'stv', readonly unknown[], Partial<BallotDefinition>, readonly string[]];

const RUNOFF: Case[] = [
  [
    'who leaves round by round until one has more than half',
    'irv',
    orders({ ABCD: 5, BACD: 3, CBAD: 2, DCBA: 1 }),
    FOUR,
    [
      'Round 1: Safe homes 5, Legal aid 3, Training 2 and Data 1.',
      'Data has the fewest ballots and is eliminated.',
      'Round 2: Safe homes 5, Legal aid 3 and Training 3.',
      'Training has the fewest ballots and is eliminated.',
      'Round 3: Safe homes 5 and Legal aid 6.',
      'Legal aid has more than half of the ballots that still count and comes first.',
      'Followed, in this order, by: Safe homes; Training; Data.',
    ],
  ],
  [
    'that those who were still in stand in no order',
    'irv',
    orders({ ABC: 3, BAC: 2 }),
    {},
    [
      'Round 1: Safe homes 3, Legal aid 2 and Training 0.',
      'Safe homes has more than half of the ballots that still count and comes first.',
      'The other options, in no particular order: Legal aid and Training.',
    ],
  ],
  [
    'where only a lot could tell, and what every way leaves open',
    'irv',
    orders({ AB: 2, BC: 2, CB: 2 }),
    {},
    [
      'Round 1: Safe homes 2, Legal aid 2 and Training 2.',
      'Safe homes, Legal aid and Training are level for elimination, with 2 each. Only drawing lots could decide which is eliminated.',
      'Every possibility was followed, and first place remains open among Legal aid and Training.',
      'The other option: Safe homes.',
      'Legal aid and Training are tied for 1 place. The count chooses none of them.',
    ],
  ],
  [
    'that the same comes first whichever leaves',
    'irv',
    orders({ A: 3, BA: 2, CA: 2 }),
    {},
    [
      'Round 1: Safe homes 3, Legal aid 2 and Training 2.',
      'Legal aid and Training are level for elimination, with 2 each. Only drawing lots could decide which is eliminated.',
      'Whichever is eliminated, Safe homes comes first in the end.',
      'The other options, in no particular order: Legal aid and Training.',
    ],
  ],
  [
    'that one without a paper leaves first',
    'irv',
    orders({ A: 2, B: 2, CA: 1 }),
    FOUR,
    [
      'Round 1: Safe homes 2, Legal aid 2, Training 1 and Data 0.',
      'Data has no ballots and is eliminated.',
      'Round 2: Safe homes 2, Legal aid 2 and Training 1.',
      'Training has the fewest ballots and is eliminated.',
      'Round 3: Safe homes 3 and Legal aid 2.',
      'Safe homes has more than half of the ballots that still count and comes first.',
      'Followed, in this order, by: Legal aid; Training; Data.',
    ],
  ],
];

const TRANSFER: Case[] = [
  [
    'what a surplus and the papers of those who leave do',
    'stv',
    orders({ ABC: 6, BAC: 2, CBA: 1 }),
    TWO_PLACES,
    [
      'Ballots that rank an option: 9. Votes needed to be elected: 4.',
      'Stage 1, first preferences: Safe homes 6, Legal aid 2 and Training 1.',
      'Elected: Safe homes.',
      'Stage 2: Safe homes has more votes than it needs. The surplus is transferred: 1.99998 to Legal aid.',
      'Stage 3: Training has the fewest votes and is eliminated. Its ballots are transferred: 1 to Legal aid.',
      'Elected: Legal aid.',
      'Not selected: Training.',
    ],
  ],
  [
    'that one without a vote leaves',
    'stv',
    orders({ ABC: 4, BAC: 3, CAB: 2 }),
    { ...FOUR, ...TWO_PLACES },
    [
      'Ballots that rank an option: 9. Votes needed to be elected: 4.',
      'Stage 1, first preferences: Safe homes 4, Legal aid 3, Training 2 and Data 0.',
      'Elected: Safe homes.',
      'Stage 2: Data has no votes and is eliminated.',
      'Stage 3: Training has the fewest votes and is eliminated. Its ballots are transferred: 2 to Legal aid.',
      'Elected: Legal aid.',
      'Not selected: Training and Data.',
    ],
  ],
  [
    'where only a lot could tell, and that it makes no difference to who is elected',
    'stv',
    orders({ ABC: 3, BAC: 2, CBA: 1, DCA: 1 }),
    { ...FOUR, ...TWO_PLACES },
    [
      'Ballots that rank an option: 7. Votes needed to be elected: 3.',
      'Stage 1, first preferences: Safe homes 3, Legal aid 2, Training 1 and Data 1.',
      'Elected: Safe homes.',
      'Training and Data are level for elimination, with 1 each. Only drawing lots could decide which is eliminated.',
      'Every possibility was followed, and the same options are elected in each: Safe homes and Legal aid.',
      'Not selected: Training and Data.',
    ],
  ],
  [
    'that all without a vote leave, whichever goes first',
    'stv',
    orders({ A: 6, B: 2 }),
    { ...FOUR, ...TWO_PLACES },
    [
      'Ballots that rank an option: 8. Votes needed to be elected: 3.',
      'Stage 1, first preferences: Safe homes 6, Legal aid 2, Training 0 and Data 0.',
      'Elected: Safe homes.',
      'Stage 2: Safe homes has more votes than it needs. The surplus is transferred: 3 to no other option.',
      'Stage 3: Data has no votes and is eliminated.',
      'Stage 4: Training has no votes and is eliminated.',
      'Elected: Legal aid.',
      'Not selected: Training and Data.',
    ],
  ],
  [
    'that only a lot could tell which without a vote stays',
    'stv',
    orders({ A: 6, B: 3 }),
    { ...FOUR, places: 3 },
    [
      'Ballots that rank an option: 9. Votes needed to be elected: 3.',
      'Stage 1, first preferences: Safe homes 6, Legal aid 3, Training 0 and Data 0.',
      'Elected: Safe homes and Legal aid.',
      'Stage 2: Safe homes has more votes than it needs. The surplus is transferred: 3 to no other option.',
      'Training and Data are level for elimination, with 0 each. Only drawing lots could decide which is eliminated.',
      'Every possibility was followed. Elected in each of them: Safe homes and Legal aid.',
      'Training and Data are tied for 1 place. The count chooses none of them.',
    ],
  ],
  [
    'that only a lot could tell whose surplus moves on first',
    'stv',
    orders({ AC: 4, BD: 4, C: 1, D: 1 }),
    { ...FOUR, places: 3 },
    [
      'Ballots that rank an option: 10. Votes needed to be elected: 3.',
      'Stage 1, first preferences: Safe homes 4, Legal aid 4, Training 1 and Data 1.',
      'Elected: Safe homes and Legal aid.',
      'Safe homes and Legal aid have the same surplus, and only drawing lots could decide whose is transferred first.',
      'Every possibility was followed. Elected in each of them: Safe homes and Legal aid.',
      'Training and Data are tied for 1 place. The count chooses none of them.',
    ],
  ],
];

describe.each([
  ['an instant runoff', RUNOFF],
  ['a single transferable vote', TRANSFER],
])('the result of %s tells', (_, cases) => {
  it.each(cases)('%s', (__, method, papers, more, expected) => {
    expect(tellResult(method, papers, more).slice(1)).toEqual(expected);
  });
});
