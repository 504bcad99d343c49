import type { AnswerSource, AttendanceAnswer, AttendanceMode, AccessibilityNeed } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One member's invitation to one meeting. Inviting again after a withdrawal makes a new one. */
@Entity('meeting_invitation')
@Check('meeting_invitation_answer', `answer in ('yes', 'no')`)
@Check(
  'meeting_invitation_answer_whole',
  '(answer is null) = (answered_at is null) and (answer is null) = (answered_sequence is null)',
)
@Check('meeting_invitation_attendance_mode', `attendance_mode in ('in-person', 'by-video')`)
@Check('meeting_invitation_mode_of_yes', `attendance_mode is null or (answer is not null and answer = 'yes')`)
@Check('meeting_invitation_alternate_seat', 'not alternate or seat_id is not null')
@Check('meeting_invitation_guest_before', 'not guest_before or alternate')
@Check(
  'meeting_invitation_handed_over',
  'not handed_over or (withdrawn_at is not null and seat_id is not null)',
)
@Check('meeting_invitation_source', `answer_source in ('app', 'link', 'mail')`)
@Check('meeting_invitation_remark_length', 'char_length(remark) between 1 and 500')
@Index('meeting_invitation_one_alternate', ['meetingId', 'seatId'], {
  unique: true,
  where: 'alternate and withdrawn_at is null',
})
@Index('meeting_invitation_handed', ['meetingId', 'seatId'], { where: 'handed_over' })
@Index('meeting_invitation_seat', ['seatId', 'meetingId'], {
  where: 'seat_id is not null and withdrawn_at is null and not alternate',
})
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

  /** Acts for that seat in this meeting, in place of its holder. */
  @Column('boolean', { default: false })
  alternate: boolean;

  /** Was invited without a seat before being named alternate, and stays invited afterwards. */
  @Column('boolean', { default: false })
  guestBefore: boolean;

  /** Whether the meeting needs this member; others are welcome. */
  @Column('boolean', { default: true })
  required: boolean;

  @Column('timestamptz')
  invitedAt: Date;

  /** When an answer was asked for last: by the invitation, or by a move that put the earlier answer aside. */
  @Column('timestamptz', { default: () => 'app_now()' })
  askedAt: Date;

  @Column('text', { nullable: true })
  answer: AttendanceAnswer | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  /** Which state of the meeting was answered. */
  @Column('integer', { nullable: true })
  answeredSequence: number | null;

  /** Ended because the seat passed to another holder, who was invited for it. */
  @Column('boolean', { default: false })
  handedOver: boolean;

  @Column('text', { nullable: true })
  answerSource: AnswerSource | null;

  /** Of a yes to a meeting that has a place and a video link; null where it was not said. */
  @Column('text', { nullable: true })
  attendanceMode: AttendanceMode | null;

  /** A few words that came with an answer by mail. */
  @Column('text', { nullable: true })
  remark: string | null;

  /** Said "perhaps" in a calendar program: neither yes nor no. */
  @Column('boolean', { default: false })
  tentative: boolean;

  /** What the member needs to follow the meeting. */
  @Column('text', { array: true, default: () => `'{}'` })
  needs: AccessibilityNeed[];

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
