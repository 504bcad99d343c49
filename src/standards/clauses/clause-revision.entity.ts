import type { ClauseChange, ClauseKind, TextFormat } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * One entry of a clause's history: who, when, and the words as they then were. The database refuses to
 * rewrite it.
 */
@Entity('clause_revision')
export class ClauseRevision {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clause_revision_pk' })
  clauseId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'clause_revision_pk' })
  revision: number;

  @Column('text')
  change: ClauseChange;

  @Column('text')
  kind: ClauseKind;

  @Column('smallint')
  level: number;

  @Column('text')
  text: string;

  @Column('jsonb', { default: () => `'[]'` })
  formats: TextFormat[];

  @Column('uuid')
  byId: string;

  @Column('timestamptz')
  at: Date;
}
