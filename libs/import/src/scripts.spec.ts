import { scriptText } from './scripts.ts';

it('writes above and below the line where there are characters for it', () => {
  expect([
    scriptText('2', 'superscript'),
    scriptText('2', 'subscript'),
    scriptText('-3', 'superscript'),
    scriptText('(a)', 'superscript'),
    scriptText('th', 'superscript'),
  ]).toEqual(['²', '₂', '⁻³', null, null]);
});
