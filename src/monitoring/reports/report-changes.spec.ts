import { compareReports } from './report-changes.ts';

const paragraph = (recordId: string, text: string, leftOut = false) => ({
  provisionId: 'p1',
  recordKind: 'plan-line' as const,
  recordId,
  text,
  leftOut,
});

describe('how a report differs from the one before', () => {
  it('is no question without one', () => {
    expect(compareReports([paragraph('a', 'One.')], null)).toEqual({ changes: [null], gone: [] });
  });

  it('says of each paragraph whether it is new, changed or the same, and what is gone', () => {
    const before = [paragraph('a', 'One.'), paragraph('b', 'Two.'), paragraph('c', 'Three.')];
    const now = [paragraph('a', 'One.'), paragraph('b', 'Two, and more.'), paragraph('d', 'Four.')];
    const { changes, gone } = compareReports(now, before);
    expect(changes).toEqual(['same', 'changed', 'new']);
    expect(gone).toEqual([before[2]]);
  });

  it('takes what was left out for not said, then as now', () => {
    const { changes, gone } = compareReports(
      [paragraph('a', 'One.'), paragraph('b', 'Two.', true)],
      [paragraph('a', 'One.', true), paragraph('b', 'Two.'), paragraph('c', 'Three.', true)],
    );
    expect(changes).toEqual(['new', null]);
    expect(gone.map(({ recordId }) => recordId)).toEqual(['b']);
  });
});
