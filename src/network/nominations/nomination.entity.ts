import type { CountryCode, NominationKind, NominationOutcome } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A member, an organisation or the next holder of a seat whom a national team brings in. Members and
 * organisations are in at once, and the secretariat can object; a seat waits for the secretariat.
 */
@Entity('nomination')
export class Nomination {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  countryCode!: CountryCode;

  @Column('text')
  kind!: NominationKind;

  @Column('uuid', { nullable: true })
  memberId!: string | null;

  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column('uuid', { nullable: true })
  seatId!: string | null;

  /** First day of the term in the country's calendar; null begins it once the secretariat agrees. */
  @Column('date', { nullable: true })
  startsOn!: string | null;

  /** First day after the term. */
  @Column('date', { nullable: true })
  endsOn!: string | null;

  /** Why, in the team's words. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  nominatedBy!: string;

  @Column('timestamptz')
  nominatedAt!: Date;

  @Column('text', { nullable: true })
  outcome!: NominationOutcome | null;

  /** Why the secretariat objects. */
  @Column('text', { nullable: true })
  answer!: string | null;

  @Column('uuid', { nullable: true })
  settledBy!: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt!: Date | null;
}
