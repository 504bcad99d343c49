import { describe, expect, it } from '@jest/globals';
import { quotationOf } from './quotation.ts';

describe('a quotation', () => {
  it('is the whole of a short text, on one line', () => {
    expect(quotationOf('  Is this\n\nlong   enough? ')).toBe('Is this long enough?');
  });

  it.each([
    ['one two three', 8, 'one two …'],
    ['one two three', 7, 'one two …'],
    ['one two three', 6, 'one …'],
    ['one two, three', 9, 'one two …'],
    ['uninterrupted', 5, 'unint …'],
    ['one two', 7, 'one two'],
  ])('of %j in %i characters ends after a whole word: %j', (text, length, expected) => {
    expect(quotationOf(text, length)).toBe(expected);
  });

  it('cuts no character in two', () => {
    expect(quotationOf('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 2)).toBe('👩‍👩‍👧👩‍👩‍👧 …');
  });
});
