import type { Field, Language, TermProposalKind, TermProposalState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a member asks of the term bank, and what became of it. It stays as the history of its concept. */
@Entity('term_proposal')
export class TermProposal {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'term_proposal_pk' })
  id!: string;

  @Column('text')
  kind!: TermProposalKind;

  /** Of a proposed concept, the id that it is to have. */
  @Column('text')
  conceptId!: string;

  @Column('text')
  language!: Language;

  /** The term that is to be corrected or removed. */
  @Column('uuid', { nullable: true })
  termId!: string | null;

  /** The term as proposed; of a removal, as it is. */
  @Column('text')
  term!: string;

  @Column('text', { array: true })
  forms!: string[];

  @Column('boolean')
  preferred!: boolean;

  /** Of a proposed concept. */
  @Column('text', { nullable: true })
  field!: Field | null;

  @Column('text', { nullable: true })
  definition!: string | null;

  @Column('text')
  reason!: string;

  @Column('text', { default: 'open' })
  state!: TermProposalState;

  @Column('uuid')
  proposedBy!: string;

  @Column('timestamptz')
  proposedAt!: Date;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { default: '' })
  decisionReason!: string;
}
