import type { DueAge } from './operation.query.ts';

/** Between looks that lie further apart, what was due can have been done, and something else have become due. */
const LONGEST_GAP_MS = 150_000;

/** How long work has been due whose rows do not say it: since when each look has found some of its kind. */
export class DueClock {
  private readonly heldSince = new Map<string, number>();
  private lastLook = Number.NEGATIVE_INFINITY;

  /** Notes what a look has found at this moment, in milliseconds of any clock that runs on. */
  read(ages: readonly DueAge[], now: number): (DueAge & { readonly seconds: number })[] {
    if (now - this.lastLook > LONGEST_GAP_MS) this.heldSince.clear();
    this.lastLook = now;
    return ages.map((age) => {
      const held = this.secondsHeld(age, now);
      return { ...age, seconds: age.seconds ?? held };
    });
  }

  private secondsHeld({ queue, job, isDue }: DueAge, now: number): number {
    const kind = `${queue} ${job}`;
    if (!isDue) this.heldSince.delete(kind);
    else if (!this.heldSince.has(kind)) this.heldSince.set(kind, now);
    return (now - (this.heldSince.get(kind) ?? now)) / 1_000;
  }
}
