import { timeAgenda, type TimedItem } from '@nbn/calendar';
import type { AgendaRead, TimingRow } from './agenda.query.ts';
import { fixedInstant } from './fixed-times.ts';

/** When what a reader may know of takes place. */
export interface ReadersTimes {
  /** By the id of the item. */
  readonly times: ReadonlyMap<string, TimedItem & { readonly closedBefore: boolean; readonly fixedAt: Date | null }>;
  readonly closedAtEnd: boolean;
  readonly end: Date;
  readonly overrunMinutes: number;
}

type Timeable = Pick<AgendaRead, 'timing' | 'gapMinutes'> & { readonly meeting: Pick<AgendaRead['meeting'], 'startsAt' | 'endsAt' | 'startWall' | 'timeZone'> };

/** The rows of an agenda as they are timed; one that is closed to the reader has no id. */
export function toTime(meeting: Timeable['meeting'], timing: readonly TimingRow[]) {
  return timing.map((row) => ({ id: row.id ?? '', minutes: row.minutes, heading: row.kind === 'section', fixedAt: fixedInstant(meeting, row) }));
}

/**
 * The times of an agenda as one reader gets them. Neighbours that are closed to the reader are one thing that stands between
 * two others, without number or length; where it stands at the end, the agenda ends with the last that is open.
 */
export function timesFor({ meeting, timing, gapMinutes }: Timeable): ReadersTimes {
  const [start, bookedEnd] = [new Date(meeting.startsAt), new Date(meeting.endsAt)];
  const rows = toTime(meeting, timing);
  const timed = timeAgenda(start, bookedEnd, rows, gapMinutes);
  const times = new Map<string, TimedItem & { closedBefore: boolean; fixedAt: Date | null }>();
  let [closedBefore, end] = [false, start];
  for (const [place, item] of timed.items.entries()) {
    if (item.id === '') closedBefore = true;
    else {
      times.set(item.id, { ...item, closedBefore, fixedAt: rows[place]!.fixedAt });
      closedBefore = false;
      if (item.end > end) end = item.end;
    }
  }
  return { times, closedAtEnd: closedBefore, end, overrunMinutes: Math.max(0, Math.ceil((end.getTime() - bookedEnd.getTime()) / 60_000)) };
}
