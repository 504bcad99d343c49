import type { LiveFrame } from '@nbn/contracts';

/**
 * How long frames wait for one before them. Its process may have died between commit and sending; then
 * clients ask for what is missing.
 */
const PATIENCE_MS = 250;

interface Place {
  /** The number up to which frames were passed on. */
  last: number;
  readonly early: LiveFrame[];
  timer: NodeJS.Timeout | undefined;
}

const startOf = (frame: LiveFrame): number => frame.events[0]?.number ?? 0;
const endOf = (frame: LiveFrame): number => frame.events.at(-1)?.number ?? 0;

/**
 * Passes the frames of each room on in the order of their commits. Each process sends what it committed, and
 * two frames of two processes may overtake each other on the way here: without this each overtaking would
 * make every client of the room ask the server for what it seems to have missed.
 */
export class FrameOrder {
  private readonly places = new Map<string, Place>();

  constructor(
    private readonly pass: (frame: LiveFrame) => void,
    private readonly patience = PATIENCE_MS,
  ) {}

  /**
   * Somebody here reads the room from this number on. Those who read it already still need what lies before.
   */
  begin(room: string, number: number): void {
    if (!this.places.has(room)) this.places.set(room, { last: number, early: [], timer: undefined });
  }

  /**
   * A frame that was committed here or told by another process. One that comes late is passed on too: a
   * client knows its number.
   */
  take(frame: LiveFrame): void {
    const place = this.places.get(frame.room);
    if (place && startOf(frame) > place.last + 1) {
      this.wait(place, frame);
      return;
    }
    this.pass(frame);
    if (!place) return;
    place.last = Math.max(place.last, endOf(frame));
    this.passOn(place);
  }

  /** Nobody here reads the room any more. */
  end(room: string): void {
    clearTimeout(this.places.get(room)?.timer);
    this.places.delete(room);
  }

  private wait(place: Place, frame: LiveFrame): void {
    place.early.push(frame);
    place.early.sort((a, b) => startOf(a) - startOf(b));
    place.timer ??= setTimeout(() => {
      place.timer = undefined;
      place.last = startOf(place.early[0]!) - 1;
      this.passOn(place);
    }, this.patience);
    place.timer.unref();
  }

  private passOn(place: Place): void {
    while (place.early.length > 0 && startOf(place.early[0]!) <= place.last + 1) {
      const frame = place.early.shift()!;
      this.pass(frame);
      place.last = Math.max(place.last, endOf(frame));
    }
    clearTimeout(place.timer);
    place.timer = undefined;
    // Those left wait for another one: their patience begins anew.
    if (place.early.length > 0) this.wait(place, place.early.pop()!);
  }
}
