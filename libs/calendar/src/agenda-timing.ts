const MINUTE_MS = 60_000;

/** An item of an agenda as far as its time is concerned. */
export interface UntimedItem {
  id: string;
  minutes: number;
  /**
   * An item that must begin at an instant whatever stands before it (a guest on the line, a vote announced).
   */
  fixedAt?: Date | null;
  /** A heading takes no time, and no gap is left for it. */
  heading?: boolean;
}

/**
 * Why an item with a fixed time does not fit: what stands before it runs into it, or it lies before the
 * meeting begins.
 */
export type TimingConflict = { kind: 'runs-into' | 'before-start'; minutes: number };

/** An item with its times. `idleMinutes` is the time left empty before a fixed item. */
export interface TimedItem {
  id: string;
  start: Date;
  end: Date;
  idleMinutes: number;
  conflict: TimingConflict | null;
}

/** An agenda with its times; `overrunMinutes` is how far it goes past the booked end (0 if it fits). */
export interface TimedAgenda {
  items: TimedItem[];
  end: Date;
  overrunMinutes: number;
}

/** A fixed time that was in conflict, and the first one that fits. */
export interface RescheduledItem {
  id: string;
  from: Date;
  to: Date;
}

/**
 * Start times roll from the durations, with `gapMinutes` between two items; a fixed time is kept and what
 * does not fit is named, never moved silently. Minutes are elapsed time, so an agenda across a clock change
 * stays right.
 */
export function timeAgenda(
  start: Date,
  bookedEnd: Date,
  items: readonly UntimedItem[],
  gapMinutes = 0,
): TimedAgenda {
  let at = start.getTime();
  let begun = false;
  let latest = at;
  const timed = items.map((item): TimedItem => {
    const rolled = begun ? at + gapMinutes * MINUTE_MS : at;
    if (item.heading)
      return { id: item.id, start: new Date(rolled), end: new Date(rolled), idleMinutes: 0, conflict: null };
    const fixed = item.fixedAt?.getTime();
    const begins = fixed ?? rolled;
    const idleMinutes = Math.max(0, (begins - rolled) / MINUTE_MS);
    const conflict = conflictOf(fixed, at, start.getTime());
    at = begins + item.minutes * MINUTE_MS;
    begun = true;
    latest = Math.max(latest, at);
    return { id: item.id, start: new Date(begins), end: new Date(at), idleMinutes, conflict };
  });
  return {
    items: timed,
    end: new Date(latest),
    overrunMinutes: Math.max(0, Math.ceil((latest - bookedEnd.getTime()) / MINUTE_MS)),
  };
}

/** The fixed times that do not fit, each with the first time that does; what fits stays where it is. */
export function reschedule(start: Date, items: readonly UntimedItem[], gapMinutes = 0): RescheduledItem[] {
  const moved: RescheduledItem[] = [];
  let current = items;
  // A fixed time that moves pushes what follows: the next one in conflict is looked for in the times that
  // result.
  for (;;) {
    const timed = timeAgenda(start, start, current, gapMinutes).items;
    const place = timed.findIndex(({ conflict }) => conflict !== null);
    const [item, clash] = [current[place], timed[place]];
    if (!item?.fixedAt || !clash) return moved;
    const rolled = timeAgenda(
      start,
      start,
      current.map((each) => (each === item ? { ...each, fixedAt: null } : each)),
      gapMinutes,
    ).items[place]!.start;
    moved.push({ id: item.id, from: item.fixedAt, to: rolled });
    current = current.map((each) => (each === item ? { ...each, fixedAt: rolled } : each));
  }
}

function conflictOf(fixed: number | undefined, rolled: number, start: number): TimingConflict | null {
  if (fixed === undefined || fixed >= rolled) return null;
  if (fixed < start) return { kind: 'before-start', minutes: Math.ceil((start - fixed) / MINUTE_MS) };
  return { kind: 'runs-into', minutes: Math.ceil((rolled - fixed) / MINUTE_MS) };
}
