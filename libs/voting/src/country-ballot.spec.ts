import { countryBallot } from './country-ballot.ts';
import type { Ranking } from './paper.ts';

const OPTIONS = ['A', 'B', 'C'];
const ranked = (...team: Ranking[]) =>
  countryBallot(
    'ranking',
    OPTIONS,
    team.map((ranking) => ({ ranking })),
  );
const approved = (...team: string[]) =>
  countryBallot(
    'approvals',
    OPTIONS,
    team.map((names) => ({ approvals: names.split('') })),
  );

describe('the ranking a country sends', () => {
  it('is the Schulze order of its team', () => {
    expect(ranked([['A'], ['B'], ['C']], [['A'], ['C'], ['B']], [['B'], ['A'], ['C']])).toEqual({
      ranking: [['A'], ['B'], ['C']],
    });
  });
  it('keeps ties of the team as equal ranks', () => {
    expect(ranked([['C'], ['A', 'B']])).toEqual({ ranking: [['C'], ['A', 'B']] });
  });
  it('prefers nothing when the team runs in a circle', () => {
    expect(ranked([['A'], ['B'], ['C']], [['B'], ['C'], ['A']], [['C'], ['A'], ['B']])).toEqual({
      ranking: [],
    });
  });
  it('is blank when every paper of the team is', () => {
    expect(ranked([], [])).toEqual({ ranking: [] });
  });
});

describe('the approvals a country sends', () => {
  it('are those of more than half of its papers', () => {
    expect(approved('AB', 'B', 'BC')).toEqual({ approvals: ['B'] });
  });
  it('leave out what exactly half approve', () => {
    expect(approved('AB', 'B')).toEqual({ approvals: ['B'] });
  });
  it('are those of the one paper that was cast', () => {
    expect(approved('AC')).toEqual({ approvals: ['A', 'C'] });
  });
});

it('is not sent by a team that cast nothing, or less than it must', () => {
  expect(ranked()).toBeNull();
  expect(countryBallot('approvals', OPTIONS, [{ approvals: ['A'] }], 2)).toBeNull();
});
