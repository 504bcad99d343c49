import { expect, jest, test } from '@jest/globals';
import type { LiveEvent } from '@nbn/contracts';
import { type FetchMissedEvents, RoomFeed } from './room-feed.ts';

const event = (number: number): LiveEvent => ({
  number,
  type: 'comment-added',
  payload: { number },
  at: '2026-03-12T13:00:00Z',
});
const events = (...numbers: number[]) => numbers.map(event);
const tooOld = new Error('gap-too-old');

/** A room whose log holds events 1 to `last`, and what a listener received of it. */
function room({ log = [], since }: { log?: number[]; since?: number } = {}) {
  const missed = jest.fn<FetchMissedEvents>((_, after) =>
    Promise.resolve({ events: events(...log.filter((number) => number > after).slice(0, 2)), more: false }),
  );
  const heard: number[] = [];
  const reset = jest.fn();
  const feed = new RoomFeed('standard:1', missed, (error) => error === tooOld);
  const stop = feed.listen({ onEvent: ({ number }) => heard.push(number), onReset: reset }, since);
  return { feed, missed, heard, reset, stop };
}

test('what arrives in order is passed on once and asks for nothing', async () => {
  const { feed, missed, heard, reset } = room({ since: 4 });
  await feed.handleJoined(4);
  await feed.handleEvents(events(5, 6));
  await feed.handleEvents(events(6, 7));
  expect([heard, missed.mock.calls.length, reset.mock.calls.length]).toEqual([[5, 6, 7], 0, 0]);
});

test('a gap is filled from the log before anything later is passed on', async () => {
  const { feed, heard } = room({ since: 4, log: [5, 6, 7, 8, 9] });
  await feed.handleJoined(4);
  await feed.handleEvents(events(9));
  expect(heard).toEqual([5, 6, 7, 8, 9]);
});

test('after being offline a client hears what it missed, in order and once, while new frames arrive', async () => {
  const { feed, heard } = room({ since: 2, log: [3, 4, 5, 6] });
  const joined = feed.handleJoined(5);
  const frame = feed.handleEvents(events(6));
  await Promise.all([joined, frame]);
  await feed.handleEvents(events(7));
  expect(heard).toEqual([3, 4, 5, 6, 7]);
});

test('a first join without a number asks the page to read again, as it may have missed something', async () => {
  const { feed, heard, reset } = room();
  await feed.handleEvents(events(3));
  await feed.handleJoined(3);
  await feed.handleEvents(events(4));
  expect([reset.mock.calls.length, heard]).toEqual([1, [4]]);
});

test('who has read less than the others were told is asked to read again, and nobody else', async () => {
  const { feed, reset } = room({ since: 4 });
  await feed.handleEvents(events(5, 6));
  const behind = jest.fn();
  feed.listen({ onReset: behind }, 5);
  expect(behind).toHaveBeenCalledTimes(1);
  const abreast = jest.fn();
  feed.listen({ onReset: abreast }, 6);
  expect([abreast.mock.calls.length, reset.mock.calls.length]).toEqual([0, 0]);
});

test('a gap that the server no longer keeps makes the page read the present state', async () => {
  const { feed, missed, heard, reset } = room({ since: 1 });
  missed.mockRejectedValueOnce(tooOld);
  await feed.handleJoined(900);
  await feed.handleEvents(events(901));
  expect([reset.mock.calls.length, heard]).toEqual([1, [901]]);
});

test('a catch-up that fails is tried again with the next frame', async () => {
  const { feed, missed, heard } = room({ since: 1, log: [2, 3] });
  missed.mockRejectedValueOnce(new Error('network'));
  await feed.handleJoined(2);
  expect(heard).toEqual([]);
  await feed.handleEvents(events(3));
  expect(heard).toEqual([2, 3]);
});

test('a catch-up that fails is tried again although nothing else arrives, while somebody listens', async () => {
  jest.useFakeTimers();
  const { feed, missed, heard, stop } = room({ since: 1, log: [2, 3] });
  missed.mockRejectedValueOnce(new Error('network'));
  await feed.handleJoined(3);
  expect(heard).toEqual([]);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(heard).toEqual([2, 3]);
  missed.mockRejectedValueOnce(new Error('network'));
  await feed.handleJoined(6);
  const { length } = missed.mock.calls;
  stop();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(missed.mock.calls).toHaveLength(length);
  jest.useRealTimers();
});

test('numbers that went back, as after a restored backup, make the page read anew', async () => {
  const { feed, heard, missed, reset } = room({ since: 40 });
  await feed.handleJoined(12);
  await feed.handleEvents(events(13));
  expect([reset.mock.calls.length, heard, missed.mock.calls.length]).toEqual([1, [13], 0]);
});
