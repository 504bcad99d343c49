import { setTimeout as pause } from 'node:timers/promises';
import type { LiveFrame } from '@nbn/contracts';
import { FrameSequencer } from './frame-sequencer.ts';

const ROOM = 'meeting:1';
const frame = (...numbers: number[]): LiveFrame => ({
  room: ROOM,
  events: numbers.map((number) => ({
    number,
    type: 'noted',
    payload: {},
    at: '',
  })) as unknown as LiveFrame['events'],
});

function reading(from: number, patience = 10_000) {
  const passed: number[] = [];
  const order = new FrameSequencer(
    ({ events }) => passed.push(...events.map(({ number }) => number)),
    patience,
  );
  order.open(ROOM, from);
  return { order, passed };
}

describe('the frames of a room', () => {
  it('are passed on in the order of their numbers, however they arrive', () => {
    const { order, passed } = reading(3);
    for (const each of [frame(8, 9), frame(6), frame(4), frame(7), frame(5), frame(10)]) order.push(each);
    expect(passed).toEqual([4, 5, 6, 7, 8, 9, 10]);
  });

  it('are passed on at once when nothing is missing before them', () => {
    const { order, passed } = reading(0);
    order.push(frame(1));
    expect(passed).toEqual([1]);
  });

  it('wait no longer than their patience for one whose sender died', async () => {
    const { order, passed } = reading(0, 20);
    order.push(frame(1));
    order.push(frame(3));
    expect(passed).toEqual([1]);
    for (let turns = 0; turns < 200 && passed.length < 2; turns += 1) await pause(10);
    order.push(frame(4));
    expect(passed).toEqual([1, 3, 4]);
  });

  it('keep their order for those who read already when somebody comes who knows more', () => {
    const { order, passed } = reading(0);
    order.open(ROOM, 2);
    for (const each of [frame(3), frame(2), frame(1)]) order.push(each);
    expect(passed).toEqual([1, 2, 3]);
  });

  it('that come too late are passed on, since whoever has them already knows their numbers', () => {
    const { order, passed } = reading(5);
    order.push(frame(4));
    order.push(frame(6));
    expect(passed).toEqual([4, 6]);
  });

  it('are not held back in a room that nobody reads in an order yet, nor kept after the last has left', async () => {
    const { order, passed } = reading(0, 20);
    order.push(frame(2));
    order.close(ROOM);
    await pause(60);
    expect(passed).toEqual([]);
    order.push(frame(9));
    order.push(frame(7));
    expect(passed).toEqual([9, 7]);
  });
});
