import { expect, test } from '@jest/globals';
import { chooseLabelPlace } from './caret-labels.ts';

/** Lines of 20 px of text from 100 to 500, every 27 px. */
const line = (n: number, right = 500) => ({ left: 100, right, top: 200 + 27 * n, bottom: 220 + 27 * n });
const caretAt = (left: number, n: number) => ({ ...line(n), left, right: left + 2 });
const LABEL = { width: 80, height: 17 };
const EDGES = { top: 64, right: 800 };

test('a name stands above its line where no words do', () => {
  expect(chooseLabelPlace(caretAt(200, 0), LABEL, [line(0), line(1)], EDGES)).toEqual({
    side: 'above',
    shift: 0,
  });
  // The line before ends earlier.
  expect(chooseLabelPlace(caretAt(300, 1), LABEL, [line(0, 250), line(1), line(2)], EDGES).side).toBe(
    'above',
  );
});

test('on the first line, or at the last of a clause, it stands below', () => {
  expect(chooseLabelPlace(caretAt(200, 0), LABEL, [line(0)], { ...EDGES, top: 195 }).side).toBe('below');
  expect(chooseLabelPlace(caretAt(200, 1), LABEL, [line(0), line(1)], EDGES).side).toBe('below');
});

test('between two lines of words it stands beside the text, at the height of its line', () => {
  expect(chooseLabelPlace(caretAt(200, 1), LABEL, [line(0), line(1), line(2)], EDGES)).toEqual({
    side: 'beside',
    shift: 308,
  });
});

test('where there is no room anywhere, it stands above and does not leave the window', () => {
  const narrow = { top: 64, right: 520 };
  expect(chooseLabelPlace(caretAt(480, 1), LABEL, [line(0), line(1), line(2)], narrow)).toEqual({
    side: 'above',
    shift: -40,
  });
  expect(chooseLabelPlace(caretAt(200, 0), LABEL, [line(0), line(1)], { top: 195, right: 520 }).side).toBe(
    'below',
  );
});
