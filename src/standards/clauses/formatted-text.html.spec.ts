import type { TextFormat } from '@nbn/contracts';
import { inlineHtml, nestedClass, paragraphsHtml, tableHtml } from './formatted-text.html.ts';

const format = (kind: TextFormat['kind'], from: number, to: number, href?: string): TextFormat =>
  href === undefined ? { kind, from, to } : { kind, from, to, href };

it('writes each form of words, one within the other', () => {
  const formats = [format('bold', 0, 9), format('italic', 5, 15), format('sub', 17, 18)];
  expect(inlineHtml({ text: 'bold both slant H2O', formats })).toBe(
    '<strong>bold </strong><strong><em>both</em></strong><em> slant</em> H<sub>2</sub>O',
  );
});

it('makes one link of words of several forms, with a safe address', () => {
  const href = 'https://example.org/?a=1&b="2"';
  const formats = [format('link', 4, 12, href), format('super', 8, 12)];
  expect(inlineHtml({ text: 'see the page <now>', formats })).toBe(
    'see <a href="https://example.org/?a=1&amp;b=&quot;2&quot;" rel="noopener noreferrer">the <sup>page</sup></a> &lt;now&gt;',
  );
});

it('parts paragraphs without losing or moving the form of their words', () => {
  const text = ' one\ntwo\n\n\nthree four ';
  const formats = [format('bold', 5, text.indexOf('three') + 5)];
  expect(paragraphsHtml({ text, formats })).toBe(
    '<p>one<br><strong>two</strong></p><p><strong>three</strong> four</p>',
  );
});

it('draws rows as a table with a header, as wide as its widest row', () => {
  const rows = [
    { text: 'Country\tBeds', formats: [format('italic', 8, 12)] },
    { text: 'Latvia', formats: [] },
    { text: 'Åland\t12\t<3', formats: [] },
  ];
  expect(tableHtml(rows, 3, () => ' lang="lv"')).toBe(
    '<table><thead><tr lang="lv"><th scope="col">Country</th><th scope="col"><em>Beds</em></th><th scope="col"></th></tr></thead>' +
      '<tbody><tr lang="lv"><td>Latvia</td><td></td><td></td></tr>' +
      '<tr lang="lv"><td>Åland</td><td>12</td><td>&lt;3</td></tr></tbody></table>',
  );
});

it.each([
  ['item', '3.1(b)', ''],
  ['item', '3.1(b)(ii)', ' nested-2'],
  ['item', '(a)(i)(1)(A)', ' nested-4'],
  ['clause', '3.1', ''],
] as const)('knows how deep the %s %s stands', (kind, number, expected) => {
  expect(nestedClass({ kind, number })).toBe(expected);
});
