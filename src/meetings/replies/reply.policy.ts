import type { CalendarReply } from '@nbn/calendar';
import type { ReplyOutcome } from '@nbn/contracts';

/** What is known of the meeting and the person that an answer names. */
export interface ReplyContext {
  /** Our server vouches for the sender's address. */
  readonly authenticated: boolean;
  readonly sender: string | null;
  /** The address of the member it was matched with; null when it is nobody's who is invited. */
  readonly memberAddress: string | null;
}

/**
 * Whether an answer may count before the meeting itself is looked at: nobody is believed by their word alone.
 */
export function evaluateSender(
  reply: CalendarReply,
  { authenticated, sender, memberAddress }: ReplyContext,
): { outcome: ReplyOutcome; reason: string } | null {
  if (memberAddress === null) return { outcome: 'unmatched', reason: 'nobody-invited' };
  if (reply.kind === 'counter') return { outcome: 'held', reason: 'proposes-another-time' };
  if (sender !== memberAddress.toLowerCase()) return { outcome: 'held', reason: 'sent-by-another' };
  return authenticated ? null : { outcome: 'held', reason: 'not-authenticated' };
}

/** How an answer stands to the meeting as it is now and to what was answered before. */
export function evaluateTiming(
  reply: Pick<CalendarReply, 'sequence' | 'stamp'>,
  { timeSequence, lastStamp }: { timeSequence: number; lastStamp: Date | null },
): 'taken' | 'old' | 'superseded' {
  if (reply.sequence < timeSequence) return 'old';
  return lastStamp && reply.stamp < lastStamp ? 'superseded' : 'taken';
}
