import { expect, test } from '@jest/globals';
import { countClauses, countText } from './count-words.ts';

test('words are what a reader takes for one', () => {
  const words = (text: string) => countText(text).words;
  expect(words('Every victim is offered a safe shelter within 24 hours.')).toBe(10);
  expect(words('Co-operation, the victim’s and the police’s — 2.5 days (or 3)')).toBe(10);
  expect(words('nõukogu Þjónusta ja äiti')).toBe(4);
  expect(words(' … – \n')).toBe(0);
});

test('characters are counted as they are seen', () => {
  expect(countText('a b\nc')).toEqual({ words: 3, characters: 4, charactersWithoutSpaces: 3 });
  expect(countText('o\u0303u\u{1f600}').characters).toBe(3);
  expect(countText('')).toEqual({ words: 0, characters: 0, charactersWithoutSpaces: 0 });
});

test('clauses are counted by kind, without those that nobody has written yet', () => {
  const clauses = [
    { kind: 'heading', text: 'Shelter' },
    { kind: 'clause', text: 'One.' },
    { kind: 'clause', text: 'Two.' },
    { kind: 'item', text: ' ' },
  ] as const;
  expect([...countClauses(clauses)]).toEqual([
    ['heading', 1],
    ['clause', 2],
  ]);
});
