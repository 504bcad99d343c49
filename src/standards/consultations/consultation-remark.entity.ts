import type { CountryCode, Outcome, ConsultationRemarkState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A remark by a country or an observer on a clause or on the standard as a whole, with its outcome. */
@Entity('consultation_remark')
export class ConsultationRemark {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consultation_remark_pk' })
  id: string;

  @Column('uuid')
  roundId: string;

  /** 1, 2, 3 … within the round. */
  @Column('integer')
  ordinal: number;

  /** Null: on the standard as a whole. */
  @Column('uuid', { nullable: true })
  clauseId: string | null;

  /** Null: made by an observer. */
  @Column('text', { nullable: true })
  country: CountryCode | null;

  @Column('uuid')
  authorId: string;

  @Column('text')
  text: string;

  @Column('text')
  state: ConsultationRemarkState;

  @Column('integer', { default: 1 })
  revision: number;

  @Column('timestamptz')
  at: Date;

  @Column('timestamptz')
  changedAt: Date;

  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Column('text', { nullable: true })
  outcomeReason: string | null;

  @Column('uuid', { nullable: true })
  outcomeBy: string | null;

  @Column('timestamptz', { nullable: true })
  outcomeAt: Date | null;

  /** Grows with each recorded outcome; 0: none yet. */
  @Column('integer', { default: 0 })
  outcomeRevision: number;
}
