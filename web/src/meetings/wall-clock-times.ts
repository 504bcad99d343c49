import { offsetLabel, offsetMinutesAt, resolveWallClock, type WallClockResolution } from '@nbn/calendar';
import type { ClockRepeat, MeetingZone } from '@nbn/contracts';

/** What the convenor has said about time so far. */
export interface WallClockTimes {
  readonly timeZone: MeetingZone;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startsRepeat?: ClockRepeat | undefined;
  readonly endsRepeat?: ClockRepeat | undefined;
}

/** What one of the two times means: nothing yet, an instant, or a question to the convenor. */
export type ResolvedTime = WallClockResolution | null;

/** What was said, understood by the same rules as the server's. */
export function resolveTimes({ timeZone, startsAt, endsAt, startsRepeat, endsRepeat }: WallClockTimes): {
  start: ResolvedTime;
  end: ResolvedTime;
  backwards: boolean;
} {
  const start = startsAt ? resolveWallClock(startsAt, timeZone, startsRepeat) : null;
  const end = endsAt ? resolveWallClock(endsAt, timeZone, endsRepeat) : null;
  const backwards = start?.kind === 'instant' && end?.kind === 'instant' && end.instant <= start.instant;
  return { start, end, backwards };
}

/** `UTC+2`: what tells the first of two equal times from the second. */
export function offsetLabelAt(instant: Date, zone: MeetingZone): string {
  return offsetLabel(offsetMinutesAt(instant, zone));
}

/** The end that goes with a new start: the meeting keeps its length on the wall clock. */
export function keepDuration(before: WallClockTimes, startsAt: string): string {
  const [from, to, next] = [before.startsAt, before.endsAt, startsAt].map((wall) =>
    Date.parse(`${wall}Z`),
  ) as [number, number, number];
  if (Number.isNaN(from + to + next) || to <= from) return before.endsAt;
  return new Date(next + (to - from)).toISOString().slice(0, 16);
}
