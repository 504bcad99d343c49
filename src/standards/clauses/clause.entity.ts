import type { ClauseKind, TextFormat } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of a standard. Its id is its identity; its number is computed, never stored. */
@Entity('clause')
export class Clause {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'clause_pk' })
  id: string;

  @Column('uuid')
  standardId: string;

  @Column({ type: 'text', collation: 'C' })
  position: string;

  @Column('text')
  kind: ClauseKind;

  @Column('smallint')
  level: number;

  @Column('text')
  text: string;

  /** How the words look; the words themselves are plain. */
  @Column('jsonb', { default: () => `'[]'` })
  formats: TextFormat[];

  /** Counts what happened to the words; moving is no revision. */
  @Column('integer')
  revision: number;

  /**
   * The last revision that the history shows. What one member types without a pause becomes one entry, so it
   * may lag behind.
   */
  @Column('integer')
  recordedRevision: number;

  @Column('uuid')
  changedBy: string;

  @Column('timestamptz')
  changedAt: Date;

  /** A removed clause is kept, with its history and its threads. */
  @Column('timestamptz', { nullable: true })
  removedAt: Date | null;
}
