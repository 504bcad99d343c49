import type { CountryCode, Stance } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The answer of one country in a round: nothing yet, a position that its team is writing, or one that all its
 * seats have signed.
 */
@Entity('round_country')
export class RoundCountry {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'round_country_pk' })
  roundId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'round_country_pk' })
  country: CountryCode;

  /** The country's own deadline, where it was extended for that country alone. */
  @Column('timestamptz', { nullable: true })
  extendedUntil: Date | null;

  @Column('text', { nullable: true })
  extensionReason: string | null;

  @Column('text', { nullable: true })
  stance: Stance | null;

  @Column('text', { default: '' })
  text: string;

  /** Grows with every change of the position and its remarks: a signature is for one revision. */
  @Column('integer', { default: 0 })
  revision: number;

  @Column('uuid', { nullable: true })
  changedBy: string | null;

  @Column('timestamptz', { nullable: true })
  changedAt: Date | null;

  /** When the last seat signed; null: it does not count. Compare with the deadline to know whether it was late. */
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  remindAt: Date | null;
}
