import { displayedLimit } from './displayed-limit.ts';

test.each([
  [2 * 1024 * 1024, 2_000_000],
  [50 * 1024 * 1024, 50_000_000],
  [200_000_000, 200_000_000],
  [1_500_000, 1_500_000],
])('a limit of %d bytes is told as %d', (bytes, told) => expect(displayedLimit(bytes)).toBe(told));
