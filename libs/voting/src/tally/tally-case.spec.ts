import { tallyCase } from './tally-case.ts';

it('prints a ranked count with matrix, paths and order', () => {
  expect(
    tallyCase({
      method: 'schulze',
      candidates: ['A', 'B'],
      ballots: [
        { count: 2, ranking: [['A'], ['B']] },
        { weight: '0.5', count: 1, ranking: [['B']] },
      ],
    }),
  ).toMatchObject({
    winners: ['A'],
    order: [['A'], ['B']],
    matrix: { A: { B: 2 }, B: { A: '1/2' } },
    paths: { A: { B: 2 }, B: { A: 0 } },
    condorcet_winner: 'A',
  });
});

it('prints a tie for the last of several places', () => {
  expect(
    tallyCase({
      method: 'approval',
      seats: 2,
      candidates: ['A', 'B', 'C'],
      ballots: [
        { count: 2, approvals: ['A'] },
        { count: 1, approvals: ['B', 'C'] },
      ],
    }),
  ).toEqual({
    winners: ['A'],
    order: [['A'], ['B', 'C']],
    scores: { A: 2, B: 1, C: 1 },
    ties: { tied_for_remaining_places: ['B', 'C'], open_places: 1 },
  });
});

it('prints every option of a shared first place', () => {
  expect(tallyCase({ method: 'approval', candidates: ['A', 'B'], ballots: [] })).toMatchObject({
    winners: ['A', 'B'],
    ties: { tied_for_first: ['A', 'B'] },
  });
});

it('counts the countries of a roll and says who was refused', () => {
  const counted = tallyCase({
    method: 'ranked_country',
    candidates: ['A', 'B'],
    options: { quorum: { countries: 2 } },
    roll: [
      { id: 'DK-ngo', country: 'DK' },
      { id: 'EE-ngo', country: 'EE' },
    ],
    ballots: [
      { voter: 'DK-ngo', ranking: [['B']] },
      { voter: 'PL-ngo', ranking: [['A']] },
    ],
  });
  expect(counted).toMatchObject({
    outcome: 'no_quorum',
    country_ballots: { DK: [['B'], ['A']], EE: null },
    refused: [{ voter: 'PL-ngo', reason: 'not_entitled' }],
  });
});

describe('a file that is refused whole, with the place', () => {
  const ranked = (ballots: unknown, more: object = {}) => ({
    method: 'schulze',
    candidates: ['A', 'B'],
    ballots,
    ...more,
  });
  it.each<[string, unknown, string]>([
    ['holds no object', [], 'A file holds one object'],
    ['names no method', { candidates: ['A'] }, 'method: names'],
    [
      'names a method that nobody knows',
      { method: 'dice', candidates: ['A'], ballots: [] },
      'method: there is no counting by "dice"',
    ],
    [
      'names what every object has',
      { method: 'constructor', candidates: ['A'], ballots: [] },
      'method: there is no counting by "constructor"',
    ],
    ['has no options', { method: 'schulze', ballots: [] }, 'candidates: is missing'],
    ['has no ballots', { method: 'schulze', candidates: ['A'] }, 'ballots: is missing'],
    ['names an option twice', ranked([], { candidates: ['A', 'B', 'A'] }), 'candidates[2]: is named twice'],
    [
      'ranks an unknown option',
      ranked([{ ranking: [['A']] }, { ranking: [['X']] }]),
      'ballots[1].ranking: unknown-option "X"',
    ],
    [
      'ranks an option twice',
      ranked([{ ranking: [['A'], ['A']] }]),
      'ballots[0].ranking: repeated-option "A"',
    ],
    ['holds an empty rank', ranked([{ ranking: [[]] }]), 'ballots[0].ranking: empty-rank'],
    ['holds a ballot of another kind', ranked([{ approvals: ['A'] }]), 'ballots[0]: has no "ranking"'],
    ['holds no list of ballots', ranked({}), 'ballots: is no list'],
    ['counts half a paper', ranked([{ count: 0.5, ranking: [] }]), 'ballots[0].count: is no whole number'],
    ['weighs nothing', ranked([{ weight: '0.0', ranking: [] }]), 'ballots[0].weight: is no decimal above 0'],
    ['weighs too finely', ranked([{ weight: '0.0000001', ranking: [] }]), 'ballots[0].weight'],
    ['weighs by a fraction', ranked([{ weight: '1/3', ranking: [] }]), 'ballots[0].weight: is no decimal'],
    ['has no places', ranked([], { seats: 0 }), 'seats: is no whole number from 1'],
    [
      'asks for an unknown strength',
      ranked([], { options: { strength: 'luck' } }),
      'options.strength: is none of winning, margins',
    ],
    [
      'ranks equally where that is not allowed',
      { method: 'stv_scotland', candidates: ['A', 'B'], ballots: [{ ranking: [['A', 'B']] }] },
      'ballots[0].ranking: equal-ranks',
    ],
    [
      'scores out of range',
      { method: 'score', candidates: ['A'], ballots: [{ scores: { A: 6 } }] },
      'ballots[0].scores: out-of-range "A"',
    ],
    [
      'scores with half points',
      { method: 'star', candidates: ['A'], ballots: [{ scores: { A: 1.5 } }] },
      'ballots[0].scores: not-a-whole-number "A"',
    ],
    [
      'spends too many dots',
      { method: 'dots', candidates: ['A', 'B'], options: { dots: 3 }, ballots: [{ dots: { A: 2, B: 2 } }] },
      'ballots[0].dots: too-many-dots',
    ],
    [
      'costs nothing',
      { method: 'mes_pb', candidates: ['A'], options: { budget: '1', costs: { A: '0' } }, ballots: [] },
      'options.costs.A: is not above 0',
    ],
    [
      'has no costs',
      { method: 'mes_pb', candidates: ['A'], options: { budget: '1' }, ballots: [] },
      'options.costs: is no object',
    ],
    [
      'fills two places by STAR',
      { method: 'star', seats: 2, candidates: ['A', 'B'], ballots: [] },
      'seats: is 1 for STAR',
    ],
    [
      'has a seat twice',
      {
        method: 'proposal',
        roll: [
          { id: 'a', country: 'DK' },
          { id: 'a', country: 'DK' },
        ],
        ballots: [],
      },
      'roll[1].id: stands on the roll twice',
    ],
    [
      'names a proxy from nowhere',
      { method: 'proposal', roll: [{ id: 'a', country: 'DK', proxy: 'b' }], ballots: [] },
      'roll[0].proxy: is no other seat',
    ],
    [
      'says what cannot be said',
      { method: 'proposal', roll: [{ id: 'a', country: 'DK' }], ballots: [{ voter: 'a', choice: 'maybe' }] },
      'ballots[0].choice: is none of yes, no, abstain',
    ],
    [
      'has a time without an offset',
      { method: 'proposal', closes_at: '2026-03-01T12:00', roll: [], ballots: [] },
      'closes_at: is no instant',
    ],
  ])('%s', (_, file, message) => {
    expect(() => tallyCase(file)).toThrow(message);
    expect(() => tallyCase(file)).toThrow(RangeError);
  });
});

describe('a roll of seats', () => {
  const roll = ['DK', 'EE'].flatMap((country) =>
    ['agency', 'ngo', 'resource'].map((seat) => ({ id: `${country}-${seat}`, country, seat })),
  );
  const said = (voter: string, choice: string, more: object = {}) => ({ voter, choice, ...more });

  it('counts the last ballot of a seat, by the time the server took it in', () => {
    const file = {
      method: 'proposal',
      roll,
      ballots: [
        said('DK-ngo', 'no', { at: '2026-02-21T09:00:00Z' }),
        said('DK-ngo', 'yes', { at: '2026-02-21T09:30:00+01:00' }),
      ],
    };
    expect(tallyCase(file)).toMatchObject({ tally: { yes: 0, no: 1, abstain: 0 }, cast: 1 });
  });

  it('refuses ballots from the closing instant on, in whatever offset it is written', () => {
    const file = {
      method: 'proposal',
      roll,
      closes_at: '2026-03-29T12:00:00Z',
      ballots: [
        said('DK-ngo', 'yes', { at: '2026-03-29T13:59:59.999+02:00' }),
        said('EE-ngo', 'yes', { at: '2026-03-29T15:00:00+03:00' }),
      ],
    };
    expect(tallyCase(file)).toMatchObject({ cast: 1, refused: [{ voter: 'EE-ngo', reason: 'closed' }] });
  });

  it('makes a country ballot of each team, and shows the seats beside it', () => {
    const ballots = [
      said('DK-agency', 'yes'),
      said('DK-ngo', 'yes'),
      said('DK-resource', 'yes'),
      said('EE-ngo', 'no'),
      said('EE-agency', 'abstain'),
    ];
    expect(tallyCase({ method: 'proposal', roll, options: { unit: 'country' }, ballots })).toMatchObject({
      outcome: 'not_adopted',
      tied: true,
      tally: { yes: 1, no: 1, abstain: 0 },
      members: { yes: 3, no: 1, abstain: 1 },
      country_ballots: { DK: 'yes', EE: 'no' },
    });
  });

  it('says where members and countries differ', () => {
    const ballots = [
      ...['agency', 'ngo', 'resource'].map((seat) => ({ voter: `DK-${seat}`, approvals: ['A'] })),
      { voter: 'EE-ngo', approvals: ['B'] },
    ];
    expect(tallyCase({ method: 'approval_country', candidates: ['A', 'B'], roll, ballots })).toMatchObject({
      outcome: 'tied',
      order: [['A', 'B']],
      by_member: { order: [['A'], ['B']], differs: true },
      country_ballots: { DK: ['A'], EE: ['B'] },
    });
  });

  it('lets an earlier answer stand where a block gives no reason', () => {
    const ballots = [
      said('DK-ngo', 'consent'),
      said('DK-ngo', 'block'),
      said('EE-ngo', 'block', { reason: 'Section 4 leaves out interpreters' }),
      said('EE-ngo', 'reservations', { reason: 'mended' }),
    ];
    expect(tallyCase({ method: 'consent', roll, ballots })).toMatchObject({
      outcome: 'adopted',
      tally: { consent: 1, reservations: 1, block: 0 },
      refused: [{ voter: 'DK-ngo', reason: 'block_without_reason' }],
    });
  });

  it('weighs each country one by the mean of its scores', () => {
    const ballots = [
      { voter: 'DK-agency', scores: { A: 5 } },
      { voter: 'DK-ngo', scores: { A: 2, B: 1 } },
      { voter: 'EE-ngo', scores: { B: 4 } },
    ];
    expect(
      tallyCase({ method: 'score', candidates: ['A', 'B'], options: { unit: 'country' }, roll, ballots }),
    ).toMatchObject({
      scores: { A: '7/2', B: '9/2' },
      country_ballots: { DK: { A: '7/2', B: '1/2' }, EE: { A: 0, B: 4 } },
    });
  });
});
