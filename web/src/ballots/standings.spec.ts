import { countBallot, type MethodName, type OptionResult } from '@nbn/voting';
import { compareDirectly, standings } from './standings.ts';

const count = (method: MethodName, papers: unknown[], places = 1) =>
  countBallot(
    {
      method,
      units: ['member'],
      chambers: [],
      options: ['A', 'B', 'C'],
      places,
      roll: papers.map((_, at) => ({ seat: `s${at}`, country: 'DK' })),
    },
    papers.map((paper, at) => ({ seat: `s${at}`, paper })),
  ) as OptionResult;

it('gives approvals their share of all papers', () => {
  expect(
    standings(
      count('approval', [
        { approvals: ['A'] },
        { approvals: ['A', 'B'] },
        { approvals: [] },
        { approvals: ['C'] },
      ]),
    ).map(({ id, place, shared, share, value }) => [id, place, shared, share, value]),
  ).toEqual([
    ['A', 1, false, 0.5, 2],
    ['B', 2, true, 0.25, 1],
    ['C', 2, true, 0.25, 1],
  ]);
});

it('gives ranked options the number of those below them, the same for equal ones', () => {
  const result = count('schulze', [{ ranking: [['A', 'B'], ['C']] }], 2);
  expect(
    standings(result).map(({ id, place, value, share, chosen }) => [id, place, value, share, chosen]),
  ).toEqual([
    ['A', 1, 1, 0.5, true],
    ['B', 1, 1, 0.5, true],
    ['C', 3, 0, 0, false],
  ]);
});

it('marks who is tied for a place', () => {
  expect(
    standings(count('approval', [{ approvals: ['A', 'B'] }])).map(({ chosen, tied }) => [chosen, tied]),
  ).toEqual([
    [false, true],
    [false, true],
    [false, false],
  ]);
});

it('tells a direct comparison from both sides', () => {
  const { working } = count('schulze', [
    { ranking: [['A'], ['B']] },
    { ranking: [['A'], ['B']] },
    { ranking: [['B'], ['A']] },
  ]);
  if (working.method !== 'schulze') throw new Error('ranked');
  expect(compareDirectly(working, 'A', 'B')).toMatchObject({ votes: 2, against: 1, outcome: 'wins' });
  expect(compareDirectly(working, 'B', 'A')).toMatchObject({ votes: 1, against: 2, outcome: 'loses' });
});
