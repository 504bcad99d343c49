import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editedRange } from './edited-range.ts';

test('of equal characters the one before the caret came', () => {
  expect(editedRange('to a safe', 'to aa safe', 4)).toEqual({ start: 3, end: 3, text: 'a' });
  expect(editedRange('to a safe', 'to aa safe', 5)).toEqual({ start: 4, end: 4, text: 'a' });
});

test('of equal characters the one at the caret went', () => {
  expect(editedRange('to aa safe', 'to a safe', 3)).toEqual({ start: 3, end: 4, text: '' });
  expect(editedRange('to aa safe', 'to a safe', 4)).toEqual({ start: 4, end: 5, text: '' });
});

test('where the caret is elsewhere, or says nothing, the texts do', () => {
  expect(editedRange('to a safe', 'to aa safe', null)).toEqual({ start: 4, end: 4, text: 'a' });
  expect(editedRange('to a safe', 'to aa safe', 1)).toEqual({ start: 4, end: 4, text: 'a' });
  expect(editedRange('to a safe', 'to the safe', 6)).toEqual({ start: 3, end: 4, text: 'the' });
});

test('whatever is said of the caret, the change makes the one text of the other', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 8 });
  fc.assert(
    fc.property(words, words, words, words, fc.nat(30), (start, gone, come, end, caret) => {
      const [before, after] = [start + gone + end, start + come + end];
      const range = editedRange(before, after, caret);
      expect(before.slice(0, range.start) + range.text + before.slice(range.end)).toBe(after);
    }),
  );
});
