import type { ReplyAnswer, ReplyOutcome } from '@nbn/contracts';
import { IsUUID } from 'class-validator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

export class AcceptReplyInput {
  /** Whose answer it is; left out, that of the member it was matched with. */
  @MayBeAbsent()
  @IsUUID()
  memberId?: string;
}

/** An answer by mail that waits for somebody to look at it; one that was refused can only be set aside. */
export class ReplyLine {
  id!: string;
  readAt!: string;
  outcome!: ReplyOutcome;
  /** Why it waits. */
  reason!: string | null;
  /** The address it came from, and the one it answers for. */
  sender!: string | null;
  attendee!: string | null;
  answer!: ReplyAnswer | null;
  remark!: string | null;
  /** The meeting that it is about; null, with what is said of it, where it names none that is known here. */
  meetingId!: string | null;
  title!: string | null;
  startsAt!: string | null;
  endsAt!: string | null;
  timeZone!: string | null;
  /** It answers for the whole series of that meeting. */
  series!: boolean;
  /** The member it was matched with. */
  memberId!: string | null;
  memberName!: string | null;
}
