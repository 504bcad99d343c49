import { tallyCase } from './tally-case.ts';

const candidates = ['A', 'B', 'C'];
const ranks = (count: number, order: string) => ({ count, ranking: [...order].map((option) => [option]) });

describe('what only a lot could tell is printed as open', () => {
  it('by an instant runoff: the rounds up to there, and who can still come first', () => {
    const ballots = [ranks(2, 'AB'), ranks(2, 'BC'), ranks(2, 'CB')];
    expect(tallyCase({ method: 'irv', candidates, ballots })).toEqual({
      winners: ['B', 'C'],
      order: [['B', 'C'], ['A']],
      ties: { tied_for_first: ['B', 'C'] },
      rounds: [{ tallies: { A: 2, B: 2, C: 2 }, exhausted: 0, tied_last: ['A', 'B', 'C'] }],
      first_round: { A: 2, B: 2, C: 2 },
      last_round: { A: 2, B: 2, C: 2 },
      exhausted_last_round: 0,
    });
  });

  it('by the Scottish rules: every outcome, and no winner', () => {
    const ballots = [ranks(2, 'A'), ranks(2, 'B'), ranks(1, 'C')];
    expect(tallyCase({ method: 'stv_scotland', candidates, ballots })).toMatchObject({
      winners: null,
      winners_set: [],
      tied_for_remaining_places: ['A', 'B'],
      open_places: 1,
      elections: [['A'], ['B']],
      ties: { lots_needed: [{ why: 'exclusion', tied: ['A', 'B'] }] },
    });
  });

  it('by exact transfers: who is level', () => {
    const ballots = [ranks(2, 'A'), ranks(2, 'B')];
    expect(tallyCase({ method: 'stv_wigm_exact', candidates, ballots })).toMatchObject({
      winners: null,
      elected: [],
      ties: { tied: ['A', 'B'] },
    });
  });
});

describe('transferable votes', () => {
  const surplus = [ranks(6, 'AB'), ranks(2, 'B'), ranks(3, 'C')];

  it('move a surplus on, so that it elects, by Meek as by exact parts', () => {
    expect(tallyCase({ method: 'stv_meek', seats: 2, candidates, ballots: surplus })).toEqual({
      winners: ['A', 'B'],
      winners_set: ['A', 'B'],
    });
    expect(tallyCase({ method: 'stv_wigm_exact', seats: 2, candidates, ballots: surplus })).toMatchObject({
      elected: ['A', 'B'],
      quota: 4,
      rounds: [
        { A: 6, B: 2, C: 3 },
        { B: 4, C: 3 },
      ],
    });
  });

  it('leave no surplus where the quota is that of Hare', () => {
    const ballots = [ranks(5, 'AB'), ranks(2, 'B'), ranks(3, 'C')];
    const file = { method: 'stv_wigm_exact', seats: 2, candidates, options: { quota: 'hare' }, ballots };
    expect(tallyCase(file)).toMatchObject({ elected: ['A', 'C'], quota: 5 });
  });

  it('follow the lot that a file gives', () => {
    const ballots = [ranks(4, 'A'), ranks(1, 'B'), ranks(1, 'C')];
    const elected = (lot: string[]) =>
      tallyCase({ method: 'stv_meek', seats: 2, candidates, options: { lot }, ballots });
    expect(elected(['A', 'B', 'C'])).toMatchObject({ winners: ['A', 'B'], lots_used: [['B', 'C']] });
    expect(elected(['A', 'C', 'B'])).toMatchObject({ winners: ['A', 'C'] });
    expect(tallyCase({ method: 'stv_meek', seats: 3, candidates, ballots })).toMatchObject({
      winners: ['A', 'B', 'C'],
    });
  });

  it('are refused where the file asks for two places by an instant runoff', () => {
    expect(() => tallyCase({ method: 'irv', seats: 2, candidates, ballots: [] })).toThrow(
      'seats: is 1 for an instant runoff',
    );
  });
});

describe('against a default option', () => {
  const count = (options: object, ...ballots: object[]) =>
    tallyCase({ method: 'debian_cssd', candidates, options: { default_option: 'C', ...options }, ballots });

  it('an option falls that too few papers put above it', () => {
    expect(count({ quorum: '2' }, ranks(1, 'AC'), ranks(2, 'BC'))).toMatchObject({
      winners: ['B'],
      dropped: [['A', 'quorum']],
    });
  });

  it('a majority has to be reached, or passed where that is the rule', () => {
    const papers = [ranks(2, 'AC'), ranks(1, 'CA')];
    const twice = { majority: { A: '2' } };
    expect(count(twice, ...papers)).toMatchObject({ winners: ['A'] });
    expect(count({ ...twice, majority_strict: true }, ...papers)).toMatchObject({ winners: ['C'] });
  });
});
