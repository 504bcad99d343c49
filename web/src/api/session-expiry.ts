import { LIFETIMES } from '@nbn/contracts';

const MINUTE_MS = 60_000;

/** The server notes a use at most once a minute: a session may end a minute before it seems to. */
const IDLE_LIMIT_MS = (Number.parseInt(LIFETIMES.sessionIdle, 10) - 1) * MINUTE_MS;

/** How long before its end the member is warned (WCAG 2.2.1). */
export const WARNING_MS = 2 * MINUTE_MS;

/**
 * When the session was last used, as all tabs of this browser know it: what is done in one keeps all of them.
 * Times are the device's own, so that a computer that slept knows at once that its session has ended.
 */
class SessionExpiry {
  private usedAt = 0;
  private readonly listeners = new Set<() => void>();
  private readonly channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('norbanet-session-use');

  constructor() {
    this.channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'number') this.setUsedAt(data);
    });
  }

  /** The server has just answered as to somebody who is signed in. */
  recordUse(): void {
    const now = Date.now();
    this.setUsedAt(now);
    this.channel?.postMessage(now);
  }

  /** When it ends if nothing more is done. */
  readonly endsAt = (): number => this.usedAt + IDLE_LIMIT_MS;

  /** Whether a use is old enough that doing something here should be reported to the server. */
  needsRefresh(): boolean {
    return Date.now() - this.usedAt > IDLE_LIMIT_MS / 6;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private setUsedAt(at: number): void {
    if (at <= this.usedAt) return;
    this.usedAt = at;
    for (const listener of this.listeners) listener();
  }
}

export const sessionExpiry = new SessionExpiry();
