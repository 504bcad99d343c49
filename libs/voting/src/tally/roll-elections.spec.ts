import { hashChain } from '../hash-chain.ts';
import { tallyCase } from './tally-case.ts';

const candidates = ['A', 'B', 'C'];
const roll = ['DK', 'EE'].flatMap((country) =>
  ['agency', 'ngo', 'resource'].map((seat) => ({ id: `${country}-${seat}`, country, seat })),
);
const ranks = (voter: string, order: string) => ({ voter, ranking: [...order].map((option) => [option]) });
const approves = (voter: string, options: string) => ({ voter, approvals: [...options] });
const ranked = [
  ranks('DK-agency', 'ABC'),
  ranks('DK-ngo', 'ACB'),
  ranks('EE-ngo', 'BCA'),
  ranks('EE-agency', 'CAB'),
];
const approved = [approves('DK-agency', 'AB'), approves('DK-ngo', 'A'), approves('EE-ngo', 'C')];

describe('seats of a roll elect', () => {
  it.each<[string, object[], object, object]>([
    ['ranked', ranked, {}, { outcome: 'tied', order: [['A', 'C'], ['B']], condorcet_winner: null }],
    [
      'ranked_pairs',
      ranked,
      {},
      { outcome: 'tied', locked: [['A', 'B']], tied_for_remaining_places: ['A', 'C'] },
    ],
    ['borda', ranked, {}, { outcome: 'decided', top: ['A'], scores: { A: 5, B: 3, C: 4 } }],
    ['stv_scotland', ranked, {}, { top: ['A'], quota: 3, elections: [['A']] }],
    ['irv', ranked, {}, { top: ['A'], rounds: 3 }],
    ['approval', approved, {}, { top: ['A'], scores: { A: 2, B: 1, C: 1 }, cast: 3, entitled: 6 }],
    [
      'approval',
      approved,
      { top: 2 },
      { outcome: 'tied', top: ['A'], tied_for_remaining_places: ['B', 'C'], open_places: 1 },
    ],
    [
      'mes',
      approved,
      { top: 2 },
      {
        committees: [['A', 'C']],
        steps: [
          { by: 'equal-shares', option: 'A', amount: '1/2' },
          { by: 'phragmen', option: 'C', amount: '1/3' },
        ],
      },
    ],
    [
      'star',
      [
        { voter: 'DK-ngo', scores: { A: 5, B: 2 } },
        { voter: 'EE-ngo', scores: { B: 4 } },
      ],
      {},
      { top: ['B'], scores: { A: 5, B: 6, C: 0 } },
    ],
    [
      'dots',
      [
        { voter: 'DK-ngo', dots: { A: 3, B: 1 } },
        { voter: 'EE-ngo', dots: { B: 5 } },
      ],
      { dots: 4 },
      { totals: { A: 3, B: 1, C: 0 }, cast: 1, refused: [{ voter: 'EE-ngo', reason: 'too_many_dots' }] },
    ],
  ])('by %s', (method, ballots, options, line) => {
    expect(tallyCase({ method, candidates, options, roll, ballots })).toMatchObject(line);
  });

  it('as countries, and it is told where the seats alone are of one mind with them', () => {
    const file = { candidates, roll, options: { top: 2 }, ballots: approved };
    expect(tallyCase({ ...file, method: 'equal_shares_country' })).toMatchObject({
      country_ballots: { DK: ['A'], EE: ['C'] },
      committees: [['A', 'C']],
      by_member: { differs: false },
    });
    expect(tallyCase({ ...file, method: 'equal_shares_member' })).not.toHaveProperty('by_member');
  });

  it('as countries of which enough seats sent a paper', () => {
    const file = { method: 'ranked_country', candidates, roll, ballots: ranked.slice(0, 3) };
    const ballotOf = (options: object) => tallyCase({ ...file, options })['country_ballots'];
    expect(ballotOf({})).toMatchObject({ EE: [['B'], ['C'], ['A']] });
    expect(ballotOf({ min_seats: 2 })).toMatchObject({ EE: null });
  });

  it('without those that nobody holds or that step back, unless vacant ones count', () => {
    const absent = roll.map((seat, at) => ({ ...seat, vacant: at === 0, recused: at === 1 }));
    const file = { method: 'approval', candidates, roll: absent, ballots: approved };
    expect(tallyCase(file)).toMatchObject({
      cast: 1,
      entitled: 4,
      refused: [
        { voter: 'DK-agency', reason: 'not_entitled' },
        { voter: 'DK-ngo', reason: 'not_entitled' },
      ],
    });
    expect(tallyCase({ ...file, options: { vacant_count: true } })).toMatchObject({ entitled: 5 });
  });

  it('where enough of them take part, by a part of the seats and by countries', () => {
    const outcome = (quorum: object) =>
      tallyCase({ method: 'approval', candidates, roll, options: { quorum }, ballots: approved })['outcome'];
    expect(outcome({ share: '0.5', countries: 2 })).toBe('decided');
    expect(outcome({ share: '2/3' })).toBe('no_quorum');
    expect(outcome({ countries: 3 })).toBe('no_quorum');
  });

  it('also by the proxy that the roll names, and by no other', () => {
    const withProxy = roll.map((seat, at) => (at === 0 ? { ...seat, proxy: 'DK-ngo' } : seat));
    const ballots = [
      { ...approves('DK-ngo', 'B'), proxy_for: 'DK-agency' },
      approves('DK-ngo', 'A'),
      { ...approves('EE-ngo', 'A'), proxy_for: 'DK-agency' },
    ];
    expect(tallyCase({ method: 'approval', candidates, roll: withProxy, ballots })).toMatchObject({
      scores: { A: 1, B: 1, C: 0 },
      refused: [{ voter: 'EE-ngo', proxy_for: 'DK-agency', reason: 'no_proxy' }],
    });
  });

  it.each<[object, string]>([
    [{ quorum: { share: 'half' } }, 'options.quorum.share: is no decimal and no fraction'],
    [{ unit: 'planet' }, 'options.unit: is none of member, country'],
    [{ vacant_count: 'yes' }, 'options.vacant_count: is neither true nor false'],
    [{ min_seats: 0 }, 'options.min_seats: is no whole number from 1'],
    [{ top: 0 }, 'options.top: is no whole number from 1'],
  ])('by no rule that is not understood: %j', (options, message) => {
    expect(() => tallyCase({ method: 'approval', candidates, options, roll, ballots: [] })).toThrow(message);
  });
});

describe('seats of a roll decide', () => {
  const choice = (voter: string, said: string) => ({ voter, choice: said });
  const said = [choice('DK-ngo', 'yes'), choice('EE-ngo', 'yes'), choice('EE-agency', 'no')];

  it('with chambers beside them, and each chamber has to be for it', () => {
    const options = { unit: 'member+chambers', majority: 'two_thirds' };
    expect(tallyCase({ method: 'proposal', roll, options, ballots: said })).toMatchObject({
      outcome: 'not_adopted',
      tally: { yes: 2, no: 1, abstain: 0 },
      chambers: { agency: { yes: 0, no: 1, passed: false }, ngo: { yes: 2, no: 0, passed: true } },
      failed_in: ['agency'],
    });
    expect(
      tallyCase({ method: 'proposal', roll, options: { ...options, chambers: ['ngo'] }, ballots: said }),
    ).toMatchObject({ outcome: 'adopted', failed_in: [] });
  });

  it('by a number of votes', () => {
    const outcome = (least: number) =>
      tallyCase({ method: 'proposal', roll, options: { majority: { at_least: least } }, ballots: said })[
        'outcome'
      ];
    expect([outcome(2), outcome(3)]).toEqual(['adopted', 'not_adopted']);
  });

  it('by consent, which is weak where many stand aside', () => {
    const ballots = [choice('DK-ngo', 'stand_aside'), choice('EE-ngo', 'consent')];
    expect(tallyCase({ method: 'consent', roll, ballots })).toMatchObject({
      outcome: 'weak_support',
      tally: { consent: 1, stand_aside: 1 },
      cast: 2,
    });
    const unreasoned = [{ voter: 'DK-ngo', choice: 'block', reason: 3 }];
    expect(() => tallyCase({ method: 'consent', roll, ballots: unreasoned })).toThrow(
      'ballots[0].reason: is no text',
    );
  });
});

describe('what can be checked without papers', () => {
  it('is a lot: the order of the hashes that a published seed makes', () => {
    const { order, hashes } = tallyCase({ method: 'lot', candidates, options: { seed: 'x' }, ballots: [] });
    const byHash = Object.entries(hashes as Record<string, string>).toSorted(([, one], [, other]) =>
      one < other ? -1 : 1,
    );
    expect(order).toEqual(byHash.map(([option]) => [option]));
    expect(() => tallyCase({ method: 'lot', candidates, ballots: [] })).toThrow('options.seed: is no text');
  });

  it('is the chain of a record', () => {
    const file = { method: 'chain', options: { decision: 'd' }, entries: ['a', 'b'] };
    expect(tallyCase(file)).toEqual({ chain: hashChain('d', ['a', 'b']) });
    expect(() => tallyCase({ ...file, entries: ['a', 1] })).toThrow('entries[1]: is no text');
    expect(() => tallyCase({ ...file, entries: undefined })).toThrow('entries: is no list');
    expect(() => tallyCase({ ...file, options: {} })).toThrow('options.decision: is no text');
  });
});
