import { expect, jest, test } from '@jest/globals';
import { announce, announcements } from './announce.ts';

test('each announcement stands long enough to be read, in its turn, and the same words are news again', () => {
  jest.useFakeTimers();
  const said: string[] = [];
  const unsubscribe = announcements.subscribe(() => said.push(announcements.current()));
  for (const text of ['Are you still there?', 'Connected again.', 'Connected again.']) announce(text);
  expect(said).toEqual(['Are you still there?']);
  jest.advanceTimersByTime(499);
  expect(said).toHaveLength(1);
  jest.advanceTimersByTime(10_000);
  expect(said).toEqual(['Are you still there?', 'Connected again.', 'Connected again.\u200b']);
  announce('Saved.');
  expect(announcements.current()).toBe('Saved.');
  unsubscribe();
  jest.useRealTimers();
});
