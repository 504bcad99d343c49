import type { CountryCode, EvidenceSource, EvidenceState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something proposed as evidence of what a country does with a clause, and what its team said to it. */
@Entity('evidence')
export class Evidence {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'evidence_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  @Column('uuid')
  clauseId: string;

  /** The edition whose words it speaks about. */
  @Column('uuid', { nullable: true })
  versionId: string | null;

  @Column('integer')
  clauseRevision: number;

  @Column('text')
  country: CountryCode;

  @Column('text')
  source: EvidenceSource;

  @Column('uuid')
  sourceId: string;

  /** What it shows, in the words of whoever proposed it. */
  @Column('text')
  note: string;

  @Column('text')
  state: EvidenceState;

  @Column('uuid')
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { default: '' })
  reason: string;
}
