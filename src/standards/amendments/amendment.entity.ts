import type {
  AmendmentChange,
  AmendmentState,
  ClauseKind,
  CountryCode,
  Outcome,
  TextFormat,
} from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A proposed wording of one clause, based on the clause as it was at the time, and its outcome. */
@Entity('amendment')
export class Amendment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'amendment_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  /** 1, 2, 3 … within the standard. */
  @Column('integer')
  ordinal: number;

  /** The clause that it is about; of a new one that is not in the text yet, the one that it is to stand after. */
  @Column('uuid')
  clauseId: string;

  @Column('text', { default: 'reworded' })
  change: AmendmentChange;

  /** Of a new clause: the one that it is to stand after. */
  @Column('uuid', { nullable: true })
  afterId: string | null;

  /** The country whose team proposes it; null: the secretariat. */
  @Column('text', { nullable: true })
  country: CountryCode | null;

  /** The agenda item where the question was raised. */
  @Column('uuid', { nullable: true })
  itemId: string | null;

  /** Those that it is submitted and withdrawn together with, if it is. */
  @Column('uuid', { nullable: true })
  setId: string | null;

  @Column('text')
  state: AmendmentState;

  @Column('text')
  baseText: string;

  @Column('jsonb', { default: () => `'[]'` })
  baseFormats: TextFormat[];

  /** SHA-256 of `baseText` and its form. */
  @Column('text')
  baseHash: string;

  @Column('text')
  baseKind: ClauseKind;

  @Column('smallint')
  baseLevel: number;

  @Column('text')
  proposedText: string;

  @Column('jsonb', { default: () => `'[]'` })
  proposedFormats: TextFormat[];

  /** Grows with every change of the proposed text. */
  @Column('integer', { default: 1 })
  revision: number;

  @Column('text', { default: '' })
  reason: string;

  @Column('integer', { default: 1 })
  reasonRevision: number;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;

  @Column('uuid', { nullable: true })
  submittedBy: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Column('text', { nullable: true })
  outcome: Outcome | null;

  @Column('text', { nullable: true })
  outcomeReason: string | null;

  /** Null although there is an outcome: a ballot decided. */
  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('uuid', { nullable: true })
  decidedBallotId: string | null;

  /** The clause's text right after the merge. */
  @Column('text', { nullable: true })
  mergedText: string | null;

  @Column('jsonb', { nullable: true })
  mergedFormats: TextFormat[] | null;

  @Column('timestamptz', { nullable: true })
  mergedAt: Date | null;

  /** The version that was published with this outcome. */
  @Column('uuid', { nullable: true })
  settledVersionId: string | null;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;

  /** Of an imported amendment: who wrote it and when, according to the file. */
  @Column('text', { nullable: true })
  sourceAuthor: string | null;

  @Column('timestamptz', { nullable: true })
  sourceAt: Date | null;
}
