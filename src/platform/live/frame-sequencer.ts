import type { LiveFrame } from '@nbn/contracts';

/**
 * How long frames wait for one before them. Its process may have died between commit and sending; then
 * clients ask for what is missing.
 */
const GAP_TIMEOUT_MS = 250;

interface RoomSequence {
  /** The number up to which frames were passed on. */
  last: number;
  readonly buffered: LiveFrame[];
  timer: NodeJS.Timeout | undefined;
}

const startOf = (frame: LiveFrame): number => frame.events[0]?.number ?? 0;
const endOf = (frame: LiveFrame): number => frame.events.at(-1)?.number ?? 0;

/**
 * Passes the frames of each room on in the order of their commits. Each process sends what it committed, and
 * two frames of two processes may overtake each other on the way here: without this each overtaking would
 * make every client of the room ask the server for what it seems to have missed.
 */
export class FrameSequencer {
  private readonly rooms = new Map<string, RoomSequence>();

  constructor(
    private readonly emit: (frame: LiveFrame) => void,
    private readonly gapTimeoutMs = GAP_TIMEOUT_MS,
  ) {}

  /**
   * Somebody here reads the room from this number on. Those who read it already still need what lies before.
   */
  open(room: string, number: number): void {
    if (!this.rooms.has(room)) this.rooms.set(room, { last: number, buffered: [], timer: undefined });
  }

  /**
   * A frame that was committed here or sent by another process. One that comes late is passed on too: a
   * client knows its number.
   */
  push(frame: LiveFrame): void {
    const place = this.rooms.get(frame.room);
    if (place && startOf(frame) > place.last + 1) {
      this.buffer(place, frame);
      return;
    }
    this.emit(frame);
    if (!place) return;
    place.last = Math.max(place.last, endOf(frame));
    this.flush(place);
  }

  /** The number up to which each room that is read here was passed on. */
  positions(): ReadonlyMap<string, number> {
    return new Map([...this.rooms].map(([room, { last }]) => [room, last]));
  }

  /** Nobody here reads the room any more. */
  close(room: string): void {
    clearTimeout(this.rooms.get(room)?.timer);
    this.rooms.delete(room);
  }

  private buffer(place: RoomSequence, frame: LiveFrame): void {
    place.buffered.push(frame);
    place.buffered.sort((a, b) => startOf(a) - startOf(b));
    place.timer ??= setTimeout(() => {
      place.timer = undefined;
      place.last = startOf(place.buffered[0]!) - 1;
      this.flush(place);
    }, this.gapTimeoutMs);
    place.timer.unref();
  }

  private flush(place: RoomSequence): void {
    while (place.buffered.length > 0 && startOf(place.buffered[0]!) <= place.last + 1) {
      const frame = place.buffered.shift()!;
      this.emit(frame);
      place.last = Math.max(place.last, endOf(frame));
    }
    clearTimeout(place.timer);
    place.timer = undefined;
    // Those left wait for another one: their patience begins anew.
    if (place.buffered.length > 0) this.buffer(place, place.buffered.pop()!);
  }
}
