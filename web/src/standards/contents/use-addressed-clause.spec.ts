import { jest } from '@jest/globals';
import { renderHook } from '@testing-library/react';
import { useAddressedClause } from './use-addressed-clause.ts';

const ID = '01a230ff-7f38-7551-a201-1809c6f86ed2';

function drawClause(): HTMLElement {
  const clause = document.createElement('p');
  clause.id = `clause-${ID}`;
  clause.scrollIntoView = () => undefined;
  document.body.append(clause);
  return clause;
}

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(window, { CSS: { escape: (text: string) => text } });
  window.matchMedia = () => ({ matches: true }) as MediaQueryList;
  window.location.hash = `#clause-${ID}`;
});
afterEach(() => {
  jest.useRealTimers();
  document.body.replaceChildren();
  window.location.hash = '';
});

test('a clause that comes late, on a slow line, is shown when it comes', () => {
  renderHook(() => useAddressedClause());
  jest.advanceTimersByTime(5_000);
  const clause = drawClause();
  jest.advanceTimersByTime(200);
  expect(document.activeElement).toBe(clause);
});

test('whoever has gone on by then stays where they are', () => {
  renderHook(() => useAddressedClause());
  jest.advanceTimersByTime(1_000);
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
  drawClause();
  jest.advanceTimersByTime(60_000);
  expect(document.activeElement).toBe(document.body);
});

test('nothing is looked for after the page was left', () => {
  const { unmount } = renderHook(() => useAddressedClause());
  unmount();
  drawClause();
  jest.advanceTimersByTime(60_000);
  expect(document.activeElement).toBe(document.body);
});
