import { changedBoundaries } from './clause-boundaries.ts';
import { clause, clauseId } from './testing/editor-copy.ts';

const TEXTS = ['One.', 'Two.', 'Three.', 'Four.'];
const ORDER = [1, 2, 3, 4].map(clauseId);
const textOf = (id: string): string => TEXTS[ORDER.indexOf(id)] ?? 'New.';
/** The clause of this number has the words it has now instead of these. */
const rewritten = (n: number, before: string | null) => ({ now: clause(n, textOf(clauseId(n))), before });

describe('boundaries between clauses', () => {
  it('are told on both sides of a clause that became another, where they are others now', () => {
    expect(changedBoundaries([rewritten(2, 'Zwei')], { now: ORDER, before: ORDER }, textOf)).toEqual([
      { now: ['One.', 'Two.'], before: ['One.', 'Zwei'] },
      { now: ['Two.', 'Three.'], before: ['Zwei', 'Three.'] },
    ]);
  });

  it('are told once where the clauses on both sides became others', () => {
    const changed = [rewritten(2, 'Zwei'), rewritten(3, 'Drei')];
    expect(changedBoundaries(changed, { now: ORDER, before: ORDER }, textOf)).toHaveLength(3);
  });

  it('have one side alone at the ends of the text', () => {
    const ends = [rewritten(1, 'Eins'), rewritten(4, 'Vier')];
    expect(changedBoundaries(ends, { now: ORDER, before: ORDER }, textOf)).toEqual([
      { now: ['One.', 'Two.'], before: ['Eins', 'Two.'] },
      { now: ['Three.', 'Four.'], before: ['Three.', 'Vier'] },
    ]);
  });

  it('are told where a clause came between two, and not where the same ones meet as before', () => {
    const now = [...ORDER.slice(0, 2), clauseId(9), ...ORDER.slice(2)];
    expect(changedBoundaries([rewritten(9, null)], { now, before: ORDER }, textOf)).toEqual([
      { now: ['Two.', 'New.'], before: null },
      { now: ['New.', 'Three.'], before: null },
    ]);
  });

  it('are told with the words of both sides as they were, where the order is another too', () => {
    const now = [clauseId(1), clauseId(2), clauseId(4), clauseId(3)];
    expect(changedBoundaries([rewritten(1, 'Eins')], { now, before: ORDER }, textOf)).toEqual([
      { now: ['One.', 'Two.'], before: ['Eins', 'Two.'] },
      { now: ['Two.', 'Four.'], before: null },
      { now: ['Four.', 'Three.'], before: null },
    ]);
  });
});
