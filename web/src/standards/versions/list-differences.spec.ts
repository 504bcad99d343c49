import { describe, expect, it } from '@jest/globals';
import { listDifferences } from './list-differences.ts';

interface Entry {
  readonly name: string;
  readonly text: string;
}
const IDENTITY = { keyOf: ({ name }: Entry) => name, contentOf: ({ text }: Entry) => [text] };
const entry = (name: string, text = name): Entry => ({ name, text });

describe('the differences of two lists', () => {
  it('are what is new, what says something else and what is gone, in this order', () => {
    const [kept, worded, gone, added] = [entry('a'), entry('b', 'old'), entry('c'), entry('d')];
    const now = entry('b', 'new');
    expect(listDifferences([gone, worded, kept], [added, now, kept], IDENTITY)).toEqual([
      { fate: 'added', before: null, after: added },
      { fate: 'changed', before: worded, after: now },
      { fate: 'removed', before: gone, after: null },
    ]);
  });

  it('are none where the order alone is another', () => {
    expect(listDifferences([entry('a'), entry('b')], [entry('b'), entry('a')], IDENTITY)).toEqual([]);
  });

  it('tell entries of one name apart by their order', () => {
    const twice = [entry('a', 'one'), entry('a', 'two')];
    expect(listDifferences(twice, [twice[0]!], IDENTITY)).toEqual([
      { fate: 'removed', before: twice[1], after: null },
    ]);
  });
});
