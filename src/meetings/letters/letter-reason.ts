import type { MeetingState } from '@nbn/contracts';
import type { Told } from './meeting-letter.entity.ts';

/** Why a letter about a meeting is written. */
export const LETTER_REASONS = [
  'poll-opened',
  'poll-changed',
  'poll-withdrawn',
  'poll-cancelled',
  'date-set',
  'invited',
  'moved',
  'changed',
  'cancelled',
  'withdrawn',
] as const;
export type LetterReason = (typeof LETTER_REASONS)[number];

/** What its reader knows already. */
export interface Known {
  readonly told: Told | null;
  readonly toldNumber: number | null;
  readonly toldStartsAt: Date | null;
  readonly toldEndsAt: Date | null;
}

/** What is so now. */
export interface Present {
  readonly state: MeetingState;
  readonly invited: boolean;
  readonly sequence: number;
  /** The edition of the date poll, while there is one. */
  readonly edition: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/**
 * What is left to tell one person: the difference between what was told and what is so. Whatever happened in
 * between and was undone is not told, so somebody who is invited and moved gets one invitation, and somebody
 * who is invited and withdrawn gets nothing.
 */
export function letterReason(known: Known, now: Present): LetterReason | null {
  switch (now.state) {
    case 'polling':
      return whilePolling(known, now);
    case 'scheduled':
    case 'in-session':
      return now.invited ? onceScheduled(known, now) : gone(known, 'withdrawn', 'poll-withdrawn');
    case 'cancelled':
      return gone(known, 'cancelled', 'poll-cancelled');
    case 'draft':
    case 'held':
      return null;
  }
}

function whilePolling({ told, toldNumber }: Known, { invited, edition }: Present): LetterReason | null {
  if (!invited) return told === 'poll' ? 'poll-withdrawn' : null;
  if (told !== 'poll') return 'poll-opened';
  return (toldNumber ?? 0) < edition ? 'poll-changed' : null;
}

function onceScheduled(
  { told, toldNumber, toldStartsAt, toldEndsAt }: Known,
  { sequence, startsAt, endsAt }: Present,
): LetterReason | null {
  if (told === 'poll') return 'date-set';
  if (told !== 'request') return 'invited';
  if ((toldNumber ?? 0) >= sequence) return null;
  return toldStartsAt?.getTime() === startsAt.getTime() && toldEndsAt?.getTime() === endsAt.getTime()
    ? 'changed'
    : 'moved';
}

function gone<R extends LetterReason>({ told }: Known, fromCalendar: R, fromPoll: R): R | null {
  if (told === 'request') return fromCalendar;
  return told === 'poll' ? fromPoll : null;
}

/** What its reader knows after the letter. */
export function toldBy(reason: LetterReason): Told {
  switch (reason) {
    case 'poll-opened':
    case 'poll-changed':
      return 'poll';
    case 'date-set':
    case 'invited':
    case 'moved':
    case 'changed':
      return 'request';
    default:
      return 'cancel';
  }
}
