import type { CountryCode, RecommendationState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a body asked of one country, and what the country did. */
@Entity({ name: 'recommendation' })
export class Recommendation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recommendation_pk' })
  id!: string;

  @Column('text')
  country!: CountryCode;

  @Column('uuid')
  instrumentId!: string;

  /** The report that it stands in, body and year, as the country writes it. */
  @Column('text')
  source!: string;

  /** Its number or paragraph there. */
  @Column('text')
  number!: string;

  @Column('text')
  text!: string;

  @Column('date')
  receivedOn!: string;

  /** Whose it is: a seat of the team, whoever holds it, or one member of the country, or nobody's yet. */
  @Column('uuid', { nullable: true })
  ownerSeatId!: string | null;

  @Column('uuid', { nullable: true })
  ownerMemberId!: string | null;

  @Column('date', { nullable: true })
  dueOn!: string | null;

  /** A reminder whose time lay before this is dropped. */
  @Column('timestamptz')
  dueOnSetAt!: Date;

  @Column('text')
  state!: RecommendationState;

  /** What the country did; empty until it says so. */
  @Column('text', { default: '' })
  answer!: string;

  /** Whether those outside the country read it. */
  @Column('boolean', { default: false })
  shared!: boolean;

  @Column('integer', { default: 1 })
  revision!: number;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('uuid')
  changedBy!: string;

  @Column('timestamptz')
  changedAt!: Date;
}
