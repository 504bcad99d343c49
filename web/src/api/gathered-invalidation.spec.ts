import { jest } from '@jest/globals';
import { invalidateGathered } from './gathered-invalidation.ts';
import { createQueryClient } from './query-client.ts';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test('a burst asks at once and once more when it is over, each key by itself', () => {
  const client = createQueryClient();
  const asked = jest.spyOn(client, 'invalidateQueries');
  for (let event = 0; event < 500; event += 1) invalidateGathered(client, ['sources']);
  invalidateGathered(client, ['amendments']);
  expect(asked.mock.calls.map(([filter]) => filter?.queryKey)).toEqual([['sources'], ['amendments']]);
  jest.advanceTimersByTime(60_000);
  expect(asked.mock.calls.slice(2)).toEqual([[{ queryKey: ['sources'] }]]);
});

test('a steady stream asks once a second', () => {
  const client = createQueryClient();
  const asked = jest.spyOn(client, 'invalidateQueries');
  for (let passed = 0; passed < 10_000; passed += 100) {
    invalidateGathered(client, ['sources']);
    jest.advanceTimersByTime(100);
  }
  expect(asked).toHaveBeenCalledTimes(11);
});
