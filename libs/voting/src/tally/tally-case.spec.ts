import { tallyCase } from './tally-case.ts';

it('prints a ranked count with matrix, paths and order', () => {
  expect(tallyCase({ method: 'schulze', candidates: ['A', 'B'], ballots: [{ count: 2, ranking: [['A'], ['B']] }, { weight: '0.5', count: 1, ranking: [['B']] }] })).toEqual({
    winners: ['A'], order: [['A'], ['B']], matrix: { A: { B: 2 }, B: { A: '1/2' } }, paths: { A: { B: 2 }, B: { A: 0 } }, condorcet_winner: 'A',
  });
});

it('prints a tie for the last of several places', () => {
  expect(tallyCase({ method: 'approval', seats: 2, candidates: ['A', 'B', 'C'], ballots: [{ count: 2, approvals: ['A'] }, { count: 1, approvals: ['B', 'C'] }] })).toEqual({
    winners: ['A'], order: [['A'], ['B', 'C']], scores: { A: 2, B: 1, C: 1 }, ties: { tied_for_remaining_places: ['B', 'C'], open_places: 1 },
  });
});

it('prints every option of a shared first place', () => {
  expect(tallyCase({ method: 'approval', candidates: ['A', 'B'], ballots: [] })).toMatchObject({ winners: ['A', 'B'], ties: { tied_for_first: ['A', 'B'] } });
});

it('counts the countries of a roll and says who was refused', () => {
  const counted = tallyCase({
    method: 'ranked_country', candidates: ['A', 'B'], options: { quorum: { countries: 2 } },
    roll: [{ id: 'DK-ngo', country: 'DK' }, { id: 'EE-ngo', country: 'EE' }],
    ballots: [{ voter: 'DK-ngo', ranking: [['B']] }, { voter: 'PL-ngo', ranking: [['A']] }],
  });
  expect(counted).toMatchObject({
    outcome: 'no_quorum', country_ballots: { DK: [['B'], ['A']], EE: null }, refused: [{ voter: 'PL-ngo', reason: 'not_entitled' }],
  });
});

it('refuses a file with a bad ballot whole', () => {
  expect(() => tallyCase({ method: 'approval', candidates: ['A'], ballots: [{ count: 1, approvals: ['A', 'A'] }] })).toThrow('repeated-option');
});
