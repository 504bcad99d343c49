import { REPLY_OUTCOMES, type ReplyAnswer, type ReplyOutcome } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * One answer that came by mail, alone or with others in one mail, and what became of it. Its words and
 * addresses are deleted after a while.
 */
@Entity('calendar_reply')
@Check('calendar_reply_outcome', `outcome in (${REPLY_OUTCOMES.map((outcome) => `'${outcome}'`).join(', ')})`)
@Unique('calendar_reply_once', ['validity', 'uid', 'event'])
@Index('calendar_reply_open', ['readAt', 'id'], {
  where: `outcome in ('held', 'unmatched', 'refused') and settled_at is null`,
})
@Index('calendar_reply_last', ['meetingId', 'memberId', 'stamp'], { where: `outcome = 'taken'` })
@Index('calendar_reply_read', ['readAt'])
export class StoredCalendarReply {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'calendar_reply_pk' })
  id: string;

  /** Where it stands in the mailbox. */
  @Column('bigint')
  validity: string;

  @Column('bigint')
  uid: string;

  /** Which of the mail's answers it is, in the order in which they were judged. */
  @Column('integer', { default: 0 })
  event: number;

  @Column('timestamptz')
  readAt: Date;

  @Column('text')
  outcome: ReplyOutcome;

  /** Why it was not taken. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** The address it came from, and the one it answers for. */
  @Column('text', { nullable: true })
  sender: string | null;

  @Column('text', { nullable: true })
  attendee: string | null;

  @Column('uuid', { nullable: true })
  meetingId: string | null;

  /** Of an answer to all meetings of a series. */
  @Column('uuid', { nullable: true })
  seriesId: string | null;

  @Column('uuid', { nullable: true })
  memberId: string | null;

  @Column('text', { nullable: true })
  answer: ReplyAnswer | null;

  @Column('integer', { nullable: true })
  sequence: number | null;

  /** When it was made, by the clock of whoever answers. */
  @Column('timestamptz', { nullable: true })
  stamp: Date | null;

  @Column('text', { nullable: true })
  remark: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column('uuid', { nullable: true })
  settledBy: string | null;
}
