import type { MeetingState } from '@nbn/contracts';
import type { LastSentKind } from './meeting-email-state.entity.ts';

/** Why an email about a meeting is written. */
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
  readonly lastSent: LastSentKind | null;
  readonly lastSentNumber: number | null;
  readonly lastSentStartsAt: Date | null;
  readonly lastSentEndsAt: Date | null;
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
 * What is left to tell one person: the difference between what was sent and what is so. Whatever happened in
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
  { lastSent, lastSentNumber }: LastSentState,
  { invited, edition }: CurrentState,
): MeetingEmailReason | null {
  if (!invited) return lastSent === 'poll' ? 'poll-withdrawn' : null;
  if (lastSent !== 'poll') return 'poll-opened';
  return (lastSentNumber ?? 0) < edition ? 'poll-changed' : null;
}

function reasonOnceScheduled(
  { lastSent, lastSentNumber, lastSentStartsAt, lastSentEndsAt }: LastSentState,
  { sequence, startsAt, endsAt }: CurrentState,
): MeetingEmailReason | null {
  if (lastSent === 'poll') return 'date-set';
  if (lastSent !== 'request') return 'invited';
  if ((lastSentNumber ?? 0) >= sequence) return null;
  return lastSentStartsAt?.getTime() === startsAt.getTime() && lastSentEndsAt?.getTime() === endsAt.getTime()
    ? 'changed'
    : 'moved';
}

function reasonOnceOff<R extends MeetingEmailReason>(
  { lastSent }: LastSentState,
  fromCalendar: R,
  fromPoll: R,
): R | null {
  if (lastSent === 'request') return fromCalendar;
  return lastSent === 'poll' ? fromPoll : null;
}

/** What its reader knows after the email. */
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
