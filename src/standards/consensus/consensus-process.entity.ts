import type { ConsensusEnd, ConsensusState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether the seats agree on the clauses of a standard: one question, asked in rounds by a rule fixed beforehand. */
@Entity('consensus_process')
export class ConsensusProcess {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'consensus_process_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  /** 1, 2, 3 … within the standard. */
  @Column('integer')
  ordinal: number;

  @Column('text')
  question: string;

  /** The version out of which the clauses were chosen. */
  @Column('uuid')
  versionId: string;

  @Column('integer')
  maxRounds: number;

  @Column('integer')
  minRaters: number;

  @Column('double precision')
  stableWithin: number;

  @Column('text')
  state: ConsensusState;

  @Column('uuid')
  begunBy: string;

  @Column('timestamptz')
  begunAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('text', { nullable: true })
  endKind: ConsensusEnd | null;

  /** Why it was ended by hand. */
  @Column('text', { nullable: true })
  endNote: string | null;

  @Column('integer', { nullable: true })
  agreed: number | null;

  @Column('integer', { nullable: true })
  rejected: number | null;

  @Column('integer', { nullable: true })
  uncertain: number | null;

  /** Too few rated them, or they were not rated. */
  @Column('integer', { nullable: true })
  unjudged: number | null;
}
