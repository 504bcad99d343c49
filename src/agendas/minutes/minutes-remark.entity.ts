import type { RemarkKind, RemarkState } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a reader says beside the minutes: to one item, or to the whole. */
@Entity('minutes_remark')
@Index('minutes_remark_of', ['meetingId', 'id'])
export class MinutesRemark {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'minutes_remark_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid', { nullable: true })
  itemId: string | null;

  @Column('text')
  kind: RemarkKind;

  @Column('text')
  text: string;

  @Column('uuid')
  byId: string;

  /** The seat for which it was said. */
  @Column('uuid', { nullable: true })
  seatId: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  state: RemarkState;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('uuid', { nullable: true })
  settledBy: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
