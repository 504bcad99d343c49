import type { ClauseKind } from '@nbn/contracts';
import { blocksOf, cellsOf, fitCells } from './tables.ts';

const clause = (kind: ClauseKind, text: string) => ({ kind, text });

describe('a table', () => {
  it('is of rows that follow each other, as wide as its widest', () => {
    const before = clause('clause', 'Fees');
    const head = clause('row', 'Country\tFee');
    const wide = clause('row', 'Norway\t1\tyearly');
    const other = clause('row', 'Alone');
    const note = clause('note', 'In euros');
    expect(blocksOf([before, head, wide, note, other])).toEqual([
      { kind: 'clause', clause: before },
      { kind: 'table', rows: [head, wide], columns: 3 },
      { kind: 'clause', clause: note },
      { kind: 'table', rows: [other], columns: 1 },
    ]);
  });

  it('has cells of their own form, and empty ones', () => {
    const text = 'Norway\t\tyearly';
    expect(
      cellsOf({
        text,
        formats: [
          { kind: 'bold', from: 0, to: 3 },
          { kind: 'italic', from: 6, to: text.length },
        ],
      }),
    ).toEqual([
      { text: 'Norway', formats: [{ kind: 'bold', from: 0, to: 3 }] },
      { text: '', formats: [] },
      { text: 'yearly', formats: [{ kind: 'italic', from: 0, to: 6 }] },
    ]);
    expect(cellsOf({ text: '', formats: [] })).toEqual([{ text: '', formats: [] }]);
  });

  it('is fitted to another row, whose empty cells at the edges may be left out', () => {
    expect(fitCells('a\tb', 'c\td')).toBe('c\td');
    expect(fitCells('\ta\tb\t\t', 'c\td')).toBe('\tc\td\t\t');
    expect(fitCells('\ta', 'b\tc')).toBe('b\tc');
    for (const text of ['c', 'c\td\te']) expect(fitCells('a\tb', text)).toBeNull();
    expect(fitCells('\ta\tb', 'c')).toBeNull();
  });
});
