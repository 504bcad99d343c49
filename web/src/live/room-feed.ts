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
  onAccessLost?: () => void;
}

/**
 * Asks the server for the events of a room after a number. Throws a problem `gap-too-old` when they are no
 * longer kept.
 */
export type FetchMissedEvents = (
  room: string,
  after: number,
) => Promise<{ events: readonly LiveEvent[]; more: boolean }>;

/** A gap that could not be filled is asked for again after this time, even if nothing else arrives. */
const RETRY_DELAY_MS = 5_000;

/**
 * The running number of one room: passes each event on once and in order, notices gaps, and asks for what was
 * missed. Knows nothing of sockets, so that every order of arrival can be tried.
 */
export class RoomFeed {
  private readonly listeners = new Set<RoomListener>();
  private lastNumber: number | null = null;
  private newestNumber = 0;
  private catchingUp: Promise<void> | null = null;
  private retryTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly room: string,
    private readonly fetchMissedEvents: FetchMissedEvents,
    private readonly isGapTooOld: (error: unknown) => boolean,
  ) {}

  get isEmpty(): boolean {
    return this.listeners.size === 0;
  }

  /**
   * Adds a listener. `since` is the room's number in what it has read already; without one it is asked to read
   * again after the join, because something may have happened in between. So is who has read less than the
   * others here have been told.
   */
  listen(listener: RoomListener, since?: number): () => void {
    this.listeners.add(listener);
    if (this.lastNumber === null) this.lastNumber = since ?? null;
    else if (since === undefined || since < this.lastNumber) listener.onReset?.();
    return () => {
      this.listeners.delete(listener);
      if (this.isEmpty) clearTimeout(this.retryTimer);
    };
  }

  /** The server let us in (again), and its last number is this. */
  handleJoined(number: number): Promise<void> {
    if (this.lastNumber === null || number < this.lastNumber) {
      this.lastNumber = number;
      this.newestNumber = number;
      this.notify((listener) => listener.onReset?.());
      return Promise.resolve();
    }
    this.newestNumber = Math.max(this.newestNumber, number);
    return this.catchUp();
  }

  /** A frame of this room arrived. */
  handleEvents(events: readonly LiveEvent[]): Promise<void> {
    const [first] = events;
    if (this.lastNumber === null || !first) return Promise.resolve();
    this.newestNumber = Math.max(this.newestNumber, events.at(-1)?.number ?? 0);
    if (!this.catchingUp && first.number <= this.lastNumber + 1) this.dispatch(events);
    return this.catchUp();
  }

  handleAccessLost(): void {
    this.notify((listener) => listener.onAccessLost?.());
  }

  private dispatch(events: readonly LiveEvent[]): void {
    for (const event of events) {
      if (this.lastNumber === null || event.number !== this.lastNumber + 1) continue;
      this.lastNumber = event.number;
      this.notify((listener) => listener.onEvent?.(event));
    }
  }

  private catchUp(): Promise<void> {
    if (this.lastNumber === null || this.newestNumber <= this.lastNumber)
      return this.catchingUp ?? Promise.resolve();
    this.catchingUp ??= this.closeGap().finally(() => {
      this.catchingUp = null;
    });
    return this.catchingUp;
  }

  private async closeGap(): Promise<void> {
    while (this.lastNumber !== null && this.newestNumber > this.lastNumber) {
      const before = this.lastNumber;
      try {
        const { events } = await this.fetchMissedEvents(this.room, before);
        this.dispatch(events);
      } catch (error) {
        if (!this.isGapTooOld(error)) {
          this.retryLater();
          return;
        }
        this.lastNumber = this.newestNumber;
        this.notify((listener) => listener.onReset?.());
      }
      if (this.lastNumber === before) return;
    }
  }

  /** The next frame or the next join tries again, too, if it comes sooner. */
  private retryLater(): void {
    clearTimeout(this.retryTimer);
    if (!this.isEmpty) this.retryTimer = setTimeout(() => void this.catchUp(), RETRY_DELAY_MS);
  }

  private notify(say: (listener: RoomListener) => void): void {
    for (const listener of this.listeners) say(listener);
  }
}
