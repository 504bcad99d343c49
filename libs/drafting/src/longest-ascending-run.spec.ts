import fc from 'fast-check';
import { longestAscendingRun } from './longest-ascending-run.ts';

/** The length of a longest rising part, by trying all. */
function lengthByForce(values: readonly (number | undefined)[], from = 0, above = -1): number {
  let best = 0;
  for (let at = from; at < values.length; at++) {
    const value = values[at];
    if (value !== undefined && value > above) best = Math.max(best, 1 + lengthByForce(values, at + 1, value));
  }
  return best;
}

describe('the longest ascending run', () => {
  it('rises, and no other part that rises is longer', () => {
    const values = fc.array(fc.option(fc.nat(12), { nil: undefined, freq: 5 }), { maxLength: 10 });
    fc.assert(
      fc.property(values, (row) => {
        const run = [...longestAscendingRun(row)].toSorted((a, b) => a - b).map((at) => row[at]!);
        expect(run.every((value, at) => at === 0 || value > run[at - 1]!)).toBe(true);
        expect(run).toHaveLength(lengthByForce(row));
      }),
    );
  });

  it('compares texts by code unit', () => {
    expect([...longestAscendingRun(['b', 'a', undefined, 'B', 'c'])].toSorted()).toHaveLength(2);
    expect(longestAscendingRun([])).toEqual(new Set());
  });
});
