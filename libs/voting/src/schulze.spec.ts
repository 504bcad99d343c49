import type { Ranking } from './paper.ts';
import { schulze } from './schulze.ts';

const strict = (text: string): Ranking => text.split('').map((option) => [option]);
const count = (options: string, ballots: readonly [number, Ranking][], places = 1) =>
  schulze.count({
    options: options.split(''),
    papers: ballots.map(([many, ranking]) => ({ count: many, paper: { ranking } })),
    places,
  });

describe('Schulze with winning votes', () => {
  it('elects the option that beats all others, though few put it first', () => {
    // 42 west, 26 centre, 15 east, 17 far east: the capital in the middle is nobody's last choice.
    const { order, working } = count('MNCK', [
      [42, strict('MNCK')],
      [26, strict('NCKM')],
      [15, strict('CKNM')],
      [17, strict('KCNM')],
    ]);
    expect(order).toEqual([['N'], ['C'], ['K'], ['M']]);
    expect(working.condorcetWinner).toBe('N');
    expect(working.matrix[1]).toEqual([58, 0, 68, 68]);
  });

  it('breaks a circle at its weakest victory', () => {
    const { order, working, state } = count('ABC', [
      [4, strict('ABC')],
      [3, strict('BCA')],
      [2, strict('CAB')],
    ]);
    expect(working.matrix).toEqual([
      [0, 6, 4],
      [3, 0, 7],
      [5, 2, 0],
    ]);
    expect(working.paths).toEqual([
      [0, 6, 6],
      [5, 0, 7],
      [5, 5, 0],
    ]);
    expect(order).toEqual([['A'], ['B'], ['C']]);
    expect(working.condorcetWinner).toBeNull();
    expect(working.smithSet).toEqual(['A', 'B', 'C']);
    expect(state).toBe('decided');
  });

  it("finds the published strongest paths of the method's best-known example", () => {
    const { order, working } = count('ABCDE', [
      [5, strict('ACBED')],
      [5, strict('ADECB')],
      [8, strict('BEDAC')],
      [3, strict('CABED')],
      [7, strict('CAEBD')],
      [2, strict('CBADE')],
      [7, strict('DCEBA')],
      [8, strict('EBADC')],
    ]);
    expect(order).toEqual([['E'], ['A'], ['C'], ['B'], ['D']]);
    expect(working.paths).toEqual([
      [0, 28, 28, 30, 24],
      [25, 0, 28, 33, 24],
      [25, 29, 0, 29, 24],
      [25, 28, 28, 0, 24],
      [25, 28, 28, 31, 0],
    ]);
  });

  it('reports a perfect circle as a tie of all and chooses none', () => {
    const counted = count('ABC', [
      [1, strict('ABC')],
      [1, strict('BCA')],
      [1, strict('CAB')],
    ]);
    expect(counted).toMatchObject({
      state: 'tied',
      order: [['A', 'B', 'C']],
      sure: [],
      tied: ['A', 'B', 'C'],
      open: 1,
    });
  });

  it('fills several places by whole groups', () => {
    const ballots: [number, Ranking][] = [[2, [['A'], ['B', 'C'], ['D']]]];
    expect(count('ABCD', ballots, 3)).toMatchObject({ state: 'decided', sure: ['A', 'B', 'C'], open: 0 });
    expect(count('ABCD', ballots, 2)).toMatchObject({
      state: 'tied',
      sure: ['A'],
      tied: ['B', 'C'],
      open: 1,
    });
  });

  it('keeps all options equal when nobody ranks anything', () => {
    expect(count('AB', [[3, []]]).order).toEqual([['A', 'B']]);
    expect(schulze.count({ options: ['A', 'B'], papers: [], places: 1 }).order).toEqual([['A', 'B']]);
  });
});
