/** The latest time and the moment in which a deadline is set. */
interface DeadlineBounds {
  readonly now: Date;
  /** The country's own deadline in the round. */
  readonly latest: Date;
}

/** Whether a network can be asked until then: from now on, and not longer than its country has itself. */
export function isPossibleDeadline(closesAt: Date, { now, latest }: DeadlineBounds): boolean {
  return closesAt > now && closesAt <= latest;
}

interface Ending {
  readonly closesAt: Date;
  readonly closedAt: Date | null;
}

/** Whether it ended, at its deadline or before. */
export function hasEnded({ closesAt, closedAt }: Ending, now: Date): boolean {
  return closedAt !== null || closesAt <= now;
}

/** Whether a new deadline gives more time: later than the present one, or any that is possible once it has ended early. */
export function givesMoreTime(until: Date, { closesAt, closedAt }: Ending): boolean {
  return closedAt !== null || until > closesAt;
}
