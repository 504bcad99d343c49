import { timeAgenda, type TimedItem } from '@nbn/calendar';
import type { AgendaRead, TimingRow } from './agenda.query.ts';
import { fixedInstant } from './fixed-times.ts';

/** When one item takes place, as far as its reader may know. */
export interface VisibleItemTime extends Pick<TimedItem, 'idleMinutes' | 'conflict'> {
  /**
   * Null after something closed, which the times would tell the length of, until an item with a fixed time.
   */
  readonly start: Date | null;
  readonly end: Date | null;
  readonly closedBefore: boolean;
  readonly fixedAt: Date | null;
}

/** When what a reader may know of takes place. */
export interface VisibleTimes {
  /** By the id of the item. */
  readonly times: ReadonlyMap<string, VisibleItemTime>;
  readonly closedAtEnd: boolean;
  /** Null where the last item that is open has no time of its own. */
  readonly end: Date | null;
  readonly overrunMinutes: number;
}

type TimingInput = Pick<AgendaRead, 'timing' | 'gapMinutes'> & {
  readonly meeting: Pick<AgendaRead['meeting'], 'startsAt' | 'endsAt' | 'startWall' | 'timeZone'>;
};

/** The rows of an agenda as they are timed; one that is closed to the reader has no id. */
export function itemsToTime(meeting: TimingInput['meeting'], timing: readonly TimingRow[]) {
  return timing.map((row) => ({
    id: row.id ?? '',
    minutes: row.minutes,
    heading: row.kind === 'section',
    fixedAt: fixedInstant(meeting, row),
  }));
}

/**
 * The times of an agenda as one reader gets them. Neighbours that are closed to the reader are one thing that
 * stands between two others, without number or length: what follows it has no time until one is fixed, nor
 * does it say what it runs into. Where it stands at the end, the agenda ends with the last that is open.
 */
export function visibleTimesFor({ meeting, timing, gapMinutes }: TimingInput): VisibleTimes {
  const [start, bookedEnd] = [new Date(meeting.startsAt), new Date(meeting.endsAt)];
  const rows = itemsToTime(meeting, timing);
  const timed = timeAgenda(start, bookedEnd, rows, gapMinutes);
  const times = new Map<string, VisibleItemTime>();
  let [closedBefore, isKnown] = [false, true];
  let end: Date | null = start;
  let latest = start;
  for (const [place, item] of timed.items.entries()) {
    if (item.id === '') {
      [closedBefore, isKnown] = [true, false];
      continue;
    }
    const { fixedAt } = rows[place]!;
    const time = visibleItemTime(item, fixedAt, isKnown);
    times.set(item.id, { ...time, closedBefore });
    [closedBefore, isKnown] = [false, time.start !== null];
    if (time.end && time.end > latest) latest = time.end;
    end = isKnown ? latest : null;
  }
  return {
    times,
    closedAtEnd: closedBefore,
    end,
    overrunMinutes: Math.max(0, Math.ceil((latest.getTime() - bookedEnd.getTime()) / 60_000)),
  };
}

/** @param isKnown whether the time before the item is known to the reader. */
function visibleItemTime(
  { start, end, idleMinutes, conflict }: TimedItem,
  fixedAt: Date | null,
  isKnown: boolean,
): Omit<VisibleItemTime, 'closedBefore'> {
  if (isKnown) return { start, end, fixedAt, idleMinutes, conflict };
  if (fixedAt) return { start, end, fixedAt, idleMinutes: 0, conflict: null };
  return { start: null, end: null, fixedAt, idleMinutes: 0, conflict: null };
}
