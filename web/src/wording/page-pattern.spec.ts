import { toPagePattern } from './page-pattern.ts';

it.each([
  ['/', '/'],
  ['/meetings/0199b5a0-0000-7000-8000-000000000001/minutes/', '/meetings/:id/minutes'],
  ['/network/plans/countries/DK', '/network/plans/countries/DK'],
  ['/library/terms/reflection-period', '/library/terms/reflection-period'],
  ['/library/terms/online-exploitation-of-children', '/library/terms/online-exploitation-of-children'],
  ['/priorities/2027', '/priorities/2027'],
  ['/archives/36805280109', '/archives/:id'],
  ['/standards/<b>', '/standards/:id'],
  [`/${'x'.repeat(80)}`, '/:id'],
])('the page %s is called %s', (pathname, pattern) => {
  expect(toPagePattern(pathname)).toBe(pattern);
});
