import type { AttendanceAnswer } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One member's invitation to one meeting. Inviting again after a withdrawal makes a new one. */
@Entity('meeting_invitation')
@Check('meeting_invitation_answer', `answer in ('yes', 'no')`)
@Check('meeting_invitation_answer_whole', '(answer is null) = (answered_at is null) and (answer is null) = (answered_sequence is null)')
@Index('meeting_invitation_once', ['meetingId', 'memberId'], { unique: true, where: 'withdrawn_at is null' })
@Index('meeting_invitation_member', ['memberId', 'meetingId'], { where: 'withdrawn_at is null' })
export class MeetingInvitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_invitation_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  memberId: string;

  /** The seat for which the member was invited, if it was for one. */
  @Column('uuid', { nullable: true })
  seatId: string | null;

  /** Whether the meeting needs this member; others are welcome. */
  @Column('boolean', { default: true })
  required: boolean;

  @Column('timestamptz')
  invitedAt: Date;

  @Column('text', { nullable: true })
  answer: AttendanceAnswer | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** Which state of the meeting was answered. */
  @Column('integer', { nullable: true })
  answeredSequence: number | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
