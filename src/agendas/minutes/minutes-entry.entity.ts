import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the minutes say of one agenda item. Its earlier texts are kept beside it. */
@Entity('minutes_entry')
@Index('minutes_entry_of', ['meetingId'])
export class MinutesEntry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'minutes_entry_pk' })
  itemId: string;

  @Column('uuid')
  meetingId: string;

  @Column('text')
  text: string;

  /** Grows with every save, so that a save of an older text is noticed. */
  @Column('integer')
  revision: number;

  @Column('uuid')
  updatedBy: string;

  @Column('timestamptz')
  updatedAt: Date;
}
