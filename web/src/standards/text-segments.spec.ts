import { expect, test } from '@jest/globals';
import { segmentsOf } from './text-segments.ts';

const text = 'Every victim is offered a safe shelter within 24 hours.';
const mark = (id: string, quote: string) => ({
  id,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

test.each([
  ['no thread', [], [text]],
  [
    'one thread',
    [mark('a', 'safe shelter')],
    ['Every victim is offered a ', 'safe shelter[a]', ' within 24 hours.'],
  ],
  [
    'threads side by side',
    [mark('a', 'safe'), mark('b', ' shelter')],
    ['Every victim is offered a ', 'safe[a]', ' shelter[b]', ' within 24 hours.'],
  ],
  [
    'threads that overlap',
    [mark('a', 'safe shelter'), mark('b', 'shelter within')],
    ['Every victim is offered a ', 'safe [a]', 'shelter[b,a]', ' within[b]', ' 24 hours.'],
  ],
  [
    'two threads on the same words',
    [mark('a', 'safe'), mark('b', 'safe')],
    ['Every victim is offered a ', 'safe[b,a]', ' shelter within 24 hours.'],
  ],
  ['words beyond the text', [{ id: 'a', start: 3, end: 900 }], [text]],
])('%s', (_, marks, expected) => {
  const segments = segmentsOf(text, marks);
  expect(
    segments.map(({ text: words, threads }) => words + (threads.length > 0 ? `[${threads.join()}]` : '')),
  ).toEqual(expected);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
});
