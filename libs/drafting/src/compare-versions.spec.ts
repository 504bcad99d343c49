import fc from 'fast-check';
import { compareVersions, type ClauseDifference, type VersionedClause } from './compare-versions.ts';

const numbered = (...texts: readonly string[]): VersionedClause[] =>
  texts.map((text, at) => {
    const [id, words = id] = text.split('=') as [string, string?];
    return { id, number: String(at + 1), kind: 'clause', level: 1, text: words! };
  });
const shown = (differences: readonly ClauseDifference[]): string[] =>
  differences
    .filter(({ fate, moved }) => fate !== 'same' || moved)
    .map(
      ({ id, fate, moved, before, after }) =>
        `${id} ${fate}${moved ? ' moved' : ''} ${before?.number ?? '-'}>${after?.number ?? '-'}`,
    );

describe('two versions, compared by clause', () => {
  it.each([
    ['nothing happened', ['a', 'b'], ['a', 'b'], []],
    [
      'a clause put before others renumbers them and moves none',
      ['a', 'b', 'c'],
      ['a', 'x', 'b', 'c'],
      ['x added ->2', 'b renumbered 2>3', 'c renumbered 3>4'],
    ],
    [
      'a removed one stands where it stood',
      ['a', 'b', 'c'],
      ['a', 'c'],
      ['b removed 2>-', 'c renumbered 3>2'],
    ],
    ['the first one removed comes first', ['a', 'b'], ['b'], ['a removed 1>-', 'b renumbered 2>1']],
    [
      'one moved clause is the one that moved',
      ['a', 'b', 'c', 'd'],
      ['d', 'a', 'b', 'c'],
      ['d renumbered moved 4>1', 'a renumbered 1>2', 'b renumbered 2>3', 'c renumbered 3>4'],
    ],
    [
      'changed and moved at once',
      ['a', 'b=old', 'c', 'd'],
      ['a', 'c', 'd', 'b=new'],
      ['c renumbered 3>2', 'd renumbered 4>3', 'b changed moved 2>4'],
    ],
    [
      'a removed one stands behind the one that was before it, though that has another number now',
      ['x', 'a', 'b', 'c'],
      ['a', 'c'],
      ['x removed 1>-', 'a renumbered 2>1', 'b removed 3>-', 'c renumbered 4>2'],
    ],
    [
      'one removed behind a clause that moved stands where that one stood',
      ['x', 'a', 'm', 'b', 'c', 'd'],
      ['a', 'c', 'd', 'm'],
      [
        'x removed 1>-',
        'a renumbered 2>1',
        'b removed 4>-',
        'c renumbered 5>2',
        'd renumbered 6>3',
        'm renumbered moved 3>4',
      ],
    ],
    ['everything is new', [], ['a'], ['a added ->1']],
    ['everything is gone', ['a', 'b'], [], ['a removed 1>-', 'b removed 2>-']],
  ])('%s', (_, older, newer, expected) => {
    expect(shown(compareVersions(numbered(...older), numbered(...newer)))).toEqual(expected);
  });

  it('tells the words of a changed clause, and counts a new level as a change without words', () => {
    const [before] = numbered('a=a safe place') as [VersionedClause];
    const [reworded] = compareVersions([before], [{ ...before, text: 'a warm place' }]);
    expect(reworded!.words.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'same:a ',
      'removed:safe',
      'added:warm',
      'same: place',
    ]);
    expect(compareVersions([before], [{ ...before, level: 2 }])).toMatchObject([
      { fate: 'changed', words: [] },
    ]);
  });

  it('loses no clause of either side and repeats none, whatever was done', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 25 });
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        const [older, newer] = [numbered(...a.map(String)), numbered(...b.map(String))];
        const differences = compareVersions(older, newer);
        expect(differences.filter(({ after }) => after).map(({ after }) => after)).toEqual(newer);
        expect(
          differences
            .filter(({ before }) => before)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(older.map(({ id }) => id).toSorted());
        const still = new Set(
          differences.filter(({ before, after, moved }) => before && after && !moved).map(({ id }) => id),
        );
        expect(older.filter(({ id }) => still.has(id)).map(({ id }) => id)).toEqual(
          newer.filter(({ id }) => still.has(id)).map(({ id }) => id),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('takes 2,000 clauses in well under the time that anybody waits', () => {
    const text = (
      'Every victim is offered a safe shelter within 24 hours and is told of it in a language that ' +
      'she understands. '
    ).repeat(3);
    const older = Array.from({ length: 2_000 }, (_, n): VersionedClause => ({
      id: `c${n}`,
      number: String(n + 1),
      kind: 'clause',
      level: 1,
      text: `${n} ${text}`,
    }));
    const newer = older.map((clause, n) =>
      n % 10 === 0 ? { ...clause, text: clause.text.replace('safe', 'warm') } : clause,
    );
    newer.splice(100, 0, newer.pop()!);
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      expect(compareVersions(older, newer).filter(({ fate }) => fate === 'changed')).toHaveLength(200);
      return performance.now() - start;
    });
    // The bench holds the figure on a quiet machine; this only catches what has become slow by its nature.
    expect(Math.min(...times)).toBeLessThan(400);
  });
});
