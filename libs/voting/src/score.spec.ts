import { dots } from './dots.ts';
import type { CountedPaper } from './paper.ts';
import { score } from './score.ts';
import { countStar, star } from './star.ts';

const OPTIONS = ['A', 'B', 'C'];
const scored = (...papers: [number, Record<string, number>][]): CountedPaper[] =>
  papers.map(([many, scores]) => ({ count: many, paper: { scores } }));

describe('score', () => {
  it('adds points and takes a missing score for none', () => {
    const { order, working } = score.count({
      options: OPTIONS,
      papers: scored([2, { A: 5 }], [3, { B: 3, C: 1 }], [1, {}]),
      places: 1,
    });
    expect(order).toEqual([['A'], ['B'], ['C']]);
    expect(working).toMatchObject({ totals: [10, 9, 3], scorers: [2, 3, 3], papers: 6 });
  });

  it('reports a tie for the last place', () => {
    const papers = scored([2, { A: 5, B: 2, C: 2 }]);
    expect(score.count({ options: OPTIONS, papers, places: 2 })).toMatchObject({
      state: 'tied',
      sure: ['A'],
      tied: ['B', 'C'],
      open: 1,
    });
  });

  it('refuses papers of another kind and options it does not know', () => {
    expect(() =>
      score.count({ options: OPTIONS, papers: [{ paper: { approvals: [] } }], places: 1 }),
    ).toThrow('Only score papers');
    expect(() => score.count({ options: OPTIONS, papers: scored([1, { X: 1 }]), places: 1 })).toThrow(
      'unknown option',
    );
  });
});

describe('STAR', () => {
  const count = (...papers: [number, Record<string, number>][]) =>
    star.count({ options: OPTIONS, papers: scored(...papers), places: 1 });

  it('lets more papers in the runoff win over more points', () => {
    const { order, working } = count([3, { A: 3, B: 4 }], [2, { A: 5, B: 0 }]);
    expect(order).toEqual([['B'], ['A'], ['C']]);
    expect(working).toMatchObject({
      totals: [19, 12, 0],
      finalists: ['A', 'B'],
      runoff: [2, 3],
      decidedBy: 'runoff',
    });
  });

  it('settles a level runoff by points, then by most top scores', () => {
    expect(count([1, { A: 5, B: 2 }], [1, { A: 1, B: 3 }]).working.decidedBy).toBe('total');
    expect(count([1, { A: 2, B: 4 }], [1, { A: 5, B: 3 }])).toMatchObject({
      order: [['A'], ['B'], ['C']],
      working: { decidedBy: 'top-scores' },
    });
  });

  it('leaves a runoff tied that nothing settles', () => {
    expect(count([1, { A: 5 }], [1, { B: 5 }])).toMatchObject({
      state: 'tied',
      tied: ['A', 'B'],
      working: { decidedBy: null },
    });
  });

  it('settles a tie for the runoff by who is preferred, then by top scores', () => {
    expect(count([2, { A: 1, B: 2, C: 5 }], [1, { A: 5, B: 3, C: 5 }]).working.finalists).toEqual(['C', 'B']);
    const byTopScores = count([1, { A: 5, B: 4, C: 5 }], [1, { A: 3, B: 4, C: 5 }]);
    expect(byTopScores.working.finalists).toEqual(['C', 'A']);
  });

  it('holds no runoff where a tie for it stays', () => {
    const { working, tied, sure } = count(
      [1, { A: 1, B: 3, C: 5 }],
      [1, { A: 3, B: 5, C: 1 }],
      [1, { A: 5, B: 1, C: 3 }],
    );
    expect(working).toMatchObject({ finalists: [], unresolved: { tied: OPTIONS, places: 2, advanced: [] } });
    expect([sure, tied]).toEqual([[], OPTIONS]);
  });

  it('takes the highest score of its scale for the top score', () => {
    const papers = scored([1, { A: 2, B: 4 }], [1, { A: 5, B: 3 }]);
    expect(countStar({ options: OPTIONS, papers, places: 1 }, 4).order[0]).toEqual(['B']);
  });
});

describe('dots', () => {
  it('adds what voters spread, unspent dots falling away', () => {
    const { order, working } = dots.count({
      options: OPTIONS,
      papers: [{ paper: { dots: { A: 6, B: 4 } } }, { paper: { dots: { B: 3 } }, weight: '0.5' }],
      places: 1,
    });
    expect(order).toEqual([['A'], ['B'], ['C']]);
    expect(working).toMatchObject({ scale: 2, totals: [12, 11, 0] });
  });
});
