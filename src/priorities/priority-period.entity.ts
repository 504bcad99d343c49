import type { PeriodState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The time for which the region agrees what it works on. */
@Entity({ name: 'priority_period' })
export class PriorityPeriod {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'priority_period_pk' })
  id!: string;

  @Column('text')
  title!: string;

  @Column('date')
  firstDay!: string;

  @Column('date')
  lastDay!: string;

  @Column('text', { default: 'proposing' })
  state!: PeriodState;

  /** Places that a tie left open; a runoff among the tied fills them. */
  @Column('integer', { nullable: true })
  openPlaces!: number | null;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz', { default: () => 'app_now()' })
  createdAt!: Date;
}
