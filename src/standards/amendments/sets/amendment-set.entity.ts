import type { CountryCode } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Amendments of several clauses that one member suggests together, with one reason. Each is answered by itself. */
@Entity('amendment_set')
export class AmendmentSet {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_set_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  /** The country whose team proposes them; null: the secretariat. */
  @Column('text', { nullable: true })
  country: CountryCode | null;

  /** Why, from when it is submitted. */
  @Column('text', { default: '' })
  reason: string;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  /** When what was still open of it was taken back. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
