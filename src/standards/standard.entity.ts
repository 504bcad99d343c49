import type { DraftAudience, StandardState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A common standard or guideline. */
@Entity('standard')
export class Standard {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'standard_pk' })
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  state: StandardState;

  @Column('timestamptz')
  stateSince: Date;

  /** Where a parked standard goes back to. */
  @Column('text', { nullable: true })
  parkedFrom: StandardState | null;

  /** The standard that took its place, where one did. */
  @Column('uuid', { nullable: true })
  supersededBy: string | null;

  @Column('text')
  audience: DraftAudience;

  /** A clause of a published edition changes only by a recorded decision. */
  @Column('boolean', { default: false })
  decisionsNeeded: boolean;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  /** When its text last changed. */
  @Column('timestamptz')
  changedAt: Date;
}
