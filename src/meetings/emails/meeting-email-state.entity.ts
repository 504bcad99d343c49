import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { EmailState } from './email-state.ts';

/**
 * What a person was last sent about a meeting: its date poll, an invitation to a date, or that there is
 * none any more.
 */
export const LAST_SENT_KINDS = ['poll', 'request', 'cancel'] as const;
export type LastSentKind = (typeof LAST_SENT_KINDS)[number];

/** One person and one meeting: what was last sent, and when the next email is due. */
@Entity('meeting_email_state')
@Check('meeting_email_state_last_sent', `last_sent in ('poll', 'request', 'cancel')`)
@Check(
  'meeting_email_state_last_sent_whole',
  '(last_sent is null) = (last_sent_number is null) and (last_sent is null) = (last_sent_starts_at is null) and ' +
    '(last_sent is null) = (last_sent_ends_at is null)',
)
@Unique('meeting_email_state_once', ['meetingId', 'memberId'])
@Index('meeting_email_state_due', ['dueAt'], { where: 'due_at is not null' })
export class MeetingEmailState extends EmailState {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'meeting_email_state_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('text', { nullable: true })
  lastSent: LastSentKind | null;

  @Column('timestamptz', { nullable: true })
  lastSentStartsAt: Date | null;

  @Column('timestamptz', { nullable: true })
  lastSentEndsAt: Date | null;
}
