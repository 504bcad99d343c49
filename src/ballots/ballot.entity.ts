import type {
  BallotAnnulmentReason,
  BallotAudience,
  BallotElectorate,
  BallotMethod,
  BallotOutcome,
  BallotResultVisibility,
  BallotSecrecy,
  BallotSubjectKind,
  BallotTieRule,
  CountryCode,
} from '@nbn/contracts';
import type { BallotResult } from '@nbn/voting';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BallotRules } from './ballot-rules.ts';

export type BallotState =
  | 'draft'
  | 'announced'
  | 'open'
  | 'counted'
  | 'released'
  | 'reviewed'
  | 'withdrawn'
  | 'annulled';

/** One question put to an electorate by a method, within opening and closing times. */
@Entity({ name: 'ballot' })
export class Ballot {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'ballot_pk' })
  id!: string;

  @Column('text')
  subjectKind!: BallotSubjectKind;

  @Column('uuid')
  subjectId!: string;

  /** The address of the thing's page within the application. */
  @Column('text', { nullable: true })
  subjectPath!: string | null;

  /** SHA-256 of the text that is voted on. */
  @Column('text', { nullable: true })
  textHash!: string | null;

  /**
   * When what is voted on was found to be another text than that: the votes are kept with theirs, and decide
   * nothing.
   */
  @Column('timestamptz', { nullable: true })
  textChangedAt!: Date | null;

  @Column('text')
  question!: string;

  @Column('text')
  method!: BallotMethod;

  @Column('text')
  electorate!: BallotElectorate;

  @Column('jsonb', { default: {} })
  rules!: BallotRules;

  /** How many options the electorate chooses. */
  @Column('integer')
  places!: number;

  /** How many countries must take part; null when any number decides. */
  @Column('integer', { nullable: true })
  quorumCountries!: number | null;

  /** The part of those entitled that must vote. */
  @Column('text', { nullable: true })
  quorumShare!: string | null;

  @Column('text', { default: 'open' })
  secrecy!: BallotSecrecy;

  @Column('text', { default: 'report' })
  tieRule!: BallotTieRule;

  @Column('text', { default: 'after-close' })
  results!: BallotResultVisibility;

  @Column('boolean', { default: false })
  strawPoll!: boolean;

  @Column('text', { default: 'region' })
  audience!: BallotAudience;

  @Column('text', { nullable: true })
  audienceCountry!: CountryCode | null;

  /** Only seats of these countries are on the roll; null for all. */
  @Column('text', { array: true, nullable: true })
  rollCountries!: CountryCode[] | null;

  /** Seats checked in to the meeting in which it is held; null where presence is no condition. */
  @Column('uuid', { array: true, nullable: true })
  presentSeats!: string[] | null;

  /** The country in the chair, where it decides a tie. */
  @Column('text', { nullable: true })
  chairCountry!: CountryCode | null;

  /** The ballot of which this is the next round or the runoff. */
  @Column('uuid', { nullable: true })
  follows!: string | null;

  @Column('integer', { default: 1 })
  round!: number;

  @Column('timestamptz')
  opensAt!: Date;

  @Column('timestamptz')
  closesAt!: Date;

  /** The zone in which the times were set. */
  @Column('text')
  timeZone!: string;

  @Column('text', { default: 'announced' })
  state!: BallotState;

  @Column('uuid')
  announcedBy!: string;

  @Column('timestamptz', { default: () => 'app_now()' })
  announcedAt!: Date;

  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  countedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  releasedAt!: Date | null;

  /** Until when the chair or the lot can settle a tie. */
  @Column('timestamptz', { nullable: true })
  tieDueAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: BallotOutcome | null;

  @Column('jsonb', { nullable: true })
  result!: BallotResult | null;

  /** Who closed it while seats could still vote: somebody else lets the result out. */
  @Column('uuid', { nullable: true })
  closedEarlyBy!: string | null;

  /** Why there is no result, and will be none. */
  @Column('text', { nullable: true })
  annulledBecause!: BallotAnnulmentReason | null;

  /** How a tie was settled after the count, where a rule for it was chosen. */
  @Column('jsonb', { nullable: true })
  tieSettled!: TieSettled | null;
}

/** What the chair or the lot made of a tie; the count itself stays as it was. */
export interface TieSettled {
  readonly by: 'chair' | 'lot';
  /** Options that get the open places. */
  readonly chosen: readonly string[];
  /** Ready to draw again: what went into the lot. */
  readonly seed?: string;
  readonly hashes?: Readonly<Record<string, string>>;
}
