import type { FormattedChange } from './format-merge.ts';
import { changedCells, diffClause, diffRow } from './row-diff.ts';

const row = (text: string) => ({ text, formats: [] });
const cells = (before: string, after: string): string[] =>
  changedCells(diffRow(row(before), row(after))).map((cell) => cell.map(sign).join(''));
const sign = ({ kind, text }: FormattedChange): string =>
  ({ same: text, added: `+${text}+`, removed: `-${text}-`, reformatted: `*${text}*` })[kind];

/** The row as one side has it. */
const side = (changes: readonly FormattedChange[], without: FormattedChange['kind']): string =>
  changes.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');

describe('what changed in a row of a table', () => {
  it('is compared cell by cell, also where no word stayed', () => {
    expect(cells('Food\ta day', 'Shelter\tan hour')).toEqual(['-Food-+Shelter+', '-a day-+an hour+']);
    expect(cells('Food\ta day', 'Food\ta long day')).toEqual(['Food', 'a +long +day']);
  });

  it('has a cell for each that came or went, where it stood', () => {
    expect(cells('Food\tWho', 'Food\tHow\tWho')).toEqual(['Food', '+How+', 'Who']);
    expect(cells('Food\tHow\tWho', 'How\tWho')).toEqual(['-Food-', 'How', 'Who']);
    expect(cells('', 'Food\tWho')).toEqual(['+Food+', '+Who+']);
    expect(cells('Food\tWho', '')).toEqual(['-Food-', '-Who-']);
    expect(cells('Food\t\t', 'Food')).toEqual(['Food', '', '']);
  });

  it('has the row as it was without what came, and as it is without what went', () => {
    const rows = ['', 'a', 'a\tb', 'b\ta', 'b', '\t', 'a\t\tb', 'a\tb\tc', 'c\tb', 'c d\tb e\tf'];
    for (const before of rows) {
      for (const after of rows) {
        const changes = diffRow(row(before), row(after));
        expect([side(changes, 'added'), side(changes, 'removed')]).toEqual([before, after]);
      }
    }
  });

  it('knows the form of words', () => {
    const bold = { text: 'a\tb', formats: [{ kind: 'bold' as const, from: 2, to: 3 }] };
    expect(changedCells(diffRow(row('a\tb'), bold)).map((cell) => cell.map(sign).join(''))).toEqual([
      'a',
      '*b*',
    ]);
  });

  it('is word by word in what is no row', () => {
    expect(diffClause('clause', row('a\tb'), row('a\tc')).map(sign)).toEqual(['a\t', '-b-', '+c+']);
    expect(diffClause('row', row('a\tb'), row('a\tc')).map(sign)).toEqual(['a', '\t', '-b-', '+c+']);
  });
});
