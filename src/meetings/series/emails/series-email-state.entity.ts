import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { EmailState } from '../../emails/email-state.ts';

/** One person and one series: what was last sent about it as a whole, and when the next email is due. */
@Entity('series_email_state')
@Check('series_email_state_last_sent', `last_sent in ('request', 'cancel')`)
@Check('series_email_state_last_sent_whole', '(last_sent is null) = (last_sent_number is null)')
@Unique('series_email_state_once', ['seriesId', 'memberId'])
@Index('series_email_state_due', ['dueAt'], { where: 'due_at is not null' })
export class SeriesEmailState extends EmailState {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'series_email_state_pk' })
  id: string;

  @Column('uuid')
  seriesId: string;

  @Column('text', { nullable: true })
  lastSent: 'request' | 'cancel' | null;
}
