import type { CollabDocumentKind, RecoveredTextState } from '@nbn/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The text of an object that several members edit at once: a numbered log of updates, and a snapshot of their
 * result.
 */
@Entity('manuscript')
export class CollabDocument {
  /** The id of the object that has this text. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'manuscript_pk' })
  id: string;

  @Column('text')
  kind: CollabDocumentKind;

  @Column('smallint')
  form: number;

  /** The number of the last update; numbers have no gap within an epoch. */
  @Column('integer')
  seq: number;

  /**
   * Grows when text was erased for good: updates made for an earlier epoch are no longer accepted.
   */
  @Column('integer', { default: 1 })
  epoch: number;

  /** Up to which update the snapshot goes. */
  @Column('integer')
  snapshotSeq: number;

  @Column('timestamptz')
  madeAt: Date;
}

@Entity('manuscript_update')
export class CollabDocumentUpdate {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'manuscript_update_pk' })
  manuscriptId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'manuscript_update_pk' })
  seq: number;

  /** Null: the server itself. */
  @Column('uuid', { nullable: true })
  byId: string | null;

  @Column('bytea')
  bytes: Buffer;

  @Column('timestamptz')
  at: Date;
}

@Entity('manuscript_snapshot')
export class CollabDocumentSnapshot {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'manuscript_snapshot_pk' })
  manuscriptId: string;

  @Column('integer')
  seq: number;

  @Column('bytea')
  bytes: Buffer;

  @Column('timestamptz')
  at: Date;
}

/** Text that a merge left nowhere in the document, kept for the member who typed it. */
@Entity('recovered_text')
export class RecoveredTextRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'recovered_text_pk' })
  id: string;

  @Column('uuid')
  manuscriptId: string;

  @Column('uuid')
  memberId: string;

  @Column('uuid', { nullable: true })
  clauseId: string | null;

  @Column('text')
  text: string;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  state: RecoveredTextState;

  @Column('timestamptz')
  stateAt: Date;
}
