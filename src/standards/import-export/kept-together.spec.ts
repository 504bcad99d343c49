import { keptWithNext } from './kept-together.ts';

const kinds = (...all: ('heading' | 'clause' | 'item' | 'note' | 'row')[]) => all.map((kind) => ({ kind }));

describe('a page of a file', () => {
  it('does not end between a heading’s note and its first clause', () => {
    expect(keptWithNext(kinds('heading', 'note', 'clause', 'note'))).toEqual([false, true, false, false]);
  });

  it('does not end before the first item of a list, nor before its last one', () => {
    expect(keptWithNext(kinds('clause', 'item', 'item', 'item', 'clause'))).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(keptWithNext(kinds('clause', 'item', 'note'))).toEqual([true, false, false]);
  });
});
