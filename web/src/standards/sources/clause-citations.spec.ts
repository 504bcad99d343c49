import { citationsByClause, needsLook } from './clause-citations.ts';

const cite = (clauseId: string, locator = '') => ({ clauseId, locator, supports: '' });

describe('what clauses cite', () => {
  it('is listed by clause, in the order of the numbers, with the place in the source', () => {
    const found = citationsByClause([
      { number: 1, citations: [cite('a'), cite('b', 'p. 12')], state: 'sound', overdue: false },
      { number: 2, citations: [cite('a')], state: 'gone', overdue: false },
      { number: null, citations: [cite('b')], state: 'sound', overdue: false },
    ]);
    expect(found.get('a')).toEqual([
      { number: 1, mark: '[1]', needsLook: false },
      { number: 2, mark: '[2]', needsLook: true },
    ]);
    expect(found.get('b')).toEqual([{ number: 1, mark: '[1, p. 12]', needsLook: false }]);
  });

  it('is to be looked at when it changed, is gone or overdue, and not when nobody is told', () => {
    expect(['sound', 'changed', 'gone', null].map((state) => needsLook({ state, overdue: false }))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(needsLook({ state: 'sound', overdue: true })).toBe(true);
  });
});
