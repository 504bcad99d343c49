import { COLLAB_LIMITS } from '@nbn/contracts';

/** What one socket has sent lately. Honest typing comes nowhere near these bounds. */
export class SocketAllowance {
  private began = performance.now();
  private updates = 0;
  private bytes = 0;
  private carets = 0;

  /** Whether another update of this size is within bounds. */
  update(size: number): boolean {
    this.turn();
    this.updates += 1;
    this.bytes += size;
    return this.updates <= COLLAB_LIMITS.updatesPerSpan && this.bytes <= COLLAB_LIMITS.bytesPerSpan;
  }

  caret(): boolean {
    this.turn();
    this.carets += 1;
    return this.carets <= COLLAB_LIMITS.caretsPerSpan;
  }

  private turn(): void {
    const now = performance.now();
    if (now - this.began < COLLAB_LIMITS.span) return;
    [this.began, this.updates, this.bytes, this.carets] = [now, 0, 0, 0];
  }
}

/**
 * Refused updates of one member within a minute, from whatever sockets: each makes the server load a text
 * anew.
 */
const REFUSED_MOST = 20;

export class RefusalCount {
  private readonly counts = new Map<string, { since: number; count: number }>();

  tooMany(memberId: string): boolean {
    const known = this.counts.get(memberId);
    return known !== undefined && performance.now() - known.since < 60_000 && known.count >= REFUSED_MOST;
  }

  refused(memberId: string): void {
    const now = performance.now();
    const known = this.counts.get(memberId);
    if (this.counts.size > 10_000) this.counts.clear();
    this.counts.set(
      memberId,
      known && now - known.since < 60_000 ? { ...known, count: known.count + 1 } : { since: now, count: 1 },
    );
  }
}
