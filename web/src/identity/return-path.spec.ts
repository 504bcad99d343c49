import { expect, test } from '@jest/globals';
import { returnPath } from './return-path.ts';

test.each([
  ['/meetings/1?day=2#agenda', '/meetings/1?day=2#agenda'],
  ['/', '/'],
  ['//evil.example/', '/'],
  ['/\\evil.example', '/'],
  ['https://evil.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/\t/evil.example', '/'],
  ['/sign-in?return=/sign-in', '/'],
  [undefined, '/'],
  [['/a', '/b'], '/'],
])('after sign-in %j leads to %s', (search, path) => {
  expect(returnPath(search)).toBe(path);
});
