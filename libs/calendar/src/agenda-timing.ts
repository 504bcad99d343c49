const MINUTE = 60_000;

/** An item of an agenda as far as its time is concerned. */
export interface ItemToTime {
  id: string;
  minutes: number;
  /** An item that must begin at an instant whatever stands before it (a guest on the line, a vote announced). */
  fixedAt?: Date | null;
}

/** Why an item with a fixed time does not fit: what stands before it runs into it, or it lies before the meeting begins. */
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

/**
 * Start times roll from the durations; a fixed time is kept and what does not fit is named, never moved silently.
 * Minutes are elapsed time, so an agenda across a clock change stays right.
 */
export function timeAgenda(start: Date, bookedEnd: Date, items: readonly ItemToTime[]): TimedAgenda {
  let at = start.getTime();
  let latest = at;
  const timed = items.map((item): TimedItem => {
    const fixed = item.fixedAt?.getTime();
    const begins = fixed ?? at;
    const idleMinutes = Math.max(0, (begins - at) / MINUTE);
    const conflict = conflictOf(fixed, at, start.getTime());
    at = begins + item.minutes * MINUTE;
    latest = Math.max(latest, at);
    return { id: item.id, start: new Date(begins), end: new Date(at), idleMinutes, conflict };
  });
  return { items: timed, end: new Date(latest), overrunMinutes: Math.max(0, Math.ceil((latest - bookedEnd.getTime()) / MINUTE)) };
}

function conflictOf(fixed: number | undefined, rolled: number, start: number): TimingConflict | null {
  if (fixed === undefined || fixed >= rolled) return null;
  if (fixed < start) return { kind: 'before-start', minutes: Math.ceil((start - fixed) / MINUTE) };
  return { kind: 'runs-into', minutes: Math.ceil((rolled - fixed) / MINUTE) };
}
