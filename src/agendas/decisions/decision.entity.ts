import type { DecisionBasis, DecisionKind } from '@nbn/contracts';
import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * A numbered, registered outcome of an agenda item. Its number is never given again, even if it is withdrawn.
 */
@Entity('decision')
@Unique('decision_reference_unique', ['reference'])
@Unique('decision_number_once', ['meetingId', 'number'])
@Index('decision_item', ['itemId'])
export class Decision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'decision_pk' })
  id: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  itemId: string;

  /** From 1 within the meeting. */
  @Column('integer')
  number: number;

  /** The same in words, for ever: `2027-02/04`. */
  @Column('text')
  reference: string;

  @Column('text')
  kind: DecisionKind;

  @Column('text')
  text: string;

  @Column('text')
  basis: DecisionBasis;

  @Column('uuid', { nullable: true })
  ballotId: string | null;

  /** Taken below the quorum of a meeting whose rule lets such a decision stand as a sign only. */
  @Column('boolean')
  indicative: boolean;

  @Column('integer')
  countriesPresent: number;

  @Column('timestamptz')
  takenAt: Date;

  /** By when the countries are asked to follow up; none: they are not asked. */
  @Column('date', { nullable: true })
  followUpOn: string | null;

  @Column('date', { nullable: true })
  reviewOn: string | null;

  /** Who sees to the review; none: the secretariat. */
  @Column('uuid', { nullable: true })
  reviewSeatId: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;

  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  /** The other countries are told what was decided. */
  @Column('boolean')
  sharedAbroad: boolean;

  @Column('integer')
  revision: number;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}
