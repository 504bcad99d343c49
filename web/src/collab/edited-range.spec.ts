import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editedRange, editedStretches } from './edited-range.ts';

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

test('a word that was written over another one has none of its letters; what the edit did not reach is left alone', () => {
  const whole = (before: string, after: string, start: number, end: number): object =>
    editedRange(before, after, null, { start, end });
  expect(whole('a sofa here', 'a seat here', 2, 6)).toEqual({ start: 2, end: 6, text: 'seat' });
  expect(whole('a sofa here', 'a seat here', 3, 6)).toEqual({ start: 3, end: 6, text: 'eat' });
  expect(whole('one sofa, two', 'one seat, two', 0, 13)).toEqual({ start: 4, end: 9, text: 'seat,' });
  expect(whole('a sofa here', 'a seat here', 7, 11)).toEqual({ start: 3, end: 6, text: 'eat' });
  expect(whole('a sofa here', 'a sofas here', 2, 6)).toEqual({ start: 2, end: 6, text: 'sofas' });
  expect(whole('a sofas here', 'a sofa here', 2, 7)).toEqual({ start: 2, end: 7, text: 'sofa' });
  expect(whole('a sofa here', 'a seat ofa here', 2, 3)).toEqual({ start: 2, end: 3, text: 'seat ' });
});

test('whatever is said of the caret, the change makes the one text of the other', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 8 });
  fc.assert(
    fc.property(words, words, words, words, fc.nat(30), fc.nat(8), (start, gone, come, end, caret, more) => {
      const [before, after] = [start + gone + end, start + come + end];
      const reach = { start: Math.max(0, start.length - more), end: start.length + gone.length + more };
      const range = editedRange(before, after, caret, caret % 2 === 0 ? reach : null);
      expect(before.slice(0, range.start) + range.text + before.slice(range.end)).toBe(after);
    }),
  );
});

test('words that went here and came there are two stretches, and those between them stayed', () => {
  const went = { start: 7, end: 12, nowStart: 12, nowEnd: 12 };
  const came = { start: 0, end: 0, nowStart: 0, nowEnd: 5 };
  expect(editedStretches('to all free help', 'free to all help', 5, [came, went])).toEqual([
    { start: 0, end: 0, text: 'free ', nowStart: 0 },
    { start: 7, end: 12, text: '', nowStart: 12 },
  ]);
});

test('what the editor says of them that is not so is not believed', () => {
  const spans = [
    { start: 0, end: 0, nowStart: 0, nowEnd: 2 },
    { start: 4, end: 5, nowStart: 6, nowEnd: 6 },
  ];
  const [range, ...more] = editedStretches('to all free help', 'free to all help', null, spans);
  expect(more).toEqual([]);
  expect('to all free help'.slice(0, range!.start) + range!.text + 'to all free help'.slice(range!.end)).toBe(
    'free to all help',
  );
});
