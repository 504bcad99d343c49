import type { ClauseKind, TextFormat } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clause as one version holds it, its number frozen. */
@Entity('version_clause')
export class VersionClause {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'version_clause_pk' })
  versionId: string;

  /** Its place in reading order. */
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'version_clause_pk' })
  ordinal: number;

  @Column('uuid')
  clauseId: string;

  /** As it is cited: `3.4`, `3.4(b)`; a note by the clause it stands under. */
  @Column('text')
  number: string;

  /** What stands in the margin: `3.4`, `(b)`, nothing for a note. */
  @Column('text')
  mark: string;

  @Column('text')
  kind: ClauseKind;

  @Column('smallint')
  level: number;

  /** The level as it is shown. */
  @Column('smallint')
  depth: number;

  @Column('text')
  text: string;

  @Column('jsonb', { default: () => `'[]'` })
  formats: TextFormat[];

  /** SHA-256 of the words and their form: a translation or a vote is bound to it. */
  @Column('text')
  hash: string;

  /** When words were removed from it for ever: its hash was recomputed then. */
  @Column('timestamptz', { nullable: true })
  purgedAt: Date | null;
}
