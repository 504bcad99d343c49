import { sortByClause, isOpenAmendment, countOpenByClause } from './amendments-by-clause.ts';
import type { AmendmentLine } from './queries.ts';

const one = (id: string, clauseId: string, ordinal: number, state: AmendmentLine['state'] = 'submitted') =>
  ({ id, clauseId, ordinal, state }) as AmendmentLine;

describe('amendments of a standard', () => {
  it('stand clause by clause in the order of the text, rivals by their numbers', () => {
    const groups = sortByClause(
      [one('c', 'second', 3), one('b', 'first', 2), one('a', 'second', 1)],
      ['first', 'untouched', 'second'],
    );
    expect(groups.map(({ clauseId, amendments }) => [clauseId, amendments.map(({ id }) => id)])).toEqual([
      ['first', ['b']],
      ['second', ['a', 'c']],
    ]);
  });

  it.each<[AmendmentLine['state'], boolean]>([
    ['draft', true],
    ['submitted', true],
    ['accepted', true],
    ['merged', false],
    ['rejected', false],
    ['withdrawn', false],
  ])('%s: open %s', (state, open) => {
    expect(isOpenAmendment(one('a', 'first', 1, state))).toBe(open);
  });

  it('are counted while they are open', () => {
    expect([
      ...countOpenByClause([
        one('a', 'first', 1),
        one('b', 'first', 2, 'rejected'),
        one('c', 'second', 3, 'accepted'),
      ]),
    ]).toEqual([
      ['first', 1],
      ['second', 1],
    ]);
  });
});
