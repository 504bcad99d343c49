import { expect, jest, test } from '@jest/globals';
import { reloadOnStaleChunk } from './stale-chunk.ts';

reloadOnStaleChunk();

/** Code did not come. Whether the page then reloads. */
function reloads(): boolean {
  sessionStorage.clear();
  const missing = new Event('vite:preloadError', { cancelable: true });
  // jsdom loads nothing: it says so, and the event shows what was done.
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  window.dispatchEvent(missing);
  silent.mockRestore();
  return missing.defaultPrevented;
}

test('a page whose code is gone loads anew', () => {
  expect(reloads()).toBe(true);
});

test('not while the connection is away, and not over words that are not saved', () => {
  const online = jest.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(false);
  expect(reloads()).toBe(false);
  online.mockRestore();
  const asks = (event: Event): void => event.preventDefault();
  window.addEventListener('beforeunload', asks);
  expect(reloads()).toBe(false);
  window.removeEventListener('beforeunload', asks);
});
