import { POLL_LIMITS, type ClockRepeat, type MeetingZone } from '@nbn/contracts';
import { InvalidInput } from '#platform/problems/problem';
import { resolveMeetingTimes, type MeetingTimes } from '../meeting-times.ts';
import { MeetingInThePast } from '../meetings.problems.ts';
import { PollDeadline, PollSlotDoubled } from './polls.problems.ts';

/** A slot as its convenor says it: the clock on the wall in the poll's zone. */
export interface LocalSlotTimes {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly startsRepeat?: ClockRepeat;
  readonly endsRepeat?: ClockRepeat;
}

/**
 * The instants of the slots, the earliest first. Each must exist, lie ahead, and be another than the others.
 */
export function resolveSlotTimes(
  said: readonly LocalSlotTimes[],
  timeZone: MeetingZone,
  now: Date,
): MeetingTimes[] {
  const slots = said
    .map((slot, place) => resolveMeetingTimes({ ...slot, timeZone }, `slots.${place}.`))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
  if (slots.some(({ startsAt }) => startsAt <= now)) throw new MeetingInThePast();
  if (
    new Set(slots.map(({ startsAt, endsAt }) => `${startsAt.getTime()} ${endsAt.getTime()}`)).size <
    slots.length
  )
    throw new PollSlotDoubled();
  return slots;
}

/** The deadline must leave time to answer, and the first slot must still lie ahead of it. */
export function checkDeadline(answerBy: Date, first: Date, now: Date): void {
  if (answerBy <= now || answerBy >= first) throw new PollDeadline();
}

/** At most so many slots: more is not a choice any longer. */
export function checkSlotCount(count: number): void {
  if (count < 1) throw new InvalidInput([{ field: 'slots', code: 'too-few', values: { count: 1 } }]);
  if (count > POLL_LIMITS.slots)
    throw new InvalidInput([{ field: 'slots', code: 'too-many', values: { count: POLL_LIMITS.slots } }]);
}
