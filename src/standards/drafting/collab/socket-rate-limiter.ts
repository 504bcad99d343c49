import { COLLAB_LIMITS } from '@nbn/contracts';

/** Limits what one socket may send. Honest typing comes nowhere near these limits. */
export class SocketRateLimiter {
  private windowStart = performance.now();
  private updates = 0;
  private bytes = 0;
  private carets = 0;

  /** Whether another update of this size is within bounds. */
  allowUpdate(size: number): boolean {
    this.resetExpiredWindow();
    this.updates += 1;
    this.bytes += size;
    return this.updates <= COLLAB_LIMITS.updatesPerSpan && this.bytes <= COLLAB_LIMITS.bytesPerSpan;
  }

  allowCaret(): boolean {
    this.resetExpiredWindow();
    this.carets += 1;
    return this.carets <= COLLAB_LIMITS.caretsPerSpan;
  }

  private resetExpiredWindow(): void {
    const now = performance.now();
    if (now - this.windowStart < COLLAB_LIMITS.span) return;
    [this.windowStart, this.updates, this.bytes, this.carets] = [now, 0, 0, 0];
  }
}

/**
 * Refused updates of one member within a minute, over all sockets: each makes the server load a text again.
 */
const MAX_REJECTED = 20;

export class RejectionCounter {
  private readonly counts = new Map<string, { since: number; count: number }>();

  isOverLimit(memberId: string): boolean {
    const known = this.counts.get(memberId);
    return known !== undefined && performance.now() - known.since < 60_000 && known.count >= MAX_REJECTED;
  }

  record(memberId: string): void {
    const now = performance.now();
    const known = this.counts.get(memberId);
    if (this.counts.size > 10_000) this.counts.clear();
    this.counts.set(
      memberId,
      known && now - known.since < 60_000 ? { ...known, count: known.count + 1 } : { since: now, count: 1 },
    );
  }
}
