import type { TextFormat } from '@nbn/contracts';
import { markdownTable, markdownWords } from './markdown-words.ts';

const format = (kind: TextFormat['kind'], from: number, to: number): TextFormat => ({ kind, from, to });

it.each([
  ['a bold word', [format('bold', 2, 6)], 'a **bold** word'],
  ['a bold  word', [format('bold', 1, 8)], 'a **bold**  word'],
  ['all', [format('bold', 0, 3), format('italic', 0, 3)], '***all***'],
  ['H2O', [format('sub', 1, 2)], 'H<sub>2</sub>O'],
  ['m2*', [format('super', 1, 2)], 'm<sup>2</sup>\\*'],
  ['a(b)c', [format('bold', 1, 4)], 'a<strong>(b)</strong>c'],
  ['onetwo', [format('bold', 0, 3), format('italic', 3, 6)], '<strong>one</strong><em>two</em>'],
] as const)('writes %j with its form', (text, formats, expected) => {
  expect(markdownWords({ text, formats })).toBe(expected);
});

it('writes a link whose address cannot end it', () => {
  const formats: TextFormat[] = [{ kind: 'link', from: 4, to: 8, href: 'https://example.org/a>b)' }];
  expect(markdownWords({ text: 'see [it]', formats })).toBe('see [\\[it\\]](<https://example.org/a%3Eb)>)');
});

it('draws rows as a table, and what would end a cell as words', () => {
  const rows = [
    { text: 'Country\tBeds', formats: [] },
    { text: 'a|b\tone\ntwo', formats: [format('bold', 0, 3)] },
  ];
  expect(markdownTable(rows, 3)).toBe(
    '| Country | Beds |  |\n| --- | --- | --- |\n| **a\\|b** | one<br>two |  |',
  );
});
