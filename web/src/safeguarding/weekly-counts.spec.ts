import { expect, test } from '@jest/globals';
import { weeklyCounts } from './weekly-counts.ts';

test('weeks add up their kinds, and an empty week between two is there', () => {
  expect(
    weeklyCounts([
      { week: '2026-11-02', kind: 'fi_hetu', outcome: 'held', count: 1 },
      { week: '2026-11-02', kind: 'phone', outcome: 'noticed', count: 3 },
      { week: '2026-11-16', kind: 'fi_hetu', outcome: 'held', count: 2 },
    ]),
  ).toEqual([
    { week: '2026-11-02', count: 4, share: 1 },
    { week: '2026-11-09', count: 0, share: 0 },
    { week: '2026-11-16', count: 2, share: 0.5 },
  ]);
  expect(weeklyCounts([])).toEqual([]);
});
