import { tallyCase } from './tally-case.ts';

const candidates = ['A', 'B', 'C'];
const ranking = (count: number, ...order: string[]) => ({ count, ranking: order.map((option) => [option]) });
/** B beats both others, and is the second choice of most. */
const ranked = [ranking(5, 'A', 'B', 'C'), ranking(4, 'B', 'C', 'A'), ranking(2, 'C', 'B', 'A')];
const approvals = [
  { count: 4, approvals: ['A', 'B'] },
  { count: 3, approvals: ['C'] },
  { count: 2, approvals: ['A'] },
];
const MATRIX = { A: { B: 5, C: 5 }, B: { A: 6, C: 9 }, C: { A: 6, B: 2 } };

describe('rankings are counted', () => {
  it.each<[string, object]>([
    [
      'schulze',
      {
        order: [['B'], ['C'], ['A']],
        matrix: MATRIX,
        paths: { A: { B: 0, C: 0 }, B: { A: 6, C: 9 }, C: { A: 6, B: 0 } },
        condorcet_winner: 'B',
        smith_set: ['B'],
      },
    ],
    [
      'ranked_pairs',
      {
        matrix: MATRIX,
        locked: [
          ['B', 'C'],
          ['B', 'A'],
          ['C', 'A'],
        ],
      },
    ],
    ['borda', { order: [['B'], ['A'], ['C']], scores: { A: 10, B: 15, C: 8 } }],
    ['copeland', { order: [['B'], ['C'], ['A']], matrix: MATRIX, scores: { A: 0, B: 2, C: 1 } }],
    ['minimax', { order: [['B'], ['A'], ['C']], matrix: MATRIX, scores: { A: -6, B: 0, C: -9 } }],
    ['kemeny', { order: [['B'], ['C'], ['A']], matrix: MATRIX, score: 21, best_rankings: 1 }],
    [
      'irv',
      {
        order: [['B'], ['A'], ['C']],
        first_round: { A: 5, B: 4, C: 2 },
        last_round: { A: 5, B: 6 },
        exhausted_last_round: 0,
      },
    ],
    ['stv_meek', { winners_set: ['B'] }],
    [
      'stv_wigm_exact',
      {
        elected: ['B'],
        quota: 6,
        rounds: [
          { A: 5, B: 4, C: 2 },
          { A: 5, B: 6 },
        ],
      },
    ],
  ])('by %s', (method, line) => {
    expect(tallyCase({ method, candidates, ballots: ranked })).toMatchObject({ winners: ['B'], ...line });
  });

  it('by the Scottish rules, stage by stage as returning officers publish them', () => {
    expect(tallyCase({ method: 'stv_scotland', candidates, ballots: ranked })).toEqual({
      winners: ['B'],
      winners_set: ['B'],
      quota: 6,
      valid: 11,
      stages: [
        { action: 'first preferences', votes: { A: 5, B: 4, C: 2 }, nontransferable: 0 },
        { action: 'exclusion of C', votes: { A: 5, B: 6, C: 0 }, nontransferable: 0 },
      ],
      stage_elected: { B: 2 },
      first_preferences: { A: 5, B: 4, C: 2 },
      published_votes_by_count: { A: [5, 5], B: [4, 6], C: [2] },
    });
    expect(tallyCase({ method: 'stv_scotland', seats: 2, candidates, ballots: ranked })).toMatchObject({
      winners: ['A', 'B'],
      quota: 4,
      stage_elected: { A: 1, B: 1 },
    });
  });

  it('against a default option, with those dropped that lack its majority', () => {
    const file = (options: object) => ({ method: 'debian_cssd', candidates, options, ballots: ranked });
    const options = { default_option: 'C', majority: { A: '2' }, quorum: '1' };
    expect(tallyCase(file(options))).toMatchObject({
      winners: ['B'],
      matrix: MATRIX,
      dropped: [['A', 'majority']],
    });
    expect(() => tallyCase(file({ default_option: 'X' }))).toThrow('options.default_option: is none of');
  });
});

describe('approvals are counted', () => {
  const poll = { candidates, seats: 2, ballots: approvals };

  it.each<[string, object]>([
    ['approval', { winners: ['A', 'B'], scores: { A: 6, B: 4, C: 3 } }],
    [
      'seq_phragmen',
      {
        winners: ['A', 'C'],
        steps: [
          { by: 'phragmen', option: 'A', amount: '1/6' },
          { by: 'phragmen', option: 'C', amount: '1/3' },
        ],
      },
    ],
    ['pav', { committees: [['A', 'C']], score: 9 }],
    [
      'seq_pav',
      {
        winners: ['A', 'C'],
        rounds: [
          { A: 6, B: 4, C: 3 },
          { B: 2, C: 3 },
        ],
        gains: [6, 3],
      },
    ],
  ])('for two places by %s', (method, line) => {
    expect(tallyCase({ method, ...poll })).toMatchObject(line);
  });

  it.each<[string | undefined, string[], object[]]>([
    ['none', ['A'], [{ by: 'equal-shares', option: 'A' }]],
    [
      'av',
      ['A', 'B'],
      [
        { by: 'equal-shares', option: 'A' },
        { by: 'approval', option: 'B' },
      ],
    ],
    [
      'seqphragmen',
      ['A', 'C'],
      [
        { by: 'equal-shares', option: 'A' },
        { by: 'phragmen', option: 'C' },
      ],
    ],
    [
      undefined,
      ['A', 'C'],
      [
        { by: 'equal-shares', option: 'A' },
        { by: 'phragmen', option: 'C' },
      ],
    ],
    [
      'increment',
      ['A', 'C'],
      [
        { by: 'equal-shares', option: 'A' },
        { by: 'equal-shares', option: 'C' },
      ],
    ],
  ])('by equal shares, completed by %s', (completion, winners, steps) => {
    const options = completion === undefined ? {} : { completion };
    expect(tallyCase({ method: 'mes', ...poll, options })).toMatchObject({
      winners,
      steps,
      first_purchase: { option: 'A', payment_per_supporter: '1/6' },
    });
  });

  it('for what can be paid: by equal shares, and by most votes', () => {
    const paid = (method: string) =>
      tallyCase({
        method,
        candidates,
        options: { budget: '10', costs: { A: '6', B: '5', C: '4' } },
        ballots: approvals,
      });
    expect(paid('mes_pb')).toMatchObject({ outcomes: [['A']], left_over: 4 });
    expect(paid('greedy_pb')).toMatchObject({ outcomes: [['A', 'C']], left_over: 0 });
  });
});

describe('numbers are counted', () => {
  it('as scores', () => {
    const ballots = [{ count: 2, scores: { A: 5, B: 1 } }, { scores: { B: 4 } }];
    expect(tallyCase({ method: 'score', candidates: ['A', 'B'], ballots })).toEqual({
      winners: ['A'],
      order: [['A'], ['B']],
      scores: { A: 10, B: 6 },
    });
  });

  it('as stars, with a runoff between the two best', () => {
    const ballots = [
      { count: 2, scores: { A: 5, B: 4 } },
      { count: 3, scores: { B: 5, C: 1 } },
    ];
    expect(tallyCase({ method: 'star', candidates, ballots })).toMatchObject({
      winners: ['B'],
      scores: { A: 10, B: 23, C: 3 },
      finalists: ['B', 'A'],
      runoff: { B: 3, A: 2 },
      decided_by: 'runoff',
    });
  });

  it('as dots', () => {
    const ballots = [{ dots: { A: 2, B: 1 } }, { dots: { B: 3 } }];
    expect(
      tallyCase({ method: 'dots', candidates: ['A', 'B'], options: { dots: 3 }, ballots }),
    ).toMatchObject({ winners: ['B'], totals: { A: 2, B: 4 } });
  });
});
