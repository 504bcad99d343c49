import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { waitFor } from '@testing-library/react';
import { ReaderFind } from './reader-find.ts';

/** What is painted over the page, by name: jsdom has nothing that paints. */
const painted = new Map<string, { ranges: Range[] }>();
let text: HTMLElement;
let find: ReaderFind;

beforeEach(() => {
  Object.assign(globalThis, {
    CSS: { highlights: painted },
    Highlight: class {
      readonly ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  });
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollBy = () => undefined;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  document.body.innerHTML = `<article>
    <div id="clause-1"><p data-clause-text="1">The police wait. The Police help.</p></div>
    <div id="clause-2"><p data-clause-text="2">Ask the <mark>pol</mark>ice.</p></div>
  </article>`;
  text = document.querySelector('article')!;
  find = new ReaderFind(text);
});
afterEach(() => find.search(null));

const QUERY = { words: 'police', matchCase: false, wholeWords: true };
const words = (name: string): string[] => painted.get(name)?.ranges.map(String) ?? [];

test('words are found across the marks among them, painted, and gone through', () => {
  find.search(QUERY);
  expect(find.snapshot()).toEqual({ total: 3, current: 1 });
  expect(words('nbn-found')).toEqual(['police', 'Police', 'police']);
  find.step(1);
  expect(words('nbn-found-current')).toEqual(['Police']);
  find.step(-1);
  find.step(-1);
  expect(find.snapshot().current).toBe(3);
  find.focus();
  expect(document.activeElement?.id).toBe('clause-2');
  find.search(null);
  expect(painted.size).toBe(0);
});

test('what others write meanwhile is found too, and the place is kept', async () => {
  find.search(QUERY);
  find.step(1);
  text.insertAdjacentHTML('beforeend', '<div id="clause-3"><p data-clause-text="3">Police!</p></div>');
  await waitFor(() => expect(find.snapshot()).toEqual({ total: 4, current: 2 }));
  text.replaceChildren();
  await waitFor(() => expect(find.snapshot()).toEqual({ total: 0, current: null }));
});
