import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * What a person has last been told of a meeting: its date poll, an invitation to a date, or that there is
 * none any more.
 */
export const LAST_SENT_KINDS = ['poll', 'request', 'cancel'] as const;
export type LastSentKind = (typeof LAST_SENT_KINDS)[number];

/** One person and one meeting: what was last told, and when the next letter is due. */
@Entity('meeting_letter')
@Check('meeting_letter_told', `told in ('poll', 'request', 'cancel')`)
@Check(
  'meeting_letter_told_whole',
  '(told is null) = (told_number is null) and (told is null) = (told_starts_at is null) and ' +
    '(told is null) = (told_ends_at is null)',
)
@Unique('meeting_letter_once', ['meetingId', 'memberId'])
@Index('meeting_letter_due', ['dueAt'], { where: 'due_at is not null' })
export class MeetingEmailState {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_letter_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  memberId: string;

  /** Null when there is nothing to tell. */
  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  /** How many times it came due. */
  @Column('integer')
  number: number;

  @Column('text', { nullable: true })
  told: LastSentKind | null;

  /** The sequence that was told, or the poll's edition. */
  @Column('integer', { nullable: true })
  toldNumber: number | null;

  @Column('timestamptz', { nullable: true })
  toldStartsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  toldEndsAt: Date | null;
}
