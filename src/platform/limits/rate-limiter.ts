export interface RateLimit {
  /** How much may be taken at once by one who has taken nothing for a while. */
  readonly burst: number;
  readonly perSecond: number;
}

/** Keys that are held at most; beyond that, those that came first are forgotten. */
const MAX_KEYS = 50_000;

/**
 * How much each of many may do: so much at once, and from then on so much a second (generic cell rate
 * algorithm, ITU-T I.371). One number a key, in this process alone; what is used up comes back by itself.
 */
export class RateLimiter {
  /** When each key will have everything back. */
  private readonly fullAt = new Map<string, number>();
  private readonly intervalMs: number;
  private readonly burstMs: number;

  constructor(
    { burst, perSecond }: RateLimit,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.intervalMs = 1000 / perSecond;
    this.burstMs = burst * this.intervalMs;
  }

  /** Takes from what a key may do. False, and nothing is taken, when that is not left. */
  consume(key: string, amount = 1): boolean {
    const now = this.now();
    const next = Math.max(now, this.fullAt.get(key) ?? now) + amount * this.intervalMs;
    if (next - now > this.burstMs) return false;
    this.store(key, next, now);
    return true;
  }

  /** Gives back what was taken in advance. */
  refund(key: string, amount = 1): void {
    const full = this.fullAt.get(key);
    if (full !== undefined) this.fullAt.set(key, full - amount * this.intervalMs);
  }

  private store(key: string, full: number, now: number): void {
    if (this.fullAt.size >= MAX_KEYS && !this.fullAt.has(key)) this.evict(now);
    this.fullAt.set(key, full);
  }

  private evict(now: number): void {
    for (const [key, full] of this.fullAt) if (full <= now) this.fullAt.delete(key);
    for (const key of this.fullAt.keys()) {
      if (this.fullAt.size < MAX_KEYS * 0.9) return;
      this.fullAt.delete(key);
    }
  }
}
