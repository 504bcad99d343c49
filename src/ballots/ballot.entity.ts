import type { BallotElectorate, BallotMethod, BallotOutcome, BallotSubjectKind } from '@nbn/contracts';
import type { ElectionResult } from '@nbn/voting';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One question put to an electorate by a method, within opening and closing times. */
@Entity({ name: 'ballot' })
export class Ballot {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ballot_pk' })
  id!: string;

  @Column('text')
  subjectKind!: BallotSubjectKind;

  @Column('uuid')
  subjectId!: string;

  @Column('text')
  question!: string;

  @Column('text')
  method!: BallotMethod;

  @Column('text')
  electorate!: BallotElectorate;

  /** How many options the electorate chooses. */
  @Column('integer')
  places!: number;

  /** How many countries must take part; null when any number decides. */
  @Column('integer', { nullable: true })
  quorumCountries!: number | null;

  @Column('timestamptz')
  opensAt!: Date;

  @Column('timestamptz')
  closesAt!: Date;

  /** The zone in which the times were set. */
  @Column('text')
  timeZone!: string;

  @Column('text', { default: 'announced' })
  state!: 'announced' | 'open' | 'closed';

  @Column('uuid')
  announcedBy!: string;

  @Column('timestamptz', { default: () => 'app_now()' })
  announcedAt!: Date;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: BallotOutcome | null;

  @Column('jsonb', { nullable: true })
  result!: ElectionResult | null;
}
