import type { ReminderOffset } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A reminder of a meeting, due to one person at one instant. The row is the truth; jobs only find due rows.
 */
@Entity('reminder')
@Check('reminder_lead', `lead in ('7-days', '1-day', '1-hour')`)
@Index('reminder_due', ['dueAt'], { where: 'sent_at is null' })
@Index('reminder_once', ['meetingId', 'memberId', 'lead'], { unique: true, where: 'sent_at is null' })
export class Reminder {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'reminder_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  memberId: string;

  @Column('text')
  lead: ReminderOffset;

  @Column('timestamptz')
  dueAt: Date;

  /** When the sweep took it; whether a mail followed is the delivery's story. */
  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;
}
