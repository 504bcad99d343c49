import type { CollabCaret } from '@nbn/contracts';

/** A caret as others said it: relative positions in JSON, not understood here. */
export interface RemoteCaret {
  readonly client: number;
  readonly memberId: string;
  readonly name: string;
  readonly place: string;
}

/** Nobody's caret is believed for longer than this without a sign. */
const CARET_TIMEOUT_MS = 45_000;
/** Said at most this often. */
const PUBLISH_INTERVAL_MS = 100;
/** And again, so that those who joined meanwhile see it. */
const HEARTBEAT_INTERVAL_MS = 15_000;

/** Where the others' carets are, and where this one is said to be. Volatile on both ways. */
export class CaretAwareness {
  private remoteCarets: ReadonlyMap<number, RemoteCaret & { readonly heard: number }> = new Map();
  private readonly listeners = new Set<() => void>();
  private own: string | null = null;
  private lastPublished: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly heartbeatTimer: ReturnType<typeof setInterval>;

  constructor(private readonly send: (caret: string | null) => void) {
    this.heartbeatTimer = setInterval(() => this.heartbeat(), HEARTBEAT_INTERVAL_MS);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): ReadonlyMap<number, RemoteCaret> => this.remoteCarets;

  applyRemote(carets: readonly CollabCaret[]): void {
    const next = new Map(this.remoteCarets);
    let someoneCame = false;
    for (const { client, memberId, name, caret } of carets) {
      someoneCame ||= caret !== null && !next.has(client);
      if (caret === null) next.delete(client);
      else next.set(client, { client, memberId, name, place: caret, heard: performance.now() });
    }
    this.setRemoteCarets(next);
    // Whoever has just come does not know where this one is.
    if (someoneCame && this.own !== null) this.publish(this.own, true);
  }

  /** Tells where this member's caret is; null: nowhere in the text. */
  publish(caret: string | null, again = false): void {
    this.own = caret;
    if (again) this.lastPublished = null;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      if (this.own === this.lastPublished) return;
      this.lastPublished = this.own;
      this.send(this.own);
    }, PUBLISH_INTERVAL_MS);
  }

  /** What is not connected knows of nobody. */
  clear(): void {
    this.lastPublished = null;
    this.setRemoteCarets(new Map());
  }

  close(): void {
    clearTimeout(this.timer);
    clearInterval(this.heartbeatTimer);
    if (this.own !== null) this.send(null);
    this.own = null;
  }

  private heartbeat(): void {
    const now = performance.now();
    const alive = [...this.remoteCarets].filter(([, { heard }]) => now - heard < CARET_TIMEOUT_MS);
    if (alive.length < this.remoteCarets.size) this.setRemoteCarets(new Map(alive));
    if (this.own !== null) this.publish(this.own, true);
  }

  private setRemoteCarets(next: ReadonlyMap<number, RemoteCaret & { readonly heard: number }>): void {
    if (next.size === 0 && this.remoteCarets.size === 0) return;
    this.remoteCarets = next;
    for (const listener of this.listeners) listener();
  }
}
