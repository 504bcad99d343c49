import type { AdoptionStatus, CountryCode, SeatType } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one country does with one clause, as its team last recorded. */
@Entity('adoption_record')
export class AdoptionRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'adoption_record_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  @Column('uuid')
  clauseId: string;

  @Column('text')
  country: CountryCode;

  @Column('text')
  status: AdoptionStatus;

  @Column('text')
  note: string;

  @Column('text')
  evidence: string;

  /** Whether the other countries read note and evidence. */
  @Column('boolean')
  shared: boolean;

  @Column('text', { nullable: true })
  seat: SeatType | null;

  @Column('date', { nullable: true })
  reviewOn: string | null;

  /** The edition whose words it speaks about. */
  @Column('integer')
  editionOrdinal: number;

  @Column('integer')
  revision: number;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;
}
