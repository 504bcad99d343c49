import { latenessText } from './lateness-text.ts';

it.each([
  [1, '1 min'],
  [59, '59 min'],
  [60, '1 h'],
  [1439, '23 h'],
  [1440, '1 d'],
  [2 * 1440, '2 d'],
  [2 * 1440 + 1439, '2 d'],
])('%s minutes are %s', (minutes, said) => {
  expect(latenessText(minutes)).toBe(said);
});
