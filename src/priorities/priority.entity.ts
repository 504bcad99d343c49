import type { CountryCode, PrioritySource, PriorityState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something the region should work on in a period, proposed by a national team. */
@Entity({ name: 'priority' })
export class Priority {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'priority_pk' })
  id!: string;

  @Column('uuid')
  periodId!: string;

  @Column('text')
  title!: string;

  @Column('text')
  reason!: string;

  /** The country whose team proposed it. */
  @Column('text')
  countryCode!: CountryCode;

  @Column('uuid')
  proposedBy!: string;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('text', { default: 'proposed' })
  state!: PriorityState;

  /** Its place in the agreed list; equal for those that the ballot left equal. */
  @Column('integer', { nullable: true })
  rank!: number | null;

  /** What the proposal rests on. */
  @Column('text', { nullable: true })
  evidence!: string | null;

  @Column('text', { nullable: true })
  sourceKind!: PrioritySource | null;

  /** The page of what it comes from. */
  @Column('text', { nullable: true })
  sourcePath!: string | null;

  /** The proposal in which this one goes on. */
  @Column('uuid', { nullable: true })
  mergedInto!: string | null;

  @Column('timestamptz', { nullable: true })
  mergedAt!: Date | null;

  /** The countries that carry it once it is agreed. */
  @Column('text', { array: true, default: [] })
  ownerCountries!: CountryCode[];

  @Column('date', { nullable: true })
  reviewOn!: string | null;

  /** Counts up with each plan that is made for it; 0: none yet. */
  @Column('integer', { default: 0 })
  planRevision!: number;
}
