import type { CountryCode, Stance } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What one country says in a round: nothing yet, a position its team writes, or one that all its seats have
 * signed.
 */
@Entity('round_country')
export class RoundCountry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_country_pk' })
  roundId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'round_country_pk' })
  country: CountryCode;

  /** The country's own deadline, where it was put off for it alone. */
  @Column('timestamptz', { nullable: true })
  extendedUntil: Date | null;

  @Column('text', { nullable: true })
  extensionReason: string | null;

  @Column('text', { nullable: true })
  stance: Stance | null;

  @Column('text', { default: '' })
  text: string;

  /** Counts what changed in the position and its remarks: signatures are for one of these. */
  @Column('integer', { default: 0 })
  revision: number;

  @Column('uuid', { nullable: true })
  changedBy: string | null;

  @Column('timestamptz', { nullable: true })
  changedAt: Date | null;

  /** When the last seat signed; null: it does not count. Whether that was late, the deadline says. */
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  remindAt: Date | null;
}
