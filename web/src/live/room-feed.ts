import type { LiveEvent } from '@nbn/contracts';

/** One who listens to a room. */
export interface RoomListener {
  /** Each event once, in the order of its number. */
  onEvent?: (event: LiveEvent) => void;
  /**
   * What was read before may have missed something that numbers cannot bring back: read the present state.
   */
  onReset?: () => void;
  /** The room is closed to this member, or is no more. */
  onLost?: () => void;
}

/**
 * Asks the server for the events of a room after a number. Throws a problem `gap-too-old` when they are no
 * longer kept.
 */
export type Missed = (
  room: string,
  after: number,
) => Promise<{ events: readonly LiveEvent[]; more: boolean }>;

/**
 * The running number of one room: passes each event on once and in order, notices gaps, and asks for what was
 * missed. Knows nothing of sockets, so that every order of arrival can be tried.
 */
export class RoomFeed {
  private readonly listeners = new Set<RoomListener>();
  private last: number | null = null;
  private newest = 0;
  private catchingUp: Promise<void> | null = null;

  constructor(
    readonly room: string,
    private readonly missed: Missed,
    private readonly tooOld: (error: unknown) => boolean,
  ) {}

  get empty(): boolean {
    return this.listeners.size === 0;
  }

  /**
   * Adds a listener. `since` is the room's number in what it has read already; without one it is told to read
   * anew after the join, because something may have happened in between.
   */
  listen(listener: RoomListener, since?: number): () => void {
    this.listeners.add(listener);
    if (this.last === null && since !== undefined) this.last = since;
    else if (this.last !== null && since === undefined) listener.onReset?.();
    return () => this.listeners.delete(listener);
  }

  /** The server let us in (again), and its last number is this. */
  joined(number: number): Promise<void> {
    if (this.last === null || number < this.last) {
      this.last = number;
      this.tell((listener) => listener.onReset?.());
      return Promise.resolve();
    }
    this.newest = Math.max(this.newest, number);
    return this.catchUp();
  }

  /** A frame of this room arrived. */
  received(events: readonly LiveEvent[]): Promise<void> {
    const [first] = events;
    if (this.last === null || !first) return Promise.resolve();
    this.newest = Math.max(this.newest, events.at(-1)?.number ?? 0);
    if (!this.catchingUp && first.number <= this.last + 1) this.passOn(events);
    return this.catchUp();
  }

  lost(): void {
    this.tell((listener) => listener.onLost?.());
  }

  private passOn(events: readonly LiveEvent[]): void {
    for (const event of events) {
      if (this.last === null || event.number !== this.last + 1) continue;
      this.last = event.number;
      this.tell((listener) => listener.onEvent?.(event));
    }
  }

  private catchUp(): Promise<void> {
    if (this.last === null || this.newest <= this.last) return this.catchingUp ?? Promise.resolve();
    this.catchingUp ??= this.fetchMissed().finally(() => {
      this.catchingUp = null;
    });
    return this.catchingUp;
  }

  private async fetchMissed(): Promise<void> {
    while (this.last !== null && this.newest > this.last) {
      const before = this.last;
      try {
        const { events } = await this.missed(this.room, before);
        this.passOn(events);
      } catch (error) {
        if (!this.tooOld(error)) return; // The next frame or the next join tries again.
        this.last = this.newest;
        this.tell((listener) => listener.onReset?.());
      }
      if (this.last === before) return;
    }
  }

  private tell(say: (listener: RoomListener) => void): void {
    for (const listener of this.listeners) say(listener);
  }
}
