import type { MeetingState } from '@nbn/contracts';
import type { LastSentKind } from './meeting-email-state.entity.ts';

/** Why a letter about a meeting is written. */
export const MEETING_EMAIL_REASONS = [
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
export type MeetingEmailReason = (typeof MEETING_EMAIL_REASONS)[number];

/** What its reader knows already. */
export interface LastSentState {
  readonly told: LastSentKind | null;
  readonly toldNumber: number | null;
  readonly toldStartsAt: Date | null;
  readonly toldEndsAt: Date | null;
}

/** What is so now. */
export interface CurrentState {
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
export function meetingEmailReason(known: LastSentState, now: CurrentState): MeetingEmailReason | null {
  switch (now.state) {
    case 'polling':
      return reasonWhilePolling(known, now);
    case 'scheduled':
    case 'in-session':
      return now.invited
        ? reasonOnceScheduled(known, now)
        : reasonOnceOff(known, 'withdrawn', 'poll-withdrawn');
    case 'cancelled':
      return reasonOnceOff(known, 'cancelled', 'poll-cancelled');
    case 'draft':
    case 'held':
      return null;
  }
}

function reasonWhilePolling(
  { told, toldNumber }: LastSentState,
  { invited, edition }: CurrentState,
): MeetingEmailReason | null {
  if (!invited) return told === 'poll' ? 'poll-withdrawn' : null;
  if (told !== 'poll') return 'poll-opened';
  return (toldNumber ?? 0) < edition ? 'poll-changed' : null;
}

function reasonOnceScheduled(
  { told, toldNumber, toldStartsAt, toldEndsAt }: LastSentState,
  { sequence, startsAt, endsAt }: CurrentState,
): MeetingEmailReason | null {
  if (told === 'poll') return 'date-set';
  if (told !== 'request') return 'invited';
  if ((toldNumber ?? 0) >= sequence) return null;
  return toldStartsAt?.getTime() === startsAt.getTime() && toldEndsAt?.getTime() === endsAt.getTime()
    ? 'changed'
    : 'moved';
}

function reasonOnceOff<R extends MeetingEmailReason>(
  { told }: LastSentState,
  fromCalendar: R,
  fromPoll: R,
): R | null {
  if (told === 'request') return fromCalendar;
  return told === 'poll' ? fromPoll : null;
}

/** What its reader knows after the letter. */
export function lastSentKindAfter(reason: MeetingEmailReason): LastSentKind {
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
