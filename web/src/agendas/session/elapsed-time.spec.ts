import { formatDuration } from './elapsed-time.ts';

it.each([
  [0, '0:00'],
  [5.9, '0:05'],
  [65, '1:05'],
  [3599, '59:59'],
  [3729, '1:02:09'],
  [-3, '0:00'],
])('%s seconds read %s', (seconds, read) => {
  expect(formatDuration(seconds)).toBe(read);
});
