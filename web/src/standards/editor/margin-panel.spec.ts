import { expect, test } from '@jest/globals';
import { findQuote } from './find-quote.ts';
import { stackCards } from './stack-cards.ts';

test('cards stand at their words, and below one another where those are near', () => {
  expect(
    stackCards(
      [
        { top: 0, height: 50 },
        { top: 20, height: 50 },
        { top: 300, height: 10 },
      ],
      -1,
    ),
  ).toEqual([0, 58, 300]);
});

test('the chosen card stands exactly at its words, and the others make room', () => {
  expect(
    stackCards(
      [
        { top: 0, height: 50 },
        { top: 20, height: 50 },
        { top: 60, height: 10 },
      ],
      1,
    ),
  ).toEqual([-38, 20, 78]);
});

test('quoted words are found where they stand nearest to where they stood', () => {
  expect(findQuote('a shelter, a safe shelter', { start: 16, end: 23, quote: 'shelter' })).toEqual({
    start: 18,
    end: 25,
  });
  expect(findQuote('a shelter', { start: 2, end: 9, quote: 'shelter' })).toEqual({ start: 2, end: 9 });
  expect(findQuote('a house', { start: 2, end: 9, quote: 'shelter' })).toBeNull();
});
