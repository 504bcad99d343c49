import { aboutPagePath, publicPagePath } from './public-page-path.ts';

it.each([
  ['en', '/teams'],
  ['lv', '/teams/lv'],
  ['nb', '/teams/nb'],
  ['ru', '/teams/ru'],
  ['xx', '/teams'],
])('a public page has in %s the address %s', (language, expected) => {
  expect(publicPagePath('/teams', language)).toBe(expected);
});

it('the page about the Network has an address in every language', () => {
  expect(['en', 'lv', 'nb', 'xx'].map(aboutPagePath)).toEqual([
    '/about/en',
    '/about/lv',
    '/about/nb',
    '/about/en',
  ]);
});
