import { resolveWallClock, wallClockAt } from '@nbn/calendar';
import { AGENDA_LIMITS, type MeetingZone } from '@nbn/contracts';
import { resolveInstant } from '../meetings/index.ts';
import { InvalidInput } from '#platform/problems/problem';
import type { AgendaItem } from './agenda-item.entity.ts';

type FixedTimeColumns = Pick<AgendaItem, 'fixedDay' | 'fixedClock'>;
interface MeetingClock {
  readonly startWall: string;
  readonly timeZone: MeetingZone;
}

const DAY_MS = 24 * 3_600_000;
const NONE: FixedTimeColumns = { fixedDay: null, fixedClock: null };
const dayOf = (wall: string): number => Date.parse(`${wall.slice(0, 10)}T00:00Z`) / DAY_MS;

/** The columns of a fixed time, said on the host's clock. One that the clock skips is refused. */
export function fixedTimeColumns(
  { startWall, timeZone }: MeetingClock,
  wall: string | null,
): FixedTimeColumns {
  if (wall === null) return NONE;
  resolveInstant('fixedAt', wall, timeZone, 'first');
  const fixedDay = dayOf(wall) - dayOf(startWall);
  if (fixedDay < 0 || fixedDay > AGENDA_LIMITS.lastDay)
    throw new InvalidInput([{ field: 'fixedAt', code: 'meeting-day' }]);
  return { fixedDay, fixedClock: wall.slice(11) };
}

/**
 * The instant of a fixed time as the meeting stands now. In an hour that the clock skips it is when the clock
 * goes on.
 */
export function fixedInstant(
  { startWall, timeZone }: MeetingClock,
  { fixedDay, fixedClock }: FixedTimeColumns,
): Date | null {
  if (fixedDay === null || fixedClock === null) return null;
  const wall = `${new Date((dayOf(startWall) + fixedDay) * DAY_MS).toISOString().slice(0, 10)}T${fixedClock}`;
  const resolved = resolveWallClock(wall, timeZone, 'first');
  if (resolved.kind === 'gap') return resolveInstant('fixedAt', resolved.next, timeZone, 'first');
  return resolved.kind === 'instant' ? resolved.instant : null;
}

/** The columns of an instant that becomes a fixed time. */
export function fixedTimeColumnsAt(meeting: MeetingClock, instant: Date): FixedTimeColumns {
  return fixedTimeColumns(meeting, wallClockAt(instant, meeting.timeZone));
}
