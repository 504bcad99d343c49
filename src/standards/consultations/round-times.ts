import { ROUND_LIMITS, type MeetingZone } from '@nbn/contracts';
import { resolveInstant } from '../../meetings/index.ts';
import { RoundTimesDoNotFit } from './consultations.problems.ts';

export interface RoundTimesInput {
  readonly timeZone: MeetingZone;
  /** Local time in the zone; left out: immediately. */
  readonly opensAt?: string;
  readonly closesAt: string;
}

const DAY_MS = 86_400_000;

/** The instants of a round from its local times; everyone has at least two weeks. */
export function resolveRoundTimes(
  { timeZone, opensAt: opens, closesAt: closes }: RoundTimesInput,
  now: Date,
): { opensAt: Date; closesAt: Date } {
  const opensAt = opens === undefined ? now : resolveInstant('opensAt', opens, timeZone);
  const closesAt = resolveInstant('closesAt', closes, timeZone);
  const days = (closesAt.getTime() - opensAt.getTime()) / DAY_MS;
  if (opensAt < now || days < ROUND_LIMITS.shortestDays || days > ROUND_LIMITS.longestDays)
    throw new RoundTimesDoNotFit();
  return { opensAt, closesAt };
}

/**
 * When those who have not answered are reminded next before this deadline; null when no reminder time is left.
 */
export function nextReminderAt(
  deadline: Date,
  now: Date,
  days: readonly number[] = ROUND_LIMITS.remindDays,
): Date | null {
  return days.map((before) => new Date(deadline.getTime() - before * DAY_MS)).find((at) => at > now) ?? null;
}
