import type { MinutesState } from '@nbn/contracts';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The minutes of a meeting as a whole. Made with the first thing that is written down. */
@Entity('minutes')
@Check('minutes_state', `state in ('draft', 'circulated', 'corrections', 'approved')`)
@Index('minutes_approving', ['approveAt'], { where: 'approve_at is not null' })
export class Minutes {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'minutes_pk' })
  meetingId: string;

  @Column('text')
  state: MinutesState;

  /** How often they were circulated. */
  @Column('integer')
  round: number;

  /** For how many days they are circulated. */
  @Column('integer', { nullable: true })
  days: number | null;

  @Column('timestamptz', { nullable: true })
  circulatedAt: Date | null;

  /** When silence approves them; only while they are circulated. */
  @Column('timestamptz', { nullable: true })
  approveAt: Date | null;

  @Column('timestamptz', { nullable: true })
  approvedAt: Date | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
