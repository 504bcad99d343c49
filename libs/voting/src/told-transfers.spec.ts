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
      'Data has the fewest papers and leaves.',
      'Round 2: Safe homes 5, Legal aid 3 and Training 3.',
      'Training has the fewest papers and leaves.',
      'Round 3: Safe homes 5 and Legal aid 6.',
      'Legal aid has more than half of the papers that still count and comes first.',
      'Then follow: Safe homes; Training; Data.',
    ],
  ],
  [
    'that those who were still in stand in no order',
    'irv',
    orders({ ABC: 3, BAC: 2 }),
    {},
    [
      'Round 1: Safe homes 3, Legal aid 2 and Training 0.',
      'Safe homes has more than half of the papers that still count and comes first.',
      'The others, in no order: Legal aid and Training.',
    ],
  ],
  [
    'where only a lot could tell, and what every way leaves open',
    'irv',
    orders({ AB: 2, BC: 2, CB: 2 }),
    {},
    [
      'Round 1: Safe homes 2, Legal aid 2 and Training 2.',
      'Safe homes, Legal aid and Training are level for leaving, with 2 each. Only a lot could tell which goes.',
      'Every way was followed, and first place stays open among Legal aid and Training.',
      'The other: Safe homes.',
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
      'Legal aid and Training are level for leaving, with 2 each. Only a lot could tell which goes.',
      'Whichever leaves, Safe homes comes first in the end.',
      'The others, in no order: Legal aid and Training.',
    ],
  ],
  [
    'that one without a paper leaves first',
    'irv',
    orders({ A: 2, B: 2, CA: 1 }),
    FOUR,
    [
      'Round 1: Safe homes 2, Legal aid 2, Training 1 and Data 0.',
      'Data has no papers and leaves.',
      'Round 2: Safe homes 2, Legal aid 2 and Training 1.',
      'Training has the fewest papers and leaves.',
      'Round 3: Safe homes 3 and Legal aid 2.',
      'Safe homes has more than half of the papers that still count and comes first.',
      'Then follow: Legal aid; Training; Data.',
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
      'Papers that rank an option: 9. Votes that elect: 4.',
      'Stage 1, first preferences: Safe homes 6, Legal aid 2 and Training 1.',
      'Elected: Safe homes.',
      'Stage 2: Safe homes has more votes than it needs. The surplus moves on: 1.99998 to Legal aid.',
      'Stage 3: Training has the fewest votes and leaves. Its papers move on: 1 to Legal aid.',
      'Elected: Legal aid.',
      'Not chosen: Training.',
    ],
  ],
  [
    'that one without a vote leaves',
    'stv',
    orders({ ABC: 4, BAC: 3, CAB: 2 }),
    { ...FOUR, ...TWO_PLACES },
    [
      'Papers that rank an option: 9. Votes that elect: 4.',
      'Stage 1, first preferences: Safe homes 4, Legal aid 3, Training 2 and Data 0.',
      'Elected: Safe homes.',
      'Stage 2: Data has no votes and leaves.',
      'Stage 3: Training has the fewest votes and leaves. Its papers move on: 2 to Legal aid.',
      'Elected: Legal aid.',
      'Not chosen: Training and Data.',
    ],
  ],
  [
    'where only a lot could tell, and that it makes no difference to who is elected',
    'stv',
    orders({ ABC: 3, BAC: 2, CBA: 1, DCA: 1 }),
    { ...FOUR, ...TWO_PLACES },
    [
      'Papers that rank an option: 7. Votes that elect: 3.',
      'Stage 1, first preferences: Safe homes 3, Legal aid 2, Training 1 and Data 1.',
      'Elected: Safe homes.',
      'Training and Data are level for leaving, with 1 each. Only a lot could tell which goes.',
      'Every way was followed, and the same are elected in each: Safe homes and Legal aid.',
      'Not chosen: Training and Data.',
    ],
  ],
  [
    'that all without a vote leave, whichever goes first',
    'stv',
    orders({ A: 6, B: 2 }),
    { ...FOUR, ...TWO_PLACES },
    [
      'Papers that rank an option: 8. Votes that elect: 3.',
      'Stage 1, first preferences: Safe homes 6, Legal aid 2, Training 0 and Data 0.',
      'Elected: Safe homes.',
      'Stage 2: Safe homes has more votes than it needs. The surplus moves on: 3 to no other option.',
      'Stage 3: Data has no votes and leaves.',
      'Stage 4: Training has no votes and leaves.',
      'Elected: Legal aid.',
      'Not chosen: Training and Data.',
    ],
  ],
  [
    'that only a lot could tell which without a vote stays',
    'stv',
    orders({ A: 6, B: 3 }),
    { ...FOUR, places: 3 },
    [
      'Papers that rank an option: 9. Votes that elect: 3.',
      'Stage 1, first preferences: Safe homes 6, Legal aid 3, Training 0 and Data 0.',
      'Elected: Safe homes and Legal aid.',
      'Stage 2: Safe homes has more votes than it needs. The surplus moves on: 3 to no other option.',
      'Training and Data are level for leaving, with 0 each. Only a lot could tell which goes.',
      'Every way was followed. Elected in each of them: Safe homes and Legal aid.',
      'Training and Data are tied for 1 place. The count chooses none of them.',
    ],
  ],
  [
    'that only a lot could tell whose surplus moves on first',
    'stv',
    orders({ AC: 4, BD: 4, C: 1, D: 1 }),
    { ...FOUR, places: 3 },
    [
      'Papers that rank an option: 10. Votes that elect: 3.',
      'Stage 1, first preferences: Safe homes 4, Legal aid 4, Training 1 and Data 1.',
      'Elected: Safe homes and Legal aid.',
      'Safe homes and Legal aid have the same surplus, and only a lot could tell whose moves on first.',
      'Every way was followed. Elected in each of them: Safe homes and Legal aid.',
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
