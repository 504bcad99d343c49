import type { AdoptionStatus, CountryCode, SeatType } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one seat of a national team says of one clause, beside what its team agreed on. */
@Entity('adoption_voice')
export class AdoptionVoice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'adoption_voice_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  @Column('uuid')
  clauseId: string;

  @Column('text')
  country: CountryCode;

  @Column('text')
  seat: SeatType;

  /** Null of the resource person alone. */
  @Column('text', { nullable: true })
  status: AdoptionStatus | null;

  @Column('text')
  note: string;

  @Column('text')
  evidence: string;

  /** Whether the other countries read note and evidence. */
  @Column('boolean')
  shared: boolean;

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
