import { toUnicodeScript } from './super-subscript.ts';

it('writes above and below the line where there are characters for it', () => {
  expect([
    toUnicodeScript('2', 'superscript'),
    toUnicodeScript('2', 'subscript'),
    toUnicodeScript('-3', 'superscript'),
    toUnicodeScript('(a)', 'superscript'),
    toUnicodeScript('th', 'superscript'),
  ]).toEqual(['²', '₂', '⁻³', null, null]);
});
