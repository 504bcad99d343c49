import { publicPagePath } from './public-page-path.ts';

it.each([
  ['en', '/teams'],
  ['lv', '/teams/lv'],
  ['nb', '/teams/nb'],
  ['xx', '/teams'],
])('a public page has in %s the address %s', (language, expected) => {
  expect(publicPagePath('/teams', language)).toBe(expected);
});
