import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** One person and one series: what was last told of it as a whole, and when the next letter is due. */
@Entity('series_letter')
@Check('series_letter_told', `told in ('request', 'cancel')`)
@Check('series_letter_told_whole', '(told is null) = (told_number is null)')
@Unique('series_letter_once', ['seriesId', 'memberId'])
@Index('series_letter_due', ['dueAt'], { where: 'due_at is not null' })
export class SeriesEmailState {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'series_letter_pk' })
  id: string;

  @Column('uuid')
  seriesId: string;

  @Column('uuid')
  memberId: string;

  @Column('timestamptz', { nullable: true })
  dueAt: Date | null;

  @Column('integer')
  number: number;

  @Column('text', { nullable: true })
  told: 'request' | 'cancel' | null;

  @Column('integer', { nullable: true })
  toldNumber: number | null;
}
