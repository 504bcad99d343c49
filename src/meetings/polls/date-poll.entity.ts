import type { MeetingZone } from '@nbn/contracts';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The choosing of one meeting's date. Its slots are rows of their own. */
@Entity('date_poll')
@Check('date_poll_reason_length', 'char_length(settled_reason) between 1 and 500')
@Check('date_poll_settled_whole', '(settled_at is null) = (settled_slot_id is null)')
export class DatePoll {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'date_poll_pk' })
  meetingId: string;

  @Column('text')
  timeZone: MeetingZone;

  @Column('timestamptz')
  answerBy: Date;

  /** Grows when the slots become others, so that people are asked again. */
  @Column('integer')
  edition: number;

  /** When that was said: who has not answered is recalled only to what was to come then. */
  @Column('timestamptz')
  answerBySetAt: Date;

  @Column('timestamptz')
  openedAt: Date;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  @Column('uuid', { nullable: true })
  settledSlotId: string | null;

  /** Why it is this slot although it leaves somebody out. */
  @Column('text', { nullable: true })
  settledReason: string | null;
}
