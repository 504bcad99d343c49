import { MEETING_LIMITS, type ClockRepeat, type MeetingZone } from '@nbn/contracts';
import { resolveWallClock } from '@nbn/calendar';
import { InvalidInput } from '#platform/problems/problem';
import {
  MeetingEndsBeforeStart,
  MeetingInThePast,
  MeetingTimeRepeated,
  MeetingTimeSkipped,
  MeetingTooLong,
} from './meetings.problems.ts';

const MAX_DURATION_MS = MEETING_LIMITS.longestDays * 24 * 3_600_000;

/** When a meeting is, as its convenor says it: local times of the host's zone. */
export interface LocalMeetingTimes {
  readonly timeZone: MeetingZone;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startsRepeat?: ClockRepeat;
  readonly endsRepeat?: ClockRepeat;
}

/** What was said and the instants it means. */
export interface MeetingTimes {
  readonly timeZone: MeetingZone;
  readonly startWall: string;
  readonly endWall: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * The instants of what was said. Throws the problem of a time that the clock skips or repeats, or of an
 * impossible period.
 */
export function resolveMeetingTimes(said: LocalMeetingTimes, within = ''): MeetingTimes {
  const startsAt = resolveInstant(`${within}startsAt`, said.startsAt, said.timeZone, said.startsRepeat);
  const endsAt = resolveInstant(`${within}endsAt`, said.endsAt, said.timeZone, said.endsRepeat);
  const lasts = endsAt.getTime() - startsAt.getTime();
  if (lasts <= 0) throw new MeetingEndsBeforeStart();
  if (lasts > MAX_DURATION_MS) throw new MeetingTooLong();
  return { timeZone: said.timeZone, startWall: said.startsAt, endWall: said.endsAt, startsAt, endsAt };
}

/** The instant of a local time; `field` names it in a problem. */
export function resolveInstant(field: string, wall: string, zone: MeetingZone, repeat?: ClockRepeat): Date {
  const resolved = resolveWallClock(wall, zone, repeat);
  switch (resolved.kind) {
    case 'instant':
      return resolved.instant;
    case 'gap':
      throw new MeetingTimeSkipped(field, resolved.next);
    case 'overlap':
      throw new MeetingTimeRepeated(field, resolved.first, resolved.second);
    case 'invalid':
      throw new InvalidInput([{ field, code: 'date-time' }]);
  }
}

/** Nobody is invited to what has begun already. */
export function mustLieAhead(startsAt: Date, now: Date): void {
  if (startsAt.getTime() <= now.getTime()) throw new MeetingInThePast();
}
