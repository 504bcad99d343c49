import type { ContentLanguage, CountryCode, Field, PracticeAudience, PracticeState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An experience that a member shares so that others can use it. */
@Entity('practice')
export class Practice {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'practice_pk' })
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  situation: string;

  /** What was done. */
  @Column('text')
  done: string;

  @Column('text')
  result: string;

  /** What others should know. */
  @Column('text')
  lessons: string;

  @Column('text')
  costs: string;

  /** Euro cents. */
  @Column('integer', { nullable: true })
  costFrom: number | null;

  @Column('integer', { nullable: true })
  costTo: number | null;

  @Column('text', { array: true })
  fields: Field[];

  /** Where it was tried or applies. */
  @Column('text', { array: true })
  countries: CountryCode[];

  @Column('text')
  language: ContentLanguage;

  @Column('text')
  audience: PracticeAudience;

  /** The country that it comes from; null of the secretariat. */
  @Column('text', { nullable: true })
  country: CountryCode | null;

  @Column('text')
  state: PracticeState;

  /** Whose experience it is. */
  @Column('uuid')
  organisationId: string;

  /** The seat that looks after it, whoever holds it; else the member below. */
  @Column('uuid', { nullable: true })
  ownerSeatId: string | null;

  @Column('uuid', { nullable: true })
  ownerMemberId: string | null;

  @Column('uuid', { nullable: true })
  contactSeatId: string | null;

  @Column('uuid', { nullable: true })
  contactMemberId: string | null;

  /** The day on which its owner looks at it again. */
  @Column('date', { nullable: true })
  reviewOn: string | null;

  @Column('timestamptz')
  reviewSetAt: Date;

  /** Counts up with each change. */
  @Column('integer')
  revision: number;

  /** The number of its newest version; 0 until it is shared. */
  @Column('integer', { default: 0 })
  version: number;

  /** How many organisations said what came of it there. */
  @Column('integer', { default: 0 })
  uses: number;

  /** The question that it came from. */
  @Column('uuid', { nullable: true })
  questionId: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  sharedAt: Date | null;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;

  @Column('text', { nullable: true })
  retiredReason: string | null;
}
